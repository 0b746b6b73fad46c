import type { PartialDate, Role } from "../../extract/index.ts";
import { KIND_SCHEMAS, STRUCTURES } from "../../extract/index.ts";
import type { EdgeAttributes, NodeKind } from "../build.ts";
import { concernsKey, modeOf, nodeOfDocument, ordersKey, ownsKey, sizeOf, statedInKey } from "../build.ts";
import type { DocumentRecord, Entity, Evidence, Link, NodeId, Position, Proof, Task } from "../model.ts";
import type { ExportSource } from "./format.ts";
import { documentOf } from "./source.ts";

/** A node as every format writes it; a paper that is a regulation is an entity. */
export type NodeRecord = {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly name: string;
  readonly color: string;
  readonly position: Position;
  /** Radius, as on the canvas. */
  readonly size: number;
  readonly entity: Entity | null;
  readonly task: Task | null;
  /** The paper that the node is, or in which the measure stands. */
  readonly document: DocumentRecord | null;
  /** Empty for a document, which proves itself. */
  readonly proof: readonly Evidence[];
};

/** An edge as every format writes it; ids as in `buildNetwork`. */
export type EdgeRecord = Omit<EdgeAttributes, "weight"> & {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  /** Of an `owns` edge: the clause leaves its subject out. */
  readonly inherited: boolean | null;
  readonly date: PartialDate | null;
  readonly proof: Proof;
};

const COLORS: ReadonlyMap<NodeKind, string> = new Map([...KIND_SCHEMAS, ...STRUCTURES].map((kind) => [kind.id, kind.color]));
const PLAIN = "#94a3b8";
const ORIGIN: Position = { x: 0, y: 0 };

const countOf = (list: readonly unknown[] | undefined): number => list?.length ?? 0;

/** Edges at a node but `stated_in`, a loop counted once. */
const degreeOf = ({ lookup }: ExportSource, id: NodeId): number => {
  const owned = (lookup.ownedBy.get(id) ?? []).reduce((sum, task) => sum + task.owners.filter((owner) => owner.entity === id).length, 0);
  const from = lookup.linksFrom.get(id) ?? [];
  const loops = from.filter((link) => link.target === id).length;
  const tied = countOf(lookup.linksTo.get(id)) - loops + countOf(lookup.orderedBy.get(id)) + countOf(lookup.concernedBy.get(id));
  return from.length + tied + owned;
};

type Own = Pick<NodeRecord, "id" | "kind" | "name" | "proof"> & Partial<Pick<NodeRecord, "entity" | "task" | "document">>;

const nodeOf = ({ graph }: ExportSource, own: Own, degree: number): NodeRecord => ({
  entity: null,
  task: null,
  document: null,
  color: COLORS.get(own.kind) ?? PLAIN,
  position: graph.positions[own.id] ?? ORIGIN,
  size: sizeOf(degree),
  ...own,
});

/** All nodes, one after the other: papers that are no regulation, entities, measures. */
export function* nodesOf(source: ExportSource): Generator<NodeRecord> {
  const { graph, lookup } = source;
  for (const document of graph.documents) {
    const { id, entity } = document;
    if (entity === null) yield nodeOf(source, { id, kind: "document", name: lookup.nameOf(id), proof: [], document }, degreeOf(source, id));
  }
  for (const entity of graph.entities) {
    const { id, kind, name, proof } = entity;
    yield nodeOf(source, { id, kind, name, proof, entity, document: lookup.documentByEntity.get(id) ?? null }, degreeOf(source, id));
  }
  for (const task of graph.tasks) {
    const { id, name, proof, owners, orderedBy, concerns } = task;
    const degree = owners.length + orderedBy.length + concerns.length;
    yield nodeOf(source, { id, kind: "measure", name, proof, task, document: documentOf(source, task.document) }, degree);
  }
}

const dateOf = (proof: Proof): PartialDate | null => proof.find((evidence) => evidence.date !== null)?.date ?? null;

const ofLink = ({ id, relation, source, target, proof }: Link): EdgeRecord => ({
  id,
  relation,
  source,
  target,
  role: null,
  inherited: null,
  mode: modeOf(proof),
  date: dateOf(proof),
  proof,
});

const ofOwner = (task: Task, { entity, role, inherited, proof }: Task["owners"][number]): EdgeRecord => ({
  id: ownsKey(entity, task.id, role),
  relation: "owns",
  source: entity,
  target: task.id,
  role,
  inherited,
  mode: "stated",
  date: null,
  proof,
});

/** The edges that have a proof of their own: links, and owners of measures. */
export function* provenEdges({ graph }: ExportSource): Generator<EdgeRecord> {
  for (const link of graph.links) yield ofLink(link);
  for (const task of graph.tasks) for (const owner of task.owners) yield ofOwner(task, owner);
}

/** The edges that rest on the proof of a measure: who orders it, what it concerns, where it stands. */
export function* measureEdges(source: ExportSource): Generator<EdgeRecord> {
  const plain = { role: null, inherited: null, mode: "stated", date: null } satisfies Partial<EdgeRecord> & { readonly role: Role | null };
  for (const { id, orderedBy, concerns, document, proof } of source.graph.tasks) {
    for (const entity of orderedBy) yield { id: ordersKey(entity, id), relation: "orders", source: entity, target: id, ...plain, proof };
    for (const entity of concerns) yield { id: concernsKey(id, entity), relation: "concerns", source: id, target: entity, ...plain, proof };
    const paper = nodeOfDocument(documentOf(source, document));
    yield { id: statedInKey(id, paper), relation: "stated_in", source: id, target: paper, ...plain, proof };
  }
}

/** All edges. */
export function* edgesOf(source: ExportSource): Generator<EdgeRecord> {
  yield* provenEdges(source);
  yield* measureEdges(source);
}
