/** A source of chance that gives the same numbers for the same seed. */
export type Chance = {
  /** From 0 up to and without `below`. */
  readonly whole: (below: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
};

/** Mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { whole, oneOf: (values) => values[whole(values.length)] ?? values[0] };
};

/** A seed for the nth file of a format: a name and a number mixed. */
export const seedOf = (name: string, index: number): number => {
  let seed = 2166136261;
  for (const character of `${name}:${index}`) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
  return seed >>> 0;
};
