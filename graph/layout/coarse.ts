import type { Edges, Skeleton } from "./skeleton.ts";

/** Nodes that the forces take for one. */
export type Bundle = { readonly nodes: readonly number[] };

/** A smaller graph for the forces: bundles by number, and the edges between them. */
export type Coarse = { readonly bundles: readonly Bundle[]; readonly edges: Edges };

/** Below this number of nodes each is on its own. */
const FEW = 3000;
/** So many bundles of leaves at most, whatever the number of leaves. */
const BUNDLES = 3000;
const LEAST = 8;

/** The only neighbour of each leaf; -1 for nodes that are none. Of two nodes that have only each other the first is no leaf. */
const hubsOf = ({ edges, degree }: Skeleton): Int32Array => {
  const hubs = new Int32Array(degree.length).fill(-1);
  edges.from.forEach((from, index) => {
    const to = edges.to[index] ?? 0;
    if (degree[to] === 1) hubs[to] = from;
    else if (degree[from] === 1) hubs[from] = to;
  });
  return hubs;
};

const alone = (nodes: Int32Array): readonly Bundle[] => Array.from(nodes, (node) => ({ nodes: [node] }));

/** Leaves of one hub, so many at a time, in the order of their numbers: measures of one unit that stand near each other in the text. */
const leavesBundled = (nodes: Int32Array, hubs: Int32Array): readonly Bundle[] => {
  const leaves = nodes.filter((node) => (hubs[node] ?? -1) >= 0).sort((a, b) => (hubs[a] ?? 0) - (hubs[b] ?? 0) || a - b);
  const most = Math.max(LEAST, Math.ceil(leaves.length / BUNDLES));
  const bundles: number[][] = [];
  for (const leaf of leaves) {
    const last = bundles.at(-1);
    if (last === undefined || last.length >= most || hubs[last[0] ?? 0] !== hubs[leaf]) bundles.push([leaf]);
    else last.push(leaf);
  }
  return bundles.map((bundle) => ({ nodes: bundle }));
};

const edgesBetween = ({ edges, ids }: Skeleton, bundles: readonly Bundle[]): Edges => {
  const bundleOf = new Int32Array(ids.length);
  bundles.forEach(({ nodes }, index) => {
    for (const node of nodes) bundleOf[node] = index;
  });
  const weights = new Map<number, number>();
  edges.from.forEach((from, index) => {
    const [a, b] = [bundleOf[from] ?? 0, bundleOf[edges.to[index] ?? 0] ?? 0];
    const pair = Math.min(a, b) * bundles.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + (edges.weight[index] ?? 1));
  });
  const pairs = [...weights].sort((a, b) => a[0] - b[0]);
  return {
    from: Int32Array.from(pairs, ([pair]) => Math.floor(pair / bundles.length)),
    to: Int32Array.from(pairs, ([pair]) => pair % bundles.length),
    weight: Int32Array.from(pairs, ([, weight]) => weight),
  };
};

/** Takes leaves of one hub together where there are too many nodes to push each on its own. */
export const coarsen = (skeleton: Skeleton, nodes: Int32Array): Coarse => {
  if (nodes.length < FEW) {
    const bundles = alone(nodes);
    return { bundles, edges: edgesBetween(skeleton, bundles) };
  }
  const hubs = hubsOf(skeleton);
  const bundles = [...alone(nodes.filter((node) => (hubs[node] ?? -1) < 0)), ...leavesBundled(nodes, hubs)];
  return { bundles, edges: edgesBetween(skeleton, bundles) };
};
