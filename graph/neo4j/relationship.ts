import type { EdgeRelation } from "../build.ts";
import { concernsKey, modeOf, nodeOfDocument, ordersKey, ownsKey, statedInKey } from "../build.ts";
import type { DocumentRecord, Entity, Evidence, KnowledgeGraph, Link, NodeId, Task } from "../model.ts";
import { addTo } from "../order.ts";
import { proofByDocument } from "./node.ts";
import { proofProperties, type Source } from "./proof.ts";
import { typeFor } from "./schema.ts";
import { dayOf, type Properties } from "./value.ts";

/** A relationship to be written, with all its properties, made when they are asked for. Several may join the same two nodes; `id` tells them apart. */
export type RelationshipRow = {
  readonly id: string;
  readonly type: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly properties: () => Properties;
};

/** The earliest date that a proof gives; null without one. */
const dateIn = (proof: readonly Evidence[]): string | null => proof.flatMap(({ date }) => (date === null ? [] : [date])).sort()[0] ?? null;

const factsOf = (source: Source, proof: readonly Evidence[]): Properties => {
  const date = dateIn(proof);
  return {
    mode: modeOf(proof),
    date: dayOf(date),
    dateText: date,
    ...proofProperties(source, proof),
  };
};

const linkRow = (source: Source, link: Link): RelationshipRow => ({
  id: link.id,
  type: typeFor(link.relation),
  source: link.source,
  target: link.target,
  properties: () => factsOf(source, link.proof),
});

const row = (relation: EdgeRelation, id: string, ends: readonly [NodeId, NodeId], properties: () => Properties): RelationshipRow => ({
  id,
  type: typeFor(relation),
  source: ends[0],
  target: ends[1],
  properties,
});

function* ownRows(source: Source, tasks: readonly Task[]): Generator<RelationshipRow> {
  for (const task of tasks) {
    for (const { entity, role, inherited, proof } of task.owners) {
      yield row("owns", ownsKey(entity, task.id, role), [entity, task.id], () => ({ role, inherited, ...factsOf(source, proof) }));
    }
  }
}

function* orderRows(source: Source, tasks: readonly Task[]): Generator<RelationshipRow> {
  for (const { id, orderedBy, proof } of tasks)
    for (const entity of orderedBy) yield row("orders", ordersKey(entity, id), [entity, id], () => factsOf(source, proof));
}

function* concernRows(source: Source, tasks: readonly Task[]): Generator<RelationshipRow> {
  for (const { id, concerns, proof } of tasks)
    for (const entity of concerns) yield row("concerns", concernsKey(id, entity), [id, entity], () => factsOf(source, proof));
}

/** Its id names both ends: a paper may become another node when its documents change. */
const statedIn = (source: Source, from: NodeId, paper: DocumentRecord, proof: readonly Evidence[]): RelationshipRow => {
  const node = nodeOfDocument(paper);
  const properties = () => ({ documentId: paper.id, ...factsOf(source, proof) });
  return row("stated_in", `${statedInKey(from, node)}|${paper.id}`, [from, node], properties);
};

function* statedRows(source: Source, { tasks, entities }: KnowledgeGraph): Generator<RelationshipRow> {
  const paperOf = (id: NodeId): DocumentRecord | undefined => source.lookup.documentById.get(id);
  for (const task of tasks) {
    const paper = paperOf(task.document);
    if (paper !== undefined) yield statedIn(source, task.id, paper, task.proof);
  }
  for (const entity of entities) yield* entityStatedRows(source, entity, paperOf);
}

function* entityStatedRows(
  source: Source,
  entity: Entity,
  paperOf: (id: NodeId) => DocumentRecord | undefined,
): Generator<RelationshipRow> {
  for (const [document, proof] of proofByDocument(entity.proof)) {
    const paper = paperOf(document);
    if (paper !== undefined && nodeOfDocument(paper) !== entity.id) yield statedIn(source, entity.id, paper, proof);
  }
}

/** The relationships of a graph, those of one type together. */
export function* relationshipRows(graph: KnowledgeGraph, source: Source): Generator<RelationshipRow> {
  const byRelation = new Map<Link["relation"], Link[]>();
  for (const link of graph.links) addTo(byRelation, link.relation, link);
  for (const links of byRelation.values()) for (const link of links) yield linkRow(source, link);
  yield* ownRows(source, graph.tasks);
  yield* orderRows(source, graph.tasks);
  yield* concernRows(source, graph.tasks);
  yield* statedRows(source, graph);
}
