import type { Network, Position } from "../../graph/index.ts";
import { forceAtlas2 } from "../../graph/interop.ts";
import { attract } from "../../graph/layout/forces.ts";
import { skeletonOf } from "../../graph/layout/skeleton.ts";
import { randomFrom } from "../../graph/random.ts";
import { crossings, movement, neighbourhoodKept, z95 } from "../support/readability.ts";
import { layOut } from "./product.ts";

type Positions = Readonly<Record<string, Position>>;

/** One measured number: what it is, what was measured, what must hold, and whether it does. */
export type Row = { readonly name: string; readonly value: string; readonly limit: string; readonly holds: boolean };

/** ForceAtlas2 alone, 500 iterations from random places. */
export const plainForces = (network: Network): Positions => {
  const alone = network.copy();
  const random = randomFrom(5);
  alone.forEachNode((node) => alone.mergeNodeAttributes(node, { x: random() * 100, y: random() * 100 }));
  return forceAtlas2(alone, { iterations: 500, settings: forceAtlas2.inferSettings(alone.order) });
};

/** The layout before room is made for labels, without the nodes that have no edge. */
export const beforeLabels = (network: Network): Positions => {
  const skeleton = skeletonOf(network);
  const placed = skeleton.ids.map((_, node) => node).filter((node) => (skeleton.degree[node] ?? 0) > 0);
  const { x, y } = attract(skeleton, Int32Array.from(placed), randomFrom(1));
  return Object.fromEntries(placed.map((node) => [skeleton.ids[node] ?? "", { x: x[node] ?? 0, y: y[node] ?? 0 }]));
};

const row = (name: string, value: number, limit: number, isLeast = false): Row => ({
  name,
  value: value.toFixed(3),
  limit: `${isLeast ? "≥" : "≤"} ${limit}`,
  holds: isLeast ? value >= limit : value <= limit,
});

/** The numbers of the layout of a network, against ForceAtlas2 on the same network. */
export const layoutRows = (network: Network): readonly Row[] => {
  const size = network.order;
  const positions = layOut(network);
  const before = beforeLabels(network);
  const [ours, plain] = [z95(network, positions), z95(network, plainForces(network))];
  const isSame = JSON.stringify(layOut(network)) === JSON.stringify(positions);
  return [
    size <= 200
      ? row(`z95, ${size} nodes (FA2 ${plain.toFixed(2)})`, ours, 1.5)
      : row(`z95 by FA2's (${ours.toFixed(2)} by ${plain.toFixed(2)}), ${size} nodes`, ours / plain, 0.35),
    row(`neighbourhood kept, ${size} nodes`, neighbourhoodKept(Object.keys(before), before, positions), 0.93, true),
    row(`crossings by those before, ${size} nodes`, crossings(network, positions) / crossings(network, before), 1.06),
    { name: `same input, same bytes, ${size} nodes`, value: String(isSame), limit: "true", holds: isSame },
  ];
};

/** How far nodes move, as a share of the frame, when so many new ones come: from where they were, and laid out anew. */
export const movementRows = (before: Network, after: Network): readonly Row[] => {
  const old = layOut(before);
  const ids = before.filterNodes((node) => before.degree(node) > 0);
  const anew = movement(ids, old, layOut(after));
  const kept = movement(ids, old, layOut(after, { previous: old }));
  return [row(`median movement with --previous, ${before.order} nodes (anew ${(100 * anew).toFixed(1)} %)`, kept, 0.05)];
};
