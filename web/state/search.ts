import type { Catalog, Node } from "./catalog.ts";

/** A node that a query finds, and the term of it that matched. */
export type Hit = { readonly node: Node; readonly matched: string; readonly score: number };

/** Finds nodes by characters. Best first; at most `limit`. */
export type Search = (query: string, limit: number) => readonly Hit[];

type Entry = { readonly node: Node; readonly term: string; readonly folded: string; readonly weight: number };

const BLANK_OR_MARK = /[\s《》〈〉“”"'、，。（）()〔〕[\]【】]/gu;
const fold = (text: string): string => text.toLowerCase().replace(BLANK_OR_MARK, "");

const termsOf = (node: Node): readonly string[] => {
  const numbers = node.type === "task" ? [] : [node.document?.header.number?.value ?? ""];
  if (node.type !== "entity") return [node.name, ...numbers];
  return [node.name, ...node.entity.aliases, ...Object.values(node.entity.fields).flat(), ...numbers];
};

const bigramsOf = (text: string): readonly string[] => {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? "") + character);
};

const EXACT = 8;
const PREFIX = 4;
const INSIDE = 2;
/** Below this share of the query's bigrams a term does not count as found. */
const LEAST_SHARE = 0.5;

/** How well a term answers: whole, beginning, inside, else the share of the query's bigrams that it holds. */
const scoreOf = (term: string, query: string, bigrams: readonly string[]): number => {
  if (term === query) return EXACT;
  if (term.startsWith(query)) return PREFIX + query.length / term.length;
  if (term.includes(query)) return INSIDE + query.length / term.length;
  const share = bigrams.filter((bigram) => term.includes(bigram)).length / bigrams.length;
  return bigrams.length > 1 && share >= LEAST_SHARE ? share : 0;
};

const compareHits = (a: Hit & { weight: number }, b: Hit & { weight: number }): number =>
  b.score - a.score ||
  b.weight - a.weight ||
  a.node.name.length - b.node.name.length ||
  (a.node.id < b.node.id ? -1 : a.node.id > b.node.id ? 1 : 0);

/** Prepares the search over names, aliases, fields and numbers of documents. Measures come after entities that match as well. */
export const searchOf = (catalog: Catalog): Search => {
  const entries: readonly Entry[] = [...catalog.nodes.values()].flatMap((node) => {
    const weight = node.type === "task" ? -1 : (catalog.edgesByNode.get(node.id)?.length ?? 0);
    return [...new Set(termsOf(node))].map((term) => ({ node, term, folded: fold(term), weight })).filter((entry) => entry.folded !== "");
  });
  return (query, limit) => {
    const folded = fold(query);
    if (folded === "") return [];
    const bigrams = bigramsOf(folded);
    const best = new Map<string, Hit & { weight: number }>();
    for (const entry of entries) {
      const score = scoreOf(entry.folded, folded, bigrams);
      if (score === 0 || score <= (best.get(entry.node.id)?.score ?? 0)) continue;
      best.set(entry.node.id, { node: entry.node, matched: entry.term, score: entry.weight < 0 ? score - 1 : score, weight: entry.weight });
    }
    return [...best.values()].sort(compareHits).slice(0, limit);
  };
};
