import type { Clause } from "../clause/clause.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import { firstStartingAt, type Span } from "../text/span.ts";
import { type Indexed, sentenceEnd } from "./indexed.ts";

/** Whether a mention is of one of these kinds. */
export const isOf = (mention: Found, kinds: readonly Kind[]): boolean => kinds.includes(mention.kind);

/** The place in `outer` of the first mention that starts at or after a position. */
export const mentionFrom = ({ outer, nextOuter }: Indexed, position: number): number => nextOuter[position] ?? outer.length;

/** The mentions of some kinds that start in `[from, to)`, those in others left out, sorted by span. */
export const namesIn = (context: Indexed, kinds: readonly Kind[], from: number, to: number): readonly Found[] => {
  const names: Found[] = [];
  for (let at = mentionFrom(context, from); at < context.outer.length; at += 1) {
    const mention = context.outer[at];
    if (mention === undefined || mention.span.start >= to) break;
    if (isOf(mention, kinds)) names.push(mention);
  }
  return names;
};

/** The first of `namesIn`; null where there is none. */
export const firstNameIn = (context: Indexed, kinds: readonly Kind[], from: number, to: number): Found | null => {
  for (let at = mentionFrom(context, from); at < context.outer.length; at += 1) {
    const mention = context.outer[at];
    if (mention === undefined || mention.span.start >= to) return null;
    if (isOf(mention, kinds)) return mention;
  }
  return null;
};

/** The last of `namesIn`; null where there is none. */
export const lastNameIn = (context: Indexed, kinds: readonly Kind[], from: number, to: number): Found | null => {
  for (let at = mentionFrom(context, to) - 1; at >= 0; at -= 1) {
    const mention = context.outer[at];
    if (mention === undefined || mention.span.start < from) return null;
    if (isOf(mention, kinds)) return mention;
  }
  return null;
};

/** The title block that holds a position; null where none does. */
export const titleAt = ({ titles }: Indexed, position: number): Span | null =>
  titles.find((title) => title.start <= position && position < title.end) ?? null;

/** The mention that holds a position; null where none does. */
export const mentionAround = (context: Indexed, position: number): Found | null => {
  const mention = context.outer[mentionFrom(context, position + 1) - 1];
  return mention !== undefined && position < mention.span.end ? mention : null;
};

/** The clause that holds a position, or the last before it in the same sentence; null where there is none. */
export const clauseAt = (context: Indexed, position: number): Clause | null => {
  const clause = context.clauses[firstStartingAt(context.clauseSpans, position + 1) - 1];
  if (clause === undefined) return null;
  if (position < clause.span.end) return clause;
  return sentenceEnd(context, clause.span.end, position - clause.span.end) >= position ? clause : null;
};

/** Whether a word of a lexicon that starts in `[from, to)` and lies in no mention is such a one. */
export const someWordIn = (
  context: Indexed,
  lexicon: Lexicon,
  { start: from, end: to }: Span,
  isSuch: (start: number, end: number) => boolean,
): boolean => {
  const { starts, ends, before } = context.hits.places(lexicon);
  for (let at = before(from) + 1; at < starts.length; at += 1) {
    const start = starts[at] ?? to;
    if (start >= to) return false;
    if (mentionAround(context, start) === null && isSuch(start, ends[at] ?? start)) return true;
  }
  return false;
};

/** The end of the last word of a lexicon that starts in `[from, to)` and lies in no mention; null where none does. */
export const lastEndIn = (context: Indexed, lexicon: Lexicon, { start: from, end: to }: Span): number | null => {
  const places = context.hits.places(lexicon);
  for (let at = places.before(to); at >= 0; at -= 1) {
    const start = places.starts[at] ?? 0;
    if (start < from) return null;
    if (mentionAround(context, start) === null) return places.ends[at] ?? null;
  }
  return null;
};

/** The position behind the longest word of a lexicon that starts at `from`; `from` where none does. */
export const skipWord = (context: Indexed, lexicon: Lexicon, from: number): number => {
  const places = context.hits.places(lexicon);
  const at = places.before(from) + 1;
  return places.starts[at] === from ? (places.ends[at] ?? from) : from;
};
