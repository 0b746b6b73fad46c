import { matchesOf } from "../../../extract/text/matches.ts";
import { type Matrix, type Point, pointIn } from "./matrix.ts";

/** Left, top, right, bottom on the page, in millimetres. */
export type Area = readonly [left: number, top: number, right: number, bottom: number];

/** How many numbers follow each letter; the last two are the point that is reached. GB/T 33190, table 36. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const WORD = /[^\s,]+/gu;
/** A straight part of a path leans less than this, in millimetres. */
const STRAIGHT = 0.4;
/** A filled area that is thinner was drawn as a line. */
const THIN = 1;
/** A path of more parts draws a picture. */
const MOST_PARTS = 512;

type Figure = { readonly points: readonly Point[]; readonly isCurved: boolean };

/** The figures of `AbbreviatedData`; null where it draws a picture. */
const figuresOf = (words: string): readonly Figure[] | null => {
  const figures: { points: Point[]; isCurved: boolean }[] = [];
  let operator = "";
  let operands: number[] = [];
  let parts = 0;
  const apply = (): void => {
    const figure = figures[figures.length - 1];
    const [x, y] = operands.slice(-2);
    if (operator === "C") figure?.points.push(...figure.points.slice(0, 1));
    else if (x === undefined || y === undefined || operands.length !== OPERANDS[operator]) return;
    else if (operator === "M" || operator === "S" || figure === undefined) figures.push({ points: [[x, y]], isCurved: false });
    else {
      figure.points.push([x, y]);
      figure.isCurved = figure.isCurved || operator !== "L";
    }
  };
  for (const [word] of matchesOf(WORD, words)) {
    if (word in OPERANDS) {
      apply();
      [operator, operands, parts] = [word, [], parts + 1];
      if (parts > MOST_PARTS) return null;
    } else if (operands.length < 8) operands.push(Number(word));
  }
  apply();
  return figures;
};

const areaOf = (points: readonly Point[]): Area | null => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const area: Area = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return area.every(Number.isFinite) ? area : null;
};

const isThin = ([left, top, right, bottom]: Area, most: number): boolean => Math.min(right - left, bottom - top) <= most;

/** The straight parts of a path on its page that run along or down it: frames and rules of tables, thin bars that were filled. */
export const strokesOf = (words: string, matrix: Matrix): readonly Area[] =>
  (figuresOf(words) ?? []).flatMap(({ points, isCurved }) => {
    const placed = points.map((point) => pointIn(matrix, point));
    const whole = areaOf(placed);
    if (isCurved || whole === null || points.length < 2) return [];
    if (isThin(whole, THIN)) return [whole];
    return placed.slice(1).flatMap((point, index) => {
      const area = areaOf([placed[index] ?? point, point]);
      return area !== null && isThin(area, STRAIGHT) ? [area] : [];
    });
  });
