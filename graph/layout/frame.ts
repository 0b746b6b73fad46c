import { type Boxes, boxesOf, separate } from "./boxes.ts";
import type { Points } from "./forces.ts";
import type { Skeleton } from "./skeleton.ts";

/** Width over height of the window that the picture is made for. */
const ASPECT = 1.6;
/** The picture is stretched by no more than this towards the window: neighbours would no longer be neighbours. */
const STRETCH = 1.15;
/** The share of the frame that boxes with labels fill: the more, the more they push each other out of place. */
const FILL = 0.22;
/** So many of a hundred lie within the frame as the forces leave it; those outside are pulled in. */
const INNER = 0.98;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/** Pulls in the few that lie far out on an axis: they would shrink all others. */
const pullIn = (axis: Float64Array, nodes: Int32Array): void => {
  const values = Array.from(nodes, (node) => axis[node] ?? 0);
  const [low, high] = [quantile(values, (1 - INNER) / 2), quantile(values, (1 + INNER) / 2)];
  const soft = (over: number): number => 0.15 * over;
  for (const node of nodes) {
    const value = axis[node] ?? 0;
    if (value < low) axis[node] = low - soft(low - value);
    if (value > high) axis[node] = high + soft(value - high);
  }
};

type Range = { readonly low: number; readonly high: number };

const rangeOf = (axis: Float64Array, nodes: Int32Array): Range => {
  let [low, high] = [Infinity, -Infinity];
  for (const node of nodes) {
    low = Math.min(low, axis[node] ?? 0);
    high = Math.max(high, axis[node] ?? 0);
  }
  return { low, high };
};

const scaleBy = (axis: Float64Array, nodes: Int32Array, factor: number): void => {
  const { low, high } = rangeOf(axis, nodes);
  for (const node of nodes) axis[node] = ((axis[node] ?? 0) - (low + high) / 2) * factor;
};

/** Turns the picture so that its longer side lies flat. */
const layFlat = ({ x, y }: Points, nodes: Int32Array): void => {
  let [xx, xy, yy, sumX, sumY] = [0, 0, 0, 0, 0];
  for (const node of nodes) {
    sumX += x[node] ?? 0;
    sumY += y[node] ?? 0;
  }
  for (const node of nodes) {
    const [dx, dy] = [(x[node] ?? 0) - sumX / nodes.length, (y[node] ?? 0) - sumY / nodes.length];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const node of nodes) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    x[node] = px * cosine + py * sine;
    y[node] = py * cosine - px * sine;
  }
};

const areaOf = (boxes: Boxes, nodes: Int32Array): number => {
  let area = 0;
  for (const node of nodes) area += 4 * (boxes.halfWidth[node] ?? 0) * (boxes.halfHeight[node] ?? 0);
  return area;
};

/** Fits what the forces left to a frame in which labels have room, in pixels at the zoom at which they can be read; then parts boxes that still overlap. `points` is changed. */
export const makeRoom = (skeleton: Skeleton, nodes: Int32Array, points: Points): void => {
  if (nodes.length === 0) return;
  const boxes = boxesOf(skeleton);
  layFlat(points, nodes);
  pullIn(points.x, nodes);
  pullIn(points.y, nodes);
  const [across, up] = [rangeOf(points.x, nodes), rangeOf(points.y, nodes)];
  const [width, height] = [Math.max(1e-6, across.high - across.low), Math.max(1e-6, up.high - up.low)];
  const stretch = Math.sqrt(Math.min(STRETCH, Math.max(1, (ASPECT * height) / width)));
  const factor = Math.sqrt(areaOf(boxes, nodes) / FILL / (width * height));
  scaleBy(points.x, nodes, factor * stretch);
  scaleBy(points.y, nodes, factor / stretch);
  separate(boxes, nodes, points, () => 1);
};

const GAP = 10;
const MARGIN = 40;

/**
 * Nodes without edges stand in columns below the picture, as wide as it is: one of them far out would shrink all. Columns are as wide as the
 * widest of them, so that the eye runs down a list. `points` is changed.
 */
export const park = (skeleton: Skeleton, parked: Int32Array, placed: Int32Array, points: Points): void => {
  if (parked.length === 0) return;
  const boxes = boxesOf(skeleton);
  let [cellWidth, cellHeight] = [0, 0];
  for (const node of parked) {
    cellWidth = Math.max(cellWidth, 2 * (boxes.halfWidth[node] ?? 0) + GAP);
    cellHeight = Math.max(cellHeight, 2 * (boxes.halfHeight[node] ?? 0) + GAP / 2);
  }
  const isAlone = placed.length === 0;
  const across = isAlone ? { low: 0, high: 0 } : rangeOf(points.x, placed);
  // Where most nodes are alone the columns reach beyond the picture: below a small one they would stand as high as a tower.
  const width = Math.max(across.high - across.low, Math.sqrt(ASPECT * cellWidth * cellHeight * parked.length));
  const left = (across.low + across.high - width) / 2;
  const top = isAlone ? 0 : rangeOf(points.y, placed).low - MARGIN;
  const columns = Math.max(1, Math.floor(width / cellWidth));
  parked.forEach((node, index) => {
    points.x[node] = left + (index % columns) * cellWidth;
    points.y[node] = top - Math.floor(index / columns) * cellHeight;
  });
};
