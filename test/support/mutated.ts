/** A generator of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** So many broken copies of a file: cut off somewhere, or with up to eight bytes changed. The same for the same seed. */
export const mutated = (bytes: Uint8Array, count: number, seed: number): readonly Uint8Array[] => {
  const random = randomFrom(seed);
  const place = (): number => Math.floor(random() * bytes.length);
  return Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return bytes.slice(0, place());
    const copy = bytes.slice();
    for (let change = 0; change <= random() * 8; change += 1) copy[place()] = Math.floor(random() * 256);
    return copy;
  });
};
