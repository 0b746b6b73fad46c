import type { Block, Cell } from "../../extract/index.ts";

/** A cell as it is drawn: the blocks in it by their index, and how many of the drawn rows and columns it covers. */
export type ShownCell = { readonly blocks: readonly number[]; readonly rows: number; readonly columns: number };

/** Blocks `first` to `last` as rows of a table; null is a cell that holds nothing. */
export type TablePassage = {
  readonly table: number;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly (ShownCell | null)[])[];
};

/** A block alone, or blocks that make a table. */
export type Passage = { readonly index: number } | TablePassage;

/** A cell with its blocks. */
type Filled = { readonly cell: Cell; readonly blocks: number[] };

/** Whether a cell stands in the same table as another, and not before it. */
const follows = (cell: Cell, before: Cell): boolean =>
  cell.table === before.table && (cell.row > before.row || (cell.row === before.row && cell.column >= before.column));

const isSame = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** The cells from a block on that make a table together, in the order of the text. */
const cellsFrom = (blocks: readonly Block[], first: number): readonly Filled[] => {
  const cells: Filled[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const cell = blocks[index]?.origin?.cell ?? null;
    const last = cells.at(-1);
    if (cell === null || (last !== undefined && !follows(cell, last.cell))) break;
    if (last !== undefined && isSame(cell, last.cell)) last.blocks.push(index);
    else cells.push({ cell, blocks: [index] });
  }
  return cells;
};

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** Of sorted places, how many lie in `size` places from one on; at least that one itself. */
const covered = (places: readonly number[], at: number, size: number): number => {
  const from = places[at] ?? 0;
  let count = 1;
  while ((places[at + count] ?? Number.POSITIVE_INFINITY) < from + size) count += 1;
  return count;
};

/** The cells laid out in the rows and columns that hold something. A cell never covers another, whatever its file says. */
const rowsOf = (cells: readonly Filled[]): TablePassage["rows"] => {
  const rows = distinct(cells.map(({ cell }) => cell.row));
  const columns = distinct(cells.map(({ cell }) => cell.column));
  const below = new Map<number, number>();
  return rows.map((row, rowAt) => {
    const here = new Map(cells.flatMap((filled) => (filled.cell.row === row ? [[filled.cell.column, filled] as const] : [])));
    const shown: (ShownCell | null)[] = [];
    for (let at = 0; at < columns.length; at += 1) {
      const filled = here.get(columns[at] ?? 0);
      const taken = below.get(at) ?? 0;
      if (taken > 0) below.set(at, taken - 1);
      if (filled === undefined) {
        if (taken === 0) shown.push(null);
        continue;
      }
      const isFree = (column: number): boolean => !here.has(columns[column] ?? 0) && (below.get(column) ?? 0) === 0;
      let width = 1;
      const widest = covered(columns, at, filled.cell.columns);
      while (width < widest && isFree(at + width)) width += 1;
      const height = covered(rows, rowAt, filled.cell.rows);
      for (let column = at; column < at + width; column += 1) below.set(column, height - 1);
      shown.push({ blocks: filled.blocks, rows: height, columns: width });
      at += width - 1;
    }
    return shown;
  });
};

/** Tables whose rows and columns are mostly empty are none: a cell here and there, as a hostile file may have. */
const EMPTIEST = 20;
const SMALL = 1000;

const isTable = (cells: readonly Filled[]): boolean => {
  const rows = new Set(cells.map(({ cell }) => cell.row)).size;
  const columns = new Set(cells.map(({ cell }) => cell.column)).size;
  return rows * columns > 1 && rows * columns <= Math.max(SMALL, cells.length * EMPTIEST);
};

/** The blocks of a text as they are shown: those of a table together, all others alone; each once, in the order of the text. */
export const passagesOf = (blocks: readonly Block[]): readonly Passage[] => {
  const passages: Passage[] = [];
  for (let index = 0; index < blocks.length; ) {
    const cells = cellsFrom(blocks, index);
    const last = cells.at(-1)?.blocks.at(-1) ?? index;
    const [first] = cells;
    if (first !== undefined && isTable(cells)) passages.push({ table: first.cell.table, first: index, last, rows: rowsOf(cells) });
    else for (let at = index; at <= last; at += 1) passages.push({ index: at });
    index = last + 1;
  }
  return passages;
};

/** The index of the first block of a passage. */
export const startOf = (passage: Passage): number => ("rows" in passage ? passage.first : passage.index);

/** Whether a passage holds a block. */
export const holds = (passage: Passage, block: number): boolean =>
  "rows" in passage ? passage.first <= block && block <= passage.last : passage.index === block;
