import type { KindId, Label, RelationId, StructuralRelationId, StructureId } from "../../extract/index.ts";
import { KIND_SCHEMAS, RELATION_SCHEMAS, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";

export type NodeFacetId = KindId | StructureId;
export type EdgeFacetId = RelationId | StructuralRelationId;

/** One row of the legend: a kind of node. */
export type NodeFacet = { readonly id: NodeFacetId; readonly label: Label; readonly color: string };
/** One row of the legend: a kind of edge; `inverse` is how it reads from its target. */
export type EdgeFacet = { readonly id: EdgeFacetId; readonly label: Label; readonly inverse: Label };

/** Kinds of node in the order of the legend. */
export const NODE_FACETS: readonly NodeFacet[] = [...KIND_SCHEMAS, ...STRUCTURES];

/** Kinds of edge in the order of the legend. */
export const EDGE_FACETS: readonly EdgeFacet[] = [...RELATION_SCHEMAS, ...STRUCTURAL_RELATIONS];

/** Edges that are left out at first: a tie to the paper says little on a canvas. */
export const UNDRAWN: ReadonlySet<string> = new Set(
  STRUCTURAL_RELATIONS.filter((relation) => !relation.drawn).map((relation) => relation.id),
);

/** Ids of all facets, for links. */
export const FACET_IDS: readonly string[] = [...NODE_FACETS, ...EDGE_FACETS].map((facet) => facet.id);

const NODE_FACET_BY_ID: ReadonlyMap<NodeFacetId, NodeFacet> = new Map(NODE_FACETS.map((facet) => [facet.id, facet]));
const EDGE_FACET_BY_ID: ReadonlyMap<EdgeFacetId, EdgeFacet> = new Map(EDGE_FACETS.map((facet) => [facet.id, facet]));

const found = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new Error(`facet ${id} is in no list`);
  return value;
};

/** The facet of a kind of node. */
export const nodeFacet = (id: NodeFacetId): NodeFacet => found(NODE_FACET_BY_ID.get(id), id);

/** The facet of a kind of edge. */
export const edgeFacet = (id: EdgeFacetId): EdgeFacet => found(EDGE_FACET_BY_ID.get(id), id);
