// `zod/mini` has the same checks as functions, so that the page holds those alone that are called here.
import { z } from "zod/mini";
import { KIND_SCHEMAS, LISTED_FIELDS, RELATION_SCHEMAS, ROLES } from "../extract/index.ts";

// Without this zod compiles its checks with `new Function`, which a page under a strict policy forbids.
z.config({ ...z.locales.en(), jitless: true });

/** What `graph.jsonl` calls itself in its first line. */
export const FORMAT = "wenmai-graph";
/** Raised when an older reader could no longer read what is written. */
export const VERSION = 1;

const count = z.int().check(z.nonnegative());
const id = z.string().check(z.minLength(1));
const date = z.union([z.templateLiteral([z.number()]), z.templateLiteral([z.number(), "-", z.number()])]);
const fullDate = z.nullable(z.union([date, z.templateLiteral([z.number(), "-", z.number(), "-", z.number()])]));
const mode = z.enum(["stated", "planned", "denied"]);
const role = z.enum(ROLES.map((item) => item.id));
const kind = z.enum(KIND_SCHEMAS.map((item) => item.id));
const relation = z.enum(RELATION_SCHEMAS.map((item) => item.id));
const documentId = z.templateLiteral(["doc:", z.string()]);

const strings = z.readonly(z.array(z.string()));

const span = z
  .readonly(z.object({ start: count, end: count }))
  .check(z.refine((value) => value.start < value.end, "a span must not be empty"));

/** `[document, start, end, rule, mode, date, basis]`: document and rule count by their place among the records of their type. */
export const proofRow = z
  .readonly(z.tuple([count, count, count, count, mode, fullDate, z.enum(["stated", "derived", "listed"])]))
  .check(z.refine((row) => row[1] < row[2], "the span of a proof must not be empty"));

/** At least one row. */
export const proofRows = z.readonly(z.tuple([proofRow], proofRow));

const fact = z.readonly(z.object({ value: z.string(), span }));
const oneFact = z.nullable(fact);
const facts = z.readonly(z.array(fact));
const header = z.readonly(
  z.object({
    title: oneFact,
    number: oneFact,
    issuer: oneFact,
    date: oneFact,
    genre: oneFact,
    secrecy: oneFact,
    urgency: oneFact,
    addressees: facts,
    copies: facts,
    keywords: facts,
    annexes: facts,
  }),
);

const place = { x: z.number(), y: z.number() };
const ids = z.readonly(z.array(id));

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
  name: id.check(z.maxLength(100)),
  counts: z.object(counts),
});

const rule = z.object({ type: z.literal("rule"), id });

const paper = z.readonly(z.object({ span, entity: z.nullable(id), speakers: ids, addressees: ids }));

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
  entity: z.nullable(id),
  speakers: ids,
  papers: z.readonly(z.array(paper)),
  counts: z.readonly(z.object({ mentions: count, claims: count, measures: count })),
  x: z.nullable(z.number()),
  y: z.nullable(z.number()),
});

const scope = z.discriminatedUnion("type", [
  z.readonly(z.object({ type: z.literal("national") })),
  z.readonly(z.object({ type: z.literal("region"), region: z.string() })),
  z.readonly(z.object({ type: z.literal("document"), document: documentId })),
]);

const listedFact = z.readonly(
  z.object({ field: z.enum(LISTED_FIELDS.map((item) => item.id)), value: z.string(), from: fullDate, source: z.string() }),
);

const entity = z.object({
  type: z.literal("entity"),
  id,
  keys: ids,
  kind,
  name: id,
  aliases: strings,
  scope,
  generic: z.boolean(),
  fields: z.readonly(z.record(z.string(), strings)),
  listed: z.readonly(z.array(listedFact)),
  proof: proofRows,
  ...place,
});

const link = z.object({ type: z.literal("link"), id, relation, source: id, target: id, proof: proofRows });

const owner = z.readonly(z.object({ entity: id, role, inherited: z.boolean(), proof: proofRows }));
const deadline = z.readonly(z.object({ span, from: fullDate, to: fullDate, kind: z.enum(["date", "recurring", "standing"]) }));
const quantity = z.readonly(z.object({ span, value: z.nullable(z.number()), unit: z.string() }));
const item = z.readonly(z.object({ span, label: z.string(), heading: z.string() }));

const task = z.object({
  type: z.literal("task"),
  id,
  document: documentId,
  name: id,
  trigger: span,
  object: span,
  item: z.nullable(item),
  owners: z.readonly(z.array(owner)),
  orderedBy: ids,
  mode: z.enum(["done", "due"]),
  concerns: ids,
  deadline: z.nullable(deadline),
  quantities: z.readonly(z.array(quantity)),
  proof: proofRows,
  ...place,
});

const anchor = z.readonly(z.object({ document: z.string(), quote: z.string(), prefix: z.string(), suffix: z.string() }));

/** What one judgement says, also in a user's file of judgements. */
export const judgementFields = {
  verdict: z.enum(["same", "different", "rename", "kind", "reject", "owner"]),
  targets: z.readonly(z.array(z.union([id, anchor]))),
  value: z.nullable(z.string()),
  by: z.string(),
  reason: z.string(),
  orphaned: z.boolean(),
};

const judgement = z.object({ type: z.literal("judgement"), ...judgementFields });

const issue = z.object({
  type: z.literal("issue"),
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.readonly(z.object({ zh: z.string(), en: z.string() })),
  span: z.nullable(span),
  document: z.nullable(documentId),
  entities: ids,
});

const ordinal = z.int().check(z.positive());
const cell = z.readonly(z.object({ table: ordinal, row: ordinal, column: ordinal, rows: ordinal, columns: ordinal }));
const origin = z.readonly(
  z.object({
    page: z.nullable(ordinal),
    box: z.nullable(z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
    paragraph: z.nullable(ordinal),
    cell: z.nullable(cell),
    element: z.nullable(z.string()),
  }),
);

const block = z.readonly(
  z.object({
    span,
    role: z.enum(["title", "number", "addressee", "heading", "paragraph", "item", "cell", "signature", "noise"]),
    level: count,
    parent: z.nullable(count),
    origin: z.nullable(origin),
  }),
);

/** What `texts/N.json` holds. */
export const sourceText = z.readonly(z.object({ text: z.string(), blocks: z.readonly(z.array(block)) }));

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
