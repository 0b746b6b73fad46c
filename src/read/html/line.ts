import type { Cell } from "../../../extract/index.ts";
import { isChrome } from "./article.ts";
import { markers } from "./marker.ts";
import { gridOf } from "./table.ts";
import type { HtmlElement } from "./tree.ts";

/** A line of a page as it is shown. */
export type HtmlLine = {
  /** What parts it from the line before: a line break, tabs behind a cell of the same row. */
  readonly before: string;
  readonly words: string;
  /** The block that it stands in. */
  readonly element: HtmlElement;
  readonly cell: Cell | null;
  /** 1 to 6 for h1 to h6, else 0. */
  readonly heading: number;
  /** How many of its characters, from the start, are kept but not read: all of them outside of the article. */
  readonly cut: number;
};

export type Layout = { readonly article: HtmlElement; readonly isTable: (element: HtmlElement) => boolean };

const BLOCKS: ReadonlySet<string> = new Set(
  (
    "html head body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption section article main header footer nav aside " +
    "form fieldset legend address blockquote pre hr br center figure figcaption details summary dir menu title option"
  ).split(" "),
);
const HEADING = /^h[1-6]$/u;
/** A part of the article that holds so much of its text is the text, whatever its name. */
const MOST_CHROME = 0.3;

const GAPS = /[ \t\r\n\f]+/gu;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’]/u;
const ENDS = /^ | $/gu;

/** White space as a browser shows it, but for line breaks of the source between two Han, which part nothing. */
const collapse = (raw: string): string =>
  raw
    .replace(GAPS, (gap, offset: number, whole: string) => {
      const isBreak = gap.includes("\n") || gap.includes("\r");
      return isBreak && WIDE.test(whole.charAt(offset - 1)) && WIDE.test(whole.charAt(offset + gap.length)) ? "" : " ";
    })
    .replace(ENDS, "");

/** What holds for all that stands inside an element. */
type Context = {
  readonly block: HtmlElement;
  readonly cell: Cell | null;
  readonly heading: number;
  readonly isArticle: boolean;
  readonly isPreformatted: boolean;
};

/** A walk over a page: the lines so far, and the words of the line that is open. */
type Walk = {
  readonly layout: Layout;
  readonly markerOf: (item: HtmlElement) => string;
  readonly lines: HtmlLine[];
  raw: string;
  before: string;
  marker: string;
  tables: number;
};

const push = (walk: Walk, written: string, { block: element, cell, heading, isArticle }: Context): void => {
  if (written.trim() === "") return;
  const words = walk.marker + written;
  walk.lines.push({ before: walk.before, words, element, cell, heading, cut: isArticle ? 0 : words.length });
  walk.marker = "";
  walk.before = "\n";
};

const LINE_ENDS = /\r\n?|\n/u;

const flush = (walk: Walk, context: Context): void => {
  const { raw } = walk;
  walk.raw = "";
  if (raw === "") return;
  if (context.isPreformatted) for (const line of raw.split(LINE_ENDS)) push(walk, line, context);
  else push(walk, collapse(raw), context);
};

const readTable = (walk: Walk, element: HtmlElement, context: Context): void => {
  for (const child of element.children) if (typeof child !== "string" && child.name === "caption") visit(walk, child, context);
  walk.tables += 1;
  for (const row of gridOf(element, walk.tables)) {
    let before = "\n";
    for (const { element: block, cell } of row) {
      const count = walk.lines.length;
      walk.before = before;
      visit(walk, block, { ...context, cell });
      before = walk.lines.length > count ? "\t" : `${before}\t`;
    }
    walk.before = "\n";
  }
};

const contextIn = (walk: Walk, element: HtmlElement, context: Context): Context => {
  const { article } = walk.layout;
  const isBlock = BLOCKS.has(element.name);
  const isCut = context.isArticle && element !== article && isChrome(element) && element.prose < article.prose * MOST_CHROME;
  return {
    block: isBlock && element.name !== "br" ? element : context.block,
    cell: context.cell,
    heading: HEADING.test(element.name) ? Number(element.name.charAt(1)) : context.heading,
    isArticle: (context.isArticle || element === article) && !isCut,
    isPreformatted: context.isPreformatted || element.name === "pre",
  };
};

const visit = (walk: Walk, element: HtmlElement, around: Context): void => {
  const context = contextIn(walk, element, around);
  const isBlock = BLOCKS.has(element.name);
  // What is cut inside a line (a button beside words) is a line of its own.
  const breaks = isBlock || context.isArticle !== around.isArticle;
  if (breaks) flush(walk, around);
  if (context.isArticle && walk.layout.isTable(element)) {
    readTable(walk, element, context);
    return;
  }
  if (element.name === "li") walk.marker = walk.markerOf(element);
  for (const child of element.children) {
    if (typeof child === "string") walk.raw += child;
    else visit(walk, child, context);
  }
  if (breaks) flush(walk, context);
  if (element.name === "li") walk.marker = "";
};

/** The lines of a page in its order; those outside of the article are cut whole. Cells of a table side by side, those outside of the article below each other. */
export const linesOf = (root: HtmlElement, layout: Layout): readonly HtmlLine[] => {
  const walk: Walk = { layout, markerOf: markers(), lines: [], raw: "", before: "\n", marker: "", tables: 0 };
  const context: Context = { block: root, cell: null, heading: 0, isArticle: root === layout.article, isPreformatted: false };
  visit(walk, root, context);
  return walk.lines;
};
