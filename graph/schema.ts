import { z } from "zod";
import { KIND_SCHEMAS, LISTED_FIELDS, RELATION_SCHEMAS, ROLES } from "../extract/index.ts";

// Without this zod compiles its checks with `new Function`, which a page under a strict policy forbids.
z.config({ jitless: true });

/** What `graph.jsonl` calls itself in its first line. */
export const FORMAT = "wenmai-graph";
/** Raised when an older reader could no longer read what is written. */
export const VERSION = 1;

const count = z.int().nonnegative();
const id = z.string().min(1);
const date = z.templateLiteral([z.number()]).or(z.templateLiteral([z.number(), "-", z.number()]));
const fullDate = date.or(z.templateLiteral([z.number(), "-", z.number(), "-", z.number()])).nullable();
const mode = z.enum(["stated", "planned", "denied"]);
const role = z.enum(ROLES.map((item) => item.id));
const kind = z.enum(KIND_SCHEMAS.map((item) => item.id));
const relation = z.enum(RELATION_SCHEMAS.map((item) => item.id));
const documentId = z.templateLiteral(["doc:", z.string()]);

const span = z
  .object({ start: count, end: count })
  .readonly()
  .refine((value) => value.start < value.end, "a span must not be empty");

/** `[document, start, end, rule, mode, date, basis]`: document and rule count by their place among the records of their type. */
export const proofRow = z
  .tuple([count, count, count, count, mode, fullDate, z.enum(["stated", "derived", "listed"])])
  .readonly()
  .refine((row) => row[1] < row[2], "the span of a proof must not be empty");

/** At least one row. */
export const proofRows = z.tuple([proofRow], proofRow).readonly();

const fact = z.object({ value: z.string(), span }).readonly();
const header = z
  .object({
    title: fact.nullable(),
    number: fact.nullable(),
    issuer: fact.nullable(),
    date: fact.nullable(),
    genre: fact.nullable(),
    secrecy: fact.nullable(),
    urgency: fact.nullable(),
    addressees: z.array(fact).readonly(),
    copies: z.array(fact).readonly(),
    keywords: z.array(fact).readonly(),
    annexes: z.array(fact).readonly(),
  })
  .readonly();

const place = { x: z.number(), y: z.number() };
const ids = z.array(id).readonly();

const counts = {
  rules: count,
  documents: count,
  entities: count,
  links: count,
  tasks: count,
  judgements: count,
  issues: count,
};

const first = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** What the graph is called where several stand in one database. */
  name: z.string().min(1).max(100),
  counts: z.object(counts),
});

const rule = z.object({ type: z.literal("rule"), id });

const paper = z.object({ span, entity: id.nullable(), speakers: ids, addressees: ids }).readonly();

const document = z.object({
  type: z.literal("document"),
  id: documentId,
  key: z.string(),
  name: z.string(),
  byteLength: count,
  encoding: z.string(),
  bytesHash: z.string(),
  textHash: z.string(),
  header,
  entity: id.nullable(),
  speakers: ids,
  papers: z.array(paper).readonly(),
  counts: z.object({ mentions: count, claims: count, measures: count }).readonly(),
  x: z.number().nullable(),
  y: z.number().nullable(),
});

const scope = z.discriminatedUnion("type", [
  z.object({ type: z.literal("national") }).readonly(),
  z.object({ type: z.literal("region"), region: z.string() }).readonly(),
  z.object({ type: z.literal("document"), document: documentId }).readonly(),
]);

const listedFact = z
  .object({ field: z.enum(LISTED_FIELDS.map((item) => item.id)), value: z.string(), from: fullDate, source: z.string() })
  .readonly();

const entity = z.object({
  type: z.literal("entity"),
  id,
  keys: ids,
  kind,
  name: z.string().min(1),
  aliases: z.array(z.string()).readonly(),
  scope,
  generic: z.boolean(),
  fields: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
  listed: z.array(listedFact).readonly(),
  proof: proofRows,
  ...place,
});

const link = z.object({ type: z.literal("link"), id, relation, source: id, target: id, proof: proofRows });

const owner = z.object({ entity: id, role, inherited: z.boolean(), proof: proofRows }).readonly();
const deadline = z
  .object({ span, from: fullDate, to: fullDate, kind: z.enum(["date", "recurring", "standing"]) })
  .readonly()
  .nullable();
const quantity = z.object({ span, value: z.number().nullable(), unit: z.string() }).readonly();

const task = z.object({
  type: z.literal("task"),
  id,
  document: documentId,
  name: z.string().min(1),
  trigger: span,
  object: span,
  item: z.object({ span, label: z.string(), heading: z.string() }).readonly().nullable(),
  owners: z.array(owner).readonly(),
  orderedBy: ids,
  mode: z.enum(["done", "due"]),
  concerns: ids,
  deadline,
  quantities: z.array(quantity).readonly(),
  proof: proofRows,
  ...place,
});

const anchor = z.object({ document: z.string(), quote: z.string(), prefix: z.string(), suffix: z.string() }).readonly();

/** What one judgement says, also in a user's file of judgements. */
export const judgementFields = {
  verdict: z.enum(["same", "different", "rename", "kind", "reject", "owner"]),
  targets: z.array(z.union([id, anchor])).readonly(),
  value: z.string().nullable(),
  by: z.string(),
  reason: z.string(),
  orphaned: z.boolean(),
};

const judgement = z.object({ type: z.literal("judgement"), ...judgementFields });

const issue = z.object({
  type: z.literal("issue"),
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.object({ zh: z.string(), en: z.string() }).readonly(),
  span: span.nullable(),
  document: documentId.nullable(),
  entities: ids,
});

const ordinal = z.number().int().positive();
const cell = z.object({ table: ordinal, row: ordinal, column: ordinal, rows: ordinal, columns: ordinal }).readonly();
const origin = z
  .object({
    page: ordinal.nullable(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().nullable(),
    paragraph: ordinal.nullable(),
    cell: cell.nullable(),
    element: z.string().nullable(),
  })
  .readonly();

const block = z
  .object({
    span,
    role: z.enum(["title", "number", "addressee", "heading", "paragraph", "item", "cell", "signature", "noise"]),
    level: count,
    parent: count.nullable(),
    origin: origin.nullable(),
  })
  .readonly();

/** What `texts/N.json` holds. */
export const sourceText = z.object({ text: z.string(), blocks: z.array(block).readonly() }).readonly();

/** The records by type, in the order in which they stand in the file. */
export const RECORDS = { rule, document, entity, link, task, judgement, issue } as const;

/** The first line of `graph.jsonl`. */
export const firstRecord = first;

/** Any line but the first. */
export const anyRecord = z.discriminatedUnion("type", [rule, document, entity, link, task, judgement, issue]);

export type FirstRecord = z.output<typeof firstRecord>;
export type AnyRecord = z.output<typeof anyRecord>;
export type RecordOf<Type extends AnyRecord["type"]> = Extract<AnyRecord, { type: Type }>;
export type ProofRow = z.output<typeof proofRow>;

/** The JSON Schema of a line of `graph.jsonl`, made from the validator itself. */
export const recordJsonSchema = (): unknown => ({
  title: `A line of graph.jsonl, format ${FORMAT}, version ${VERSION}`,
  ...z.toJSONSchema(z.union([firstRecord, anyRecord]), { io: "output" }),
});
