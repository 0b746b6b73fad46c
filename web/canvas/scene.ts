import { isTraced } from "../../graph/trace.ts";
import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import type { View } from "../state/view.ts";
import type { Visible } from "../state/visible.ts";
import { foldInto, type Ground, groundOf, MOST_A_STEP, reachFrom } from "./reach.ts";
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

/** The nodes that a view is about, before anything is cut or added. */
const baseOf = (ground: Ground, visible: Visible, view: SceneView, kept: Map<string, number>): readonly string[] => {
  const { around, layout } = view;
  const isTied = (id: string): boolean =>
    layout === "force" || edgesOf(ground.catalog, id).some((edge) => isTraced(edge.facet) && ground.hasEdge(edge));
  if (around === null) return [...visible.nodes].filter((id) => ground.hasNode(id) && isTied(id));
  const { nodes, more } = reachFrom(ground, around, MOST_NODES);
  if (sum(more) > 0) kept.set(around.node, sum(more));
  return [around.node, ...nodes].filter((id) => ground.hasNode(id) && isTied(id));
};

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

/** The edges between drawn nodes, those of weighty ones first, and how many were too many. */
const edgesAmong = (nodes: ReadonlySet<string>, ground: Ground): { readonly edges: Map<string, Edge>; readonly over: number } => {
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

/** What is drawn of what the filters leave. A pure function of its arguments; the order of nodes and edges is that of drawing. */
export const sceneOf = (catalog: Catalog, visible: Visible, view: SceneView, lit: Lit): Scene => {
  const ground = groundOf(catalog, visible, view.removed);
  const kept = new Map<string, number>();
  const base = baseOf(ground, visible, view, kept);
  const cut = base.length > MOST_NODES ? [...base].sort(weightsOf(catalog).compare).slice(0, MOST_NODES) : base;
  const nodes = new Set(cut);
  addTo(nodes, ground, view, kept);
  const folded = fold(nodes, ground, view);
  for (const id of lit.nodes) nodes.add(id);
  const { edges, over } = edgesAmong(nodes, ground);
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
  const isWhole = cut.length < base.length && view.around === null && view.layout === "force";
  const lost = visible.edges.size - [...edges.keys()].filter((id) => visible.edges.has(id)).length;
  const left = visible.nodes.size - removed;
  return {
    nodes,
    edges,
    undrawn: { nodes: Math.max(0, base.filter((id) => !nodes.has(id)).length - hidden), edges: isWhole ? lost : over },
    apart: Math.max(0, left - base.length),
    removed,
    folded,
    kept,
  };
};
