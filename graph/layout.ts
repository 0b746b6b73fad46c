import type { Network } from "./build.ts";
import { forceAtlas2 } from "./interop.ts";
import type { NodeId, Position } from "./model.ts";
import { randomFrom } from "./random.ts";

/** How to lay out: the seed, and where nodes stood before. */
export type LayoutOptions = { readonly seed?: number; readonly previous?: Readonly<Record<NodeId, Position>> | null };

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Where each node stands. The same network, seed and previous positions give the same numbers. */
export const layOut = (network: Network, options: LayoutOptions = {}): Readonly<Record<NodeId, Position>> => {
  const random = randomFrom(options.seed ?? 1);
  network.forEachNode((node) => {
    const start = options.previous?.[node] ?? { x: (random() - 0.5) * 1000, y: (random() - 0.5) * 1000 };
    network.mergeNodeAttributes(node, start);
  });
  const settings = { ...forceAtlas2.inferSettings(network), barnesHutOptimize: network.order >= 500 };
  const found = forceAtlas2(network, { iterations: 200, settings });
  const positions: Record<NodeId, Position> = {};
  network.forEachNode((node) => {
    const { x = 0, y = 0 } = found[node] ?? {};
    positions[node] = { x: round(x), y: round(y) };
  });
  return positions;
};
