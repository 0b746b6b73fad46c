import type { Context } from "../clause/clause.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import { partitionPoint } from "../text/search.ts";
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

/** The index of the first place that ends behind a position. */
const firstEndingAfter = (ends: readonly number[], position: number): number =>
  partitionPoint(ends.length, (index) => (ends[index] ?? 0) <= position);

/** Looks the words of a lexicon up. */
export const wordsOf = (context: Context, lexicon: Lexicon): Words => {
  const { starts, ends } = context.hits.places(lexicon);
  return {
    is: (span) => {
      const index = firstEndingAfter(ends, span.start);
      return starts[index] === span.start && ends[index] === span.end;
    },
    starts: (position) => starts[firstEndingAfter(ends, position)] === position,
    ends: (position) => ends[firstEndingAfter(ends, position - 1)] === position,
    within: (from, to) => {
      let index = firstEndingAfter(ends, from);
      while (index < starts.length && (starts[index] ?? 0) < from) index += 1;
      return index < ends.length && (ends[index] ?? 0) <= to;
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
