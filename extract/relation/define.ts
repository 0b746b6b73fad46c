import type { Relation } from "./relation.ts";

/** Keeps the id's literal type, from which `RelationId` derives. */
export const defineRelation = <const Id extends string>(relation: Relation<Id>): Relation<Id> => relation;
