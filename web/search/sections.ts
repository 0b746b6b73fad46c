import type { Catalog, Edge } from "../state/catalog.ts";
import type { NodeFacetId } from "../state/facet.ts";
import type { Hit } from "../state/search.ts";
import type { View } from "../state/view.ts";
import type { TextHit } from "./text-hits.ts";

/** One line of the list of hits. */
export type HitRow =
  | { readonly id: string; readonly type: "node"; readonly hit: Hit }
  | { readonly id: string; readonly type: "relation"; readonly edge: Edge }
  | { readonly id: string; readonly type: "text"; readonly hit: TextHit };

/** Nodes of one kind, in the order of the best of each kind. */
export const byKind = (hits: readonly Hit[]): readonly { readonly kind: NodeFacetId; readonly rows: readonly HitRow[] }[] => {
  const kinds = [...new Set(hits.map(({ node }) => node.facet))];
  return kinds.map((kind) => ({
    kind,
    rows: hits.filter(({ node }) => node.facet === kind).map((hit): HitRow => ({ id: `node ${hit.node.id}`, type: "node", hit })),
  }));
};

/** Where a line leads: to the node, or to the characters that say so. */
export const goalOf = (row: HitRow, catalog: Catalog): Partial<View> => {
  if (row.type === "node") return { selected: row.hit.node.id, proof: null };
  if (row.type === "relation") {
    const { document, span } = row.edge.proof[0];
    return { selected: row.edge.source, proof: { document, ...span } };
  }
  const document = catalog.graph.documents[row.hit.document]?.id;
  return document === undefined ? {} : { proof: { document, start: row.hit.start, end: row.hit.end } };
};
