import type { EdgeAttributes, Network } from "./build.ts";
import type { NodeId } from "./model.ts";

/** One edge of a way through the network; `forward` where it is walked from source to target. */
export type Hop = { readonly edge: string; readonly from: NodeId; readonly to: NodeId; readonly forward: boolean };

/** Which edges may be walked; by default all but `stated_in`, which ties everything in a paper together. */
export type EdgeFilter = (edge: EdgeAttributes) => boolean;

const named: EdgeFilter = (edge) => edge.relation !== "stated_in";

/** The nodes within `steps` edges of a node, each with its distance, in the order of their distance. */
export const neighbours = (network: Network, node: NodeId, steps: number, isWalked: EdgeFilter = named): ReadonlyMap<NodeId, number> => {
  const found = new Map<NodeId, number>([[node, 0]]);
  let edge: readonly NodeId[] = network.hasNode(node) ? [node] : [];
  for (let distance = 1; distance <= steps && edge.length > 0; distance += 1) {
    const next: NodeId[] = [];
    for (const from of edge) {
      network.forEachEdge(from, (_, attributes, source, target) => {
        const to = source === from ? target : source;
        if (found.has(to) || !isWalked(attributes)) return;
        found.set(to, distance);
        next.push(to);
      });
    }
    edge = next;
  }
  return found;
};

type Side = { readonly came: Map<NodeId, Hop | null>; edge: readonly NodeId[] };

/** One step outward on one side; the node at which it meets the other, or null. */
const widen = (network: Network, side: Side, other: Side, isWalked: EdgeFilter): NodeId | null => {
  const next: NodeId[] = [];
  let met: NodeId | null = null;
  for (const from of side.edge) {
    network.forEachEdge(from, (edge, attributes, source, target) => {
      const to = source === from ? target : source;
      if (met !== null || side.came.has(to) || !isWalked(attributes)) return;
      side.came.set(to, { edge, from, to, forward: source === from });
      next.push(to);
      if (other.came.has(to)) met = to;
    });
    if (met !== null) return met;
  }
  side.edge = next;
  return null;
};

const back = (came: Side["came"], from: NodeId): readonly Hop[] => {
  const hops: Hop[] = [];
  for (let hop = came.get(from) ?? null; hop !== null; hop = came.get(hop.from) ?? null) hops.push(hop);
  return hops;
};

const turned = (hop: Hop): Hop => ({ edge: hop.edge, from: hop.to, to: hop.from, forward: !hop.forward });

/** A shortest way between two nodes, edges walked either way; null where there is none, empty from a node to itself. */
export const shortestPath = (network: Network, source: NodeId, target: NodeId, isWalked: EdgeFilter = named): readonly Hop[] | null => {
  if (!network.hasNode(source) || !network.hasNode(target)) return null;
  if (source === target) return [];
  const near: Side = { came: new Map([[source, null]]), edge: [source] };
  const far: Side = { came: new Map([[target, null]]), edge: [target] };
  while (near.edge.length > 0 && far.edge.length > 0) {
    const [side, other] = near.edge.length <= far.edge.length ? [near, far] : [far, near];
    const met = widen(network, side, other, isWalked);
    if (met !== null) return [...back(near.came, met).toReversed(), ...back(far.came, met).map(turned)];
  }
  return null;
};
