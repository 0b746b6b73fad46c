import type { Context } from "../clause/clause.ts";
import type { Found } from "../rule/kind.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";

/** A context with what relations ask for at many positions laid out once. */
export type Indexed = Context & {
  /** The mentions that stand in no other, sorted by span. */
  readonly outer: readonly Found[];
  /** By position: the place in `outer` of the first that starts there or behind. */
  readonly nextOuter: Int32Array;
  /** The marks at which sentences end, ascending. */
  readonly stops: readonly number[];
  /** By position: the place in `stops` of the first that stands there or behind. */
  readonly nextStop: Int32Array;
  readonly clauseSpans: readonly Span[];
  /** The title blocks. */
  readonly titles: readonly Span[];
};

/** Where a sentence ends. */
const STOPS: ReadonlySet<number> = new Set([..."。；！？\n;!?"].map((mark) => mark.charCodeAt(0)));

/** Whether a code unit ends a sentence. */
const IS_STOP: Readonly<Uint8Array> = Uint8Array.from({ length: 65536 }, (_, unit) => (STOPS.has(unit) ? 1 : 0));

const stopsOf = (text: string): readonly number[] => {
  const stops: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (IS_STOP[text.charCodeAt(at)] === 1) stops.push(at);
  return stops;
};

const outermost = (mentions: readonly Found[]): readonly Found[] => {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.span.end <= end) return false;
    end = mention.span.end;
    return true;
  });
};

/** By position: the place in a list of ascending positions of the first that is not before it. */
const nextOf = (positions: readonly number[], length: number): Int32Array => {
  const next = new Int32Array(length + 1).fill(positions.length);
  let from = 0;
  for (let place = 0; place < positions.length; place += 1) {
    const position = positions[place] ?? 0;
    for (; from <= position; from += 1) next[from] = place;
  }
  return next;
};

/** A context laid out, once for all relations. */
export const indexed = once((context: Context): Indexed => {
  const { reading, mentions, hits, clauses } = context;
  const { text, blocks } = reading;
  const outer = outermost(mentions);
  const stops = stopsOf(text);
  return {
    reading,
    mentions,
    hits,
    clauses,
    outer,
    nextOuter: nextOf(
      outer.map(({ span }) => span.start),
      text.length,
    ),
    stops,
    nextStop: nextOf(stops, text.length),
    clauseSpans: clauses.map((clause) => clause.span),
    titles: blocks.filter((block) => block.role === "title").map((block) => block.span),
  };
});

/** Where a sentence that holds a position ends, at most `reach` characters on: the place of its mark. */
export const sentenceEnd = ({ reading, stops, nextStop }: Indexed, from: number, reach: number): number => {
  const last = Math.min(reading.text.length, from + reach);
  const stop = stops[nextStop[from] ?? stops.length];
  return stop === undefined || stop > last ? last : stop;
};

/** Where a sentence that holds a position starts, at most `reach` characters back. */
export const sentenceStart = ({ stops, nextStop }: Indexed, from: number, reach: number): number => {
  const stop = stops[(nextStop[from] ?? stops.length) - 1];
  return Math.max(0, from - reach, stop === undefined ? 0 : stop + 1);
};
