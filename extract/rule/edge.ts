import type { Span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Scene } from "./rule.ts";
import type { Places } from "./scan.ts";
import { afterMarkBefore } from "./scene.ts";

/** How far a name may reach to the left of a position, and whether something ends it there (a mark, a stop word) or only the limit does. */
export type LeftEdge = { readonly start: number; readonly bounded: boolean };

/** Words at which a name cannot go on, and longer words in which they do not count. */
export type Stops = { readonly stops: Lexicon; readonly safe: Lexicon };

/** How far before a stop word a longer word that covers it may start. */
const SAFE_REACH = 8;

/** Whether a word that `safe` holds and that is longer by at least so many characters covers a stop word. */
export const isSafe = (safe: Places, start: number, end: number, longer = 0): boolean => {
  for (let at = safe.before(start + 1); at >= 0; at -= 1) {
    const [from, to] = [safe.starts[at] ?? 0, safe.ends[at] ?? 0];
    if (start - from > SAFE_REACH) return false;
    if (to >= end && to - from >= end - start + longer) return true;
  }
  return false;
};

/** Walks left from `position`, at most `reach` characters, to the nearest mark or stop word. */
export const leftEdge = (scene: Scene, position: number, reach: number, { stops, safe }: Stops): LeftEdge => {
  const afterMark = afterMarkBefore(scene, position);
  const start = Math.max(0, position - reach, afterMark);
  const bounded = start === afterMark;
  const stopPlaces = scene.hits.places(stops);
  const safePlaces = scene.hits.places(safe);
  for (let at = stopPlaces.before(position); at >= 0; at -= 1) {
    const stopStart = stopPlaces.starts[at] ?? 0;
    const stopEnd = stopPlaces.ends[at] ?? 0;
    if (stopEnd <= start) break;
    if (stopEnd <= position && !isSafe(safePlaces, stopStart, stopEnd)) return { start: stopEnd, bounded: true };
  }
  return { start, bounded };
};

/** Whether no word of `stops` stands in a stretch outside the words of `safe`. */
export const isFree = (scene: Scene, { start, end }: Span, { stops, safe }: Stops): boolean => {
  const places = scene.hits.places(stops);
  const safePlaces = scene.hits.places(safe);
  for (let at = places.before(end); at >= 0 && (places.ends[at] ?? 0) > start; at -= 1)
    if (!isSafe(safePlaces, places.starts[at] ?? 0, places.ends[at] ?? 0)) return false;
  return true;
};
