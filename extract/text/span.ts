import { partitionPoint } from "./search.ts";

/** A stretch of text: half-open, `start < end`, in UTF-16 code units. Which text is said where a span is stored. */
export type Span = { readonly start: number; readonly end: number };

/** The number of code units in a span. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether `outer` holds all of `inner`; equal spans hold each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start, then the longer first. 0 only for the same stretch. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds both. */
export const coverOf = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The characters of a span. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The index of the first of spans sorted by `start` that starts at or behind `position`; their number where none does. */
export const firstStartingAt = (spans: readonly Span[], position: number): number =>
  partitionPoint(spans.length, (index) => (spans[index]?.start ?? 0) < position);

/** What stands at a span: a mention, a hit, a block. */
export type Placed = { readonly span: Span };

/** The same over what stands at spans, sorted by their starts: the index of the first that starts at or behind `position`. */
export const firstPlacedAt = (placed: readonly Placed[], position: number): number =>
  partitionPoint(placed.length, (index) => (placed[index]?.span.start ?? 0) < position);
