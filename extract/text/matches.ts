import type { Span } from "./span.ts";

/**
 * All matches of a pattern with `g`, in order; throws a TypeError without it. Unlike `matchAll` it makes no copy of the pattern for each
 * text: the engine compiles a copy anew, which takes longer than the search.
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  if (!pattern.global) throw new TypeError(`the pattern ${pattern.source} has no flag g`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
};

/** Where all matches of a pattern with `g` stand, in order. */
export const spansOf = (pattern: RegExp, text: string): readonly Span[] =>
  matchesOf(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
