import graphology, { type UndirectedGraph } from "graphology";
import { forceAtlas2, louvain } from "../interop.ts";
import type { Bundle, Coarse } from "./coarse.ts";
import { coarsen } from "./coarse.ts";
import type { Skeleton } from "./skeleton.ts";

/** Coordinates by node number. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array };

type Plain = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/** Above this number of nodes far ones are taken together (Barnes–Hut). */
const MANY = 500;

const iterationsFor = (order: number): number => (order > 40_000 ? 40 : order > 5_000 ? 100 : order > MANY ? 200 : 300);

const plainOf = ({ bundles, edges }: Coarse): Plain => {
  const graph: Plain = new graphology.UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  bundles.forEach((_, index) => {
    graph.addNode(String(index), { x: 0, y: 0 });
  });
  edges.from.forEach((from, index) => {
    graph.addUndirectedEdge(String(from), String(edges.to[index]), { weight: edges.weight[index] ?? 1 });
  });
  return graph;
};

/** The communities, the largest first; each a list of node numbers. */
const communitiesOf = (graph: Plain, random: () => number): readonly (readonly number[])[] => {
  if (graph.size === 0) return [];
  const found = louvain(graph, { rng: random, getEdgeWeight: "weight" });
  const members = new Map<number, number[]>();
  graph.forEachNode((key) => {
    const community = found[key] ?? 0;
    const list = members.get(community) ?? [];
    list.push(Number(key));
    members.set(community, list);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
};

/** Each community starts in a sector of the circle as wide as its share; what has many edges starts near the middle. */
const startInSectors = (graph: Plain, random: () => number): void => {
  const radius = 10 * Math.sqrt(graph.order);
  let from = 0;
  for (const community of communitiesOf(graph, random)) {
    const width = (2 * Math.PI * community.length) / graph.order;
    for (const node of community) {
      const angle = from + width * random();
      const reach = radius * Math.sqrt(random()) * (0.35 + 0.65 / Math.sqrt(Math.max(1, graph.degree(String(node)))));
      graph.mergeNodeAttributes(String(node), { x: reach * Math.cos(angle), y: reach * Math.sin(angle) });
    }
    from += width;
  }
};

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The nodes of a bundle stand around its middle like the seeds of a sunflower. */
const spread = (points: Points, { nodes }: Bundle, middle: { readonly x: number; readonly y: number }, room: number): void => {
  nodes.forEach((node, index) => {
    const reach = nodes.length === 1 ? 0 : room * Math.sqrt(index + 0.5);
    points.x[node] = middle.x + reach * Math.cos(index * GOLDEN);
    points.y[node] = middle.y + reach * Math.sin(index * GOLDEN);
  });
};

const relax = (graph: Plain, coarse: Coarse, skeleton: Skeleton): Points => {
  const points = { x: new Float64Array(skeleton.ids.length), y: new Float64Array(skeleton.ids.length) };
  if (graph.order < 2) return points;
  const settings = { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: graph.order >= MANY, gravity: 1, scalingRatio: 10 };
  const found = forceAtlas2(graph, { iterations: iterationsFor(graph.order), settings, getEdgeWeight: "weight" });
  let reach = 0;
  for (const key in found) reach = Math.max(reach, Math.abs(found[key]?.x ?? 0), Math.abs(found[key]?.y ?? 0));
  const room = reach / Math.sqrt(skeleton.ids.length);
  coarse.bundles.forEach((bundle, index) => {
    spread(points, bundle, found[String(index)] ?? { x: 0, y: 0 }, room);
  });
  return points;
};

/** Sectors by community, then ForceAtlas2. Only the nodes handed in are placed; they must hold all that have edges. */
export const attract = (skeleton: Skeleton, nodes: Int32Array, random: () => number): Points => {
  const coarse = coarsen(skeleton, nodes);
  const graph = plainOf(coarse);
  startInSectors(graph, random);
  return relax(graph, coarse, skeleton);
};

/** ForceAtlas2 from where nodes are. */
export const attractFrom = (skeleton: Skeleton, nodes: Int32Array, points: Points): Points => {
  const coarse = coarsen(skeleton, nodes);
  const graph = plainOf(coarse);
  coarse.bundles.forEach(({ nodes: [node = 0] }, index) => {
    graph.mergeNodeAttributes(String(index), { x: points.x[node] ?? 0, y: points.y[node] ?? 0 });
  });
  return relax(graph, coarse, skeleton);
};
