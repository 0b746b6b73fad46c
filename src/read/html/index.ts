import type { Place, Span } from "../../../extract/index.ts";
import type { Source } from "../source.ts";
import { articleOf } from "./article.ts";
import { decodeHtml } from "./charset.ts";
import { withHead } from "./head.ts";
import { type HtmlLine, linesOf } from "./line.ts";
import { pathOf } from "./path.ts";
import { tableJudge } from "./table.ts";
import { readTree } from "./tree.ts";

/** A heading is no sentence and no paragraph. */
const LONGEST_HEADING = 60;
const SENTENCE_END = /[。；;]$/u;

const isHeading = ({ heading, words, cell, cut }: HtmlLine): boolean =>
  heading > 0 && cut === 0 && cell === null && words.length <= LONGEST_HEADING && !SENTENCE_END.test(words);

/** Levels of headings from 1, whatever tags a page takes for them. The first of its kind alone is the title and no level. */
const levelsOf = (lines: readonly HtmlLine[]): ReadonlyMap<number, number> => {
  const tags = lines.filter(isHeading).map(({ heading }) => heading);
  const [title = 0] = tags;
  const counted = tags.filter((tag) => tag === title).length === 1 ? tags.slice(1) : tags;
  return new Map([...new Set(counted)].sort((a, b) => a - b).map((tag, index) => [tag, index + 1]));
};

/** The text of the lines, with all that is known of each at its place. */
const sourceOf = (lines: readonly HtmlLine[], encoding: string): Source => {
  const levels = levelsOf(lines);
  const pieces: string[] = [];
  const places: Place[] = [];
  const cuts: Span[] = [];
  const headings = new Map<number, number>();
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const before = index === 0 ? "" : line.before;
    const start = end + before.length;
    pieces.push(before, line.words);
    end = start + line.words.length;
    const last = cuts[cuts.length - 1];
    const isCutAbove = (lines[index - 1]?.cut ?? 0) === lines[index - 1]?.words.length;
    if (line.cut > 0 && last !== undefined && isCutAbove) cuts[cuts.length - 1] = { start: last.start, end: start + line.cut };
    else if (line.cut > 0) cuts.push({ start, end: start + line.cut });
    const element = line.cut === line.words.length ? null : pathOf(line.element);
    places.push({ span: { start, end }, origin: { page: null, box: null, paragraph: null, cell: line.cell, element } });
    const level = isHeading(line) ? levels.get(line.heading) : undefined;
    if (level !== undefined) headings.set(start, level);
  }
  return { text: pieces.join(""), encoding, cuts, headings, places, issues: [] };
};

/**
 * Reads a page: the article is read; navigation, cards and all else around it stand in the text and are cut. What a browser does not show is left out.
 * Throws `InputError`.
 */
export const readHtml = (bytes: Uint8Array, name: string): Source => {
  const { text, encoding } = decodeHtml(bytes);
  const page = readTree(text, name);
  const isTable = tableJudge();
  const article = articleOf(page, isTable);
  return sourceOf(withHead(linesOf(page.root, { article, isTable }), page.title), encoding);
};
