import type { Place, Span } from "../../../extract/index.ts";
import type { createCounter } from "./counter.ts";
import { type Cell, gridOf } from "./grid.ts";
import type { Flow, Paragraph, Story, Table } from "./story.ts";
import type { Styles } from "./styles.ts";

/** A document as text. */
export type Composed = {
  readonly text: string;
  readonly places: readonly Place[];
  readonly cuts: readonly Span[];
  readonly headings: ReadonlyMap<number, number>;
};

/** What the paragraphs of a document are read by. */
export type Rules = { readonly styles: Styles; readonly count: ReturnType<typeof createCounter> };

/** Around the paragraphs that are written: the cell, or what else they stand in. */
type Where = { readonly cell: Cell | null; readonly element: string | null };

type Page = Rules & {
  readonly notes: ReadonlyMap<string, Flow>;
  /** The text, in pieces, and how long it is. */
  readonly pieces: string[];
  length: number;
  /** How many line breaks end it. */
  breaks: number;
  readonly places: Place[];
  readonly cuts: Span[];
  readonly headings: Map<number, number>;
  tables: number;
  boxes: number;
  /** Notes that were referred to and not yet written, in order; and all that ever were. */
  waiting: string[];
  readonly referred: Set<string>;
};

const BODY: Where = { cell: null, element: null };
/** A label that ends so runs into the words unless a blank stands between them: 第一条 规定, 1.1 总则, 1. 2023年. */
const OPEN_LABEL = /[\p{L}\p{Nd}]$/u;
const POINT = /[.．]$/u;
const FIGURE = /^\d/u;
const SENTENCE_END = /[。！？]["”』」）]?$/u;
/** Words behind which a heading would be running text. */
const LONGEST_HEADING = 72;
const RUNNING = /[。；：，！？;]/u;
/** Numbered lines have the level of their number, as in every format. */
const NUMBERED = /^(?:第[〇零一二三四五六七八九十百\d]{1,5}[编篇章节条]|[（(]?[〇一二三四五六七八九十百\d]{1,4}[）)、.．]|[①-⑳㈠-㈩])/u;
const INDEX_ENTRY = /[\t.…·\s]\d{1,4}$/u;

/** Adds words to the text, or a single line break or tab. */
const put = (page: Page, words: string): void => {
  page.pieces.push(words);
  page.length += words.length;
  page.breaks = words === "\n" ? page.breaks + 1 : 0;
};

const labelled = (page: Page, paragraph: Paragraph): string => {
  const words = paragraph.text.replace(/^\n+|\n+$/gu, "");
  const label = page.count(paragraph);
  if (label === null) return words;
  const needsBlank = OPEN_LABEL.test(label.text) || (POINT.test(label.text) && FIGURE.test(words));
  return label.isApart && needsBlank && words !== "" ? `${label.text} ${words}` : label.text + words;
};

const levelOf = (page: Page, paragraph: Paragraph, words: string): number | null => {
  const level = paragraph.outline === null ? page.styles(paragraph.style).outline : paragraph.outline < 9 ? paragraph.outline + 1 : null;
  return level === null || words.length > LONGEST_HEADING || RUNNING.test(words) || NUMBERED.test(words) ? null : level;
};

/** Writes the words of a paragraph, where it has some a line break in front if asked for; whether it has. */
const writeParagraph = (page: Page, paragraph: Paragraph, { cell, element }: Where, breaksLine: boolean): boolean => {
  const whole = labelled(page, paragraph);
  const words = cell === null ? whole : whole.replaceAll("\t", " ");
  for (const note of paragraph.notes) {
    if (!page.referred.has(note)) page.waiting.push(note);
    page.referred.add(note);
  }
  const bare = words.trim();
  if (bare === "") return false;
  if (breaksLine) put(page, "\n");
  const start = page.length;
  put(page, words);
  const span = { start, end: page.length };
  page.places.push({ span, origin: { page: null, box: null, paragraph: paragraph.number, cell, element } });
  if (page.styles(paragraph.style).isIndex || (paragraph.isIndex && INDEX_ENTRY.test(bare))) page.cuts.push(span);
  const level = cell === null ? levelOf(page, paragraph, bare) : null;
  if (level !== null) page.headings.set(start + words.indexOf(bare), level);
  return true;
};

const boxed = (page: Page, { cell }: Where): Where => {
  page.boxes += 1;
  return { cell, element: `text box ${page.boxes}` };
};

/** Writes what stands in a cell; paragraphs on lines of their own, the cells of a table inside it side by side. */
const writeInCell = (page: Page, flow: Flow, where: Where): void => {
  const start = page.length;
  const next = (): void => {
    if (page.length > start) put(page, "\n");
  };
  for (const block of flow.blocks) {
    if (block.kind === "paragraph") {
      writeParagraph(page, block, where, page.length > start);
      for (const box of block.boxes) {
        next();
        writeInCell(page, box, boxed(page, where));
      }
      continue;
    }
    for (const { cells } of block.rows) {
      next();
      for (const [index, cell] of cells.entries()) {
        if (index > 0) put(page, "\t");
        writeInCell(page, cell.flow, where);
      }
    }
  }
};

const writeTable = (page: Page, table: Table, where: Where): void => {
  page.tables += 1;
  const [row] = table.rows;
  const [only] = row?.cells ?? [];
  // A frame around text is no table.
  if (only !== undefined && table.rows.length === 1 && row?.cells.length === 1) {
    writeFlow(page, only.flow, { cell: null, element: where.element ?? `table ${page.tables}` });
    return;
  }
  const grid = gridOf(table, page.tables);
  for (const { cells } of table.rows) {
    for (const [index, cell] of cells.entries()) {
      if (index > 0 && cell.columns > 0) put(page, "\t");
      const place = grid.get(cell);
      if (place !== undefined) writeInCell(page, cell.flow, { cell: place, element: where.element });
    }
    put(page, "\n");
  }
};

/** Writes the notes that wait. */
const writeNotes = (page: Page): void => {
  // Notes may refer to notes, which then stand behind them.
  for (const id of page.waiting) {
    const flow = page.notes.get(id);
    if (flow !== undefined) writeFlow(page, flow, { cell: null, element: id });
  }
  page.waiting = [];
};

/** Writes paragraphs and tables; what is fixed to a paragraph (text boxes, notes) below it, notes only where a sentence ends, so that no head is torn. */
const writeFlow = (page: Page, flow: Flow, where: Where): void => {
  for (const block of flow.blocks) {
    if (block.kind === "table") {
      writeTable(page, block, where);
      continue;
    }
    // One empty line says as much as many.
    const hasWords = writeParagraph(page, block, where, false);
    if (hasWords || (block.boxes.length === 0 && page.length > 0 && page.breaks < 2)) put(page, "\n");
    for (const box of block.boxes) writeFlow(page, box, boxed(page, where));
    if (where === BODY && page.waiting.length > 0 && SENTENCE_END.test(block.text)) writeNotes(page);
  }
};

/** Levels of headings. Where the document opens with the only one of the highest level, that is its title, and the others move up. */
const levelsBelowTitle = (headings: ReadonlyMap<number, number>, opens: number): ReadonlyMap<number, number> => {
  const level = headings.get(opens);
  if (level === undefined || [...headings].some(([at, other]) => at !== opens && other <= level)) return headings;
  return new Map([...headings].flatMap(([at, other]) => (at === opens ? [] : [[at, other - level]])));
};

/** Writes a document out as text. */
export const compose = (story: Story, notes: ReadonlyMap<string, Flow>, rules: Rules): Composed => {
  const page: Page = {
    ...rules,
    notes,
    pieces: [],
    length: 0,
    breaks: 0,
    places: [],
    cuts: [],
    headings: new Map(),
    tables: 0,
    boxes: 0,
    waiting: [],
    referred: new Set(),
  };
  writeFlow(page, story.body, BODY);
  writeNotes(page);
  const { pieces, places, cuts, headings } = page;
  const text = pieces.join("");
  return { text, places, cuts, headings: levelsBelowTitle(headings, text.search(/\S/u)) };
};
