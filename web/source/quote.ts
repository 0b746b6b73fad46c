import type { Span } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";

/** A quote with as much of its sentence around it as makes it readable. */
export type Quote = { readonly before: string; readonly inside: string; readonly after: string };

const CONTEXT = 26;
const BLANK = /\s+/gu;
/** A quote begins after the sentence before it and ends with its own. */
const SENTENCE_END = "。！？；\n";

const tidy = (text: string): string => text.replace(BLANK, " ");

const beforeOf = (text: string, start: number): string => {
  let from = start;
  while (from > 0 && !SENTENCE_END.includes(text.charAt(from - 1)) && start - from < CONTEXT) from -= 1;
  const isCut = from > 0 && !SENTENCE_END.includes(text.charAt(from - 1));
  return (isCut ? "…" : "") + tidy(text.slice(from, start)).trimStart();
};

const afterOf = (text: string, end: number): string => {
  if (end > 0 && SENTENCE_END.includes(text.charAt(end - 1))) return "";
  let to = end;
  while (to < text.length && !SENTENCE_END.includes(text.charAt(to)) && to - end < CONTEXT) to += 1;
  const closing = text.charAt(to);
  if (closing === "\n" || to >= text.length) return tidy(text.slice(end, to)).trimEnd();
  return tidy(text.slice(end, to)) + (SENTENCE_END.includes(closing) ? closing : "…");
};

/** The characters of a span between the rest of their sentence, cut at 26 characters on either side. */
export const quoteOf = ({ text }: SourceText, span: Span): Quote => ({
  before: beforeOf(text, span.start),
  inside: tidy(text.slice(span.start, span.end)),
  after: afterOf(text, span.end),
});
