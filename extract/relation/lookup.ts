import type { Clause, Context } from "../clause/clause.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Hit } from "../rule/rule.ts";
import { firstStartingAt, type Span } from "../text/span.ts";
import { sentenceEnd } from "./stretch.ts";

/** Names in the order of the text, and their spans beside them. */
type Names = { readonly names: readonly Found[]; readonly spans: readonly Span[] };

type Index = {
  readonly outer: Names;
  readonly byKinds: Map<readonly Kind[], Names>;
  readonly clauses: readonly Span[];
  readonly titles: readonly Span[];
};

const indexes = new WeakMap<Context, Index>();

const namesOf = (names: readonly Found[]): Names => ({ names, spans: names.map((name) => name.span) });

const outermost = (mentions: readonly Found[]): readonly Found[] => {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.span.end <= end) return false;
    end = mention.span.end;
    return true;
  });
};

const indexOf = (context: Context): Index => {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const index: Index = {
    outer: namesOf(outermost(context.mentions)),
    byKinds: new Map(),
    clauses: context.clauses.map((clause) => clause.span),
    titles: context.reading.blocks.filter((block) => block.role === "title").map((block) => block.span),
  };
  indexes.set(context, index);
  return index;
};

const namesOfKinds = (context: Context, kinds: readonly Kind[]): Names => {
  const { byKinds, outer } = indexOf(context);
  const known = byKinds.get(kinds);
  if (known !== undefined) return known;
  const names = namesOf(outer.names.filter((name) => isOf(name, kinds)));
  byKinds.set(kinds, names);
  return names;
};

/** The mentions that stand in no other, sorted by span. */
export const outerMentions = (context: Context): readonly Found[] => indexOf(context).outer.names;

/** The place in `outerMentions` of the first that starts at or after a position. */
export const mentionFrom = (context: Context, position: number): number => firstStartingAt(indexOf(context).outer.spans, position);

/** The mentions of some kinds that start in `[from, to)`, those in others left out, sorted by span. */
export const namesIn = (context: Context, kinds: readonly Kind[], from: number, to: number): readonly Found[] => {
  const { names, spans } = namesOfKinds(context, kinds);
  const first = firstStartingAt(spans, from);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? to) < to) last += 1;
  return first === last ? NONE : names.slice(first, last);
};

const NONE: readonly Found[] = [];

/** The title block that holds a position; null where none does. */
export const titleAt = (context: Context, position: number): Span | null =>
  indexOf(context).titles.find((title) => title.start <= position && position < title.end) ?? null;

/** The mention that holds a position; null where none does. */
export const mentionAround = (context: Context, position: number): Found | null => {
  const mention = outerMentions(context)[mentionFrom(context, position + 1) - 1];
  return mention !== undefined && position < mention.span.end ? mention : null;
};

/** The clause that holds a position, or the last before it in the same sentence; null where there is none. */
export const clauseAt = (context: Context, position: number): Clause | null => {
  const clause = context.clauses[firstStartingAt(indexOf(context).clauses, position + 1) - 1];
  if (clause === undefined) return null;
  if (position < clause.span.end) return clause;
  return sentenceEnd(context.reading.text, clause.span.end, position - clause.span.end) >= position ? clause : null;
};

/** The hits of a lexicon that start in `[from, to)` and lie in no mention. */
export const hitsIn = (context: Context, lexicon: Lexicon, from: number, to: number): readonly Hit[] => {
  const hits = context.hits(lexicon);
  const inside: Hit[] = [];
  for (let at = firstHitAt(hits, from); at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.span.start >= to) break;
    if (mentionAround(context, hit.span.start) === null) inside.push(hit);
  }
  return inside;
};

/** The place of the first hit that starts at or after a position. */
const firstHitAt = (hits: readonly Hit[], position: number): number => {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The position behind the longest word of a lexicon that starts at `from`; `from` where none does. */
export const skipWord = (context: Context, lexicon: Lexicon, from: number): number => {
  const hits = context.hits(lexicon);
  const hit = hits[firstHitAt(hits, from)];
  return hit !== undefined && hit.span.start === from ? hit.span.end : from;
};

/** Whether a mention is of one of these kinds. */
export const isOf = (mention: Found, kinds: readonly Kind[]): boolean => kinds.includes(mention.kind);
