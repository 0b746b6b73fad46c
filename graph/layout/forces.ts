import graphology, { type UndirectedGraph } from "graphology";
import { forceAtlas2, louvain } from "../interop.ts";
import type { Skeleton } from "./skeleton.ts";

/** Coordinates by node number. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array };

type Plain = UndirectedGraph<{ x: number; y: number; fixed?: boolean }, { weight: number }>;

/** Above this number of nodes far ones are taken together (Barnes–Hut). */
const MANY = 500;
const VAST = 20_000;

const plainOf = (skeleton: Skeleton, nodes: readonly number[]): Plain => {
  const graph: Plain = new graphology.UndirectedGraph<{ x: number; y: number; fixed?: boolean }, { weight: number }>();
  for (const node of nodes) graph.addNode(String(node), { x: 0, y: 0 });
  for (const [a, b, weight] of skeleton.edges) graph.addUndirectedEdge(String(a), String(b), { weight });
  return graph;
};

/** The communities of the connected nodes, the largest first; each a list of node numbers. */
const communitiesOf = (graph: Plain, random: () => number): readonly (readonly number[])[] => {
  if (graph.size === 0) return [];
  const found = louvain(graph, { rng: random, getEdgeWeight: "weight" });
  const members = new Map<number, number[]>();
  graph.forEachNode((key) => {
    const community = found[key] ?? 0;
    members.set(community, [...(members.get(community) ?? []), Number(key)]);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
};

/** Each community starts in a sector of the circle as wide as its share; what has many edges starts near the middle. */
const startInSectors = (graph: Plain, skeleton: Skeleton, random: () => number): void => {
  const radius = 10 * Math.sqrt(graph.order);
  let from = 0;
  for (const community of communitiesOf(graph, random)) {
    const width = (2 * Math.PI * community.length) / graph.order;
    for (const node of community) {
      const angle = from + width * random();
      const reach = radius * Math.sqrt(random()) * (0.35 + 0.65 / Math.sqrt(Math.max(1, skeleton.degree[node] ?? 1)));
      graph.mergeNodeAttributes(String(node), { x: reach * Math.cos(angle), y: reach * Math.sin(angle) });
    }
    from += width;
  }
};

const iterationsFor = (order: number): number => (order > VAST ? 100 : order > MANY ? 200 : 300);

const pointsOf = (skeleton: Skeleton, found: Readonly<Record<string, { readonly x: number; readonly y: number }>>): Points => {
  const size = skeleton.ids.length;
  const points = { x: new Float64Array(size), y: new Float64Array(size) };
  for (const [key, { x, y }] of Object.entries(found)) {
    points.x[Number(key)] = x;
    points.y[Number(key)] = y;
  }
  return points;
};

const relax = (graph: Plain, skeleton: Skeleton): Points => {
  if (graph.order < 2) return pointsOf(skeleton, {});
  const settings = { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order >= MANY, gravity: 1, scalingRatio: 10 };
  return pointsOf(skeleton, forceAtlas2(graph, { iterations: iterationsFor(graph.order), settings, getEdgeWeight: "weight" }));
};

/** Sectors by community, then ForceAtlas2. Only the nodes handed in are placed; they must hold all that have edges. */
export const attract = (skeleton: Skeleton, nodes: readonly number[], random: () => number): Points => {
  const graph = plainOf(skeleton, nodes);
  startInSectors(graph, skeleton, random);
  return relax(graph, skeleton);
};

/** ForceAtlas2 from where nodes are; they are `points` already. */
export const attractFrom = (skeleton: Skeleton, nodes: readonly number[], points: Points): Points => {
  const graph = plainOf(skeleton, nodes);
  for (const node of nodes) graph.mergeNodeAttributes(String(node), { x: points.x[node] ?? 0, y: points.y[node] ?? 0 });
  return relax(graph, skeleton);
};
