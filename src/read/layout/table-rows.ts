import { around } from "./box.ts";
import { wordsOfParagraph } from "./paragraph.ts";
import { NEAR } from "./ruling.ts";
import type { Filled, Table } from "./table.ts";
import type { Written } from "./writer.ts";

/** A row as it is written; a head that is said again on the next page is cut. */
export type Row = { readonly cells: readonly Written[]; readonly isCut: boolean };

/** Where a table is counted that goes on over pages. */
export type Counted = { readonly number: number; readonly rows: number; readonly head: readonly string[] };

/** A head has no more rows than this. */
const MOST_HEAD_ROWS = 3;

/** Whether a table goes on with the one on the page before it: its columns stand where those stood. */
export const isContinued = (before: Table, table: Table): boolean =>
  table.page === before.page + 1 &&
  table.edges.length === before.edges.length &&
  table.edges.every((edge, index) => Math.abs(edge - (before.edges[index] ?? 0)) < 2 * NEAR);

const writtenOf = (cell: Filled, page: number, rowsBefore: number, table: number): Written => ({
  cell: { table, row: rowsBefore + cell.row, column: cell.column, rows: cell.rows, columns: cell.columns },
  paragraphs: cell.paragraphs.map((paragraph) => ({
    words: wordsOfParagraph(paragraph),
    origin: { page, box: around(paragraph.map(({ line }) => line.box)), paragraph: null, cell: null, element: null },
  })),
});

const wordsOfRow = (cells: readonly Filled[]): string =>
  cells.map(({ column, paragraphs }) => `${column} ${paragraphs.map(wordsOfParagraph).join("\n")}`).join("\t");

/** The rows of a table that hold something, and how it is counted from here on. `before`: of the page before, where it goes on. */
export const rowsOf = (
  table: Table,
  before: Counted | null,
  number: number,
): { readonly rows: readonly Row[]; readonly counted: Counted } => {
  const byRow = Array.from({ length: table.rows }, (_, index) => table.cells.filter(({ row }) => row === index + 1));
  const words = byRow.map(wordsOfRow);
  const head = before?.head ?? words.slice(0, MOST_HEAD_ROWS);
  let repeated = 0;
  while (before !== null && repeated < head.length && words[repeated] === head[repeated]) repeated += 1;
  const shift = (before?.rows ?? 0) - repeated;
  const rows = byRow.map((cells, index) => ({
    isCut: index < repeated,
    cells: cells.map((cell) => writtenOf(cell, table.page, index < repeated ? 0 : shift, before?.number ?? number)),
  }));
  return {
    rows: rows.filter(({ cells }) => cells.some(({ paragraphs }) => paragraphs.length > 0)),
    counted: { number: before?.number ?? number, rows: shift + table.rows, head },
  };
};
