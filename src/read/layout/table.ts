import { around, type Box } from "./frame.ts";
import type { Grid, GridCell } from "./grid.ts";
import { joinPieces, piecesOfLines, type TextLine } from "./line.ts";
import type { Run } from "./run.ts";
import { cellOf, splitRun } from "./split.ts";
import { isFull, joinWords } from "./wrap.ts";

/** What stands in a cell of the page, paragraph by paragraph. */
export type TableCell = GridCell & { readonly page: number; readonly paragraphs: readonly { readonly words: string; readonly box: Box }[] };

/** A table, or the part of one that a page shows. Rows from top to bottom, cells from left to right. */
export type Table = {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  readonly cells: readonly TableCell[];
};

/** Points that a cell leaves free at both of its sides. */
const PADDING = 12;
const OPEN_END = /[、，,]$/u;

/** Puts the lines of a cell together to paragraphs: a line that left room for what follows ends one. */
const paragraphsOf = (lines: readonly TextLine[], width: number): TableCell["paragraphs"] => {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group === undefined || before === undefined) groups.push([line]);
    else if (OPEN_END.test(before.words) || isFull(width - (before.box[2] - before.box[0]), line.words, line.size)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    words: group.slice(1).reduce((words, line) => joinWords(words, line.words), group[0]?.words ?? ""),
    box: around(group.map(({ box }) => box)),
  }));
};

/** The runs that stand inside each cell. */
const runsByCell = (grid: Grid, runs: readonly Run[]): ReadonlyMap<GridCell, readonly Run[]> => {
  const found = new Map<GridCell, Run[]>();
  for (const run of runs.flatMap((one) => splitRun(one, grid))) {
    const cell = cellOf(run, grid);
    if (cell === null) continue;
    const inside = found.get(cell);
    if (inside === undefined) found.set(cell, [run]);
    else inside.push(run);
  }
  return found;
};

/** Fills the cells of a grid with the runs inside it. */
export const tableOf = (grid: Grid, runs: readonly Run[], page: number): Table => {
  const inside = runsByCell(grid, runs);
  const lines = grid.cells.map((cell) => ({ cell, lines: joinPieces(piecesOfLines(inside.get(cell) ?? [], page)) }));
  const widest = new Map<number, number>();
  for (const one of lines)
    for (const { box } of one.lines)
      if (one.cell.columns === 1) widest.set(one.cell.column, Math.max(widest.get(one.cell.column) ?? 0, box[2] - box[0]));
  const cells = lines.map(({ cell, lines: written }): TableCell => {
    const room = cell.box[2] - cell.box[0] - PADDING;
    const width = cell.columns === 1 ? Math.max(room, widest.get(cell.column) ?? 0) : room;
    return { ...cell, page, paragraphs: paragraphsOf(written, width) };
  });
  return { page, top: grid.box[1], bottom: grid.box[3], columns: grid.columns, cells };
};

/** Whether a run stands in a table. */
export const isInTable = (run: Run, grids: readonly Grid[]): boolean => grids.some((grid) => cellOf(run, grid) !== null);

/** The words of a row: its cells between tabs, as they are compared. */
const rowWords = (cells: readonly TableCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${cell.paragraphs.map(({ words }) => words).join("")}`)
    .join("\t");

const SAME_PLACE = 4;
const isEmpty = ({ paragraphs }: TableCell): boolean => paragraphs.length === 0;
const rowsIn = (cells: readonly TableCell[]): number => cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);

/** Whether a table goes on with one that ended the page before: its columns stand at the same places. */
export const goesOnWith = (table: Table, before: Table): boolean =>
  table.columns.length === before.columns.length &&
  table.columns.every((at, index) => Math.abs(at - (before.columns[index] ?? 0)) < SAME_PLACE);

/** How many rows at the top of a part say what the head of the whole says. */
export const repeatedRows = (part: Table, whole: Table): number => {
  let count = 0;
  while (count < rowsIn(part.cells) - 1 && count < 4 && rowWords(part.cells, count) === rowWords(whole.cells, count)) count += 1;
  return rowWords(part.cells, 0) === "" ? 0 : count;
};

/** Adds a part below a table, without the first rows of it. A first row without words in its first cell goes on with the last row above. */
export const append = (whole: Table, part: Table, skipped: number): Table => {
  const rows = rowsIn(whole.cells);
  const rest = part.cells.filter(({ row }) => row >= skipped);
  const opening = rest.filter(({ row }) => row === skipped);
  const above = whole.cells.filter((cell) => cell.row + cell.rows === rows);
  const first = opening[0];
  const isBroken =
    first !== undefined &&
    first.column === 0 &&
    isEmpty(first) &&
    opening.every((cell) => cell.rows === 1 && above.some(({ column, columns }) => column === cell.column && columns === cell.columns)) &&
    above.some((cell) => cell.column === 0 && !isEmpty(cell));
  const shift = rows - skipped - (isBroken ? 1 : 0);
  const added = (isBroken ? rest.filter(({ row }) => row > skipped) : rest).map((cell) => ({ ...cell, row: cell.row + shift }));
  const kept = isBroken ? whole.cells.map((cell) => continued(cell, above, opening)) : whole.cells;
  return { ...whole, cells: [...kept, ...added] };
};

const continued = (cell: TableCell, above: readonly TableCell[], opening: readonly TableCell[]): TableCell => {
  const more = above.includes(cell) ? opening.find(({ column }) => column === cell.column) : undefined;
  const [next, ...others] = more?.paragraphs ?? [];
  if (next === undefined) return cell;
  const last = cell.paragraphs[cell.paragraphs.length - 1];
  const joined = { words: joinWords(last?.words ?? "", next.words), box: last?.box ?? next.box };
  return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), joined, ...others] };
};
