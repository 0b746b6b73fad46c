import type { Catalog } from "./catalog.ts";

/** How many of a facet there are, and how many of them are shown under the filters. */
export type Tally = { readonly shown: number; readonly total: number };

/** What the filters leave. */
export type Visible = {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly total: { readonly nodes: number; readonly edges: number };
};

const add = (tallies: Map<string, { shown: number; total: number }>, id: string, shown: boolean): void => {
  const tally = tallies.get(id) ?? { shown: 0, total: 0 };
  tallies.set(id, { shown: tally.shown + (shown ? 1 : 0), total: tally.total + 1 });
};

/** An edge is shown when its facet and both its ends are. */
export const visibleOf = (catalog: Catalog, hidden: readonly string[]): Visible => {
  const out = new Set(hidden);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const tallies = new Map<string, { shown: number; total: number }>();
  for (const node of catalog.nodes.values()) {
    const shown = !out.has(node.facet);
    if (shown) nodes.add(node.id);
    add(tallies, node.facet, shown);
  }
  for (const edge of catalog.edges) {
    const shown = !out.has(edge.facet) && nodes.has(edge.source) && nodes.has(edge.target);
    if (shown) edges.add(edge.id);
    add(tallies, edge.facet, shown);
  }
  return { nodes, edges, tallies, total: { nodes: catalog.nodes.size, edges: catalog.edges.length } };
};
