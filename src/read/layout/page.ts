import type { Box } from "../../../extract/index.ts";

/** Characters that were set side by side without a gap; none of them is blank. */
export type Run = {
  readonly text: string;
  /** In points, from the upper left corner of the page. */
  readonly box: Box;
  /** Height of the letters, in points. */
  readonly size: number;
  /** Read from left to right, its letters upright. */
  readonly isUpright: boolean;
};

/** A page as its format draws it, in points. */
export type Page = {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly runs: readonly Run[];
  /** Thin boxes: lines that were drawn, the edges of cells among them. */
  readonly strokes: readonly Box[];
};
