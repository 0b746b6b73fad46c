import type { Role } from "../../extract/index.ts";
import { nodeOfDocument, ownsKey } from "../../graph/build.ts";
import { createLookup, type Lookup } from "../../graph/lookup.ts";
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
  readonly edgeById: ReadonlyMap<string, Edge>;
  readonly edgesByNode: ReadonlyMap<string, readonly Edge[]>;
  /** Entities, documents, measures and links by id; what a unit owns and orders. */
  readonly lookup: Lookup;
};

const CENTRE: Position = { x: 0, y: 0 };

const nodesOf = (graph: KnowledgeGraph, lookup: Lookup): readonly Node[] => {
  const at = (id: NodeId): Position => graph.positions[id] ?? CENTRE;
  return [
    ...graph.documents
      .filter((document) => document.entity === null)
      .map(
        (document): Node => ({
          type: "document",
          id: document.id,
          facet: "document",
          name: lookup.nameOf(document.id),
          document,
          ...at(document.id),
        }),
      ),
    ...graph.entities.map((entity): Node => {
      const document = lookup.documentByEntity.get(entity.id) ?? null;
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
  const lookup = createLookup(graph);
  const nodes = new Map<string, Node>(nodesOf(graph, lookup).map((node) => [node.id, node]));
  const end = (id: NodeId): NodeId => {
    const document = lookup.documentById.get(id);
    return document === undefined ? id : nodeOfDocument(document);
  };
  const edges = [...graph.links.map(linkEdge), ...graph.tasks.flatMap(taskEdges)]
    .map((edge) => ({ ...edge, source: end(edge.source), target: end(edge.target) }))
    .filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  return { graph, nodes, edges, edgeById: new Map(edges.map((edge) => [edge.id, edge])), edgesByNode: byNode(edges), lookup };
};

/** The edges of a node, in the order of the graph. */
export const edgesOf = (catalog: Catalog, id: string): readonly Edge[] => catalog.edgesByNode.get(id) ?? [];

/** Where a node stands in the texts: the mentions of an entity, the clause of a measure; a document has none of its own. */
export const proofOf = (node: Node): readonly Proof[number][] => {
  if (node.type === "entity") return node.entity.proof;
  return node.type === "task" ? node.task.proof : [];
};
