import { isTraced } from "../../graph/trace.ts";
import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import { rememberLast } from "../state/remember.ts";
import type { View } from "../state/view.ts";
import type { Visible } from "../state/visible.ts";
import type { Reach } from "./field.ts";
import { foldInto, type Ground, groundOf, MOST_A_STEP, otherEnd, reachFrom } from "./reach.ts";
import { weightsOf } from "./weight.ts";

/** The parts of the view that say what is drawn. */
export type SceneView = Pick<View, "selected" | "around" | "expanded" | "collapsed" | "removed" | "layout">;

/** Nodes and edges that are lit, whatever the filters say. */
export type Lit = { readonly nodes: readonly string[]; readonly edges: readonly Edge[] };

/** What the canvas draws, and how much of what the filters leave it does not. */
export type Scene = {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Left by the filters, but beyond what can be drawn at once. */
  readonly undrawn: { readonly nodes: number; readonly edges: number };
  /** Left by the filters, but out of the way that the reader asked for: outside a neighbourhood, or tied to no paper. */
  readonly apart: number;
  /** Hidden one by one. */
  readonly removed: number;
  /** How many nodes each collapsed node holds. */
  readonly folded: ReadonlyMap<string, number>;
  /** How many neighbours each expanded node, and the one in the middle, keeps back for the cap of a step. */
  readonly kept: ReadonlyMap<string, number>;
};

/** Nodes and edges that are drawn at once, at most; the weightiest. */
export const MOST_NODES = 2000;
export const MOST_EDGES = 8000;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Base = {
  /** The nodes that a view is about, before any is added. */
  readonly nodes: ReadonlySet<string>;
  /** Those of them that can be drawn at once, the weightiest where not all can. */
  readonly drawn: readonly string[];
  /** Neighbours that the node in the middle keeps back. */
  readonly kept: number;
};

const baseNodes = (ground: Ground, visible: Visible, around: Reach | null, layout: View["layout"]): Omit<Base, "drawn"> => {
  const isTied = (id: string): boolean =>
    layout === "force" || edgesOf(ground.catalog, id).some((edge) => isTraced(edge.facet) && ground.hasEdge(edge));
  const isIn = (id: string): boolean => ground.hasNode(id) && isTied(id);
  if (around === null) return { nodes: new Set([...visible.nodes].filter(isIn)), kept: 0 };
  const { nodes, more } = reachFrom(ground, around, MOST_NODES);
  return { nodes: new Set([around.node, ...nodes].filter(isIn)), kept: sum(more) };
};

/** One base for all that is selected, walked to and expanded in it: on a large graph it takes longer than all else. */
const baseOf = rememberLast(
  (catalog: Catalog, visible: Visible, removed: View["removed"], around: View["around"], layout: View["layout"]): Base => {
    const base = baseNodes(groundOf(catalog, visible, removed), visible, around, layout);
    const isCut = base.nodes.size > MOST_NODES;
    const drawn = isCut ? [...base.nodes].sort(weightsOf(catalog).compare).slice(0, MOST_NODES) : [...base.nodes];
    return { ...base, drawn };
  },
);

/** What is drawn beside the base: what the reader expanded, and the one that is selected with what is next to it. */
const addTo = (nodes: Set<string>, ground: Ground, { expanded, selected }: SceneView, kept: Map<string, number>): void => {
  const isNew = selected !== null && !nodes.has(selected);
  const reaches = isNew ? [...expanded, { node: selected, steps: 1 }] : expanded;
  for (const reach of reaches) {
    if (!ground.hasNode(reach.node)) continue;
    const found = reachFrom(ground, reach, MOST_A_STEP);
    for (const id of [reach.node, ...found.nodes]) nodes.add(id);
    if (sum(found.more) > 0) kept.set(reach.node, sum(found.more));
  }
};

/** Takes away what hangs on collapsed nodes alone. */
const fold = (nodes: Set<string>, ground: Ground, { collapsed, selected }: SceneView): ReadonlyMap<string, number> => {
  const folded = new Map<string, number>();
  for (const reach of collapsed) {
    if (!nodes.has(reach.node)) continue;
    const inside = [...foldInto({ ...ground, hasNode: (id) => nodes.has(id) }, reach)].filter((id) => id !== selected);
    for (const id of inside) nodes.delete(id);
    if (inside.length > 0) folded.set(reach.node, inside.length);
  }
  return folded;
};

type Among = { readonly edges: ReadonlyMap<string, Edge>; readonly over: number };

/** The edges between drawn nodes, those of weighty ones first, and how many were too many. */
const edgesAmong = (nodes: ReadonlySet<string>, ground: Ground): Among => {
  const rank = new Map([...nodes].sort(weightsOf(ground.catalog).compare).map((id, index) => [id, index]));
  const edges = new Map<string, Edge>();
  let over = 0;
  for (const [id, own] of rank) {
    for (const edge of edgesOf(ground.catalog, id)) {
      const other = rank.get(edge.source === id ? edge.target : edge.source);
      // Each edge counts at its lighter end.
      if (other === undefined || other > own || !ground.hasEdge(edge)) continue;
      if (edges.size < MOST_EDGES) edges.set(edge.id, edge);
      else over += 1;
    }
  }
  return { edges, over };
};

/** The edges of the weightiest nodes of a graph too large to be drawn whole: made once for all that is added to them. */
const edgesOfWeightiest = rememberLast((catalog: Catalog, visible: Visible, removed: View["removed"], drawn: readonly string[]) =>
  edgesAmong(new Set(drawn), groundOf(catalog, visible, removed)),
);

/** The edges between the nodes of a scene. What was added to a cut base brings its edges beyond those that are drawn at most. */
const edgesIn = (nodes: ReadonlySet<string>, base: Base, ground: Ground, weightiest: () => Among): Among => {
  const isBaseWhole = base.drawn.length < base.nodes.size && base.drawn.every((id) => nodes.has(id));
  if (!isBaseWhole) return edgesAmong(nodes, ground);
  const { edges: known, over } = weightiest();
  const edges = new Map(known);
  for (const id of [...nodes].slice(base.drawn.length)) {
    for (const edge of edgesOf(ground.catalog, id)) {
      if (ground.hasEdge(edge) && nodes.has(otherEnd(edge, id))) edges.set(edge.id, edge);
    }
  }
  return { edges, over };
};

/** What is drawn of what the filters leave. A pure function of its arguments; the order of nodes and edges is that of drawing. */
export const sceneOf = (catalog: Catalog, visible: Visible, view: SceneView, lit: Lit): Scene => {
  const ground = groundOf(catalog, visible, view.removed);
  const base = baseOf(catalog, visible, view.removed, view.around, view.layout);
  const kept = new Map(base.kept > 0 && view.around !== null ? [[view.around.node, base.kept]] : []);
  const nodes = new Set(base.drawn);
  addTo(nodes, ground, view, kept);
  const folded = fold(nodes, ground, view);
  for (const id of lit.nodes) nodes.add(id);
  const { edges: between, over } = edgesIn(nodes, base, ground, () => edgesOfWeightiest(catalog, visible, view.removed, base.drawn));
  const edges = new Map(between);
  // The edges of the selected node are never among those that are too many.
  if (view.selected !== null && over > 0) {
    for (const edge of edgesOf(catalog, view.selected)) {
      if (ground.hasEdge(edge) && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
    }
  }
  for (const edge of lit.edges) edges.set(edge.id, edge);
  const removed = view.removed.filter((id) => visible.nodes.has(id)).length;
  const hidden = sum([...folded.values()]);
  // Where the view is about the whole graph, edges are also left out with the nodes that are.
  const isWhole = base.drawn.length < base.nodes.size && view.around === null && view.layout === "force";
  const lost = visible.edges.size - [...edges.keys()].filter((id) => visible.edges.has(id)).length;
  const left = visible.nodes.size - removed;
  const shown = [...nodes].filter((id) => base.nodes.has(id)).length;
  return {
    nodes,
    edges,
    undrawn: { nodes: Math.max(0, base.nodes.size - shown - hidden), edges: isWhole ? lost : over },
    apart: Math.max(0, left - base.nodes.size),
    removed,
    folded,
    kept,
  };
};
