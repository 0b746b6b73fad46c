import type {
  Deadline,
  Document,
  DocumentId,
  Issue as DocumentIssue,
  KindId,
  ListedFact,
  Mode,
  PartialDate,
  Quantity,
  RelationId,
  Role,
  RuleId,
  Span,
} from "../extract/index.ts";

/** Made from one document alone, readable: `organization:云川市/市教育局`. */
export type EntityKey = string;
/** The smallest key of the cluster. */
export type EntityId = string;
/** `relation|source|target`: one link a triple. */
export type LinkId = string;
/** `document#start`: the trigger's first character in `Document.reading`, so that another encoding or line ending gives the same id. */
export type TaskId = string;
/** What may be a node. A paper that is a regulation has one node, its entity's. */
export type NodeId = EntityId | DocumentId | TaskId;

/** Where a fact stands. Spans are of that document's text, never empty. */
export type Evidence = {
  readonly document: DocumentId;
  readonly span: Span;
  readonly rule: RuleId;
  readonly mode: Mode;
  readonly date: PartialDate | null;
  /** In the text; from a name's shape (parent body); from a list of facts. */
  readonly basis: "stated" | "derived" | "listed";
};

/** Never empty. Sorted by document id, then span. */
export type Proof = readonly [Evidence, ...Evidence[]];

/** Where a name holds: everywhere, in one region, or in one document. */
export type Scope =
  | { readonly type: "national" }
  | { readonly type: "region"; readonly region: string }
  | { readonly type: "document"; readonly document: DocumentId };

export type Entity = {
  readonly id: EntityId;
  readonly keys: readonly EntityKey[];
  readonly kind: KindId;
  readonly name: string;
  /** Without `name`; sorted by code point. */
  readonly aliases: readonly string[];
  readonly scope: Scope;
  /** A kind of body (有关部门): owns work, never merged across documents. */
  readonly generic: boolean;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What lists of facts say of it, which no paper here need say. */
  readonly listed: readonly ListedFact[];
  readonly proof: Proof;
};

export type Link = {
  readonly id: LinkId;
  readonly relation: RelationId;
  readonly source: EntityId | DocumentId;
  readonly target: EntityId | DocumentId;
  readonly proof: Proof;
};

/** The numbered item or heading that a measure stands in: its number (（三）) and its words, cut to a line. */
export type TaskItem = { readonly span: Span; readonly label: string; readonly heading: string };

/** Who owns a measure. `inherited`: the clause leaves its subject out. */
export type TaskOwner = { readonly entity: EntityId; readonly role: Role; readonly inherited: boolean; readonly proof: Proof };

/** A measure with its parties resolved. */
export type Task = {
  readonly id: TaskId;
  readonly document: DocumentId;
  /** Trigger and object as a short phrase. */
  readonly name: string;
  readonly trigger: Span;
  readonly object: Span;
  readonly item: TaskItem | null;
  /** Sorted by role as in ROLES, then as the text names them. */
  readonly owners: readonly TaskOwner[];
  /** The speakers of a paper that orders, where the measure has no unit of its own; else empty. */
  readonly orderedBy: readonly EntityId[];
  readonly mode: "done" | "due";
  /** What its object names. */
  readonly concerns: readonly EntityId[];
  readonly deadline: Deadline | null;
  readonly quantities: readonly Quantity[];
  readonly proof: Proof;
};

/** By meaning, so that it survives a rebuild. */
export type Target = EntityKey | { readonly document: string; readonly quote: string; readonly prefix: string; readonly suffix: string };

export type Judgement = {
  readonly verdict: "same" | "different" | "rename" | "kind" | "reject" | "owner";
  readonly targets: readonly Target[];
  readonly value: string | null;
  readonly by: RuleId | "user";
  readonly reason: string;
  /** A user's judgement whose target is gone. */
  readonly orphaned: boolean;
};

export type Issue = DocumentIssue & { readonly document: DocumentId | null; readonly entities: readonly EntityId[] };

/** A paper inside a document: the first is the document itself, the next ones those that it forwards or issues. */
export type PaperRecord = {
  readonly span: Span;
  /** The regulation that this paper is; null where it has no number and nothing refers to it as one. */
  readonly entity: EntityId | null;
  readonly speakers: readonly EntityId[];
  readonly addressees: readonly EntityId[];
};

/** What is kept of a document without its text. `texts/N.json` holds `{ text, blocks }` of the N-th. */
export type DocumentRecord = Pick<Document, "id" | "key" | "name" | "byteLength" | "encoding" | "bytesHash" | "textHash" | "header"> & {
  /** The regulation that this paper is, `papers[0].entity`. */
  readonly entity: EntityId | null;
  readonly speakers: readonly EntityId[];
  readonly papers: readonly PaperRecord[];
  readonly counts: { readonly mentions: number; readonly claims: number; readonly measures: number };
};

/** What the corpus says together; arrays sorted by id (code units), independent of the order of documents. */
export type Resolution = {
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly tasks: readonly Task[];
  readonly judgements: readonly Judgement[];
  readonly issues: readonly Issue[];
};

/** Where a node stands. y points up, as in sigma. */
export type Position = { readonly x: number; readonly y: number };

/** The graph that is written, shown and exported: what the corpus says, and where each node stands. Plain JSON. */
export type KnowledgeGraph = Resolution & { readonly positions: Readonly<Record<NodeId, Position>> };

/** Text and blocks of a document, loaded when a proof opens. */
export type SourceText = Pick<Document, "text" | "blocks">;

/** Loads the text of the N-th document of a graph. */
export type Texts = (document: number) => SourceText;
