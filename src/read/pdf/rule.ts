import { type Point, type Sheet, sizeOf, toSheet } from "./frame.ts";

/** A line that is drawn across or down a sheet: where it stands, and from where to where it runs. In points. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

/** The lines drawn on a sheet, and whether a picture stands there. */
export type Rules = { readonly across: readonly Rule[]; readonly down: readonly Rule[]; readonly hasPicture: boolean };

/** A stretch of the operators of a page, as pdf.js sends them. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** Numbers of operators, src/shared/util.js of pdf.js. */
const OPERATOR = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91 } as const;
/** stroke to closeEOFillStroke. */
const FIRST_STROKE = 20;
const LAST_STROKE = 27;
/** fill and eoFill: a filled bar is a line, too. */
const FILLS: ReadonlySet<number> = new Set([22, 23]);
const PATH = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
/** A filled bar is no thicker than this. */
const THICKEST = 3;
const SHORTEST = 4;
/** A picture is drawn into a square of one unit, which is stretched to its size; pdf.js leaves the picture out. This share of the page makes it a scan. */
const PICTURE = 0.2;
/** A scan may come in strips; less than this share is no strip. */
const STRIP = 0.01;
const MOST_RULES = 20_000;
const DEEPEST = 200;

type Matrix = readonly [number, number, number, number, number, number];

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const matrixOf = (given: unknown): Matrix => {
  const numbers = Array.isArray(given) || ArrayBuffer.isView(given) ? Array.from(given as ArrayLike<unknown>) : [];
  return numbers.length === 6 && numbers.every((one) => typeof one === "number") ? (numbers as unknown as Matrix) : [1, 0, 0, 1, 0, 0];
};

/** The corners of each stretch of a path that is drawn in one go; curves leave it out. */
const strokesOf = (path: ArrayLike<number>): readonly (readonly Point[])[] => {
  const strokes: Point[][] = [];
  let index = 0;
  const at = (offset: number): number => path[index + offset] ?? 0;
  while (index < path.length) {
    const [kind, stroke] = [at(0), strokes[strokes.length - 1]];
    if (kind === PATH.move) strokes.push([[at(1), at(2)]]);
    else if (kind === PATH.line) stroke?.push([at(1), at(2)]);
    else if (kind === PATH.close && stroke?.[0] !== undefined) stroke.push(stroke[0]);
    else if (kind === PATH.curve) strokes.push([[at(5), at(6)]]);
    else if (kind === PATH.quadratic) strokes.push([[at(3), at(4)]]);
    index += kind === PATH.curve ? 7 : kind === PATH.close ? 1 : kind === PATH.quadratic ? 5 : 3;
  }
  return strokes;
};

type Pen = { across: Rule[]; down: Rule[]; hasPicture: boolean };

const draw = (pen: Pen, [x0, y0]: Point, [x1, y1]: Point): void => {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (pen.across.length + pen.down.length >= MOST_RULES) return;
  if (height <= 1 && width >= SHORTEST) pen.across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (width <= 1 && height >= SHORTEST) pen.down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
};

const fillBar = (pen: Pen, corners: readonly Point[]): void => {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (bottom - top <= THICKEST) draw(pen, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else if (right - left <= THICKEST) draw(pen, [(left + right) / 2, top], [(left + right) / 2, bottom]);
};

const drawPath = (pen: Pen, given: unknown, place: (point: Point) => Point): void => {
  const [paint, paths] = given as readonly [unknown, readonly unknown[] | undefined];
  const path = paths?.[0];
  if (typeof paint !== "number" || !ArrayBuffer.isView(path)) return;
  const isFill = FILLS.has(paint);
  if (!isFill && !(paint >= FIRST_STROKE && paint <= LAST_STROKE)) return;
  for (const stroke of strokesOf(path as unknown as ArrayLike<number>)) {
    const corners = stroke.map(place);
    if (isFill && corners.length <= 6) fillBar(pen, corners);
    else if (!isFill) for (const [index, corner] of corners.slice(1).entries()) draw(pen, corners[index] ?? corner, corner);
  }
};

/** Reads the operators of a page, stretch by stretch, for the lines that it draws. */
export const rulesReader = (sheet: Sheet): { readonly take: (operators: Operators) => void; readonly rules: () => Rules } => {
  const [width, height] = sizeOf(sheet);
  let pictures = 0;
  const pen: Pen = { across: [], down: [], hasPicture: false };
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  const keep = (): void => {
    if (kept.length < DEEPEST) kept.push(matrix);
  };
  const act = (operator: number, given: unknown): void => {
    if (operator === OPERATOR.save) keep();
    else if (operator === OPERATOR.restore || operator === OPERATOR.formEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPERATOR.transform) {
      matrix = multiply(matrix, matrixOf(given));
      const [a, b, c, d] = matrix;
      const share = (Math.abs(a * d - b * c) * sheet.unit ** 2) / (width * height);
      if (share > STRIP) pictures += share;
      pen.hasPicture = pictures > PICTURE;
    } else if (operator === OPERATOR.formBegin) {
      keep();
      matrix = multiply(matrix, matrixOf((given as readonly unknown[])[0]));
    } else if (operator === OPERATOR.path) {
      const [a, b, c, d, e, f] = matrix;
      drawPath(pen, given, ([x, y]) => toSheet(sheet, [a * x + c * y + e, b * x + d * y + f]));
    }
  };
  return {
    take: ({ fnArray, argsArray }) => {
      for (const [index, operator] of fnArray.entries()) act(operator, argsArray[index]);
    },
    rules: () => pen,
  };
};
