import type { KindId } from "../extract/index.ts";
import type { DocumentRecord, Entity, KnowledgeGraph, NodeId } from "./model.ts";
import { compareText } from "./order.ts";

/** Something that a name may mean. */
export type Candidate = {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: KindId | "document";
  readonly aliases: readonly string[];
};

/** What a name means. `found`: those it names, all of the best fit; several where it is ambiguous. `nearest`: only where nothing is found. */
export type Finding = { readonly found: readonly Candidate[]; readonly nearest: readonly Candidate[] };

export type FindOptions = {
  /** Only these kinds. */
  readonly kinds?: readonly (KindId | "document")[];
  /** Among those that fit equally well, ones for which this is true come first and stand alone. */
  readonly prefer?: (id: NodeId) => boolean;
};

const MARKS = /[\s《》〈〉“”‘’「」『』"'·]+/gu;
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\(/gu, "（"],
  [/\)/gu, "）"],
  [/[[【]/gu, "〔"],
  [/[\]】]/gu, "〕"],
];

/** A name as it is compared: no marks around titles, no blanks, brackets of one width. */
export const plainName = (name: string): string => FOLDS.reduce((text, [from, to]) => text.replace(from, to), name.replace(MARKS, ""));

const localOf = (key: string): string => key.slice(Math.max(key.indexOf(":"), key.lastIndexOf("/")) + 1);

const ofEntity = (entity: Entity): Candidate => ({ id: entity.id, name: entity.name, kind: entity.kind, aliases: entity.aliases });

const ofDocument = (document: DocumentRecord): Candidate => {
  const name = document.header.title?.value ?? document.name;
  const aliases = [document.name, document.key, document.header.number?.value].filter((alias) => alias !== undefined && alias !== name);
  return { id: document.id, name, kind: "document", aliases: aliases.filter((alias) => alias !== undefined) };
};

/** All that has a name: entities, and papers that are no regulation. */
const candidatesOf = (graph: KnowledgeGraph, options: FindOptions): readonly (Candidate & { readonly keys: readonly string[] })[] => {
  const isWanted = (kind: Candidate["kind"]): boolean => options.kinds === undefined || options.kinds.includes(kind);
  return [
    ...graph.entities.map((entity) => ({ ...ofEntity(entity), keys: entity.keys })),
    ...graph.documents.filter((document) => document.entity === null).map((document) => ({ ...ofDocument(document), keys: [] })),
  ].filter((candidate) => isWanted(candidate.kind));
};

/** How well a name fits, best first: its id, its name, an alias, its name in its region, its end, a part. */
const fitOf = (candidate: Candidate & { readonly keys: readonly string[] }, raw: string, query: string): number => {
  if (candidate.id === raw || candidate.keys.includes(raw)) return 0;
  const name = plainName(candidate.name);
  const names = [name, ...candidate.aliases.map(plainName)];
  if (names.includes(query)) return 1;
  if (candidate.keys.some((key) => plainName(localOf(key)) === query)) return 1;
  if (query.length < 2) return WORST;
  if (
    names.some((one) => one.endsWith(query) || (query.endsWith(one) && one.length >= LEAST_TAIL && query.length - one.length <= one.length))
  )
    return 2;
  return names.some((one) => one.includes(query)) ? 3 : WORST;
};

const WORST = 9;
const LEAST_TAIL = 3;
const NEAREST = 5;

const bigrams = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let index = 0; index < text.length - 1; index += 1) found.add(text.slice(index, index + 2));
  if (text.length === 1) found.add(text);
  return found;
};

/** Twice the shared pairs of characters over all pairs: 1 for the same name, 0 for nothing in common. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
};

const sharedCharacters = (a: string, b: string): number =>
  [...new Set(a)].filter((character) => b.includes(character)).length / Math.max(1, a.length);

const nearestTo = (candidates: readonly Candidate[], query: string): readonly Candidate[] => {
  const wanted = bigrams(query);
  const lengthApart = (candidate: Candidate): number => Math.abs(plainName(candidate.name).length - query.length);
  const scored = candidates.map((candidate) => {
    const names = [candidate.name, ...candidate.aliases].map(plainName);
    const score = Math.max(...names.map((name) => likeness(wanted, bigrams(name)) + 0.2 * sharedCharacters(query, name)));
    return { candidate, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || lengthApart(a.candidate) - lengthApart(b.candidate) || compareText(a.candidate.id, b.candidate.id))
    .slice(0, NEAREST)
    .map(({ candidate }) => candidate);
};

/** What a full name, a short one, an alias, a number or an id means. Sorted by id. */
export const findNamed = (graph: KnowledgeGraph, name: string, options: FindOptions = {}): Finding => {
  const query = plainName(name);
  const candidates = candidatesOf(graph, options);
  const fits = candidates.map((candidate) => ({ candidate, fit: fitOf(candidate, name, query) }));
  const best = fits.reduce((least, { fit }) => Math.min(least, fit), WORST);
  const strip = ({ id, name: shown, kind, aliases }: Candidate): Candidate => ({ id, name: shown, kind, aliases });
  if (best === WORST) return { found: [], nearest: nearestTo(candidates, query).map(strip) };
  const all = fits.filter(({ fit }) => fit === best).map(({ candidate }) => strip(candidate));
  const preferred = options.prefer === undefined ? [] : all.filter(({ id }) => options.prefer?.(id));
  return { found: preferred.length > 0 ? preferred : all, nearest: [] };
};
