import type { Role } from "../../extract/index.ts";
import { nodeOfDocument, ownsKey } from "../../graph/build.ts";
import type { DocumentRecord, Entity, KnowledgeGraph, Link, NodeId, Position, Proof, Task } from "../../graph/model.ts";
import { addTo } from "../../graph/order.ts";
import type { EdgeFacetId, NodeFacetId } from "./facet.ts";

type Place = { readonly id: NodeId; readonly facet: NodeFacetId; readonly name: string } & Position;

/** A node of the page. A paper that is a regulation has its entity's node, and no other. */
export type Node =
  | (Place & { readonly type: "entity"; readonly entity: Entity; readonly document: DocumentRecord | null })
  | (Place & { readonly type: "document"; readonly document: DocumentRecord })
  | (Place & { readonly type: "task"; readonly task: Task });

/** An edge of the page: a link, or what ties a measure to units, things and its paper. */
export type Edge = {
  readonly id: string;
  readonly facet: EdgeFacetId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly role: Role | null;
  readonly proof: Proof;
};

/** All that the page asks of a graph, looked up once. Lists keep the order of the graph. */
export type Catalog = {
  readonly graph: KnowledgeGraph;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: readonly Edge[];
  readonly edgesByNode: ReadonlyMap<string, readonly Edge[]>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** Place of a document in the graph: `texts/N.json`. */
  readonly placeByDocument: ReadonlyMap<string, number>;
};

const documentName = (document: DocumentRecord): string => document.header.title?.value ?? document.name;

const CENTRE: Position = { x: 0, y: 0 };

const nodesOf = (graph: KnowledgeGraph): readonly Node[] => {
  const at = (id: NodeId): Position => graph.positions[id] ?? CENTRE;
  const paperOf = new Map(graph.documents.map((document) => [document.entity, document]));
  return [
    ...graph.documents
      .filter((document) => document.entity === null)
      .map(
        (document): Node => ({
          type: "document",
          id: document.id,
          facet: "document",
          name: documentName(document),
          document,
          ...at(document.id),
        }),
      ),
    ...graph.entities.map((entity): Node => {
      const document = paperOf.get(entity.id) ?? null;
      return { type: "entity", id: entity.id, facet: entity.kind, name: entity.name, entity, document, ...at(entity.id) };
    }),
    ...graph.tasks.map((task): Node => ({ type: "task", id: task.id, facet: "measure", name: task.name, task, ...at(task.id) })),
  ];
};

const taskEdges = (task: Task): readonly Edge[] => {
  const tie = (facet: EdgeFacetId, source: NodeId, target: NodeId): Edge => ({
    id: `${facet}|${source}|${target}`,
    facet,
    source,
    target,
    role: null,
    proof: task.proof,
  });
  return [
    ...task.owners.map(({ entity, role, proof }) => ({ ...tie("owns", entity, task.id), id: ownsKey(entity, task.id, role), role, proof })),
    ...task.orderedBy.map((entity) => tie("orders", entity, task.id)),
    ...task.concerns.map((entity) => tie("concerns", task.id, entity)),
    tie("stated_in", task.id, task.document),
  ];
};

const linkEdge = ({ id, relation, source, target, proof }: Link): Edge => ({ id, facet: relation, source, target, role: null, proof });

const byNode = (edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> => {
  const lists = new Map<string, Edge[]>();
  for (const edge of edges) for (const id of new Set([edge.source, edge.target])) addTo(lists, id, edge);
  return lists;
};

/** Looks a graph up once. Edges whose ends are not there are left out; those of a paper lead to the regulation that it is. */
export const catalogOf = (graph: KnowledgeGraph): Catalog => {
  const nodes = new Map<string, Node>(nodesOf(graph).map((node) => [node.id, node]));
  const documents = new Map<string, DocumentRecord>(graph.documents.map((document) => [document.id, document]));
  const end = (id: NodeId): NodeId => {
    const document = documents.get(id);
    return document === undefined ? id : nodeOfDocument(document);
  };
  const edges = [...graph.links.map(linkEdge), ...graph.tasks.flatMap(taskEdges)]
    .map((edge) => ({ ...edge, source: end(edge.source), target: end(edge.target) }))
    .filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  const placeByDocument = new Map(graph.documents.map((document, place) => [document.id, place]));
  return { graph, nodes, edges, edgesByNode: byNode(edges), documents, placeByDocument };
};

/** The edges of a node, in the order of the graph. */
export const edgesOf = (catalog: Catalog, id: string): readonly Edge[] => catalog.edgesByNode.get(id) ?? [];

/** The title of a document, or the name of its file where it has none. */
export const nameOfDocument = (catalog: Catalog, id: string): string => {
  const document = catalog.documents.get(id);
  return document === undefined ? id : documentName(document);
};

/** The name of a node; its id where it is not in the graph. */
export const nameOf = (catalog: Catalog, id: string): string => catalog.nodes.get(id)?.name ?? id;

/** Where a node stands in the texts: the mentions of an entity, the clause of a measure; a document has none of its own. */
export const proofOf = (node: Node): readonly Proof[number][] => {
  if (node.type === "entity") return node.entity.proof;
  return node.type === "task" ? node.task.proof : [];
};
