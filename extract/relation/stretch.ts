import type { Clause, Context } from "../clause/clause.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Hit } from "../rule/rule.ts";
import { contains, firstStartingAt, type Span } from "../text/span.ts";

/** Marks around a name; never part of what stands between two names. */
export const QUOTES: ReadonlySet<string> = new Set("《》〈〉“”‘’「」『』\"'");

/** Where a sentence ends. */
const STOPS: ReadonlySet<string> = new Set("。；！？\n;!?");

/** Where a sentence that holds a position ends, at most `reach` characters on: the place of its mark. */
export const sentenceEnd = (text: string, from: number, reach: number): number => {
  const last = Math.min(text.length, from + reach);
  let at = from;
  while (at < last && !STOPS.has(text.charAt(at))) at += 1;
  return at;
};

/** Where a sentence that holds a position starts, at most `reach` characters back. */
export const sentenceStart = (text: string, from: number, reach: number): number => {
  const first = Math.max(0, from - reach);
  let at = from;
  while (at > first && !STOPS.has(text.charAt(at - 1))) at -= 1;
  return at;
};

/** Marks that close a name. */
export const CLOSING: ReadonlySet<string> = new Set("》〉”’」』\"'");

/** The position behind the closing marks that start at `from`. */
export const skipQuotes = (text: string, from: number): number => {
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
export const skipNote = (text: string, from: number): number => {
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

type Index = { readonly outer: readonly Found[]; readonly spans: readonly Span[]; readonly clauses: readonly Span[] };

const indexes = new WeakMap<Context, Index>();

const indexOf = (context: Context): Index => {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const outer: Found[] = [];
  let end = 0;
  for (const mention of context.mentions) {
    if (mention.span.end <= end) continue;
    outer.push(mention);
    end = mention.span.end;
  }
  const index = { outer, spans: outer.map((mention) => mention.span), clauses: context.clauses.map((clause) => clause.span) };
  indexes.set(context, index);
  return index;
};

/** The mentions that stand in no other, sorted by span. */
export const outerMentions = (context: Context): readonly Found[] => indexOf(context).outer;

/** The place in `outerMentions` of the first that starts at or after a position. */
export const mentionFrom = (context: Context, position: number): number => firstStartingAt(indexOf(context).spans, position);

/** The mention that holds a position; null where none does. */
export const mentionAround = (context: Context, position: number): Found | null => {
  const mention = outerMentions(context)[mentionFrom(context, position + 1) - 1];
  return mention !== undefined && position < mention.span.end ? mention : null;
};

/** The clause that holds a position, or the last before it in the same sentence of text; null where there is none. */
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
export const firstHitAt = (hits: readonly Hit[], position: number): number => {
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

/** Whether a mention holds all of a span. */
export const holds = (mention: Found, span: Span): boolean => contains(mention.span, span);
