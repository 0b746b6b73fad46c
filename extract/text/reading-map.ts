import { partitionPoint } from "./search.ts";
import type { Span } from "./span.ts";

/** A stretch that stands in both texts with the same length (characters may be folded one to one). */
export type Run = { readonly reading: number; readonly text: number; readonly length: number };

/** From `Document.reading` to `Document.text` and back: runs sorted by both positions, none empty. What lies between two runs was cut out. */
export type ReadingMap = readonly Run[];

/** The last run whose position is at or before `position`; -1 where none is. */
const runBefore = (map: ReadingMap, position: number, side: "reading" | "text"): number =>
  partitionPoint(map.length, (index) => (map[index]?.[side] ?? 0) <= position) - 1;

/** The span of the text that a span of the reading was made from: from its first to its last character, cut-out stretches inside included. */
export const toText = (map: ReadingMap, span: Span): Span => createToText(map)(span);

/** The same as `toText` for many spans of one map; quick where each lies near the one before. */
export const createToText = (map: ReadingMap): ((span: Span) => Span) => {
  let last = 0;
  const at = (position: number): number => {
    let run = map[last];
    const next = map[last + 1];
    if (run === undefined || run.reading > position || (next !== undefined && next.reading <= position)) {
      last = Math.max(0, runBefore(map, position, "reading"));
      run = map[last];
    }
    if (run === undefined || run.reading > position)
      throw new RangeError(`reading position ${position} lies before the first run of the map`);
    return run.text + (position - run.reading);
  };
  return ({ start, end }) => ({ start: at(start), end: at(end - 1) + 1 });
};

/** The span of the reading that is left of a span of the text; null where all of it was cut out. */
export const toReading = (map: ReadingMap, span: Span): Span | null => {
  const first = runBefore(map, span.start, "text");
  const inside = map[first];
  const next = map[first + 1];
  const covers = inside !== undefined && span.start < inside.text + inside.length;
  const start = covers ? inside.reading + (span.start - inside.text) : next?.reading;
  const last = map[runBefore(map, span.end - 1, "text")];
  if (start === undefined || last === undefined) return null;
  const end = last.reading + Math.min(last.length, span.end - last.text);
  return start < end ? { start, end } : null;
};
