import type { Context } from "../clause/clause.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Hit } from "../rule/rule.ts";
import type { Span } from "../text/span.ts";

/** Where the words of a lexicon stand; each question is a binary search. */
export type Words = {
  /** Whether a word is exactly this stretch. */
  readonly is: (span: Span) => boolean;
  readonly starts: (position: number) => boolean;
  readonly ends: (position: number) => boolean;
  /** Whether a word lies between two positions. */
  readonly within: (from: number, to: number) => boolean;
};

/** The index of the first hit that ends behind a position. */
const firstEndingAfter = (hits: readonly Hit[], position: number): number => {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.span.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Looks the words of a lexicon up. */
export const wordsOf = (context: Context, lexicon: Lexicon): Words => {
  const hits = context.hits(lexicon);
  const at = (position: number): Span | undefined => hits[firstEndingAfter(hits, position)]?.span;
  return {
    is: (span) => {
      const word = at(span.start);
      return word !== undefined && word.start === span.start && word.end === span.end;
    },
    starts: (position) => at(position)?.start === position,
    ends: (position) => at(position - 1)?.end === position,
    within: (from, to) => {
      let index = firstEndingAfter(hits, from);
      while (index < hits.length && (hits[index]?.span.start ?? 0) < from) index += 1;
      return (hits[index]?.span.end ?? Number.POSITIVE_INFINITY) <= to;
    },
  };
};

/** Looks the words of several lexicons up, under the same names. */
export const wordsByName = <Name extends string>(
  context: Context,
  lexicons: Readonly<Record<Name, Lexicon>>,
): Readonly<Record<Name, Words>> => {
  const words: Partial<Record<Name, Words>> = {};
  for (const name of Object.keys(lexicons) as Name[]) words[name] = wordsOf(context, lexicons[name]);
  return words as Record<Name, Words>;
};
