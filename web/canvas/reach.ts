import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import type { Visible } from "../state/visible.ts";
import type { Reach } from "./field.ts";
import { weightsOf } from "./weight.ts";

/** Which edges and nodes a walk may use. */
export type Ground = { readonly catalog: Catalog; readonly hasEdge: (edge: Edge) => boolean; readonly hasNode: (id: string) => boolean };

/** Where walks go: along visible edges between nodes that were not hidden. */
export const groundOf = (catalog: Catalog, visible: Visible, removed: readonly string[]): Ground => {
  const out = new Set(removed);
  return {
    catalog,
    hasEdge: (edge) => visible.edges.has(edge.id),
    hasNode: (id) => visible.nodes.has(id) && !out.has(id),
  };
};

/** Nodes around one, those of a step after those of the step before; `more` counts what each step left out. */
export type Reached = { readonly nodes: readonly string[]; readonly more: readonly number[] };

/** The other end of an edge. */
export const otherEnd = ({ source, target }: Edge, id: string): string => (source === id ? target : source);

/** Nodes that a step brings at most; the weightiest come first. */
export const MOST_A_STEP = 30;

/** The nodes within some steps of a node, itself not among them; at most `most` a step. */
export const reachFrom = (ground: Ground, { node, steps }: Reach, most: number): Reached => {
  const { compare } = weightsOf(ground.catalog);
  const seen = new Set([node]);
  const nodes: string[] = [];
  const more: number[] = [];
  let front: readonly string[] = [node];
  for (let step = 0; step < steps; step += 1) {
    const found: string[] = [];
    for (const from of front) {
      for (const edge of edgesOf(ground.catalog, from)) {
        const other = otherEnd(edge, from);
        if (seen.has(other) || !ground.hasEdge(edge) || !ground.hasNode(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    if (found.length > most) found.sort(compare);
    front = found.slice(0, most);
    more.push(found.length - front.length);
    nodes.push(...front);
  }
  return { nodes, more };
};

/** The nodes within some steps of a node that lead, but through it, to nothing else: what can be folded into it. */
export const foldInto = (ground: Ground, reach: Reach): ReadonlySet<string> => {
  const inside = new Set(reachFrom(ground, reach, Number.POSITIVE_INFINITY).nodes);
  const leadsOut = (id: string): boolean =>
    edgesOf(ground.catalog, id).some((edge) => {
      const other = otherEnd(edge, id);
      return other !== reach.node && !inside.has(other) && ground.hasEdge(edge) && ground.hasNode(other);
    });
  let queue: readonly string[] = [...inside].filter(leadsOut);
  while (queue.length > 0) {
    for (const id of queue) inside.delete(id);
    queue = [...inside].filter(leadsOut);
  }
  return inside;
};
