import type { Span } from "../text/span.ts";
import { type Mask, nextPosition } from "./mask.ts";

/** What stands between two marks of a sentence; `mark` is the closing one, empty at the end of a block. */
export type Fragment = { readonly span: Span; readonly mark: string };

const SENTENCE_ENDS = "。！？";
const CLAUSE_ENDS = "；;，,：:。！？";
const BLANKS = " \u3000\t\r\n";

/** The sentences of a stretch, each cut at its marks. Marks inside names, quotes and brackets do not count. */
export const sentencesOf = (text: string, mask: Mask, span: Span): readonly (readonly Fragment[])[] => {
  const sentences: Fragment[][] = [];
  let fragments: Fragment[] = [];
  let start = span.start;
  const close = (end: number, mark: string) => {
    let from = start;
    let to = end;
    while (from < to && BLANKS.includes(text.charAt(from))) from += 1;
    while (to > from && BLANKS.includes(text.charAt(to - 1))) to -= 1;
    if (from < to) fragments.push({ span: { start: from, end: to }, mark });
  };
  for (let at = span.start; at < span.end; at = nextPosition(mask, at)) {
    const character = text.charAt(at);
    if (!CLAUSE_ENDS.includes(character)) continue;
    close(at, character);
    start = at + 1;
    if (!SENTENCE_ENDS.includes(character)) continue;
    if (fragments.length > 0) sentences.push(fragments);
    fragments = [];
  }
  close(span.end, "");
  if (fragments.length > 0) sentences.push(fragments);
  return sentences;
};
