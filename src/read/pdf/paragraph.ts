import type { Column } from "./column.ts";
import { around, type Box } from "./frame.ts";
import type { TextLine } from "./line.ts";
import { endsHanging, isFull, joinWords } from "./wrap.ts";

/** The edges between which the lines of a column run, and how far apart they stand, in heights of their letters. */
export type Margins = {
  readonly left: number;
  readonly right: number;
  readonly pitch: number /** Paragraphs start with an indent. */;
  readonly isIndented: boolean;
};

/** Lines that are one paragraph. The box is that of its lines in its first column. */
export type Paragraph = { readonly words: string; readonly page: number; readonly box: Box };

const SAME_SIZE = 0.08;
const LOOSE = 1.4;
const NUMBER =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,6}[章节条]|[①-⑳])/u;
const SENTENCE_END = /[。！？；：!?;:]$/u;
/** Less than this many letters to the right is no indent; more than FAR is no paragraph but a line set to the right or in the middle. */
const NO_INDENT = 0.6;
const FAR = 8;
const INDENT = { least: 1.5, most: 2.6 } as const;

const median = (values: readonly number[], absent: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? absent;

/** Lines stand no further apart than this, in heights of their letters; where there are few, what is apart is no line spacing. */
const WIDEST_PITCH = 2;
/** So many lines must reach the right edge of a column to be believed. */
const WITNESSES = 3;

const rightOf = (lines: readonly TextLine[], left: number, width: number | null): number => {
  const ends = lines.map(({ box, words, size }) => ({ end: endsHanging(words) ? box[2] - 0.5 * size : box[2], size }));
  const right = Math.max(...ends.map(({ end }) => end));
  const reached = ends.filter(({ end, size }) => end > right - size).length;
  return reached >= WITNESSES || width === null ? right : Math.max(right, width - left);
};

/** The margins of columns that lie at the same place of their pages. `width`: of the page, where they are alone on it; its margins are alike then. */
export const marginsOf = (columns: readonly Column[], width: number | null): Margins => {
  const lines = columns.flatMap((column) => column.lines);
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const right = rightOf(lines, left, width);
  const steps = columns.flatMap((column) =>
    column.lines.slice(1).flatMap((line, index) => {
      const before = column.lines[index];
      return before !== undefined && Math.abs(before.size - line.size) < SAME_SIZE * line.size
        ? [(line.baseline - before.baseline) / line.size]
        : [];
    }),
  );
  const indented = lines.filter(({ box, size }) => box[0] - left > INDENT.least * size && box[0] - left < INDENT.most * size);
  return {
    left,
    right,
    pitch: Math.min(WIDEST_PITCH, median(steps, WIDEST_PITCH)),
    isIndented: indented.length >= Math.max(2, 0.1 * lines.length),
  };
};

type Open = { readonly lines: readonly TextLine[]; readonly margins: Margins };

/** Whether a line, that follows one which has no room left, goes on with it by where it starts. */
const startsInside = ({ lines, margins }: Open, line: TextLine): boolean => {
  const [first, before] = [lines[0] ?? line, lines[lines.length - 1] ?? line];
  const indent = (line.box[0] - margins.left) / line.size;
  const isEnd = SENTENCE_END.test(before.words);
  const isNumbered = NUMBER.test(line.words);
  if (Math.abs(indent) < NO_INDENT) return margins.isIndented ? !(isNumbered && isEnd) : !isNumbered;
  if (isNumbered || indent > FAR) return false;
  const isLevel = Math.abs(line.box[0] - before.box[0]) < NO_INDENT * line.size;
  if (isLevel) return !isEnd || lines.length > 1;
  // 1. the words of a number stand under each other, to the right of it
  const hanging = (line.box[0] - first.box[0]) / line.size;
  return lines.length === 1 && !isEnd && NUMBER.test(first.words) && hanging > 0 && hanging < 4;
};

/** Whether a line stands in the middle between the margins. */
const isCentred = ({ box: [left, , right], size }: TextLine, margins: Margins): boolean =>
  Math.abs(left - margins.left - (margins.right - right)) < 1.5 * size;

/** A title over several lines, each in the middle; the first ends where it had no room left. */
const goesOnCentred = ({ lines, margins }: Open, line: TextLine): boolean =>
  lines.every((one) => isCentred(one, margins)) &&
  isCentred(line, margins) &&
  line.box[0] - margins.left > NO_INDENT * line.size &&
  !SENTENCE_END.test(lines[lines.length - 1]?.words ?? "") &&
  !NUMBER.test(line.words);

const goesOn = (open: Open, line: TextLine, isSameColumn: boolean, margins: Margins): boolean => {
  const before = open.lines[open.lines.length - 1];
  if (before === undefined || Math.abs(before.size - line.size) > SAME_SIZE * line.size) return false;
  if (!isFull(open.margins.right - before.box[2], line.words, line.size)) return false;
  if (isSameColumn && line.baseline - before.baseline > LOOSE * margins.pitch * line.size) return false;
  if (isSameColumn && goesOnCentred(open, line)) return true;
  return startsInside(
    { lines: isSameColumn ? open.lines : [...open.lines.slice(0, -1), moved(before, open.margins, margins)], margins },
    line,
  );
};

/** A line as it would stand in another column. */
const moved = (line: TextLine, from: Margins, to: Margins): TextLine => {
  const shift = to.left - from.left;
  const [left, top, right, bottom] = line.box;
  return { ...line, box: [left + shift, top, right + shift, bottom] };
};

const paragraphOf = (lines: readonly TextLine[]): Paragraph | null => {
  const [first] = lines;
  if (first === undefined) return null;
  const words = lines.slice(1).reduce((joined, line) => joinWords(joined, line.words), first.words);
  // The first column ends where a line stands higher than the one before it, or on another page.
  const end = lines.findIndex((line, index) => line.page !== first.page || line.baseline < (lines[index - 1]?.baseline ?? 0));
  return { words, page: first.page, box: around((end < 0 ? lines : lines.slice(0, end)).map(({ box }) => box)) };
};

/** Puts lines together that come column by column. `close` ends what is open: a table, the end. Each call gives the paragraphs that are over. */
export const paragraphJoiner = (): {
  readonly add: (lines: readonly TextLine[], margins: Margins) => readonly Paragraph[];
  readonly close: () => readonly Paragraph[];
} => {
  let open: Open = { lines: [], margins: { left: 0, right: 0, pitch: 0, isIndented: false } };
  const close = (): readonly Paragraph[] => {
    const paragraph = paragraphOf(open.lines);
    open = { ...open, lines: [] };
    return paragraph === null ? [] : [paragraph];
  };
  return {
    close,
    add: (lines, margins) => {
      const closed: Paragraph[] = [];
      for (const [index, line] of lines.entries()) {
        if (goesOn(open, line, index > 0, margins)) open = { lines: [...open.lines, line], margins };
        else {
          closed.push(...close());
          open = { lines: [line], margins };
        }
      }
      return closed;
    },
  };
};
