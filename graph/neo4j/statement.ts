import { ENTITY_LABEL, LABELS, OWN_LABEL } from "./schema.ts";

/** What was written before of a graph's nodes; $prefix: what its keys begin with, which the constraint's index finds. */
export const READ_NODES = `MATCH (n:${OWN_LABEL}) WHERE n.key STARTS WITH $prefix AND n.graph = $graph RETURN n.key, n.hash`;

/** What was written before of its relationships of a type. */
export const readRelationships = (type: string): string => `MATCH ()-[r:${type}]->() WHERE r.graph = $graph RETURN r.key, r.hash`;

/** Labels of ours that a node may lose: a user calls it another kind, or its paper is at hand no longer. */
const lost = (labels: readonly string[]): string =>
  [ENTITY_LABEL, ...LABELS.values()]
    .filter((label) => !labels.includes(label))
    .map((label) => `:${label}`)
    .join("");

/** Makes or changes nodes; properties and labels that others gave them stay. */
export const mergeNodes = (labels: readonly string[]): string =>
  `UNWIND $rows AS row MERGE (n:${OWN_LABEL} {key: row.key}) SET n:${labels.join(":")} REMOVE n${lost(labels)} SET n += row.properties`;

/** Makes or changes relationships between nodes that are there. */
export const mergeRelationships = (type: string): string =>
  `UNWIND $rows AS row MATCH (a:${OWN_LABEL} {key: row.source}) MATCH (b:${OWN_LABEL} {key: row.target}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r += row.properties`;

/** Takes relationships of a type away. */
export const deleteRelationships = (type: string): string => `MATCH ()-[r:${type}]->() WHERE r.key IN $keys DELETE r`;

/** Takes nodes away that nothing holds any more; one to which somebody else tied a relationship stays. */
export const DELETE_NODES = `UNWIND $keys AS key MATCH (n:${OWN_LABEL} {key: key}) WHERE NOT EXISTS { (n)--() } DELETE n`;
