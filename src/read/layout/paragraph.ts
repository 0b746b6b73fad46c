import { around, type Box } from "./frame.ts";
import type { TextLine } from "./line.ts";
import type { Margins } from "./margins.ts";
import { isFull, joinWords } from "./wrap.ts";

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
/** Letters so much larger than those of the body are those of a title. */
const TITLE = 1.15;

/** The lines of the paragraph that is being read, which grow in place: there may be very many. */
type Open = { readonly lines: TextLine[]; readonly margins: Margins };

/** A title has no more lines than this. */
const MOST_TITLE_LINES = 8;

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

/** A title over several lines, each in the middle. */
const goesOnCentred = ({ lines, margins }: Open, line: TextLine): boolean =>
  lines.length < MOST_TITLE_LINES &&
  lines.every((one) => isCentred(one, margins)) &&
  isCentred(line, margins) &&
  line.box[0] - margins.left > NO_INDENT * line.size &&
  !SENTENCE_END.test(lines[lines.length - 1]?.words ?? "") &&
  !NUMBER.test(line.words);

const goesOn = (open: Open, line: TextLine, isSameColumn: boolean, margins: Margins): boolean => {
  const before = open.lines[open.lines.length - 1];
  if (before === undefined || Math.abs(before.size - line.size) > SAME_SIZE * line.size) return false;
  if (isSameColumn && line.baseline - before.baseline > LOOSE * margins.pitch * line.size) return false;
  // The lines of a title are parted by their sense, not where they have no room left.
  if (isSameColumn && line.size > TITLE * margins.size && goesOnCentred(open, line)) return true;
  if (!isFull(open.margins.right - before.box[2], line.words, line.size)) return false;
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
  let open: Open = { lines: [], margins: { left: 0, right: 0, pitch: 0, isIndented: false, size: 0 } };
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
        if (goesOn(open, line, index > 0, margins)) {
          open.lines.push(line);
          open = { lines: open.lines, margins };
        } else {
          closed.push(...close());
          open = { lines: [line], margins };
        }
      }
      return closed;
    },
  };
};
