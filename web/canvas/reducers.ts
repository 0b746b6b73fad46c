import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Position } from "../../graph/model.ts";
import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import type { EdgeFacetId } from "../state/facet.ts";
import { type Appearances, mix, type Palette } from "./appearance.ts";
import type { Lit, Scene } from "./scene.ts";

/** What the canvas shows now. */
export type Look = {
  readonly catalog: Catalog;
  readonly scene: Scene;
  readonly appearances: Appearances;
  readonly curvatures: ReadonlyMap<string, number>;
  readonly palette: Palette;
  readonly focus: Focus | null;
  readonly selected: string | null;
  /** What a search found; the rest is grey. Null: nothing is searched for. */
  readonly lit: ReadonlySet<string> | null;
  /** Where nodes stand that are not where the graph has them. */
  readonly places: ReadonlyMap<string, Position>;
  /** Another one: the whole of the picture is brought into sight. */
  readonly framing: object;
  /** What a relation is called in the reader's language. */
  readonly relationName: (facet: EdgeFacetId) => string;
  /** Shrinks all nodes on a small canvas; 1 on a large one. */
  readonly scale: number;
};

/** Nodes and edges that stand out from the others; `named` have their whole names beside them. */
export type Focus = { readonly named: ReadonlySet<string>; readonly nodes: ReadonlySet<string>; readonly edges: ReadonlyMap<string, Edge> };

/** What is drawn around a node; null where the node itself is not drawn. */
export const focusOn = (catalog: Catalog, scene: Scene, id: string | null): Focus | null => {
  if (id === null || !scene.nodes.has(id)) return null;
  const edges = edgesOf(catalog, id).filter((edge) => scene.edges.has(edge.id));
  return {
    named: new Set([id]),
    nodes: new Set([id, ...edges.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
};

/** A way, with every node on it named; null where there is none. */
export const focusAlong = ({ nodes, edges }: Lit): Focus | null =>
  edges.length === 0 ? null : { named: new Set(nodes), nodes: new Set(nodes), edges: new Map(edges.map((edge) => [edge.id, edge])) };

/** Whether a node is one that the reader chose: its whole name shows. */
export const isChosen = (look: Look, id: string): boolean => id === look.selected || look.focus?.named.has(id) === true;

/** The radius of a node before the zoom. */
export const radiusOf = (look: Look, id: string): number =>
  look.scale * ((look.appearances(id)?.size ?? 0) + (isChosen(look, id) ? CHOSEN : 0));

/** What a chosen node is larger by. */
const CHOSEN = 1.5;
const FADED = 0.78;

/** The nodes that stand out: the neighbourhood in focus, else what a search found; null where all are alike. */
export const brightOf = ({ focus, lit }: Look): ReadonlySet<string> | null => focus?.nodes ?? lit;

/** How sigma draws a node. */
export const reduceNode = (look: Look, id: string, place: Position): Partial<NodeDisplayData> => {
  const appearance = look.appearances(id);
  if (appearance === null || !look.scene.nodes.has(id)) return { x: place.x, y: place.y, hidden: true };
  const bright = brightOf(look);
  const faded = bright !== null && !bright.has(id);
  const chosen = isChosen(look, id);
  return {
    x: place.x,
    y: place.y,
    size: radiusOf(look, id),
    color: faded ? mix(appearance.color, look.palette.paper, FADED) : appearance.color,
    zIndex: faded ? 0 : chosen ? 2 : 1,
    label: null,
  };
};

/** How sigma draws an edge; `curvature` is read by the curved program. */
export const reduceEdge = (look: Look, id: string): Partial<EdgeDisplayData> & { readonly curvature?: number } => {
  if (!look.scene.edges.has(id)) return { hidden: true };
  const curvature = look.curvatures.get(id) ?? 0;
  const shape = curvature === 0 ? { type: "arrow" } : { type: "curved", curvature };
  if (look.focus === null && look.lit === null) return { ...shape, size: 1, color: look.palette.edge, zIndex: 0 };
  if (look.focus === null) return { ...shape, size: 0.8, color: mix(look.palette.edge, look.palette.paper, 0.5), zIndex: 0 };
  if (look.focus.edges.has(id)) return { ...shape, size: 1.6, color: mix(look.palette.accent, look.palette.paper, 0.25), zIndex: 1 };
  return { ...shape, size: 0.8, color: mix(look.palette.edge, look.palette.paper, 0.7), zIndex: 0 };
};
