import type { Line } from "./line.ts";

/** Between which edges a line is set, in points; a line that comes near to the right one is full. */
export type Measure = { readonly left: number; readonly right: number };

/** A line and the measure that it is set to. */
export type SetLine = { readonly line: Line; readonly measure: Measure };

/** Lines that were one before they were broken. */
export type Paragraph = readonly SetLine[];

const OPENING = /^[“‘（《〈〔【[(]+/u;
const LATIN_WORD = /^[\p{sc=Latin}\d.,:/%-]+/u;
const CLOSING = /^[，。；：、）》〉〕】”’！？]+/u;
const LABEL =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百]{1,5}[章节条]|[①-⑳])/u;
const SENTENCE_END = /[。！？；：:;]$/u;
/** Letters of one paragraph differ in height by no more than this part. */
const SAME_SIZE = 0.12;
/** How far a first line is moved in, at least, in letters. */
const INDENT = 1.2;

/** What of the start of a line may not be parted from it: a letter with the marks that cling to it, a word, a figure. */
const firstToken = (words: string): string => {
  const opening = OPENING.exec(words)?.[0] ?? "";
  const rest = words.slice(opening.length);
  const word = LATIN_WORD.exec(rest)?.[0] ?? rest.slice(0, 1);
  return opening + word + (CLOSING.exec(rest.slice(word.length))?.[0] ?? "");
};

const widthOf = (words: string, size: number): number => {
  let width = 0;
  for (const character of words) width += (character.codePointAt(0) ?? 0) >= 0x2010 ? size : size / 2;
  return width;
};

const isCentered = ({ line, measure }: SetLine): boolean => {
  const [before, behind] = [line.box[0] - measure.left, measure.right - line.box[2]];
  return before > line.size * 0.5 && Math.abs(before - behind) < line.size * 1.2;
};

/** Whether what stands first on the next line would not have gone onto this one. */
const isFull = (one: SetLine, next: SetLine): boolean => {
  const { line, measure } = one;
  const token = widthOf(firstToken(next.line.words), line.size);
  const reached = isCentered(one) ? line.box[2] - line.box[0] : line.box[2] - measure.left;
  return reached + token > measure.right - measure.left + line.size * 0.1;
};

export type Joining = {
  /** From baseline to baseline of lines that follow each other, as a part of their size; a larger step opens a paragraph. 0: not known. */
  readonly leading: number;
  /** Letters that are larger are those of titles, whose lines are set by sense and may be short. */
  readonly bodySize: number;
};

const isTitleBroken = (one: SetLine, next: SetLine, { bodySize }: Joining): boolean =>
  one.line.size > bodySize * 1.15 && isCentered(one) && isCentered(next) && !SENTENCE_END.test(one.line.words);

/** Whether a line goes on with the paragraph of the line before it. */
export const goesOn = (one: SetLine, next: SetLine, joining: Joining): boolean => {
  const [line, after] = [one.line, next.line];
  if (Math.abs(line.size - after.size) > Math.max(line.size, after.size) * SAME_SIZE) return false;
  const isSamePage = line.page === after.page && after.box[1] > line.box[1];
  const step = (after.box[3] - line.box[3]) / after.size;
  if (isSamePage && joining.leading > 0 && step > Math.max(joining.leading * 1.35, joining.leading + 0.4)) return false;
  if (isTitleBroken(one, next, joining)) return isSamePage;
  if (SENTENCE_END.test(line.words) && LABEL.test(after.words)) return false;
  const isCenteredOn = isCentered(one) && isCentered(next);
  if (after.box[0] - next.measure.left > after.size * INDENT && !isCenteredOn) return false;
  return isFull(one, next);
};

/** Puts lines together to paragraphs, in their order. */
export const paragraphsOf = (lines: readonly SetLine[], joining: Joining): readonly Paragraph[] => {
  const paragraphs: SetLine[][] = [];
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    const last = open?.[open.length - 1];
    if (open !== undefined && last !== undefined && goesOn(last, line, joining)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};

/** The words of a paragraph; a blank stands where two Latin words met at the end of a line. */
export const wordsOfParagraph = (paragraph: Paragraph): string => {
  let words = "";
  for (const { line } of paragraph) {
    const isLatin = /[\p{sc=Latin},;]$/u.test(words) && /^[\p{sc=Latin}\d]/u.test(line.words);
    words += (isLatin ? " " : "") + line.words;
  }
  return words;
};
