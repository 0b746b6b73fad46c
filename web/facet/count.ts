import { nodeOfDocument } from "../../graph/build.ts";
import { compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import type { Facet, Scene } from "./facet.ts";
import { type Filter, type Predicate, predicateOf } from "./filter.ts";
import { type FacetId, facetById } from "./list.ts";
import { partiesOf, sceneOf } from "./scene.ts";

/** A value of a facet, and how many items have it among those that the other facets leave. */
export type ValueCount = { readonly value: string; readonly count: number };

/** The values of each item that the other facets leave. */
const valuesLeft = function* (facet: Facet, scene: Scene, { hidden }: Filter, left: Predicate): Generator<readonly string[]> {
  const { graph, nodes, lookup } = scene.catalog;
  if (facet.level === "node") {
    for (const node of nodes.values()) if (!hidden.includes(node.facet) && left.node(node)) yield facet.values(node, scene);
    return;
  }
  if (facet.level === "document" && facet.counts === "document") {
    for (const document of graph.documents) {
      const node = nodes.get(nodeOfDocument(document));
      if (left.document(document.id) && node !== undefined && left.node(node)) yield facet.values(document, scene);
    }
    return;
  }
  for (const task of graph.tasks) {
    if (!left.task(task)) continue;
    if (facet.level === "task") yield facet.values(task, scene);
    const document = facet.level === "document" ? lookup.documentById.get(task.document) : undefined;
    if (facet.level === "document" && document !== undefined) yield facet.values(document, scene);
    if (facet.level === "party")
      yield partiesOf(task)
        .filter(left.party)
        .flatMap((party) => facet.values(party, scene));
  }
};

const compareCounts = (a: ValueCount, b: ValueCount): number => b.count - a.count || compareText(a.value, b.value);
const compareValues = (a: ValueCount, b: ValueCount): number => compareText(b.value, a.value);

/**
 * The values of a facet with what each would leave beside the other facets: those of a closed list in its order, else the most frequent first,
 * or the latest. A chosen value is listed even where it counts nothing.
 */
export const countValues = (catalog: Catalog, filter: Filter, id: FacetId): readonly ValueCount[] => {
  const facet = facetById(id);
  const scene = sceneOf(catalog, filter.today);
  const counts = new Map<string, number>((facet.fixed ?? filter[id]).map((value) => [value, 0]));
  for (const values of valuesLeft(facet, scene, filter, predicateOf(catalog, filter, id))) {
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const list = [...counts].map(([value, count]) => ({ value, count }));
  if (facet.fixed !== null) return list;
  return list.sort(facet.order === "descending" ? compareValues : compareCounts);
};
