import { COMMITTEE, GOVERNMENT } from "./around.ts";

/** Marks around a name; never part of what stands between two names. */
export const QUOTES: ReadonlySet<string> = new Set("《》〈〉“”‘’「」『』\"'");

/** Marks that close a name. */
export const CLOSING: ReadonlySet<string> = new Set("》〉”’」』\"'");

/** The position behind the closing marks that start at `from`. */
const skipQuotes = (text: string, from: number): number => {
  let at = from;
  while (CLOSING.has(text.charAt(at))) at += 1;
  return at;
};

/** The position before the quote marks that end at `from`. */
export const skipQuotesBack = (text: string, from: number): number => {
  let at = from;
  while (at > 0 && QUOTES.has(text.charAt(at - 1))) at -= 1;
  return at;
};

/** The longest note in brackets behind a name. */
const LONGEST_NOTE = 60;

/** The position behind a note in brackets that starts at `from`: 《…》[（云政发〔2020〕1号）]; `from` where there is none. */
const skipNote = (text: string, from: number): number => {
  if (text.charAt(from) !== "（" && text.charAt(from) !== "(") return from;
  const last = Math.min(text.length, from + LONGEST_NOTE);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === "（" || character === "(") depth += 1;
    else if (character === "）" || character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return from;
};

/** The position behind the closing marks and the note of a name that ends at `from`. */
export const behindName = (text: string, from: number): number => skipNote(text, skipQuotes(text, from));

const QUOTE = /[《》〈〉“”‘’「」『』"']/u;
const ALL_QUOTES = /[《》〈〉“”‘’「」『』"']/gu;

/** A stretch without its quote marks. */
export const bare = (stretch: string): string => (QUOTE.test(stretch) ? stretch.replace(ALL_QUOTES, "") : stretch);

/** Whether a government, or its office, goes with the committee right before it. */
export const areTwins = (text: string, at: number): boolean =>
  COMMITTEE.test(text.slice(Math.max(0, at - 5), at)) && GOVERNMENT.test(text.slice(at, at + 16));
