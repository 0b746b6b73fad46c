import { type Sheet, toSheet } from "../layout/frame.ts";
import { type Run, unspaced } from "../layout/run.ts";
import { withoutRadicals } from "./radicals.ts";

/** What pdf.js gives: characters with the matrix by which they stand on the page. */
export type TextItem = {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly [number, number, number, number, number, number];
};

const CONTROLS = /(?!\t)\p{Cc}|\p{Cf}|[\ufffe\uffff]/gu;
const TURNS = [0, 90, 180, 270] as const;
/** How far the writing may lean. */
const SLANT = 0.04;

const isLevel = ({ transform: [a, b] }: TextItem, sheet: Sheet): boolean => {
  const [x0, y0] = toSheet(sheet, [0, 0]);
  const [x1, y1] = toSheet(sheet, [a, b]);
  return x1 - x0 > 0 && Math.abs(y1 - y0) <= SLANT * (x1 - x0);
};

/** The sheet turned so that most of its writing is level. */
export const levelled = (sheet: Sheet, items: readonly TextItem[]): Sheet => {
  const amounts = TURNS.map((turn) => {
    const turned = { ...sheet, turn: (sheet.turn + turn) % 360 };
    return { turned, amount: items.reduce((sum, item) => sum + (isLevel(item, turned) ? item.str.length : 0), 0) };
  });
  return amounts.reduce((best, one) => (one.amount > best.amount ? one : best)).turned;
};

const runOf = (item: TextItem, sheet: Sheet): Run => {
  const { transform, width, str } = item;
  const [, , c, d, x, y] = transform;
  const size = Math.hypot(c, d) * sheet.unit;
  const [left, baseline] = toSheet(sheet, [x, y]);
  const length = width * sheet.unit;
  const leading = str.length - str.trimStart().length;
  const trailing = str.length - str.trimEnd().length;
  const step = length / Math.max(1, str.length);
  const spaced = withoutRadicals(str).replace(CONTROLS, "").trim();
  return {
    words: unspaced(spaced, length, size),
    spaced,
    left: left + leading * step,
    right: left + length - trailing * step,
    baseline,
    size,
  };
};

const isSound = ({ words, left, right, baseline, size }: Run): boolean =>
  words !== "" && size > 0.5 && size < 2000 && [left, right, baseline].every((value) => Math.abs(value) < 1e5);

/** The level writing of a sheet, and what else is written on it (up a margin, across as a watermark). In the order of the file. */
export const runsOf = (sheet: Sheet, items: readonly TextItem[]): { readonly level: readonly Run[]; readonly stray: readonly Run[] } => {
  const level: Run[] = [];
  const stray: Run[] = [];
  for (const item of items) {
    if (item.str === "") continue;
    const run = runOf(item, sheet);
    if (isSound(run)) (isLevel(item, sheet) ? level : stray).push(run);
  }
  return { level, stray };
};
