import type { Points } from "./forces.ts";
import { FONT_SIZE, type Skeleton } from "./skeleton.ts";

/** The room that each node takes with its label at its right: half sizes, and how far the middle of the box lies right of the node. */
export type Boxes = { readonly halfWidth: Float64Array; readonly halfHeight: Float64Array; readonly shift: Float64Array };

const GAP = 4;
const LEADING = 1.35;

/** The boxes of nodes in pixels. */
export const boxesOf = (skeleton: Skeleton): Boxes => {
  const size = skeleton.ids.length;
  const boxes = { halfWidth: new Float64Array(size), halfHeight: new Float64Array(size), shift: new Float64Array(size) };
  for (let node = 0; node < size; node += 1) {
    const radius = skeleton.radius[node] ?? 0;
    const label = skeleton.labelWidth[node] ?? 0;
    boxes.halfWidth[node] = radius + (label + 2 * GAP) / 2;
    boxes.halfHeight[node] = Math.max(radius + 1, (FONT_SIZE * LEADING) / 2);
    boxes.shift[node] = (label + 2 * GAP) / 2;
  }
  return boxes;
};

/** A grid that is filled anew each round: nodes sorted by cell. */
type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly starts: Int32Array;
  readonly order: Int32Array;
  readonly cells: Int32Array;
};

type Field = {
  readonly nodes: Int32Array;
  readonly boxes: Boxes;
  readonly points: Points;
  readonly cellWidth: number;
  readonly cellHeight: number;
};

const fill = ({ nodes, points, cellWidth, cellHeight }: Field): Grid => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    left = Math.min(left, points.x[node] ?? 0);
    right = Math.max(right, points.x[node] ?? 0);
    bottom = Math.min(bottom, points.y[node] ?? 0);
    top = Math.max(top, points.y[node] ?? 0);
  }
  const columns = Math.min(4096, Math.floor((right - left) / cellWidth) + 1);
  const rows = Math.min(4096, Math.floor((top - bottom) / cellHeight) + 1);
  const cells = new Int32Array(nodes.length);
  const starts = new Int32Array(columns * rows + 1);
  nodes.forEach((node, index) => {
    const column = Math.min(columns - 1, Math.floor(((points.x[node] ?? 0) - left) / cellWidth));
    const row = Math.min(rows - 1, Math.floor(((points.y[node] ?? 0) - bottom) / cellHeight));
    cells[index] = row * columns + column;
    starts[row * columns + column + 1] = (starts[row * columns + column + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(nodes.length);
  nodes.forEach((node, index) => {
    const cell = cells[index] ?? 0;
    order[next[cell] ?? 0] = node;
    next[cell] = (next[cell] ?? 0) + 1;
  });
  return { columns, rows, starts, order, cells };
};

/** Pushes two boxes apart along the axis on which they overlap least, each by half; whether they overlapped. */
const part = ({ boxes, points }: Field, a: number, b: number, strength: number): boolean => {
  const dx = (points.x[b] ?? 0) + (boxes.shift[b] ?? 0) - (points.x[a] ?? 0) - (boxes.shift[a] ?? 0);
  const dy = (points.y[b] ?? 0) - (points.y[a] ?? 0);
  const overX = (boxes.halfWidth[a] ?? 0) + (boxes.halfWidth[b] ?? 0) - Math.abs(dx);
  const overY = (boxes.halfHeight[a] ?? 0) + (boxes.halfHeight[b] ?? 0) - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  // Of two at one place the one with the smaller number goes left and down.
  const isFlat = overX < overY;
  const push = ((isFlat ? overX : overY) / 2) * strength * ((isFlat ? dx : dy) < 0 ? -1 : 1);
  const axis = isFlat ? points.x : points.y;
  axis[a] = (axis[a] ?? 0) - push;
  axis[b] = (axis[b] ?? 0) + push;
  return true;
};

const partAll = (field: Field, strength: number): number => {
  const { columns, rows, starts, order } = fill(field);
  let count = 0;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at += 1) {
      const a = order[at] ?? 0;
      for (let other = at + 1; other < (starts[cell + 1] ?? 0); other += 1) if (part(field, a, order[other] ?? 0, strength)) count += 1;
      for (const near of ahead(cell, columns, rows)) {
        for (let other = starts[near] ?? 0; other < (starts[near + 1] ?? 0); other += 1) {
          if (part(field, a, order[other] ?? 0, strength)) count += 1;
        }
      }
    }
  }
  return count;
};

/** The neighbours of a cell that come after it: right, and the three above. */
const ahead = (cell: number, columns: number, rows: number): readonly number[] => {
  const column = cell % columns;
  const cells = column + 1 < columns ? [cell + 1] : [];
  if (cell + columns >= columns * rows) return cells;
  if (column > 0) cells.push(cell + columns - 1);
  cells.push(cell + columns);
  if (column + 1 < columns) cells.push(cell + columns + 1);
  return cells;
};

const ROUNDS = 120;
const CLEANING = 300;
const SPRING = 0.06;
/** Above this number of nodes a third of the rounds must do: all labels cannot be read at once anyway. */
const MANY = 10_000;

/** Moves nodes until no box overlaps another, or the rounds are over. A spring holds each to where it started, and fades. `points` is changed. */
export const separate = (boxes: Boxes, nodes: Int32Array, points: Points, stiffness: (node: number) => number): void => {
  if (nodes.length < 2) return;
  const start = { x: points.x.slice(), y: points.y.slice() };
  let [cellWidth, cellHeight] = [1, 1];
  for (const node of nodes) {
    cellWidth = Math.max(cellWidth, 2 * (boxes.halfWidth[node] ?? 0));
    cellHeight = Math.max(cellHeight, 2 * (boxes.halfHeight[node] ?? 0));
  }
  // Boxes are found by where their nodes are, which lie left of their middles by up to half a cell.
  const field: Field = { nodes, boxes, points, cellWidth: cellWidth * 1.5, cellHeight };
  const share = nodes.length > MANY ? 1 / 3 : 1;
  const rounds = ROUNDS * share;
  for (let round = 0; round < rounds; round += 1) {
    partAll(field, 0.8);
    const pull = SPRING * (1 - round / rounds);
    for (const node of nodes) {
      const strength = Math.min(0.9, pull * stiffness(node));
      points.x[node] = (points.x[node] ?? 0) + ((start.x[node] ?? 0) - (points.x[node] ?? 0)) * strength;
      points.y[node] = (points.y[node] ?? 0) + ((start.y[node] ?? 0) - (points.y[node] ?? 0)) * strength;
    }
  }
  for (let round = 0; round < CLEANING * share; round += 1) if (partAll(field, 1) === 0) return;
};
