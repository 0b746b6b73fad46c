import { KIND_SCHEMAS, RELATION_SCHEMAS, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import type { EdgeRelation, NodeKind } from "../build.ts";

/** The label of everything that a load writes; nodes without it are never touched. */
export const OWN_LABEL = "Wenmai";
/** The label of all entities, beside that of their kind. */
export const ENTITY_LABEL = "Entity";
/** The label of a place in a text that names an entity. */
export const MENTION_LABEL = "Mention";
/** From an entity to its mention, and from a mention to its document. */
export const MENTION_TYPES = { of: "MENTIONED_AS", in: "IN" } as const;

const pascal = (id: string): string =>
  id
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Labels by kind of node: organization → Organization. Only these come into a statement. */
export const LABELS: ReadonlyMap<NodeKind, string> = new Map([...KIND_SCHEMAS, ...STRUCTURES].map(({ id }) => [id, pascal(id)]));

/** Relationship types by relation: carries_out → CARRIES_OUT. Only these come into a statement. */
export const TYPES: ReadonlyMap<EdgeRelation, string> = new Map(
  [...RELATION_SCHEMAS, ...STRUCTURAL_RELATIONS].map(({ id }) => [id, id.toUpperCase()]),
);

/** The label of a kind. Throws where the lists do not hold it, before anything is written. */
export const labelFor = (kind: NodeKind): string => {
  const label = LABELS.get(kind);
  if (label === undefined) throw new RangeError(`graph/neo4j: no kind has the id ${kind}`);
  return label;
};

/** The relationship type of a relation. Throws where the lists do not hold it, before anything is written. */
export const typeFor = (relation: EdgeRelation): string => {
  const type = TYPES.get(relation);
  if (type === undefined) throw new RangeError(`graph/neo4j: no relation has the id ${relation}`);
  return type;
};

/** All relationship types that a load may write. */
export const ALL_TYPES: readonly string[] = [...TYPES.values(), MENTION_TYPES.of, MENTION_TYPES.in];

/**
 * The constraint and the index, each a statement of its own; they are there before the first row is written. No others: a load finds its
 * relationships by their ends, and each index more makes every row dearer to write.
 */
export const SCHEMA_STATEMENTS: readonly string[] = [
  `CREATE CONSTRAINT wenmai_key IF NOT EXISTS FOR (n:${OWN_LABEL}) REQUIRE n.key IS UNIQUE`,
  `CREATE FULLTEXT INDEX wenmai_names IF NOT EXISTS FOR (n:${OWN_LABEL}) ON EACH [n.name, n.otherNames] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
];
