import type { NodeId, Position } from "../model.ts";
import { boxesOf, separate } from "./boxes.ts";
import { attractFrom, type Points } from "./forces.ts";
import type { Skeleton } from "./skeleton.ts";

type Known = ReadonlyMap<number, Position>;

const neighboursOf = (skeleton: Skeleton): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    const list = found.get(a) ?? [];
    list.push(b);
    found.set(a, list);
  };
  skeleton.edges.from.forEach((from, index) => {
    const to = skeleton.edges.to[index] ?? 0;
    add(from, to);
    add(to, from);
  });
  return found;
};

/** New nodes start in the middle of those that they hang on, step after step; what hangs on nothing old starts around the picture. */
const seedNew = (skeleton: Skeleton, nodes: Int32Array, known: Known, random: () => number): Points => {
  const points = { x: new Float64Array(skeleton.ids.length), y: new Float64Array(skeleton.ids.length) };
  const neighbours = neighboursOf(skeleton);
  const placed = new Set<number>(known.keys());
  let radius = 1;
  for (const [node, { x, y }] of known) {
    points.x[node] = x;
    points.y[node] = y;
    radius = Math.max(radius, Math.hypot(x, y));
  }
  const queue = [...known.keys()];
  const place = (node: number): void => {
    const around = (neighbours.get(node) ?? []).filter((other) => placed.has(other));
    const angle = 2 * Math.PI * random();
    const reach = around.length === 0 ? 1.1 * radius : 0.02 * radius * (1 + random());
    const middle = (axis: Float64Array): number => around.reduce((sum, other) => sum + (axis[other] ?? 0), 0) / Math.max(1, around.length);
    points.x[node] = middle(points.x) + reach * Math.cos(angle);
    points.y[node] = middle(points.y) + reach * Math.sin(angle);
    placed.add(node);
    queue.push(node);
  };
  const spread = (from: number): void => {
    for (let at = from; at < queue.length; at += 1) {
      for (const node of neighbours.get(queue[at] ?? 0) ?? []) if (!placed.has(node)) place(node);
    }
  };
  spread(0);
  for (const node of nodes) {
    if (placed.has(node)) continue;
    place(node);
    spread(queue.length - 1);
  }
  return points;
};

const STIFF = 12;

/** How far the old nodes drifted on average, in scale and place, while the forces found room for the new ones. */
const driftOf = (
  axis: Float64Array,
  before: readonly (readonly [number, number])[],
): { readonly scale: number; readonly now: number; readonly then: number } => {
  const count = Math.max(1, before.length);
  const now = before.reduce((sum, [node]) => sum + (axis[node] ?? 0), 0) / count;
  const then = before.reduce((sum, [, value]) => sum + value, 0) / count;
  let [shared, spread] = [0, 1e-9];
  for (const [node, value] of before) {
    const moved = (axis[node] ?? 0) - now;
    shared += moved * (value - then);
    spread += moved * moved;
  }
  return { scale: shared / spread, now, then };
};

/** Places new nodes among old ones that stay where people found them. */
export const placeAmong = (skeleton: Skeleton, nodes: Int32Array, known: Known, random: () => number): Points => {
  const seeded = seedNew(skeleton, nodes, known, random);
  const moved = attractFrom(skeleton, nodes, seeded);
  const points = { x: seeded.x.slice(), y: seeded.y.slice() };
  for (const axis of ["x", "y"] as const) {
    const { scale, now, then } = driftOf(
      moved[axis],
      Array.from(known, ([node, position]) => [node, position[axis]]),
    );
    for (const node of nodes) if (!known.has(node)) points[axis][node] = ((moved[axis][node] ?? 0) - now) * scale + then;
  }
  separate(boxesOf(skeleton), nodes, points, (node) => (known.has(node) ? STIFF : 1));
  return points;
};

/** The placed nodes that had a place before. */
export const knownAmong = (skeleton: Skeleton, nodes: Int32Array, previous: Readonly<Record<NodeId, Position>>): Known => {
  const known = new Map<number, Position>();
  for (const node of nodes) {
    const position = previous[skeleton.ids[node] ?? ""];
    if (position !== undefined) known.set(node, position);
  }
  return known;
};
