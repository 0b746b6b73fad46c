import { type Age, OWN_PROPERTIES } from "./batch.ts";
import { ENTITY_LABEL, LABELS, OWN_LABEL } from "./schema.ts";

/** What was written before of a graph's nodes; $prefix: what its keys begin with, which the constraint's index finds. */
export const READ_NODES = `MATCH (n:${OWN_LABEL}) WHERE n.key STARTS WITH $prefix AND n.graph = $graph RETURN n.key, n.hash`;

/** What was written before of its relationships, found by the nodes that they leave. */
export const READ_RELATIONSHIPS = `MATCH (n:${OWN_LABEL})-[r]->() WHERE n.key STARTS WITH $prefix AND r.graph = $graph RETURN type(r), r.key, r.hash`;

/** Labels of ours that a node may lose: a user calls it another kind, or its paper is at hand no longer. */
const lost = (labels: readonly string[]): string =>
  [ENTITY_LABEL, ...LABELS.values()]
    .filter((label) => !labels.includes(label))
    .map((label) => `:${label}`)
    .join("");

/** The properties of a row, whose values begin at a place in it. Their names are of our own; they stand in backticks all the same. */
const propertiesFrom = (place: number, names: readonly string[]): string =>
  `{${[...names, ...OWN_PROPERTIES].map((name, index) => `\`${name}\`: row[${place + index}]`).join(", ")}}`;

/**
 * Makes or changes nodes; properties and labels that others gave them stay. New ones have their labels from the start: given later, each
 * would be a write of its own.
 */
export const mergeNodes = (labels: readonly string[], names: readonly string[], age: Age): string => {
  const written = `SET n += ${propertiesFrom(1, names)}`;
  if (age === "new") return `UNWIND $rows AS row MERGE (n:${[OWN_LABEL, ...labels].join(":")} {key: row[0]}) ${written}`;
  return `UNWIND $rows AS row MERGE (n:${OWN_LABEL} {key: row[0]}) SET n:${labels.join(":")} REMOVE n${lost(labels)} ${written}`;
};

/** Makes or changes relationships between nodes that are there. */
export const mergeRelationships = (type: string, names: readonly string[]): string =>
  `UNWIND $rows AS row MATCH (a:${OWN_LABEL} {key: row[1]}) MATCH (b:${OWN_LABEL} {key: row[2]}) MERGE (a)-[r:${type} {key: row[0]}]->(b) SET r += ${propertiesFrom(3, names)}`;

/** Takes relationships of a type away. */
export const deleteRelationships = (type: string): string => `MATCH ()-[r:${type}]->() WHERE r.key IN $keys DELETE r`;

/** Takes nodes away that nothing holds any more; one to which somebody else tied a relationship stays. */
export const DELETE_NODES = `UNWIND $keys AS key MATCH (n:${OWN_LABEL} {key: key}) WHERE NOT EXISTS { (n)--() } DELETE n`;
