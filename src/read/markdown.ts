import type { Span } from "../../extract/index.ts";
import { matchesOf } from "../../extract/text/matches.ts";
import type { Decoded } from "./decode.ts";
import type { Source } from "./source.ts";

const HEADING = /^(?<indent>[ ]{0,3})(?<marks>#{1,6})[ \t]+(?=\S)/gmu;
/** Marks that are no text: quotes, bullets, fences, rules, the line under the head of a table, emphasis, code, the address of a link. */
const MARKS: readonly RegExp[] = [
  /^[ ]{0,3}(?:>[ ]?){1,4}/gmu,
  /^[ ]{0,8}[-*+][ \t]+(?=\S)/gmu,
  /^[ ]{0,3}(?:`{3,}|~{3,}).{0,40}$/gmu,
  /^[ ]{0,3}(?:[-*_][ ]?){3,40}$/gmu,
  /^[ ]{0,3}\|?[ ]?:?-{2,}:?[ ]?(?:\|[ ]?:?-{2,}:?[ ]?){0,60}\|?[ ]{0,3}$/gmu,
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`/gu,
  /\]\([^()\n]{0,300}\)/gu,
  /!?\[(?=[^\]\n]{1,300}\]\()/gu,
  /\\(?=[\\`*_{}[\]()#+.!>~|-])/gu,
];

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  matchesOf(pattern, text)
    .filter((match) => match[0] !== "")
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

const withoutOverlaps = (spans: Span[]): readonly Span[] => {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(span);
  return kept;
};

/** Headings by `#`; the first of the highest level is the title of the paper and no heading. */
const headingsOf = (text: string): ReadonlyMap<number, number> => {
  const found = matchesOf(HEADING, text).map((match) => ({
    at: match.index + (match.groups?.["indent"]?.length ?? 0),
    depth: match.groups?.["marks"]?.length ?? 1,
  }));
  const top = Math.min(...found.map((heading) => heading.depth));
  const title = found.find((heading) => heading.depth === top);
  const shift = found.filter((heading) => heading.depth === top).length === 1 ? top : top - 1;
  return new Map(found.filter((heading) => heading !== title || shift !== top).map(({ at, depth }) => [at, Math.max(1, depth - shift)]));
};

/** Markdown: the marks of the format are cut out of what is read, never out of the text. */
export const readMarkdown = ({ text, encoding }: Decoded): Source => ({
  text,
  encoding,
  cuts: withoutOverlaps([...spansOf(text, HEADING), ...MARKS.flatMap((mark) => spansOf(text, mark))]),
  headings: headingsOf(text),
  places: [],
  issues: [],
});
