import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Position } from "../../graph/model.ts";
import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import type { EdgeFacetId } from "../state/facet.ts";
import type { Visible } from "../state/visible.ts";
import { type Appearance, mix, type Palette } from "./appearance.ts";

/** What the canvas shows now. */
export type Look = {
  readonly catalog: Catalog;
  readonly visible: Visible;
  readonly appearances: ReadonlyMap<string, Appearance>;
  readonly curvatures: ReadonlyMap<string, number>;
  readonly palette: Palette;
  readonly focus: Focus | null;
  readonly selected: string | null;
  /** What a search found; the rest is grey. Null: nothing is searched for. */
  readonly lit: ReadonlySet<string> | null;
  /** What a relation is called in the reader's language. */
  readonly relationName: (facet: EdgeFacetId) => string;
  /** Shrinks all nodes on a small canvas; 1 on a large one. */
  readonly scale: number;
};

/** The node under the pointer, else the selected one, with its visible neighbours and the edges to them. */
export type Focus = { readonly id: string; readonly nodes: ReadonlySet<string>; readonly edges: ReadonlyMap<string, Edge> };

/** The neighbourhood of a node under the filters; null where the node itself is filtered out. */
export const focusOf = (catalog: Catalog, visible: Visible, id: string | null): Focus | null => {
  if (id === null || !visible.nodes.has(id)) return null;
  const edges = edgesOf(catalog, id).filter((edge) => visible.edges.has(edge.id));
  return {
    id,
    nodes: new Set([id, ...edges.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
};

const FADED = 0.78;

/** The nodes that stand out: the neighbourhood in focus, else what a search found; null where all are alike. */
export const brightOf = ({ focus, lit }: Look): ReadonlySet<string> | null => focus?.nodes ?? lit;

/** How sigma draws a node. */
export const reduceNode = (look: Look, id: string, place: Position): Partial<NodeDisplayData> => {
  const appearance = look.appearances.get(id);
  if (appearance === undefined || !look.visible.nodes.has(id)) return { x: place.x, y: place.y, hidden: true };
  const bright = brightOf(look);
  const faded = bright !== null && !bright.has(id);
  const chosen = id === look.selected || id === look.focus?.id;
  return {
    x: place.x,
    y: place.y,
    size: look.scale * (chosen ? appearance.size + 1.5 : appearance.size),
    color: faded ? mix(appearance.color, look.palette.paper, FADED) : appearance.color,
    zIndex: faded ? 0 : chosen ? 2 : 1,
    label: null,
  };
};

/** How sigma draws an edge; `curvature` is read by the curved program. */
export const reduceEdge = (look: Look, id: string): Partial<EdgeDisplayData> & { readonly curvature?: number } => {
  if (!look.visible.edges.has(id)) return { hidden: true };
  const curvature = look.curvatures.get(id) ?? 0;
  const shape = curvature === 0 ? { type: "arrow" } : { type: "curved", curvature };
  if (look.focus === null && look.lit === null) return { ...shape, size: 1, color: look.palette.edge, zIndex: 0 };
  if (look.focus === null) return { ...shape, size: 0.8, color: mix(look.palette.edge, look.palette.paper, 0.5), zIndex: 0 };
  if (look.focus.edges.has(id)) return { ...shape, size: 1.6, color: mix(look.palette.accent, look.palette.paper, 0.25), zIndex: 1 };
  return { ...shape, size: 0.8, color: mix(look.palette.edge, look.palette.paper, 0.7), zIndex: 0 };
};
