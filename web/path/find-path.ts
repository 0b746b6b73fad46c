import { otherEnd } from "../canvas/reach.ts";
import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";

/** One step of a way through the graph; `forward` where it is walked from source to target. */
export type Hop = { readonly edge: Edge; readonly from: string; readonly to: string; readonly forward: boolean };

/** What may be walked. */
export type Walkable = { readonly hasEdge: (edge: Edge) => boolean; readonly hasNode: (id: string) => boolean };

type Side = { readonly came: Map<string, Edge | null>; front: readonly string[] };

/** One step outward on one side, all of it; the first node at which it meets the other side, or null. */
const widen = (catalog: Catalog, walkable: Walkable, side: Side, other: Side): string | null => {
  const next: string[] = [];
  for (const from of side.front) {
    for (const edge of edgesOf(catalog, from)) {
      const to = otherEnd(edge, from);
      if (side.came.has(to) || !walkable.hasEdge(edge) || !walkable.hasNode(to)) continue;
      side.came.set(to, edge);
      if (other.came.has(to)) return to;
      next.push(to);
    }
  }
  side.front = next;
  return null;
};

/** The steps from where a side began to a node. */
const stepsTo = (came: Side["came"], id: string): readonly Hop[] => {
  const hops: Hop[] = [];
  let to = id;
  for (let edge = came.get(to) ?? null; edge !== null; edge = came.get(to) ?? null) {
    const from = otherEnd(edge, to);
    hops.push({ edge, from, to, forward: edge.source === from });
    to = from;
  }
  return hops.reverse();
};

const turned = ({ edge, from, to, forward }: Hop): Hop => ({ edge, from: to, to: from, forward: !forward });

/**
 * A shortest way between two nodes, edges walked either way; empty from a node to itself, null where there is none. The ends themselves
 * need not be walkable. Both sides widen in turn, the narrower first, so that a large graph is not searched whole; the same graph gives the same way.
 */
export const findPath = (catalog: Catalog, walkable: Walkable, from: string, to: string): readonly Hop[] | null => {
  if (from === to) return [];
  const within: Walkable = { ...walkable, hasNode: (id) => id === from || id === to || walkable.hasNode(id) };
  const near: Side = { came: new Map([[from, null]]), front: [from] };
  const far: Side = { came: new Map([[to, null]]), front: [to] };
  while (near.front.length > 0 && far.front.length > 0) {
    const [side, other] = near.front.length <= far.front.length ? [near, far] : [far, near];
    const met = widen(catalog, within, side, other);
    if (met !== null) return [...stepsTo(near.came, met), ...stepsTo(far.came, met).map(turned).reverse()];
  }
  return null;
};
