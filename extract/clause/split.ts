import type { Span } from "../text/span.ts";
import { type Mask, nextPosition } from "./mask.ts";
import { numberingEnd } from "./numbering.ts";
import { isUnit, UNIT } from "./unit.ts";

/** Behind them a number may open what is told: 会议议定：一、[成立专班]. */
const COLONS: ReadonlySet<string> = new Set("：:");

/** Adds a stretch without the blanks at its ends, where anything else is in it; a sentence without its number: …。2.[完善指标]。 */
const addFragment = (fragments: Span[], text: string, start: number, end: number): void => {
  let from = start;
  let to = end;
  while (from < to && isUnit(text, from, UNIT.edge)) from += 1;
  if (fragments.length === 0 || COLONS.has(text.charAt(from - 1))) from = numberingEnd(text, { start: from, end: to });
  while (to > from && isUnit(text, to - 1, UNIT.edge)) to -= 1;
  if (from < to) fragments.push({ start: from, end: to });
};

/** The sentences of a stretch, each cut at its marks into fragments. Marks inside names, quotes and brackets do not count. */
export const sentencesOf = (text: string, mask: Mask, span: Span): readonly (readonly Span[])[] => {
  const sentences: Span[][] = [];
  let fragments: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at = nextPosition(mask, at)) {
    if (!isUnit(text, at, UNIT.clauseEnd)) continue;
    addFragment(fragments, text, start, at);
    start = at + 1;
    if (fragments.length === 0 || !isUnit(text, at, UNIT.sentenceEnd)) continue;
    sentences.push(fragments);
    fragments = [];
  }
  addFragment(fragments, text, start, span.end);
  if (fragments.length > 0) sentences.push(fragments);
  return sentences;
};
