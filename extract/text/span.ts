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

/** The first index of a list sorted by `start` whose span ends after `position` can begin at: binary search over starts. */
export const firstStartingAt = (spans: readonly Span[], position: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
};
