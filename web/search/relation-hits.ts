import { type Catalog, type Edge, edgesOf } from "../state/catalog.ts";
import { EDGE_FACETS, type EdgeFacetId } from "../state/facet.ts";
import type { Search } from "../state/search.ts";
import { fold } from "./fold.ts";

/** Edges that a query finds: the first ones in the order of the graph, and how many there are. */
export type RelationHits = { readonly edges: readonly Edge[]; readonly total: number };

const NOTHING: RelationHits = { edges: [], total: 0 };

/** What a query asks of edges: a relation by its name, and what stands beside the name. */
type Asked = { readonly facets: ReadonlySet<EdgeFacetId>; readonly ends: readonly string[] };

const LEAST = 2;

/** 教育局 印发, 印发《办法》, part of: the longest name of a relation in the query, read from either end, in either language. */
const askedOf = (query: string): Asked | null => {
  const lower = query.toLowerCase();
  const named = EDGE_FACETS.flatMap(({ id, label, inverse }) =>
    [label.zh, label.en, inverse.zh, inverse.en].map((name) => ({ id, name: name.toLowerCase() })),
  ).filter(({ name }) => name.length >= LEAST && lower.includes(name));
  const longest = named.reduce((length, { name }) => Math.max(length, name.length), 0);
  const best = named.filter(({ name }) => name.length === longest);
  const first = best[0];
  if (first === undefined) {
    const words = lower.split(/\s+/u).filter((word) => fold(word).length >= LEAST);
    return words.length === 2 ? { facets: new Set(EDGE_FACETS.map(({ id }) => id)), ends: words } : null;
  }
  const at = lower.indexOf(first.name);
  const ends = [lower.slice(0, at), lower.slice(at + first.name.length)].filter((part) => fold(part) !== "");
  return { facets: new Set(best.filter(({ name }) => name === first.name).map(({ id }) => id)), ends };
};

/** Edges that a query names: by the relation and an end or two (教育局 印发), or by two ends (教育局 公安局). */
export const findRelations = (catalog: Catalog, search: Search, query: string, limit: number): RelationHits => {
  const asked = askedOf(query);
  if (asked === null) return NOTHING;
  const [one, other] = asked.ends.map((end) => search.matching(end));
  const isAsked = ({ facet, source, target }: Edge): boolean => {
    if (!asked.facets.has(facet)) return false;
    if (one === undefined) return true;
    if (other === undefined) return one.has(source) || one.has(target);
    return (one.has(source) && other.has(target)) || (other.has(source) && one.has(target));
  };
  const among = one === undefined ? catalog.edges : new Set([...one].flatMap((id) => edgesOf(catalog, id)));
  const found = [...among].filter(isAsked);
  return { edges: found.slice(0, limit), total: found.length };
};
