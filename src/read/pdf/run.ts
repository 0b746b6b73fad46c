import { type Sheet, toSheet } from "./frame.ts";
import { withoutRadicals } from "./radicals.ts";

/** What pdf.js gives: characters with the matrix by which they stand on the page. */
export type TextItem = {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly [number, number, number, number, number, number];
};

/** Characters side by side on a sheet; in points from its upper left corner. */
export type Run = {
  readonly words: string;
  /** The same with the blanks by which pdf.js shows each gap between them. */
  readonly spaced: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters; a Han character is as wide. */
  readonly size: number;
};

const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const CONTROLS = /(?!\t)\p{Cc}|\p{Cf}|[\ufffe\uffff]/gu;
const BLANKS = /\s+/gu;
const HAS_BLANK = /\s/u;

/** Whether a character is as wide as it is high. */
export const isWide = (character: string): boolean => WIDE.test(character);

/** Width of words in heights of a letter, letters of half width taken for half of it. */
export const widthOf = (words: string): number => {
  let width = 0;
  for (const character of words) width += isWide(character) ? 1 : 0.5;
  return width;
};

/** The blank that stands for a gap between two characters: none where it only sets them apart, as many as have room in it where it is wide. */
export const blankOf = (before: string, after: string, gap: number): string => {
  if (gap >= 0.8) return "\u3000".repeat(Math.min(4, Math.round(gap)));
  const isLoose = isWide(before) || isWide(after);
  if (isWide(before) && isWide(after)) return gap >= 0.45 ? " " : "";
  return !isLoose && gap >= 0.15 ? " " : "";
};

/** Words of a width in points: of their blanks, those that only fill the line are left out. pdf.js gives no gaps inside, so their share in the width tells. */
export const unspaced = (words: string, width: number, size: number): string => {
  if (!HAS_BLANK.test(words)) return words;
  const parts = words.split(BLANKS);
  const isAllWide = parts.every((part) => widthOf(part) === [...part].length);
  const gap = isAllWide ? (width / size - widthOf(parts.join(""))) / (parts.length - 1) : 0.3;
  return parts.reduce((joined, part) => joined + blankOf(joined.slice(-1), part.slice(0, 1), gap) + part);
};

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
