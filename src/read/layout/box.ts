import type { Box } from "../../../extract/index.ts";

/** The smallest box around boxes; there must be one at least. */
export const around = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
};

export const middleOf = ([left, top, right, bottom]: Box): readonly [x: number, y: number] => [(left + right) / 2, (top + bottom) / 2];

/** The middle one of numbers; 0 where there is none. */
export const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
