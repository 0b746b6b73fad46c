/**
 * The first index in `[0, length)` at which `isBefore` no longer holds; `length` where it always does.
 * Binary search: `isBefore` must hold for every index up to some place and for none from there on.
 */
export const partitionPoint = (length: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
