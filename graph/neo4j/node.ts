import type { ListedFact } from "../../extract/index.ts";
import { nodeOfDocument } from "../build.ts";
import { FIELDS } from "../field.ts";
import type { DocumentRecord, Entity, Evidence, KnowledgeGraph, NodeId, Proof, Scope, Task } from "../model.ts";
import { addTo } from "../order.ts";
import { proofProperties, type Source, textAt } from "./proof.ts";
import { ENTITY_LABEL, labelFor } from "./schema.ts";
import { dayOf, type Properties } from "./value.ts";

/** A node to be written: its labels beside the one that all have, and all its properties, made when they are asked for. */
export type NodeRow = { readonly id: NodeId; readonly labels: readonly string[]; readonly properties: () => Properties };

/** Names that a node has anyway; a field of that name is kept as its plural. */
const TAKEN: ReadonlySet<string> = new Set(["id", "key", "graph", "hash", "name", "kind", "scope"]);

/** The property that holds a field of a kind: title, number, names. Always a list. */
export const fieldProperty = (field: string): string => (TAKEN.has(field) ? `${field}s` : field);

/** All fields that any kind has, null where this entity has none: whose kind was changed keeps none of the old one. */
const fieldsOf = ({ fields }: Entity): Properties =>
  Object.fromEntries(FIELDS.map(({ id }) => [fieldProperty(id), fields[id] ?? null] as const));

const scopeOf = (scope: Scope): string => {
  if (scope.type === "region") return scope.region;
  return scope.type === "document" ? scope.document : scope.type;
};

/** What lists of facts say, as lists of one length; the day from which it was repealed or succeeded apart, to be asked for. */
const listedProperties = (listed: readonly ListedFact[]): Properties => ({
  listedFields: listed.map(({ field }) => field),
  listedValues: listed.map(({ value }) => value),
  listedFrom: listed.map(({ from }) => from ?? ""),
  listedSources: listed.map(({ source }) => source),
  succeededFrom: listed.find(({ field }) => field === "succeeded_by")?.from ?? null,
});

/** What the head of a paper says of it; null all through for what is no paper at hand. */
const paperProperties = (document: DocumentRecord | null): Properties => {
  const header = document?.header;
  return {
    documentId: document?.id ?? null,
    file: document?.name ?? null,
    issuer: header?.issuer?.value ?? null,
    date: dayOf(header?.date?.value),
    dateText: header?.date?.value ?? null,
    genre: header?.genre?.value ?? null,
    secrecy: header?.secrecy?.value ?? null,
    urgency: header?.urgency?.value ?? null,
    bytesHash: document?.bytesHash ?? null,
  };
};

const entityRow = (source: Source, entity: Entity, document: DocumentRecord | null): NodeRow => ({
  id: entity.id,
  labels: [ENTITY_LABEL, labelFor(entity.kind), ...(document === null ? [] : [labelFor("document")])],
  properties: () => ({
    name: entity.name,
    aliases: entity.aliases,
    otherNames: entity.aliases.length === 0 ? null : entity.aliases.join("\n"),
    kind: entity.kind,
    keys: entity.keys,
    scope: scopeOf(entity.scope),
    scopeType: entity.scope.type,
    generic: entity.generic,
    ...fieldsOf(entity),
    ...listedProperties(entity.listed),
    ...paperProperties(document),
    ...proofProperties(source, entity.proof),
  }),
});

/** What the head of a paper says, with its places; the first character where it says nothing. */
const headProof = ({ id, header }: DocumentRecord): readonly Evidence[] => {
  const facts = [header.title, header.number, header.issuer, header.date].filter((fact) => fact !== null);
  const spans = facts.length > 0 ? facts.map(({ span }) => span) : [{ start: 0, end: 1 }];
  return spans.map((span): Evidence => ({ document: id, span, rule: "header", mode: "stated", date: null, basis: "stated" }));
};

const documentRow = (source: Source, document: DocumentRecord): NodeRow => ({
  id: document.id,
  labels: [labelFor("document")],
  properties: () => ({
    name: document.header.title?.value ?? document.name,
    kind: "document",
    number: document.header.number === null ? null : [document.header.number.value],
    ...paperProperties(document),
    ...proofProperties(source, headProof(document)),
  }),
});

const taskRow = (source: Source, task: Task): NodeRow => {
  const at = (span: Evidence["span"]): string => textAt(source, task.document, span);
  return {
    id: task.id,
    labels: [labelFor("measure")],
    properties: () => ({
      name: task.name,
      kind: "measure",
      documentId: task.document,
      trigger: at(task.trigger),
      object: at(task.object),
      mode: task.mode,
      itemLabel: task.item?.label ?? null,
      itemHeading: task.item?.heading ?? null,
      deadline: task.deadline === null ? null : at(task.deadline.span),
      deadlineKind: task.deadline?.kind ?? null,
      deadlineFrom: dayOf(task.deadline?.from),
      deadlineTo: dayOf(task.deadline?.to),
      deadlineFromText: task.deadline?.from ?? null,
      deadlineToText: task.deadline?.to ?? null,
      quantities: task.quantities.map(({ span }) => at(span)),
      ...proofProperties(source, task.proof),
    }),
  };
};

/** The paper at hand that each regulation is: the first by id. */
const papersByNode = (graph: KnowledgeGraph): ReadonlyMap<NodeId, readonly DocumentRecord[]> => {
  const papers = new Map<NodeId, DocumentRecord[]>();
  for (const document of graph.documents) addTo(papers, nodeOfDocument(document), document);
  return papers;
};

/** All nodes of a graph, one after the other; a paper that is a regulation is one node. */
export function* nodeRows(graph: KnowledgeGraph, source: Source): Generator<NodeRow> {
  const papers = papersByNode(graph);
  for (const document of graph.documents) if (document.entity === null) yield documentRow(source, document);
  for (const entity of graph.entities) yield entityRow(source, entity, papers.get(entity.id)?.[0] ?? null);
  for (const task of graph.tasks) yield taskRow(source, task);
}

/** The proof of an entity by the paper that holds it, in the order of the papers. */
export const proofByDocument = (proof: Proof): ReadonlyMap<Evidence["document"], readonly Evidence[]> => {
  const found = new Map<Evidence["document"], Evidence[]>();
  for (const evidence of proof) addTo(found, evidence.document, evidence);
  return found;
};
