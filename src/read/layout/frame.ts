import type { Origin } from "../../../extract/index.ts";

/** Left, top, right, bottom: points from the upper left corner of the page. */
export type Box = NonNullable<Origin["box"]>;

/** A point: from the left, from the top or from the bottom as is said. */
export type Point = readonly [x: number, y: number];

/** How a page lies before its reader: its crop box in units of the file, turned clockwise, one unit being `unit` points. */
export type Sheet = { readonly view: readonly [number, number, number, number]; readonly turn: number; readonly unit: number };

/** From units of the file, counted from the bottom, to points from the upper left corner of the page as it is seen. */
export const toSheet = ({ view: [left, bottom, right, top], turn, unit }: Sheet, [x, y]: Point): Point => {
  if (turn === 90) return [(y - bottom) * unit, (x - left) * unit];
  if (turn === 180) return [(right - x) * unit, (y - bottom) * unit];
  if (turn === 270) return [(top - y) * unit, (right - x) * unit];
  return [(x - left) * unit, (top - y) * unit];
};

const fromSheet = ({ view: [left, bottom, right, top], turn, unit }: Sheet, [x, y]: Point): Point => {
  if (turn === 90) return [y / unit + left, x / unit + bottom];
  if (turn === 180) return [right - x / unit, y / unit + bottom];
  if (turn === 270) return [right - y / unit, top - x / unit];
  return [x / unit + left, top - y / unit];
};

/** A box of one sheet as it lies on another, which differs from it by its turn; in tenths of a point. */
export const moveBox = (box: Box, from: Sheet, to: Sheet): Box => {
  const [left, top, right, bottom] = box;
  const corners = [toSheet(to, fromSheet(from, [left, top])), toSheet(to, fromSheet(from, [right, bottom]))] as const;
  const [[x0, y0], [x1, y1]] = corners;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(Math.min(x0, x1)), round(Math.min(y0, y1)), round(Math.max(x0, x1)), round(Math.max(y0, y1))];
};

/** Width and height of a sheet in points. */
export const sizeOf = ({ view: [left, bottom, right, top], turn, unit }: Sheet): Point => {
  const [width, height] = [(right - left) * unit, (top - bottom) * unit];
  return turn % 180 === 0 ? [width, height] : [height, width];
};

/** The least and the greatest of numbers, of which there may be more than arguments of a call. */
export const leastOf = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
export const greatestOf = (values: readonly number[]): number =>
  values.reduce((greatest, value) => Math.max(greatest, value), Number.NEGATIVE_INFINITY);

/** The box around boxes; at least one. */
export const around = (boxes: readonly Box[]): Box => [
  leastOf(boxes.map(([left]) => left)),
  leastOf(boxes.map(([, top]) => top)),
  greatestOf(boxes.map(([, , right]) => right)),
  greatestOf(boxes.map(([, , , bottom]) => bottom)),
];
