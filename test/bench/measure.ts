/** Milliseconds of the fastest of several runs, after one that is not counted. The fastest says most about the code and least about the machine. */
export const fastest = (rounds: number, run: () => unknown): number => {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

/** A rival that has used up this much is not run again. */
const BUDGET = 8000;

/** Like `fastest`, of several rivals in turn, so that all meet the same state of the machine. In the order of the rivals. */
export const fastestInTurn = (rounds: number, rivals: readonly (() => unknown)[]): readonly number[] => {
  const best = rivals.map(() => Number.POSITIVE_INFINITY);
  const used = rivals.map(() => 0);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of rivals.entries()) {
      const before = used[index] ?? 0;
      if (before > BUDGET) continue;
      const started = performance.now();
      run();
      const time = performance.now() - started;
      used[index] = before + time;
      // Round 0 warms up; what is too slow for a second round has no other.
      if (round > 0 || time > BUDGET) best[index] = Math.min(best[index] ?? time, time);
    }
  }
  return best;
};
