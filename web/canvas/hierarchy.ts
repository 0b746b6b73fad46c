import type { Position } from "../../graph/model.ts";
import { addTo, compareText } from "../../graph/order.ts";
import { earlierEnd } from "../../graph/trace.ts";
import type { Edge } from "../state/catalog.ts";

/** Px between nodes of a row, between rows of a layer, and between layers. */
const COLUMN = 190;
const ROW = 46;
const LAYER = 110;
const ASPECT = 1.6;
const SWEEPS = 6;

type Ties = ReadonlyMap<string, readonly string[]>;

/** What stands above and below each node: what was there before, and what rests on it. */
const tiesOf = (nodes: ReadonlySet<string>, edges: Iterable<Edge>): { readonly above: Ties; readonly below: Ties } => {
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { facet, source, target } of edges) {
    const earlier = earlierEnd(facet);
    if (earlier === null || source === target || !nodes.has(source) || !nodes.has(target)) continue;
    const [up, down] = earlier === "target" ? [target, source] : [source, target];
    addTo(above, down, up);
    addTo(below, up, down);
  }
  return { above, below };
};

/** Each node one layer below the lowest that it rests on. Of papers that cite each other in a circle the one with the fewest above it comes first. */
const layersOf = (ids: readonly string[], above: Ties, below: Ties): readonly (readonly string[])[] => {
  const waiting = new Map(ids.map((id) => [id, above.get(id)?.length ?? 0]));
  const depth = new Map<string, number>();
  const layers: string[][] = [];
  let ready = ids.filter((id) => waiting.get(id) === 0);
  const next = (): readonly string[] => {
    if (ready.length > 0) return ready;
    const [first] = [...waiting].sort((a, b) => a[1] - b[1] || compareText(a[0], b[0]));
    return first === undefined ? [] : [first[0]];
  };
  for (let now = next(); now.length > 0; now = next()) {
    ready = [];
    for (const id of now) {
      waiting.delete(id);
      const own = depth.get(id) ?? 0;
      const layer = layers[own] ?? [];
      layer.push(id);
      layers[own] = layer;
      for (const under of below.get(id) ?? []) {
        const left = waiting.get(under);
        if (left === undefined) continue;
        depth.set(under, Math.max(depth.get(under) ?? 0, own + 1));
        waiting.set(under, left - 1);
        if (left === 1) ready.push(under);
      }
    }
  }
  return Array.from(layers, (layer) => layer ?? []);
};

/** Orders a layer by where the neighbours of each node stand on average; those without keep their place. */
const orderedBy = (layer: readonly string[], ties: Ties, placeOf: ReadonlyMap<string, number>): readonly string[] =>
  layer
    .map((id, index) => {
      const around = (ties.get(id) ?? []).flatMap((other) => placeOf.get(other) ?? []);
      const own = (index + 0.5) / layer.length;
      return { id, index, at: around.length === 0 ? own : around.reduce((sum, at) => sum + at, 0) / around.length };
    })
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ id }) => id);

const untangled = (layers: readonly (readonly string[])[], above: Ties, below: Ties): readonly (readonly string[])[] => {
  const ordered = [...layers];
  const placeOf = new Map<string, number>();
  const place = (layer: readonly string[]): void => {
    for (const [index, id] of layer.entries()) placeOf.set(id, (index + 0.5) / layer.length);
  };
  for (const layer of ordered) place(layer);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isDown = sweep % 2 === 0;
    for (let step = 0; step < ordered.length; step += 1) {
      const at = isDown ? step : ordered.length - 1 - step;
      const layer = orderedBy(ordered[at] ?? [], isDown ? above : below, placeOf);
      ordered[at] = layer;
      place(layer);
    }
  }
  return ordered;
};

/**
 * Places of nodes in layers: what others rest on stands above them, the bodies that issued them too; a wide layer takes several rows.
 * Only relations that are traced count. In pixels, y up; the same nodes and edges in the same order give the same places.
 */
export const hierarchyOf = (nodes: ReadonlySet<string>, edges: Iterable<Edge>): ReadonlyMap<string, Position> => {
  const { above, below } = tiesOf(nodes, edges);
  const ids = [...nodes].sort(compareText);
  const layers = untangled(layersOf(ids, above, below), above, below);
  const perRow = Math.max(4, Math.ceil(Math.sqrt((ids.length * ASPECT * ROW) / COLUMN)));
  const places = new Map<string, Position>();
  let y = 0;
  for (const layer of layers) {
    const rows = Math.max(1, Math.ceil(layer.length / perRow));
    const columns = Math.ceil(layer.length / rows);
    for (const [index, id] of layer.entries()) {
      // Neighbours in the order of a layer stay neighbours when it takes several rows.
      const column = Math.floor(index / rows);
      places.set(id, { x: (column - (columns - 1) / 2) * COLUMN, y: y - (index % rows) * ROW });
    }
    y -= (rows - 1) * ROW + LAYER;
  }
  return places;
};
