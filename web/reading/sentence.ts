import type { Span } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { blockAt, blocksOf } from "./segment.ts";

const ENDS = "。！？；!?;\r\n";

/** The whole sentence around a span, within its block; the mark that ends it is part of it. */
export const sentenceAt = (source: SourceText, span: Span): Span => {
  const { text } = source;
  const blocks = blocksOf(source);
  const first = blocks[blockAt(blocks, span.start)]?.span.start ?? 0;
  const last = Math.max(span.end, blocks[blockAt(blocks, span.end - 1)]?.span.end ?? text.length);
  let { start, end } = span;
  while (start > first && !ENDS.includes(text.charAt(start - 1))) start -= 1;
  if (!ENDS.includes(text.charAt(end - 1))) while (end < last && !ENDS.includes(text.charAt(end - 1))) end += 1;
  return { start, end };
};
