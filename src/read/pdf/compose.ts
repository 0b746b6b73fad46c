import type { Origin, Place, Span } from "../../../extract/index.ts";
import { type Column, columnsOf } from "./column.ts";
import { type Box, moveBox, sizeOf } from "./frame.ts";
import { furnitureOf } from "./furniture.ts";
import { joinPieces, type TextLine } from "./line.ts";
import type { Page } from "./page.ts";
import { type Margins, marginsOf, type Paragraph, paragraphJoiner } from "./paragraph.ts";
import { append, goesOnWith, repeatedRows, type Table, type TableCell } from "./table.ts";

/** The text of a file, where it stands there, and what of it is printed on every page. */
export type Composed = { readonly text: string; readonly places: readonly Place[]; readonly cuts: readonly Span[] };

/** What a page holds below each other: lines in columns, tables. */
type Part = { readonly column: Column; readonly margins: string } | { readonly table: Table };
type Flow = { readonly parts: readonly Part[] /** Printed on the page, not read. */; readonly furniture: readonly string[] };

/** Pages of the same size. */
const pageOf = ({ level }: Page): string => sizeOf(level).map(Math.round).join("×");

/** Columns at the same place of pages of the same size have the same margins. */
const placeOf = (column: Column, page: Page): string => {
  const left = Math.min(...column.lines.map(({ box }) => box[0]));
  return column.isSplit ? `${pageOf(page)}:${Math.round(left / 30)}` : pageOf(page);
};

const flowOf = (page: Page, furniture: ReadonlySet<number>): Flow => {
  const isFurniture = ({ baseline }: TextLine): boolean => [...furniture].some((one) => Math.abs(one - baseline) < 2);
  const lines = page.lines.filter((line) => !isFurniture(line));
  const parts: Part[] = [];
  let top = Number.NEGATIVE_INFINITY;
  const columnsTo = (bottom: number): void => {
    const between = lines.filter(({ baseline }) => baseline > top && baseline <= bottom);
    for (const column of columnsOf(between)) parts.push({ column, margins: placeOf(column, page) });
  };
  for (const table of page.tables) {
    columnsTo(table.top);
    parts.push({ table });
    top = Math.max(top, table.top);
  }
  columnsTo(Number.POSITIVE_INFINITY);
  return { parts, furniture: [...joinPieces(page.lines.filter(isFurniture)).map(({ words }) => words), ...page.stray] };
};

type Sheet = { text: string; readonly places: Place[]; readonly cuts: Span[]; tables: number };

const placed = (sheet: Sheet, words: string, origin: Origin): void => {
  const start = sheet.text.length;
  sheet.text += words;
  if (words !== "") sheet.places.push({ span: { start, end: sheet.text.length }, origin });
};

const cut = (sheet: Sheet, words: string): void => {
  if (words === "") return;
  const start = sheet.text.length;
  sheet.text += words;
  sheet.cuts.push({ start, end: sheet.text.length });
  sheet.text += "\n";
};

type OriginOf = (page: number, box: Box) => Origin;

const originsOn = (pages: readonly Page[]): OriginOf => {
  const byNumber = new Map(pages.map((page) => [page.number, page] as const));
  return (number, box) => {
    const page = byNumber.get(number);
    const seen = page === undefined ? box : moveBox(box, page.level, page.seen);
    return { page: number, box: seen, paragraph: null, cell: null, element: null };
  };
};

const writeCell = (sheet: Sheet, { row, column, rows, columns, page, paragraphs }: TableCell, originOf: OriginOf): void => {
  const cell = { table: sheet.tables, row: row + 1, column: column + 1, rows, columns };
  for (const [index, { words, box }] of paragraphs.entries()) {
    if (index > 0) sheet.text += "\n";
    placed(sheet, words, { ...originOf(page, box), cell });
  }
};

const writeTable = (sheet: Sheet, table: Table, originOf: OriginOf): void => {
  sheet.tables += 1;
  let row = -1;
  let column = 0;
  for (const cell of table.cells) {
    if (cell.row !== row) {
      if (row >= 0) sheet.text += "\n";
      [row, column] = [cell.row, 0];
    }
    sheet.text += "\t".repeat(Math.max(0, cell.column - column));
    column = Math.max(column, cell.column);
    writeCell(sheet, cell, originOf);
  }
  sheet.text += "\n";
};

const headOf = (part: Table, rows: number): string =>
  part.cells
    .filter(({ row }) => row < rows)
    .map(({ paragraphs }) => paragraphs.map(({ words }) => words).join(""))
    .join("\t");

/** Writes page after page. What is printed on every page follows the paragraph or table that runs over it. */
export const compose = (pages: readonly Page[]): Composed => {
  const furniture = furnitureOf(pages);
  const flows = pages.map((page, index) => flowOf(page, furniture[index] ?? new Set()));
  const columns = new Map<string, Column[]>();
  const widths = new Map(pages.map((page) => [pageOf(page), sizeOf(page.level)[0]] as const));
  for (const part of flows.flatMap(({ parts }) => parts))
    if ("column" in part) columns.set(part.margins, [...(columns.get(part.margins) ?? []), part.column]);
  const margins: ReadonlyMap<string, Margins> = new Map(
    [...columns].map(([place, ones]) => [place, marginsOf(ones, widths.get(place) ?? null)] as const),
  );
  const sheet: Sheet = { text: "", places: [], cuts: [], tables: 0 };
  const originOf = originsOn(pages);
  const joiner = paragraphJoiner();
  let waiting: string[] = [];
  let table: Table | null = null;
  const settle = (paragraphs: readonly Paragraph[]): void => {
    if (table !== null) writeTable(sheet, table, originOf);
    table = null;
    paragraphs.forEach(({ words, page, box }, index) => {
      placed(sheet, words, originOf(page, box));
      sheet.text += "\n";
      if (index > 0) return;
      for (const one of waiting) cut(sheet, one);
      waiting = [];
    });
  };
  for (const { parts, furniture: printed } of flows) {
    for (const part of parts) {
      if ("column" in part) {
        const place = margins.get(part.margins);
        const closed = place === undefined ? [] : joiner.add(part.column.lines, place);
        if (closed.length > 0 || table !== null) settle(closed);
        continue;
      }
      const isMore: boolean = table !== null && goesOnWith(part.table, table);
      const skipped = isMore && table !== null ? repeatedRows(part.table, table) : 0;
      if (skipped > 0) waiting.push(headOf(part.table, skipped));
      if (isMore && table !== null) table = append(table, part.table, skipped);
      else {
        settle(joiner.close());
        table = part.table;
      }
    }
    waiting.push(...printed);
  }
  settle(joiner.close());
  for (const one of waiting) cut(sheet, one);
  return { text: sheet.text, places: sheet.places, cuts: sheet.cuts };
};
