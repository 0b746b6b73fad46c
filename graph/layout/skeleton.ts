import { type Network, sizeOf } from "../build.ts";
import type { NodeId, Resolution } from "../model.ts";

/** What layout looks at: nodes by number, the edges that draw nodes together, and how much room each node and its label take. */
export type Skeleton = {
  readonly ids: readonly NodeId[];
  /** Of the disc, in pixels. */
  readonly radius: Float64Array;
  /** Of the label, in pixels. */
  readonly labelWidth: Float64Array;
  readonly edges: Edges;
  /** How many other nodes each is tied to. */
  readonly degree: Int32Array;
};

/** Pairs of node numbers, the smaller first, none twice, sorted; and how many edges each stands for. */
export type Edges = { readonly from: Int32Array; readonly to: Int32Array; readonly weight: Int32Array };

/** Of the page's labels, in pixels; a Han character is exactly one em wide, so no font is needed. */
export const FONT_SIZE = 12;
/** The page cuts a label to so many characters. */
const LABEL_LENGTH = 12;
const NARROW = 0.58;
const LATIN = /^[\u0020-\u02ff]$/u;

const labelWidthOf = (label: string): number => {
  let ems = 0;
  let count = 0;
  for (const character of label) {
    if (count === LABEL_LENGTH) break;
    ems += LATIN.test(character) ? NARROW : 1;
    count += 1;
  }
  return ems * FONT_SIZE;
};

/** Puts equal pairs together. A pair is one number: the smaller node times the order plus the larger. */
const edgesFrom = (pairs: readonly number[], order: number): Edges => {
  const sorted = Float64Array.from(pairs).sort();
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  for (let start = 0; start < sorted.length; ) {
    const pair = sorted[start] ?? 0;
    let end = start + 1;
    while (sorted[end] === pair) end += 1;
    from.push(Math.floor(pair / order));
    to.push(pair % order);
    weight.push(end - start);
    start = end;
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), weight: Int32Array.from(weight) };
};

type Node = { readonly id: NodeId; readonly label: string };
type Tie = (a: NodeId, b: NodeId) => void;

const skeletonFrom = (nodes: readonly Node[], eachEdge: (tie: Tie) => void): Skeleton => {
  const numberOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs: number[] = [];
  const ends = new Int32Array(nodes.length);
  eachEdge((source, target) => {
    const a = numberOf.get(source);
    const b = numberOf.get(target);
    if (a === undefined || b === undefined || a === b) return;
    pairs.push(Math.min(a, b) * nodes.length + Math.max(a, b));
    ends[a] = (ends[a] ?? 0) + 1;
    ends[b] = (ends[b] ?? 0) + 1;
  });
  const edges = edgesFrom(pairs, nodes.length);
  const degree = new Int32Array(nodes.length);
  for (const side of [edges.from, edges.to]) for (const node of side) degree[node] = (degree[node] ?? 0) + 1;
  return {
    ids: nodes.map(({ id }) => id),
    radius: Float64Array.from(ends, sizeOf),
    labelWidth: Float64Array.from(nodes, ({ label }) => labelWidthOf(label)),
    edges,
    degree,
  };
};

/** Reads a network. What only stands in the same paper does not draw together: the paper would swallow the picture. */
export const skeletonOf = (network: Network): Skeleton =>
  skeletonFrom(
    network.mapNodes((id, { label }) => ({ id, label })),
    (tie) => {
      network.forEachEdge((_, { relation }, source, target) => {
        if (relation !== "stated_in") tie(source, target);
      });
    },
  );

/** The skeleton of what a corpus says, without the network: for ten thousand papers that would not fit the memory. */
export const skeletonOfResolution = (graph: Resolution): Skeleton =>
  skeletonFrom(
    [
      ...graph.documents
        .filter(({ entity }) => entity === null)
        .map(({ id, name, header }) => ({ id, label: header.title?.value ?? name })),
      ...graph.entities.map(({ id, name }) => ({ id, label: name })),
      ...graph.tasks.map(({ id, name }) => ({ id, label: name })),
    ],
    (tie) => {
      for (const { source, target } of graph.links) tie(source, target);
      for (const task of graph.tasks) {
        for (const { entity } of task.owners) tie(entity, task.id);
        for (const entity of task.orderedBy) tie(entity, task.id);
        for (const entity of task.concerns) tie(task.id, entity);
      }
    },
  );
