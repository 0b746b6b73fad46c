/** The index of the last of some items, sorted by where they start, that starts at a place or before it; -1 before the first. */
export const lastStarted = <T>(items: readonly T[], startOf: (item: T) => number, offset: number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
