import type { KindId } from "../../extract/index.ts";
import { addTo, compareText } from "../../graph/order.ts";
import type { Catalog, Edge } from "../state/catalog.ts";

/** A place in a document that names an entity, in UTF-16 code units of its text. */
export type Mention = { readonly start: number; readonly end: number; readonly entity: string; readonly kind: KindId };

/** A relation where a document states it. */
export type StatedEdge = { readonly start: number; readonly edge: Edge };

type Index = { readonly mentions: ReadonlyMap<string, Mention[]>; readonly edges: ReadonlyMap<string, StatedEdge[]> };

const mentionsByDocument = ({ graph }: Catalog): ReadonlyMap<string, Mention[]> => {
  const found = new Map<string, Mention[]>();
  for (const { id, kind, proof } of graph.entities) {
    for (const { document, span, basis } of proof) {
      // What follows from the shape of a name has the characters of that name, which leads to its own entity.
      if (basis === "stated") addTo(found, document, { start: span.start, end: span.end, entity: id, kind });
    }
  }
  return found;
};

const edgesByDocument = ({ graph, edgeById }: Catalog): ReadonlyMap<string, StatedEdge[]> => {
  const found = new Map<string, StatedEdge[]>();
  for (const { id } of graph.links) {
    const edge = edgeById.get(id);
    if (edge === undefined) continue;
    for (const { document, span, basis } of edge.proof) if (basis === "stated") addTo(found, document, { start: span.start, edge });
  }
  return found;
};

const indexes = new WeakMap<Catalog, Index>();

/** One pass over all proofs, made when a document is first read. */
const indexOf = (catalog: Catalog): Index => {
  const made = indexes.get(catalog) ?? { mentions: mentionsByDocument(catalog), edges: edgesByDocument(catalog) };
  indexes.set(catalog, made);
  return made;
};

const compareMentions = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || compareText(a.entity, b.entity);

const isRepeated = (mention: Mention, before: Mention | undefined): boolean =>
  before !== undefined && compareMentions(mention, before) === 0;

/** The mentions of a document in the order of its text, an outer one before those inside it; each place of an entity once. */
export const mentionsIn = (catalog: Catalog, document: string): readonly Mention[] => {
  const sorted = [...(indexOf(catalog).mentions.get(document) ?? [])].sort(compareMentions);
  return sorted.filter((mention, index) => !isRepeated(mention, sorted[index - 1]));
};

/** The relations that a document states, in the order of its text. */
export const edgesIn = (catalog: Catalog, document: string): readonly StatedEdge[] =>
  [...(indexOf(catalog).edges.get(document) ?? [])].sort((a, b) => a.start - b.start || compareText(a.edge.id, b.edge.id));

/** The innermost mention at a place; null where there is none. */
export const mentionAt = (mentions: readonly Mention[], offset: number): Mention | null =>
  mentions.reduce<Mention | null>((best, mention) => {
    if (offset < mention.start || offset >= mention.end) return best;
    return best === null || mention.end - mention.start < best.end - best.start ? mention : best;
  }, null);

/** An entity of a document, and how often it is named there. */
export type NamedEntity = { readonly id: string; readonly name: string; readonly kind: KindId; readonly count: number };

/** The entities that a document names, those named most often first. */
export const entitiesIn = (catalog: Catalog, document: string): readonly NamedEntity[] => {
  const counts = new Map<string, { readonly kind: KindId; count: number }>();
  for (const { entity, kind } of mentionsIn(catalog, document)) {
    const found = counts.get(entity) ?? { kind, count: 0 };
    found.count += 1;
    counts.set(entity, found);
  }
  return [...counts]
    .map(([entity, found]) => ({ id: entity, name: catalog.lookup.nameOf(entity), ...found }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
};

/** How many entities each document names. */
export const entityCounts = (catalog: Catalog): ReadonlyMap<string, number> =>
  new Map([...indexOf(catalog).mentions].map(([document, mentions]) => [document, new Set(mentions.map(({ entity }) => entity)).size]));
