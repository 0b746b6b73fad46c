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

/** Like `fastest`, of several rivals in turn, so that all meet the same state of the machine. In the order of the rivals. */
export const fastestInTurn = (rounds: number, rivals: readonly (() => unknown)[]): readonly number[] => {
  const best = rivals.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of rivals.entries()) {
      const started = performance.now();
      run();
      const time = performance.now() - started;
      // Round 0 warms up.
      if (round > 0) best[index] = Math.min(best[index] ?? time, time);
    }
  }
  return best;
};
