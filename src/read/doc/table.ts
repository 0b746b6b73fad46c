import type { Cell } from "../../../extract/index.ts";
import { viewOf } from "./compound.ts";
import { CODE, type Modifier, operandOf } from "./property.ts";

/** The cells of a row as the file has them: the paragraphs of each, and what the mark behind the row says of them. */
export type WordRow<Paragraph> = { readonly cells: readonly (readonly Paragraph[])[]; readonly modifiers: readonly Modifier[] };

/** A cell with its place; those that a merged cell above or left of them covers are left out. */
export type PlacedCell<Paragraph> = { readonly paragraphs: readonly Paragraph[]; readonly cell: Cell };

/** The edges of the cells of a row from left to right, in twips, and which cells go on with the one above or left of them. */
type Frame = { readonly edges: readonly number[]; readonly flags: readonly number[] };

const CELL_SIZE = 20;
const GOES_ON_LEFT = 0x0002;
const VERTICAL = 0x0060;
const GOES_ON_ABOVE = 0x0020;
/** Edges nearer to each other than this are one. */
const TOLERANCE = 30;

/** Reads the frame of a row ([MS-DOC] TDefTableOperand); cells of equal width where there is none. */
const frameOf = ({ cells, modifiers }: WordRow<unknown>): Frame => {
  const operand = operandOf(modifiers, CODE.row);
  const count = Math.min(operand?.[2] ?? 0, 64);
  if (operand === null || count === 0 || operand.length < 3 + (count + 1) * 2)
    return { edges: Array.from({ length: cells.length + 1 }, (_, index) => index * 1000), flags: [] };
  const view = viewOf(operand);
  const start = 3 + (count + 1) * 2;
  return {
    edges: Array.from({ length: count + 1 }, (_, index) => view.getInt16(3 + index * 2, true)),
    flags: Array.from({ length: count }, (_, index) => {
      const at = start + index * CELL_SIZE;
      return at + 2 <= operand.length ? view.getUint16(at, true) : 0;
    }),
  };
};

/** The edges of all rows, each once, from left to right. */
const gridOf = (frames: readonly Frame[]): readonly number[] =>
  [...new Set(frames.flatMap(({ edges }) => edges))]
    .sort((a, b) => a - b)
    .filter((edge, index, all) => index === 0 || edge - (all[index - 1] ?? 0) > TOLERANCE);

/** From 1: the column whose left edge this is. */
const columnAt = (grid: readonly number[], edge: number): number => {
  let [low, high] = [0, grid.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid[middle] ?? 0) <= edge + TOLERANCE) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
};

/** One cell of the grid: its columns from and to (outside), and whether it goes on with the one above. */
type Stretch<Paragraph> = {
  readonly from: number;
  to: number;
  readonly goesOn: boolean;
  readonly paragraphs: readonly Paragraph[];
};

const stretchesOf = <Paragraph>(row: WordRow<Paragraph>, frame: Frame, grid: readonly number[]): readonly Stretch<Paragraph>[] => {
  const stretches: Stretch<Paragraph>[] = [];
  row.cells.forEach((paragraphs, index) => {
    const flags = frame.flags[index] ?? 0;
    const from = columnAt(grid, frame.edges[index] ?? index * 1000);
    const to = Math.max(from + 1, columnAt(grid, frame.edges[index + 1] ?? (index + 1) * 1000));
    const last = stretches[stretches.length - 1];
    if ((flags & GOES_ON_LEFT) !== 0 && last !== undefined) last.to = to;
    else stretches.push({ from, to, goesOn: (flags & VERTICAL) === GOES_ON_ABOVE, paragraphs });
  });
  return stretches;
};

/** How many rows below go on with a cell. */
const rowsBelow = <Paragraph>(rows: readonly (readonly Stretch<Paragraph>[])[], row: number, from: number): number => {
  let count = 0;
  while (rows[row + 1 + count]?.some((one) => one.goesOn && one.from === from) === true) count += 1;
  return count;
};

/** The cells of a table, row by row. `table`: its number in the document. */
export const placeCells = <Paragraph>(
  rows: readonly WordRow<Paragraph>[],
  table: number,
): readonly (readonly PlacedCell<Paragraph>[])[] => {
  const frames = rows.map(frameOf);
  const grid = gridOf(frames);
  const placed = rows.map((row, index) => stretchesOf(row, frames[index] ?? { edges: [], flags: [] }, grid));
  return placed.map((stretches, row) =>
    stretches
      .filter(({ goesOn }) => !goesOn || row === 0)
      .map(({ from, to, paragraphs }) => ({
        paragraphs,
        cell: { table, row: row + 1, column: from, rows: 1 + rowsBelow(placed, row, from), columns: to - from },
      })),
  );
};
