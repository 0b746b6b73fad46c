import { isWide, widthOf } from "./run.ts";

/** Marks that stand at no end of a line, and those that stand at no start. */
const OPENING = "([{“‘《〈「『【〔（［｛";
const CLOSING = ")]}”’》〉」』】〕）］｝，。、；：！？,.;:!?%…—";

/** The characters that a line break keeps together at the start of words: 《云, 2023年 (2023), 的）。 */
const firstToken = (words: string): string => {
  const characters = [...words];
  let end = 0;
  while (end < characters.length && OPENING.includes(characters[end] ?? "")) end += 1;
  const isHan = isWide(characters[end] ?? "");
  end += 1;
  while (!isHan && end < characters.length && !isWide(characters[end] ?? "") && characters[end] !== " ") end += 1;
  while (end < characters.length && CLOSING.includes(characters[end] ?? "")) end += 1;
  return characters.slice(0, end).join("");
};

/** How much of a letter a line may be set wider or narrower than reckoned. */
const SLACK = 0.35;

/** Whether a line ends where the page made it end: what starts the next one had no room left. `room` in points. */
export const isFull = (room: number, next: string, size: number): boolean => room < (widthOf(firstToken(next)) + SLACK) * size;

const ENDS_NARROW = /[\p{Script=Latin}\d,.;:!?)]$/u;
const STARTS_NARROW = /^[\p{Script=Latin}\d(]/u;
const DIGIT_END = /\d$/u;
const DIGIT_START = /^\d/u;

/** The words of two lines as one: Latin words stay apart, figures and Han do not. */
export const joinWords = (before: string, next: string): string => {
  const isNumber = DIGIT_END.test(before) && DIGIT_START.test(next);
  return ENDS_NARROW.test(before) && STARTS_NARROW.test(next) && !isNumber ? `${before} ${next}` : before + next;
};

/** Whether a mark of closing stands at the end; it may hang over the edge of the lines. */
export const endsHanging = (words: string): boolean => CLOSING.includes(words.slice(-1));
