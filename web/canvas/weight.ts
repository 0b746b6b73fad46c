import { compareText } from "../../graph/order.ts";
import { type Catalog, edgesOf } from "../state/catalog.ts";
import { UNDRAWN } from "../state/facet.ts";
import { rememberLast } from "../state/remember.ts";

/** How many drawn edges each node has, and all nodes by it, the weightiest first. */
export type Weights = {
  readonly of: (id: string) => number;
  readonly ranked: readonly string[];
  readonly compare: (a: string, b: string) => number;
};

/** Weighs the nodes of a graph; filters change nothing. */
export const weightsOf = rememberLast((catalog: Catalog): Weights => {
  const weights = new Map<string, number>();
  for (const id of catalog.nodes.keys()) {
    let weight = 0;
    for (const { facet } of edgesOf(catalog, id)) if (!UNDRAWN.has(facet)) weight += 1;
    weights.set(id, weight);
  }
  const of = (id: string): number => weights.get(id) ?? 0;
  const compare = (a: string, b: string): number => of(b) - of(a) || compareText(a, b);
  return { of, compare, ranked: [...catalog.nodes.keys()].sort(compare) };
});
