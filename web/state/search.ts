import { compareText } from "../../graph/order.ts";
import { fold } from "../search/fold.ts";
import type { Readings } from "../search/pinyin.ts";
import { type TermIndex, termIndexOf } from "../search/term-index.ts";
import type { Catalog, Node } from "./catalog.ts";

/** A node that a query finds, and the term of it that matched. */
export type Hit = { readonly node: Node; readonly matched: string; readonly score: number };

/** Finds nodes by characters, numbers and pinyin. */
export type Search = {
  /** Best first; at most `limit`. */
  (query: string, limit: number): readonly Hit[];
  /** Ids of all nodes with a term that holds the whole query; where there is none, of those that come closest. */
  readonly matching: (query: string) => ReadonlySet<string>;
  /** Makes the index before the first query. */
  readonly prepare: () => void;
};

type Entry = { readonly node: Node; readonly term: string; readonly weight: number };
type Index = { readonly entries: readonly Entry[]; readonly find: TermIndex };

const termsOf = (node: Node): readonly string[] => {
  const numbers = node.type === "task" ? [] : [node.document?.header.number?.value ?? ""];
  if (node.type !== "entity") return [node.name, ...numbers];
  return [node.name, ...node.entity.aliases, ...Object.values(node.entity.fields).flat(), ...numbers];
};

const indexOf = ({ nodes, edgesByNode }: Catalog): Index => {
  const found = [...nodes.values()].flatMap((node) => {
    const weight = node.type === "task" ? -1 : (edgesByNode.get(node.id)?.length ?? 0);
    return [...new Set(termsOf(node))].map((term) => ({ node, term, weight, folded: fold(term) })).filter(({ folded }) => folded !== "");
  });
  return { entries: found, find: termIndexOf(found) };
};

/** From this score on a term holds the whole query, or reads like it. */
const WHOLE = 1.1;

/** What comes closest where nothing holds the whole query: up to so much less than the best. */
const CLOSE = 0.15;

/** Whether a hit is there, and its term holds the whole query. */
export const isWhole = (hit: Hit | undefined): boolean =>
  hit !== undefined && (hit.node.type === "task" ? hit.score + 1 : hit.score) > WHOLE;

type Found = Hit & { readonly weight: number };

const compareHits = (a: Found, b: Found): number =>
  b.score - a.score || b.weight - a.weight || a.node.name.length - b.node.name.length || compareText(a.node.id, b.node.id);

/** Up to here a list is kept in order while it grows; a longer one is sorted. */
const SHORT = 100;

/** The first of a list in order, without sorting all of it where few are asked for. */
const firstOf = (found: Iterable<Found>, limit: number): readonly Found[] => {
  if (limit > SHORT) return [...found].sort(compareHits).slice(0, limit);
  const first: Found[] = [];
  for (const one of found) {
    const last = first.at(-1);
    if (first.length === limit && last !== undefined && compareHits(last, one) <= 0) continue;
    let place = first.length;
    for (let before = first[place - 1]; before !== undefined && compareHits(one, before) < 0; before = first[place - 1]) place -= 1;
    first.splice(place, 0, one);
    if (first.length > limit) first.pop();
  }
  return first;
};

/**
 * Prepares the search over names, aliases, fields and numbers of documents; the index is made at the first query. Measures come after entities
 * that match as well. `readingsOf` gives the readings of characters once they are there; before, letters find letters only.
 */
export const searchOf = (catalog: Catalog, readingsOf: () => Readings | null): Search => {
  let made: Index | null = null;
  const index = (): Index => {
    made ??= indexOf(catalog);
    return made;
  };
  const bestOf = (query: string): ReadonlyMap<Node, Found> => {
    const best = new Map<Node, Found>();
    const folded = fold(query);
    if (folded === "") return best;
    const { entries, find } = index();
    find(folded, readingsOf(), (place, score) => {
      const entry = entries[place];
      if (entry === undefined) return;
      const { node, term, weight } = entry;
      const own = weight < 0 ? score - 1 : score;
      if (own > (best.get(node)?.score ?? Number.NEGATIVE_INFINITY)) best.set(node, { node, matched: term, score: own, weight });
    });
    return best;
  };
  const matching = (query: string): ReadonlySet<string> => {
    const all = [...bestOf(query).values()];
    const whole = all.filter(isWhole);
    const best = all.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const lit = whole.length > 0 ? whole : all.filter(({ score }) => score > best - CLOSE);
    return new Set(lit.map(({ node }) => node.id));
  };
  return Object.assign((query: string, limit: number) => firstOf(bestOf(query).values(), limit), { matching, prepare: () => void index() });
};
