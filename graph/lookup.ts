import type { DocumentId } from "../extract/index.ts";
import type { DocumentRecord, Entity, KnowledgeGraph, Link, NodeId, Task } from "./model.ts";
import { addTo } from "./order.ts";

/** The ways into a graph by id. Lists are sorted as in the graph. */
export type Lookup = {
  readonly entityById: ReadonlyMap<NodeId, Entity>;
  readonly taskById: ReadonlyMap<NodeId, Task>;
  readonly documentById: ReadonlyMap<NodeId, DocumentRecord>;
  /** The number of a document's `texts/N.json`. */
  readonly indexOf: (document: DocumentId) => number;
  /** The paper that a regulation is; undefined where it is not at hand. A paper inside a paper leads to the document that holds it. */
  readonly documentByEntity: ReadonlyMap<NodeId, DocumentRecord>;
  readonly linksFrom: ReadonlyMap<NodeId, readonly Link[]>;
  readonly linksTo: ReadonlyMap<NodeId, readonly Link[]>;
  /** Measures that an entity owns, in any role. */
  readonly ownedBy: ReadonlyMap<NodeId, readonly Task[]>;
  readonly orderedBy: ReadonlyMap<NodeId, readonly Task[]>;
  /** Measures whose object names an entity. */
  readonly concernedBy: ReadonlyMap<NodeId, readonly Task[]>;
  /** Measures of a document. */
  readonly statedIn: ReadonlyMap<NodeId, readonly Task[]>;
  /** What to call a node. */
  readonly nameOf: (id: NodeId) => string;
};

const titleOf = (document: DocumentRecord): string => document.header.title?.value ?? document.name;

const byOwner = (graph: KnowledgeGraph, idsOf: (task: Task) => readonly string[]): ReadonlyMap<NodeId, readonly Task[]> => {
  const found = new Map<NodeId, Task[]>();
  for (const task of graph.tasks) for (const id of new Set(idsOf(task))) addTo(found, id, task);
  return found;
};

const linksBy = (graph: KnowledgeGraph, end: "source" | "target"): ReadonlyMap<NodeId, readonly Link[]> => {
  const found = new Map<NodeId, Link[]>();
  for (const link of graph.links) addTo(found, link[end], link);
  return found;
};

/** Reads a graph once, so that every question afterwards is a look-up. */
export const createLookup = (graph: KnowledgeGraph): Lookup => {
  const entityById = new Map<NodeId, Entity>(graph.entities.map((entity) => [entity.id, entity]));
  const taskById = new Map<NodeId, Task>(graph.tasks.map((task) => [task.id, task]));
  const documentById = new Map<NodeId, DocumentRecord>(graph.documents.map((document) => [document.id, document]));
  const places = new Map<NodeId, number>(graph.documents.map((document, index) => [document.id, index]));
  const documentByEntity = new Map<NodeId, DocumentRecord>();
  for (const document of graph.documents) {
    for (const { entity } of document.papers) if (entity !== null && !documentByEntity.has(entity)) documentByEntity.set(entity, document);
  }
  const nameOf = (id: NodeId): string => {
    const document = documentById.get(id);
    return entityById.get(id)?.name ?? taskById.get(id)?.name ?? (document === undefined ? id : titleOf(document));
  };
  return {
    entityById,
    taskById,
    documentById,
    documentByEntity,
    indexOf: (document) => places.get(document) ?? -1,
    linksFrom: linksBy(graph, "source"),
    linksTo: linksBy(graph, "target"),
    ownedBy: byOwner(graph, (task) => task.owners.map((owner) => owner.entity)),
    orderedBy: byOwner(graph, (task) => task.orderedBy),
    concernedBy: byOwner(graph, (task) => task.concerns),
    statedIn: byOwner(graph, (task) => [task.document]),
    nameOf,
  };
};
