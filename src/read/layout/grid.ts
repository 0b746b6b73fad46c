import type { Box } from "../../../extract/index.ts";
import { type Frame, NEAR, type Rule } from "./ruling.ts";

/** A cell that rules enclose; row and column count from 1, as in `Cell`. */
export type Slot = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
};

/** A table by its rules. Slots are sorted by row, then by column. */
export type Grid = {
  readonly box: Box;
  /** The x of its columns' edges. */
  readonly edges: readonly number[];
  readonly rows: number;
  readonly slots: readonly Slot[];
  /** The slot at a point; null outside of the table. */
  readonly slotAt: (point: readonly [x: number, y: number]) => Slot | null;
};

const MOST_CELLS = 40_000;

/** A rule that reaches so far beyond the last edge means a cell that is open at its side, or at the end of a page. */
const OPEN = 4 * NEAR;

/** Where rules stand; where those across reach beyond them, an edge that was not drawn. Sorted. */
const edgesOf = (rules: readonly Rule[], across: readonly Rule[]): readonly number[] => {
  const sorted = rules.map(({ at }) => at).toSorted((a, b) => a - b);
  const edges = sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > NEAR);
  const first = across.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = across.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  return [
    ...(first < (edges[0] ?? first) - OPEN ? [first] : []),
    ...edges,
    ...(last > (edges[edges.length - 1] ?? last) + OPEN ? [last] : []),
  ];
};

/** Whether a rule at an edge runs past the middle between two edges across. */
const closerOf = (rules: readonly Rule[]): ((at: number, middle: number) => boolean) => {
  const byPlace = new Map<number, Rule[]>();
  const slotOf = (at: number): number => Math.round(at / NEAR);
  for (const rule of rules) byPlace.set(slotOf(rule.at), [...(byPlace.get(slotOf(rule.at)) ?? []), rule]);
  return (at, middle) =>
    [-1, 0, 1].some((step) =>
      byPlace.get(slotOf(at) + step)?.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle),
    );
};

type Field = { readonly row: number; readonly column: number };

/** Grows a cell to the right and down as far as no rule stops it. */
const extentOf = (
  { row, column }: Field,
  isClosed: Closed,
  taken: ReadonlySet<number>,
  width: number,
): { rows: number; columns: number } => {
  let columns = 1;
  while (!isClosed.right(row, column + columns - 1) && !taken.has(row * width + column + columns)) columns += 1;
  let rows = 1;
  while (!isClosed.below(row + rows - 1, column) && !taken.has((row + rows) * width + column)) rows += 1;
  return { rows, columns };
};

type Closed = { readonly right: (row: number, column: number) => boolean; readonly below: (row: number, column: number) => boolean };

const closedBy = (frame: Frame, xs: readonly number[], ys: readonly number[]): Closed => {
  const standing = closerOf(frame.standing);
  const lying = closerOf(frame.lying);
  const middle = (edges: readonly number[], index: number): number => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  return {
    right: (row, column) => column + 2 >= xs.length || standing(xs[column + 1] ?? 0, middle(ys, row)),
    below: (row, column) => row + 2 >= ys.length || lying(ys[row + 1] ?? 0, middle(xs, column)),
  };
};

const slotsOf = (frame: Frame, xs: readonly number[], ys: readonly number[]): readonly Slot[] => {
  const isClosed = closedBy(frame, xs, ys);
  const width = xs.length - 1;
  const taken = new Set<number>();
  const slots: Slot[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      const { rows, columns } = extentOf({ row, column }, isClosed, taken, width);
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) taken.add((row + down) * width + column + right);
      const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + columns] ?? 0, ys[row + rows] ?? 0];
      slots.push({ row: row + 1, column: column + 1, rows, columns, box });
    }
  }
  return slots;
};

/** Between which edges a value lies; -1 outside. */
const betweenWhich = (edges: readonly number[], value: number): number => {
  let [low, high] = [0, edges.length - 1];
  if (value < (edges[low] ?? value) || value > (edges[high] ?? value)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
};

const finder = (xs: readonly number[], ys: readonly number[], slots: readonly Slot[]): Grid["slotAt"] => {
  const slotByField = new Map<number, Slot>();
  for (const slot of slots)
    for (let row = slot.row; row < slot.row + slot.rows; row += 1)
      for (let column = slot.column; column < slot.column + slot.columns; column += 1) slotByField.set(row * xs.length + column, slot);
  return ([x, y]) => {
    const [column, row] = [betweenWhich(xs, x), betweenWhich(ys, y)];
    return column < 0 || row < 0 ? null : (slotByField.get((row + 1) * xs.length + column + 1) ?? null);
  };
};

/** The cells that the rules of a frame enclose; null where it is no table: a box around words, or a drawing. */
export const gridOf = (frame: Frame): Grid | null => {
  const xs = edgesOf(frame.standing, frame.lying);
  const ys = edgesOf(frame.lying, frame.standing);
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_CELLS) return null;
  const slots = slotsOf(frame, xs, ys);
  if (slots.length < 2) return null;
  return {
    box: [xs[0] ?? 0, ys[0] ?? 0, xs[xs.length - 1] ?? 0, ys[ys.length - 1] ?? 0],
    edges: xs,
    rows: ys.length - 1,
    slots,
    slotAt: finder(xs, ys, slots),
  };
};
