import type { Box } from "./frame.ts";
import type { Rule, Rules } from "./rule.ts";

/** A cell by the lines around it; counted from 0. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
};

/** A table drawn by lines: where its columns part, and its cells by row and column. */
export type Grid = {
  readonly box: Box;
  readonly columns: readonly number[];
  readonly cells: readonly GridCell[];
  /** The cell at a point; null outside of the table. */
  readonly cellAt: (x: number, y: number) => GridCell | null;
};

/** Lines that are nearer than this are one, and meet. */
const NEAR = 3;
const MOST_CELLS = 40_000;

/** The places of rules, one for those that are near each other; sorted. */
const placesOf = (values: readonly number[]): readonly number[] => {
  const places: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (places[places.length - 1] ?? Number.NEGATIVE_INFINITY) > NEAR) places.push(value);
  return places;
};

type Group = { across: Rule[]; down: Rule[]; box: [number, number, number, number] };

const touches = (group: Group, [left, top, right, bottom]: Box): boolean =>
  left <= group.box[2] + NEAR && right >= group.box[0] - NEAR && top <= group.box[3] + NEAR && bottom >= group.box[1] - NEAR;

const absorb = (group: Group, other: Group): void => {
  group.across.push(...other.across);
  group.down.push(...other.down);
  const [left, top, right, bottom] = other.box;
  group.box = [Math.min(group.box[0], left), Math.min(group.box[1], top), Math.max(group.box[2], right), Math.max(group.box[3], bottom)];
};

/** Rules that hang together. Lines down a page come first: of lines across alone no table is made. */
const groupsOf = ({ across, down }: Rules): readonly Group[] => {
  const all: Group[] = [
    ...down.map((rule): Group => ({ across: [], down: [rule], box: [rule.at, rule.from, rule.at, rule.to] })),
    ...across.map((rule): Group => ({ across: [rule], down: [], box: [rule.from, rule.at, rule.to, rule.at] })),
  ].sort((a, b) => a.box[1] - b.box[1]);
  let open: Group[] = [];
  const closed: Group[] = [];
  for (const one of all) {
    const [near, apart] = [open.filter((group) => touches(group, one.box)), open.filter((group) => !touches(group, one.box))];
    const main = near.reduce(
      (most, group) => (group.across.length + group.down.length > most.across.length + most.down.length ? group : most),
      one,
    );
    for (const group of [...near, one]) if (group !== main) absorb(main, group);
    closed.push(...apart.filter((group) => group.box[3] + NEAR < one.box[1]));
    open = [...apart.filter((group) => group.box[3] + NEAR >= one.box[1]), main];
  }
  return [...closed, ...open].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
};

/** How many of sorted numbers are less than one. */
const before = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether stretches of lines, sorted by their start, cover most of a stretch. */
const covers = (rules: readonly Rule[], [from, to]: readonly [number, number]): boolean => {
  let covered = 0;
  let reached = from;
  for (const rule of rules) {
    if (rule.from >= to) break;
    if (rule.to <= reached) continue;
    covered += Math.min(rule.to, to) - Math.max(rule.from, reached);
    reached = Math.min(rule.to, to);
  }
  return to - from - covered <= Math.max(2 * NEAR, 0.1 * (to - from)) && covered >= 0.5 * (to - from);
};

/** The rules at each of their places, overlapping ones as one, sorted by their start. */
const rulesAt = (rules: readonly Rule[], places: readonly number[]): readonly (readonly Rule[])[] => {
  const found: Rule[][] = places.map(() => []);
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const at = found[Math.max(0, before(places, rule.at + NEAR) - 1)];
    const last = at?.[at.length - 1];
    if (at !== undefined && last !== undefined && rule.from <= last.to) at[at.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else at?.push(rule);
  }
  return found;
};

/** The areas between the lines, as the index of the area that each is one with: no line stands between the two. */
const areasOf = (group: Group, xs: readonly number[], ys: readonly number[]): readonly number[] => {
  const width = xs.length - 1;
  const owner = Array.from({ length: width * (ys.length - 1) }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[index] = root;
    return root;
  };
  const down = rulesAt(group.down, xs);
  const across = rulesAt(group.across, ys);
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column < width; column += 1) {
      const index = row * width + column;
      const [top, bottom, left, right] = [ys[row] ?? 0, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0];
      if (column + 1 < width && !covers(down[column + 1] ?? [], [top, bottom])) owner[find(index + 1)] = find(index);
      if (row + 2 < ys.length && !covers(across[row + 1] ?? [], [left, right])) owner[find(index + width)] = find(index);
    }
  return owner.map((_, index) => find(index));
};

const cellsOf = (areas: readonly number[], xs: readonly number[], ys: readonly number[]): ReadonlyMap<number, GridCell> => {
  const width = xs.length - 1;
  const extents = new Map<number, [number, number, number, number]>();
  areas.forEach((area, index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    const extent = extents.get(area) ?? [row, column, row, column];
    extents.set(area, [Math.min(extent[0], row), Math.min(extent[1], column), Math.max(extent[2], row), Math.max(extent[3], column)]);
  });
  // Only where a cell starts is a row or a column: a line under words inside a cell makes none.
  const rows = [...new Set([...extents.values()].map(([top]) => top))].sort((a, b) => a - b);
  const columns = [...new Set([...extents.values()].map(([, left]) => left))].sort((a, b) => a - b);
  const cells = [...extents].map(([area, [top, left, bottom, right]]): readonly [number, GridCell] => {
    const box: Box = [xs[left] ?? 0, ys[top] ?? 0, xs[right + 1] ?? 0, ys[bottom + 1] ?? 0];
    const [row, column] = [before(rows, top), before(columns, left)];
    return [area, { row, column, rows: before(rows, bottom + 1) - row, columns: before(columns, right + 1) - column, box }];
  });
  return new Map(cells);
};

const gridOf = (group: Group): Grid | null => {
  const [left, top, right, bottom] = group.box;
  // The sides of a table are often left open.
  const xs = placesOf([left, ...group.down.map(({ at }) => at), right]);
  const ys = placesOf([top, ...group.across.map(({ at }) => at), bottom]);
  if (group.down.length === 0 || group.across.length === 0) return null;
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_CELLS) return null;
  const areas = areasOf(group, xs, ys);
  const cells = cellsOf(areas, xs, ys);
  const cellAt = (x: number, y: number): GridCell | null => {
    const [column, row] = [before(xs, x) - 1, before(ys, y) - 1];
    const isOutside = column < 0 || row < 0 || column + 1 >= xs.length || row + 1 >= ys.length;
    return isOutside ? null : (cells.get(areas[row * (xs.length - 1) + column] ?? -1) ?? null);
  };
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  // Frames around text, one below the other, are no table.
  return sorted.every(({ column }) => column === 0) ? null : { box: group.box, columns: xs, cells: sorted, cellAt };
};

/** The tables that lines draw on a sheet, from top to bottom. */
export const gridsOf = (rules: Rules): readonly Grid[] => groupsOf(rules).flatMap((group) => gridOf(group) ?? []);
