/** Right, wrong and missed. */
export type Count = { readonly hit: number; readonly wrong: number; readonly missed: number };

/** Counts by name: `mention ORG`, `relation issues`, `measure owned`. */
export type Tally = Map<string, Count>;

/** Precision, recall, F1 and the size of the gold for one name. */
export type Score = {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
};

const NOTHING: Count = { hit: 0, wrong: 0, missed: 0 };

/** Adds to a count, in place. */
export const add = (tally: Tally, name: string, hit: number, wrong: number, missed: number): void => {
  const before = tally.get(name) ?? NOTHING;
  tally.set(name, { hit: before.hit + hit, wrong: before.wrong + wrong, missed: before.missed + missed });
};

/** The sum of several tallies. */
export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum: Tally = new Map();
  for (const tally of tallies) for (const [name, count] of tally) add(sum, name, count.hit, count.wrong, count.missed);
  return sum;
};

/** Compares what was found with what was wanted, line by line; each pair is one case, in which a line counts once. */
export const countOf = (pairs: Iterable<{ readonly found: Iterable<string>; readonly wanted: Iterable<string> }>): Count => {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    const [found, wanted] = [new Set(pair.found), new Set(pair.wanted)];
    const both = [...found].filter((line) => wanted.has(line)).length;
    hit += both;
    wrong += found.size - both;
    missed += wanted.size - both;
  }
  return { hit, wrong, missed };
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The score of one count; 0 where nothing is counted. */
export const scoreOf = (name: string, { hit, wrong, missed }: Count): Score => {
  const precision = share(hit, hit + wrong);
  const recall = share(hit, hit + missed);
  return { name, precision, recall, f1: share(2 * precision * recall, precision + recall), gold: hit + missed };
};

/** Scores of a tally, sorted by name. */
export const scoresOf = (tally: Tally): readonly Score[] =>
  [...tally].map(([name, count]) => scoreOf(name, count)).sort((a, b) => (a.name < b.name ? -1 : 1));
