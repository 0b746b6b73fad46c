import type { Cell, Origin } from "../../../extract/index.ts";
import type { WrittenLine } from "../written-line.ts";
import type { Paragraph } from "./paragraph.ts";
import { placeCells, type WordRow } from "./table.ts";

/** Where the paragraphs of a story stand: `footnote 2`; null in the body. `isCut`: they are kept, not read. */
export type StoryPlace = { readonly element: string | null; readonly isCut: boolean };

/** How many paragraphs and tables stood above, over all stories. */
export type Count = { paragraphs: number; tables: number };

type Numbered = { readonly paragraph: Paragraph; readonly number: number };

/** A table that is being read: its rows, the cells of the open row, the paragraphs of the open cell. */
type OpenTable = { rows: WordRow<Numbered>[]; cells: (readonly Numbered[])[]; open: Numbered[] };

const closed = (): OpenTable => ({ rows: [], cells: [], open: [] });

const linesOfParagraph = (
  { paragraph, number }: Numbered,
  place: StoryPlace,
  cell: Cell | null,
  before: string,
): readonly WrittenLine[] => {
  const origin: Origin = { page: null, box: null, paragraph: number, cell, element: place.element };
  return paragraph.lines
    .filter((words) => words.trim() !== "")
    .map((words, index) => ({
      before: index === 0 ? before : "\n",
      words,
      origin,
      heading: paragraph.heading,
      cut: place.isCut ? words.length : 0,
    }));
};

/** The lines of a table: the cells of a row on one line, tabs between them. */
const linesOfTable = (rows: readonly WordRow<Numbered>[], table: number, place: StoryPlace): readonly WrittenLine[] =>
  placeCells(rows, table).flatMap((row) => {
    const lines: WrittenLine[] = [];
    let before = "\n";
    for (const { paragraphs, cell } of row) {
      const count = lines.length;
      for (const paragraph of paragraphs) lines.push(...linesOfParagraph(paragraph, place, cell, lines.length > count ? "\n" : before));
      before = lines.length > count ? "\t" : `${before}\t`;
    }
    return lines;
  });

/** What was open when a table ends without the mark of its last row. */
const wholeRows = ({ rows, cells, open }: OpenTable): readonly WordRow<Numbered>[] => {
  const left = open.length > 0 ? [...cells, open] : cells;
  return left.length > 0 ? [...rows, { cells: left, modifiers: [] }] : rows;
};

const addToTable = (table: OpenTable, numbered: Numbered): void => {
  const { paragraph } = numbered;
  if (paragraph.mark === "row") {
    table.rows.push({ cells: table.cells, modifiers: paragraph.modifiers });
    table.cells = [];
    table.open = [];
    return;
  }
  table.open.push(numbered);
  if (paragraph.mark !== "cell") return;
  table.cells.push(table.open);
  table.open = [];
};

/** The lines of the paragraphs of a story. */
export const linesOf = (paragraphs: readonly Paragraph[], place: StoryPlace, count: Count): readonly WrittenLine[] => {
  const lines: WrittenLine[] = [];
  let table = closed();
  const close = (): void => {
    const rows = wholeRows(table);
    table = closed();
    if (rows.length === 0) return;
    count.tables += 1;
    for (const line of linesOfTable(rows, count.tables, place)) lines.push(line);
  };
  for (const paragraph of paragraphs) {
    if (paragraph.mark !== "row") count.paragraphs += 1;
    const numbered = { paragraph, number: count.paragraphs };
    if (paragraph.inTable) {
      addToTable(table, numbered);
      continue;
    }
    close();
    lines.push(...linesOfParagraph(numbered, place, null, "\n"));
  }
  close();
  return lines;
};
