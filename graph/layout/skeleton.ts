import type { Network } from "../build.ts";
import type { NodeId } from "../model.ts";

/** What layout looks at: nodes by number, the edges that draw nodes together, and how much room each node and its label take. */
export type Skeleton = {
  readonly ids: readonly NodeId[];
  /** Of the disc, in pixels. */
  readonly radius: Float64Array;
  /** Of the label, in pixels. */
  readonly labelWidth: Float64Array;
  /** Pairs of node numbers, the smaller first, none twice, sorted. */
  readonly edges: readonly (readonly [number, number, number])[];
  readonly degree: Int32Array;
};

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

/** Reads a network. What only stands in the same paper does not draw together: the paper would swallow the picture. */
export const skeletonOf = (network: Network): Skeleton => {
  const ids = network.nodes();
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const degree = new Int32Array(ids.length);
  const weights = new Map<number, number>();
  network.forEachEdge((_, { relation }, source, target) => {
    const a = numberOf.get(source) ?? 0;
    const b = numberOf.get(target) ?? 0;
    if (relation === "stated_in" || a === b) return;
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + 1);
  });
  const edges = [...weights]
    .sort((a, b) => a[0] - b[0])
    .map(([pair, weight]): readonly [number, number, number] => [Math.floor(pair / ids.length), pair % ids.length, weight]);
  for (const [a, b] of edges) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  return {
    ids,
    radius: Float64Array.from(ids, (id) => network.getNodeAttribute(id, "size")),
    labelWidth: Float64Array.from(ids, (id) => labelWidthOf(network.getNodeAttribute(id, "label"))),
    edges,
    degree,
  };
};
