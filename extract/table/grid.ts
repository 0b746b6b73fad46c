import type { Cell } from "../text/document.ts";
import type { Reading, ReadingBlock } from "../text/reading.ts";
import { type Span, sliceOf } from "../text/span.ts";

/** A cell that is not empty: its place, and its paragraphs. */
export type GridCell = { readonly place: Cell; readonly blocks: readonly [ReadingBlock, ...ReadingBlock[]] };

/** A row by columns, from 0: the cell that covers each, null where it is empty. A merged cell stands in all that it covers. */
export type GridRow = readonly (GridCell | null)[];

/** A table. Rows in which nothing stands are left out; all have the same number of columns. */
export type Grid = { readonly rows: readonly GridRow[]; readonly cells: readonly GridCell[]; readonly width: number };

/** More columns than a table of tasks has. */
const WIDEST = 64;
const FARTHEST = 2 ** 31;

/** From the first paragraph of a cell to the last. */
export const spanOf = ({ blocks }: GridCell): Span => ({ start: blocks[0].span.start, end: blocks.at(-1)?.span.end ?? blocks[0].span.end });

/** What is read in a cell, paragraphs parted by line breaks. */
export const wordsOf = (reading: Reading, cell: GridCell): string => cell.blocks.map(({ span }) => sliceOf(reading.text, span)).join("\n");

/** The cells of a row, each once, from left to right. */
export const cellsIn = (row: GridRow): readonly GridCell[] => {
  const cells: GridCell[] = [];
  for (const cell of row) if (cell !== null && cell !== cells.at(-1)) cells.push(cell);
  return cells;
};

const cellsOf = (blocks: readonly (readonly [ReadingBlock, Cell])[]): readonly GridCell[] => {
  const byPlace = new Map<string, { readonly place: Cell; readonly blocks: [ReadingBlock, ...ReadingBlock[]] }>();
  for (const [block, place] of blocks) {
    const key = `${place.row},${place.column}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { place, blocks: [block] });
    else known.blocks.push(block);
  }
  return [...byPlace.values()].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
};

const lastColumn = ({ column, columns }: Cell): number => column + Math.max(1, columns) - 1;
const lastRow = ({ row, rows }: Cell): number => row + Math.max(1, rows) - 1;

/** Whether a cell stands where one can, so that counting on from it ends. */
const isSound = ({ row, column, rows, columns }: Cell): boolean =>
  [row, column, rows, columns].every((count) => Math.abs(count) < FARTHEST);

/** Lays cells out, row by row: in each column goes on what started above and reaches this row. Null where the table is too wide. */
const gridOf = (cells: readonly GridCell[]): Grid | null => {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { place } of cells) [first, last] = [Math.min(first, place.column), Math.max(last, lastColumn(place))];
  const width = last - first + 1;
  if (!(width <= WIDEST)) return null;
  const open: (GridCell | null)[] = Array.from({ length: width }, () => null);
  const rows: GridRow[] = [];
  for (let at = 0; at < cells.length; ) {
    const row = cells[at]?.place.row ?? 0;
    open.forEach((cell, column) => {
      if (cell !== null && lastRow(cell.place) < row) open[column] = null;
    });
    for (let cell = cells[at]; cell?.place.row === row; cell = cells[at]) {
      for (let column = cell.place.column; column <= lastColumn(cell.place); column += 1) open[column - first] = cell;
      at += 1;
    }
    rows.push([...open]);
  }
  return { rows, cells, width };
};

/** The same table with its rows as columns; null where it has more rows than a table has columns. */
export const turned = (grid: Grid): Grid | null =>
  grid.rows.length > WIDEST
    ? null
    : {
        ...grid,
        rows: Array.from({ length: grid.width }, (_, column) => grid.rows.map((row) => row[column] ?? null)),
        width: grid.rows.length,
      };

/** The tables of a document in the order of the text, by the places of their cells. */
export const gridsOf = ({ blocks }: Reading): readonly Grid[] => {
  const tables = new Map<number, (readonly [ReadingBlock, Cell])[]>();
  for (const block of blocks) {
    const cell = block.origin?.cell ?? null;
    if (cell === null || !isSound(cell)) continue;
    const table = tables.get(cell.table);
    if (table === undefined) tables.set(cell.table, [[block, cell]]);
    else table.push([block, cell]);
  }
  return [...tables.values()].flatMap((placed) => gridOf(cellsOf(placed)) ?? []);
};
