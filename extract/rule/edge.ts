import type { Lexicon } from "./lexicon.ts";
import type { Hit, Scene } from "./rule.ts";
import { isMark, lastHitBefore } from "./scene.ts";

/** How far a name may reach to the left of a position, and whether something ends it there (a mark, a stop word) or only the limit does. */
export type LeftEdge = { readonly start: number; readonly bounded: boolean };

/** Words at which a name cannot go on, and longer words in which they do not count. */
export type Stops = { readonly stops: Lexicon; readonly safe: Lexicon };

/** Whether a longer word that `safe` holds covers a stop word. */
export const isSafe = (safe: readonly Hit[], stop: Hit): boolean => {
  for (let at = lastHitBefore(safe, stop.span.start + 1); at >= 0; at -= 1) {
    const hit = safe[at];
    if (hit === undefined || stop.span.start - hit.span.start > 8) return false;
    if (hit.span.end >= stop.span.end) return true;
  }
  return false;
};

/** Walks left from `position`, at most `reach` characters, to the nearest mark or stop word. */
export const leftEdge = (scene: Scene, position: number, reach: number, { stops, safe }: Stops): LeftEdge => {
  const { text } = scene.reading;
  const limit = Math.max(0, position - reach);
  let start = position;
  while (start > limit && !isMark(text.charAt(start - 1))) start -= 1;
  const bounded = start === 0 || isMark(text.charAt(start - 1));
  const stopHits = scene.hits(stops);
  const safeHits = scene.hits(safe);
  for (let at = lastHitBefore(stopHits, position); at >= 0; at -= 1) {
    const stop = stopHits[at];
    if (stop === undefined || stop.span.end <= start) break;
    if (stop.span.end > position || isSafe(safeHits, stop)) continue;
    return { start: stop.span.end, bounded: true };
  }
  return { start, bounded };
};
