import graphology, { type MultiDirectedGraph } from "graphology";
import type { DocumentId, KindId, Mode, RelationId, Role, StructuralRelationId, StructureId } from "../extract/index.ts";
import { KIND_SCHEMAS, STRUCTURES } from "../extract/index.ts";
import type { DocumentRecord, Evidence, KnowledgeGraph, NodeId, Position, Resolution, Task } from "./model.ts";

/** What a node is: an entity of a kind, a paper, or a measure. */
export type NodeKind = KindId | StructureId;
/** What an edge says. */
export type EdgeRelation = RelationId | StructuralRelationId;

export type NodeAttributes = Position & {
  readonly kind: NodeKind;
  readonly label: string;
  readonly color: string;
  /** Radius in pixels; grows with the root of the degree. */
  readonly size: number;
};

export type EdgeAttributes = {
  readonly relation: EdgeRelation;
  /** Of an `owns` edge. */
  readonly role: Role | null;
  /** "planned" where no proof states it as done. */
  readonly mode: Mode;
  /** How many proofs stand behind it. */
  readonly weight: number;
};

/** The graph to draw and to walk. Keys of nodes and of links are their ids. */
export type Network = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Which structural edges to make; `mentions` ties each entity to the papers that name it. */
export type NetworkOptions = { readonly mentions?: boolean };

const COLORS: ReadonlyMap<NodeKind, string> = new Map([...KIND_SCHEMAS, ...STRUCTURES].map((kind) => [kind.id, kind.color]));
const PLAIN = "#94a3b8";
const ORIGIN: Position = { x: 0, y: 0 };

/** The node that stands for a paper: the regulation that it is, else itself. */
export const nodeOfDocument = (document: Pick<DocumentRecord, "id" | "entity">): NodeId => document.entity ?? document.id;

const labelOf = (document: DocumentRecord): string => document.header.title?.value ?? document.name;

const addNodes = (network: Network, graph: Resolution, positions: KnowledgeGraph["positions"]): void => {
  const add = (id: NodeId, kind: NodeKind, label: string): void => {
    network.addNode(id, { ...(positions[id] ?? ORIGIN), kind, label, color: COLORS.get(kind) ?? PLAIN, size: 2 });
  };
  for (const document of graph.documents) if (document.entity === null) add(document.id, "document", labelOf(document));
  for (const entity of graph.entities) add(entity.id, entity.kind, entity.name);
  for (const task of graph.tasks) add(task.id, "measure", task.name);
};

/** The key of the edge by which an entity owns a measure in a role. */
export const ownsKey = (entity: string, task: string, role: Role): string => `owns|${entity}|${task}|${role}`;

/** The key of the edge by which an entity orders a measure. */
export const ordersKey = (entity: string, task: string): string => `orders|${entity}|${task}`;

/** The key of the edge by which a measure concerns an entity. */
export const concernsKey = (task: string, entity: string): string => `concerns|${task}|${entity}`;

/** The key of the edge from a measure or an entity to the node of the paper that states it. */
export const statedInKey = (node: string, paper: string): string => `stated_in|${node}|${paper}`;

/** Whether an edge is only planned: everywhere that its proof says so. */
export const modeOf = (proof: readonly Evidence[]): Mode => (proof.every(({ mode }) => mode === "planned") ? "planned" : "stated");

const addTask = (network: Network, task: Task, paper: NodeId): void => {
  const add = (key: string, source: NodeId, target: NodeId, relation: StructuralRelationId, role: Role | null): void => {
    network.addDirectedEdgeWithKey(key, source, target, { relation, role, mode: "stated", weight: 1 });
  };
  for (const owner of task.owners) add(ownsKey(owner.entity, task.id, owner.role), owner.entity, task.id, "owns", owner.role);
  for (const entity of task.orderedBy) add(ordersKey(entity, task.id), entity, task.id, "orders", null);
  for (const entity of task.concerns) add(concernsKey(task.id, entity), task.id, entity, "concerns", null);
  add(statedInKey(task.id, paper), task.id, paper, "stated_in", null);
};

const addMentions = (network: Network, graph: Resolution, paperById: ReadonlyMap<DocumentId, NodeId>): void => {
  for (const entity of graph.entities) {
    const weights = new Map<NodeId, number>();
    for (const evidence of entity.proof) {
      const paper = paperById.get(evidence.document);
      if (paper !== undefined && paper !== entity.id) weights.set(paper, (weights.get(paper) ?? 0) + 1);
    }
    for (const [paper, weight] of weights) {
      const attributes: EdgeAttributes = { relation: "stated_in", role: null, mode: "stated", weight };
      network.addDirectedEdgeWithKey(statedInKey(entity.id, paper), entity.id, paper, attributes);
    }
  }
};

/** The radius of a node with so many edges, in pixels. */
export const sizeOf = (edges: number): number => Math.round(20 + 15 * Math.sqrt(Math.min(edges, 60))) / 10;

const setSizes = (network: Network): void => {
  network.forEachNode((node) => {
    let degree = 0;
    network.forEachEdge(node, (_edge, { relation }) => {
      if (relation !== "stated_in") degree += 1;
    });
    network.setNodeAttribute(node, "size", sizeOf(degree));
  });
};

/**
 * Nodes: entities, measures, and the papers that are no regulation. Edges: links (key = `Link.id`), `owns` by role, `orders`, `concerns`,
 * and `stated_in` from measures (and, with `mentions`, from entities) to the paper.
 */
export const buildNetwork = (graph: Resolution & Partial<Pick<KnowledgeGraph, "positions">>, options: NetworkOptions = {}): Network => {
  const network: Network = new graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const paperById = new Map(graph.documents.map((document) => [document.id, nodeOfDocument(document)]));
  addNodes(network, graph, graph.positions ?? {});
  for (const link of graph.links) {
    const attributes: EdgeAttributes = { relation: link.relation, role: null, mode: modeOf(link.proof), weight: link.proof.length };
    network.addDirectedEdgeWithKey(link.id, link.source, link.target, attributes);
  }
  for (const task of graph.tasks) addTask(network, task, paperById.get(task.document) ?? task.document);
  if (options.mentions ?? true) addMentions(network, graph, paperById);
  setSizes(network);
  return network;
};
