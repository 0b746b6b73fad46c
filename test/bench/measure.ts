/**
 * Milliseconds of processor time that a run takes, the collector of garbage and the compiler included, on whatever thread.
 * Not the clock on the wall: that also counts what other programs of the machine do.
 */
const timeOf = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** A rival that has used up this much is not run again. */
const BUDGET = 14_000;

/**
 * The fastest of several runs of several rivals in turn, so that all meet the same state of the machine; a first round warms up.
 * The fastest says most about the code and least about the machine. In the order of the rivals.
 */
export const fastestInTurn = (rounds: number, rivals: readonly (() => unknown)[]): readonly number[] => {
  const best = rivals.map(() => Number.POSITIVE_INFINITY);
  const used = rivals.map(() => 0);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of rivals.entries()) {
      const before = used[index] ?? 0;
      if (before > BUDGET) continue;
      const time = timeOf(run);
      used[index] = before + time;
      // What is too slow for a second round has no other than the first.
      if (round > 0 || time > BUDGET) best[index] = Math.min(best[index] ?? time, time);
    }
  }
  return best;
};

/** The fastest of several runs, after one that warms up. */
export const fastest = (rounds: number, run: () => unknown): number => fastestInTurn(rounds, [run])[0] ?? Number.NaN;
