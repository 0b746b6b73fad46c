import type { Span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NameRule, Scene } from "./rule.ts";

/** How many characters of a name, its head apart, no word of a lexicon covers. */
const uncovered = (scene: Scene, lexicon: Lexicon, start: number, head: Span): number => {
  const { starts, ends, before } = scene.hits.places(lexicon);
  let left = head.start - start;
  for (let at = before(head.start); at >= 0; at -= 1) {
    const wordStart = starts[at] ?? 0;
    const wordEnd = ends[at] ?? 0;
    if (wordStart < start) break;
    if (wordEnd <= head.start) left -= wordEnd - wordStart;
  }
  return left;
};

/** Whether words that tell nothing leave fewer than two characters of a name, or fewer than four that are one word of a field. */
export const isHollow = ({ hollow, fields }: NameRule, scene: Scene, start: number, head: Span): boolean => {
  if (hollow === undefined) return false;
  const told = uncovered(scene, hollow, start, head);
  return told < 2 || (fields !== undefined && told < 4 && told - (head.start - start - uncovered(scene, fields, start, head)) < 2);
};
