/** x' = a·x + c·y + e, y' = b·x + d·y + f; millimetres, y runs downwards. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const pointIn = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** First the inner matrix, then the outer one. */
export const within = (outer: Matrix, inner: Matrix): Matrix => {
  const [x, y] = pointIn(outer, [inner[4], inner[5]]);
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    x,
    y,
  ];
};

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?/gu;

/** The numbers of a list between blanks; what is no number or beyond any page is left out. */
export const numbersOf = (words: string | undefined): readonly number[] =>
  (words?.match(NUMBER) ?? []).map(Number).filter((value) => Math.abs(value) < 1e6);

/** Left, top, width, height of `Boundary` or a box of a page; null where it is none. */
const rectangleOf = (words: string | undefined): readonly [number, number, number, number] | null => {
  const [left, top, width, height] = numbersOf(words);
  return left === undefined || top === undefined || width === undefined || height === undefined ? null : [left, top, width, height];
};

/** Width and height in millimetres. */
export type Size = readonly [width: number, height: number];

/** The size of a box that holds something; null where it is none. */
export const sizeOf = (words: string | undefined): Size | null => {
  const [, , width, height] = rectangleOf(words) ?? [0, 0, 0, 0];
  return width > 0 && height > 0 ? [width, height] : null;
};

/** From the space inside an object to that around it: its CTM, then its place (`Boundary`). GB/T 33190, 8.5. */
export const matrixOf = (attributes: Readonly<Record<string, string>>): Matrix => {
  const [left, top] = rectangleOf(attributes["Boundary"]) ?? [0, 0];
  const [a, b, c, d, e, f] = numbersOf(attributes["CTM"]);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return [1, 0, 0, 1, left, top];
  return [a, b, c, d, e + left, f + top];
};
