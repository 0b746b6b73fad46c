import { type Filter, predicateOf } from "../facet/filter.ts";
import { latest } from "../facet/latest.ts";
import type { Catalog } from "./catalog.ts";

/** How many of a kind or relation there are, how many are shown, and how many would be if nothing but the facets left any out. */
export type Tally = { readonly shown: number; readonly left: number; readonly total: number };

/** What the filters leave. */
export type Visible = {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly total: { readonly nodes: number; readonly edges: number };
};

type Tallies = Map<string, { shown: number; left: number; total: number }>;

const add = (tallies: Tallies, id: string, shown: boolean, left: boolean): void => {
  const tally = tallies.get(id) ?? { shown: 0, left: 0, total: 0 };
  tally.total += 1;
  if (left) tally.left += 1;
  if (shown) tally.shown += 1;
  tallies.set(id, tally);
};

/** What the facets and the legend leave: a node by its kind and the facets, an edge by its relation, the facets and both its ends. */
export const visibleOf = latest((catalog: Catalog, filter: Filter): Visible => {
  const out = new Set(filter.hidden);
  const predicate = predicateOf(catalog, filter);
  const passing = new Set<string>();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const tallies: Tallies = new Map();
  for (const node of catalog.nodes.values()) {
    const left = predicate.node(node);
    if (left) passing.add(node.id);
    const shown = left && !out.has(node.facet);
    if (shown) nodes.add(node.id);
    add(tallies, node.facet, shown, left);
  }
  for (const edge of catalog.edges) {
    const left = passing.has(edge.source) && passing.has(edge.target) && predicate.edge(edge);
    const shown = left && !out.has(edge.facet) && nodes.has(edge.source) && nodes.has(edge.target);
    if (shown) edges.add(edge.id);
    add(tallies, edge.facet, shown, left);
  }
  return { nodes, edges, tallies, total: { nodes: catalog.nodes.size, edges: catalog.edges.length } };
});
