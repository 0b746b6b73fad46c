import graphology, { type UndirectedGraph } from "graphology";
import { louvain } from "../interop.ts";
import { randomFrom } from "../random.ts";
import { defineMetric } from "./metric.ts";

type Plain = UndirectedGraph<Record<string, never>, { weight: number }>;

/** Louvain communities, numbered from 0 by size, then by their first node; a node without edges is a community of its own. */
export const community = defineMetric({
  id: "community",
  label: { zh: "社群", en: "Community" },
  ordered: false,
  measure: (network, { seed = 1 } = {}) => {
    const plain: Plain = new graphology.UndirectedGraph<Record<string, never>, { weight: number }>();
    network.forEachNode((node) => {
      plain.addNode(node);
    });
    network.forEachEdge((_, { relation }, source, target) => {
      if (relation === "stated_in" || source === target) return;
      plain.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
    });
    const found = plain.size === 0 ? {} : louvain(plain, { rng: randomFrom(seed), getEdgeWeight: "weight" });
    const members = new Map<number, string[]>();
    plain.nodes().forEach((node, index) => {
      const number = found[node] ?? -1 - index;
      const list = members.get(number) ?? [];
      list.push(node);
      members.set(number, list);
    });
    const bySize = [...members.values()].sort((a, b) => b.length - a.length);
    const numbers = new Map(bySize.flatMap((nodes, number) => nodes.map((node) => [node, number] as const)));
    return new Map(network.mapNodes((node) => [node, numbers.get(node) ?? 0] as const));
  },
});
