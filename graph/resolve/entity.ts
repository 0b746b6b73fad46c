import type { DocumentId, ListedFact } from "../../extract/index.ts";
import { listedFacts } from "../../extract/index.ts";
import type { Entity, EntityId, EntityKey, Scope } from "../model.ts";
import { addTo, compareIds, compareText, leastOf, sortedSet } from "../order.ts";
import type { Rulings } from "./override.ts";
import { proofOf } from "./proof.ts";
import type { Sighting } from "./sighting.ts";
import type { View } from "./view.ts";

/** The entities, and the way from a sighting to its own. */
export type Cast = {
  readonly entities: readonly Entity[];
  /** Null where the user rejected it, or where a paper is nobody's regulation. */
  readonly idOf: (sighting: Sighting) => EntityId | null;
  readonly idOfKey: (key: EntityKey) => EntityId | null;
};

const WIDTH: Readonly<Record<Scope["type"], number>> = { national: 0, region: 1, document: 2 };

/** The best name: one in words before a number, the longest, then by code unit. */
const bestName = (sightings: readonly Sighting[]): string => {
  const rank = (sighting: Sighting): number => (sighting.name === sighting.number ? 1 : 0);
  return leastOf(sightings, (a, b) => rank(a) - rank(b) || b.name.length - a.name.length || compareText(a.name, b.name))?.name ?? "";
};

const fieldsOf = (sightings: readonly Sighting[]): Entity["fields"] => {
  const values = new Map<string, string[]>();
  for (const { fields } of sightings) for (const [id, value] of Object.entries(fields)) if (id !== "name") addTo(values, id, value);
  return Object.fromEntries([...values].sort((a, b) => compareText(a[0], b[0])).map(([id, list]) => [id, sortedSet(list)]));
};

/** What the lists say of the names that it bears everywhere; each fact once. */
const listedOf = (sightings: readonly Sighting[]): readonly ListedFact[] => {
  const names = sortedSet(sightings.filter(({ scope }) => scope.type === "national").map(({ name }) => name));
  const facts = new Map<string, ListedFact>();
  for (const { kind } of sightings.slice(0, 1)) {
    for (const name of names) for (const fact of listedFacts(kind, name)) facts.set(`${fact.field}|${fact.value}|${fact.source}`, fact);
  }
  return [...facts.values()];
};

const entityOf = (sightings: readonly Sighting[], rulings: Rulings): Entity | null => {
  const keys = sortedSet(sightings.map((sighting) => sighting.key));
  const proof = proofOf(sightings.map((sighting) => sighting.evidence));
  const first = leastOf(sightings, (a, b) => compareText(a.key, b.key) || WIDTH[a.scope.type] - WIDTH[b.scope.type]);
  const id = keys[0];
  if (proof === null || first === null || id === undefined) return null;
  const widest = leastOf(sightings, (a, b) => WIDTH[a.scope.type] - WIDTH[b.scope.type] || compareText(a.key, b.key)) ?? first;
  const renamed = keys.map((key) => rulings.names.get(key)).find((value) => value !== undefined);
  const best = bestName(sightings);
  const name = renamed ?? best;
  const aliases = sortedSet([...sightings.flatMap((sighting) => sighting.surfaces), best]).filter((alias) => alias !== name);
  return {
    id,
    keys,
    kind: keys.map((key) => rulings.kinds.get(key)).find((value) => value !== undefined) ?? first.kind,
    name,
    aliases,
    scope: widest.scope,
    generic: sightings.every((sighting) => sighting.generic),
    fields: fieldsOf(sightings),
    listed: listedOf(sightings),
    proof,
  };
};

/** Papers that only their own header names stand for themselves and are no regulation. */
const latentKeys = (views: readonly View[]): ReadonlyMap<EntityKey, DocumentId> => {
  const latent = new Map<EntityKey, DocumentId>();
  for (const { papers, analysis } of views) {
    for (const { instrument } of papers) if (instrument?.latent === true) latent.set(instrument.sighting.key, analysis.document.id);
  }
  return latent;
};

/** Makes an entity of every cluster; sorted by id. */
export const castOf = (rulings: Rulings): Cast => {
  const { views, clusters } = rulings;
  const byRoot = new Map<EntityKey, Sighting[]>();
  for (const view of views) for (const sighting of view.sightings) addTo(byRoot, clusters.find(sighting.key), sighting);
  const latent = latentKeys(views);
  const rejected = new Set([...rulings.rejected].map((key) => clusters.find(key)));
  const ids = new Map<EntityKey, EntityId>();
  const entities: Entity[] = [];
  for (const [root, sightings] of byRoot) {
    const isNamed = sightings.some((sighting) => sighting.mention !== null || !latent.has(sighting.key));
    const entity = rejected.has(root) || !isNamed ? null : entityOf(sightings, rulings);
    if (entity === null) continue;
    entities.push(entity);
    ids.set(root, entity.id);
  }
  const idOfKey = (key: EntityKey): EntityId | null => ids.get(clusters.find(key)) ?? null;
  return { entities: entities.sort(compareIds), idOf: (sighting) => idOfKey(sighting.key), idOfKey };
};
