import type { Network, Position } from "../../graph/index.ts";

type Positions = Readonly<Record<string, Position>>;
type Disc = { readonly x: number; readonly y: number; readonly radius: number; readonly left: number; readonly right: number };

const [WIDTH, HEIGHT, PADDING] = [1600, 1000, 30];
const [EM, LINE, GAP, CUT] = [12, 14, 3, 10];
const LATIN = /^[\u0020-\u02ff]$/u;

const labelWidth = (label: string): number =>
  [...label].slice(0, CUT).reduce((width, character) => width + (LATIN.test(character) ? 0.58 : 1) * EM, 0);

const at = (positions: Positions, id: string): Position => positions[id] ?? { x: 0, y: 0 };

const fitOf = (points: readonly Position[]): number => {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const span = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) || 1;
  return Math.min((WIDTH - 2 * PADDING) / span(xs), (HEIGHT - 2 * PADDING) / span(ys));
};

const isClear = (disc: Disc, others: readonly Disc[]): boolean =>
  others.every((other) => {
    if (other === disc || Math.abs(other.y - disc.y) > LINE + other.radius) return true;
    const overLabel = Math.abs(other.y - disc.y) < LINE && disc.left < other.right && other.left < disc.right;
    const overDisc =
      Math.abs(other.y - disc.y) < LINE / 2 + other.radius && disc.left < other.x + other.radius && other.x - other.radius < disc.right;
    return !overLabel && !overDisc;
  });

/** The least zoom (1: all of the graph fills a window of 1600 × 1000) at which 95 % of the labels touch neither a label nor a node; at most 24. */
export const z95 = (network: Network, positions: Positions): number => {
  const ids = network.nodes();
  const fit = fitOf(ids.map((id) => at(positions, id)));
  for (let zoom = 1; zoom < 24; zoom *= 1.1) {
    const discs = ids.map((id): Disc => {
      const { size, label } = network.getNodeAttributes(id);
      const [x, y] = [at(positions, id).x * fit * zoom, at(positions, id).y * fit * zoom];
      return { x, y, radius: size, left: x + size + GAP, right: x + size + GAP + labelWidth(label) };
    });
    if (discs.filter((disc) => isClear(disc, discs)).length >= 0.95 * discs.length) return zoom;
  }
  return 24;
};

const nearest = (ids: readonly string[], positions: Positions, id: string, count: number): ReadonlySet<string> => {
  const own = at(positions, id);
  const far = (other: string): number => Math.hypot(at(positions, other).x - own.x, at(positions, other).y - own.y);
  return new Set(
    ids
      .filter((other) => other !== id)
      .map((other) => ({ other, distance: far(other) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, count)
      .map(({ other }) => other),
  );
};

/** The share of the ten nearest in one layout that are among the ten nearest in another. */
export const neighbourhoodKept = (ids: readonly string[], before: Positions, after: Positions): number => {
  const shares = ids.map((id) => {
    const kept = nearest(ids, before, id, 10);
    return [...nearest(ids, after, id, 10)].filter((other) => kept.has(other)).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

type Segment = { readonly source: string; readonly target: string; readonly from: Position; readonly to: Position };

const turn = (a: Position, b: Position, c: Position): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const doCross = (one: Segment, other: Segment): boolean => {
  const isJoined = [one.source, one.target].some((end) => end === other.source || end === other.target);
  if (isJoined) return false;
  const apart = turn(one.from, one.to, other.from) !== turn(one.from, one.to, other.to);
  return apart && turn(other.from, other.to, one.from) !== turn(other.from, other.to, one.to);
};

/** How many pairs of edges cross that share no node; straight lines, each pair of nodes one. */
export const crossings = (network: Network, positions: Positions): number => {
  const segments = new Map<string, Segment>();
  network.forEachEdge((_, __, source, target) => {
    const key = [source, target].sort().join(" ");
    if (source !== target) segments.set(key, { source, target, from: at(positions, source), to: at(positions, target) });
  });
  const list = [...segments.values()];
  return list.reduce((sum, one, index) => sum + list.slice(index + 1).filter((other) => doCross(one, other)).length, 0);
};

/** How far nodes moved from one layout to another: the median, as a share of the width of the first. */
export const movement = (ids: readonly string[], before: Positions, after: Positions): number => {
  const xs = ids.map((id) => at(before, id).x);
  const width = Math.max(...xs) - Math.min(...xs);
  const moved = ids.map((id) => Math.hypot(at(after, id).x - at(before, id).x, at(after, id).y - at(before, id).y) / width);
  return moved.sort((a, b) => a - b)[Math.floor(moved.length / 2)] ?? 0;
};
