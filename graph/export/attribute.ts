import type { Header, Label } from "../../extract/index.ts";
import { FIELDS } from "../field.ts";
import type { Entity, Scope, Task } from "../model.ts";
import { quoteOf } from "../query.ts";
import type { ExportSource } from "./format.ts";
import { joined } from "./joined.ts";
import { wordsIn } from "./labels.ts";
import type { EdgeRecord, NodeRecord } from "./record.ts";
import { listedLine, placeOfEvidence, quotedOf, textOfDocument } from "./source.ts";

/** What a cell, or a value of a node or an edge, may be; null where there is none. */
export type Value = string | number | boolean | null;

/** A typed value of a row, by the same name in GEXF, GraphML and CSV. */
export type Attribute<Row> = {
  readonly id: string;
  readonly type: "string" | "integer" | "boolean";
  readonly says: Label;
  readonly of: (row: Row, source: ExportSource) => Value;
};

const ofEntity =
  (read: (entity: Entity) => Value): Attribute<NodeRecord>["of"] =>
  ({ entity }) =>
    entity === null ? null : read(entity);

const ofTask =
  (read: (task: Task, text: () => string) => Value): Attribute<NodeRecord>["of"] =>
  ({ task }, source) =>
    task === null ? null : read(task, () => textOfDocument(source, task.document));

/** Of a node that is a paper; not of a measure, which only stands in one. */
const ofHeader =
  (read: (header: Header) => Value): Attribute<NodeRecord>["of"] =>
  ({ task, document }) =>
    task !== null || document === null ? null : read(document.header);

const scopeOf = (scope: Scope): string => {
  if (scope.type === "region") return `region:${scope.region}`;
  return scope.type === "document" ? scope.document : scope.type;
};

const FIELD_ATTRIBUTES = FIELDS.map(
  ({ id, label }): Attribute<NodeRecord> => ({
    id: `field_${id}`,
    type: "string",
    says: label,
    of: ofEntity(({ fields }) => (fields[id] === undefined ? null : joined(fields[id]))),
  }),
);

/** What is told of an entity beside its id, kind and name. */
export const ENTITY_ATTRIBUTES: readonly Attribute<NodeRecord>[] = [
  { id: "aliases", type: "string", says: { zh: "又称", en: "other names" }, of: ofEntity(({ aliases }) => joined(aliases)) },
  {
    id: "scope",
    type: "string",
    says: { zh: "名称在何处有效：national、region:地区、doc:文档", en: "where the name holds: national, region:…, doc:…" },
    of: ofEntity(({ scope }) => scopeOf(scope)),
  },
  {
    id: "generic",
    type: "boolean",
    says: { zh: "泛指（有关部门）", en: "a kind of body (有关部门), no particular one" },
    of: ofEntity(({ generic }) => generic),
  },
  ...FIELD_ATTRIBUTES,
  {
    id: "listed",
    type: "string",
    says: { zh: "名录所载，不是文件所说", en: "what lists of facts say, not a paper" },
    of: ofEntity(({ listed }) => joined(listed.map(listedLine))),
  },
];

/** What is told of a paper that is at hand. */
export const PAPER_ATTRIBUTES: readonly Attribute<NodeRecord>[] = [
  { id: "number", type: "string", says: { zh: "文号", en: "number of the paper" }, of: ofHeader(({ number }) => number?.value ?? null) },
  { id: "issuer", type: "string", says: { zh: "发文机关", en: "who issued it" }, of: ofHeader(({ issuer }) => issuer?.value ?? null) },
  { id: "issued", type: "string", says: { zh: "成文日期", en: "its date" }, of: ofHeader(({ date }) => date?.value ?? null) },
  { id: "genre", type: "string", says: { zh: "文种", en: "its genre" }, of: ofHeader(({ genre }) => genre?.value ?? null) },
  { id: "secrecy", type: "string", says: { zh: "密级", en: "its secrecy mark" }, of: ofHeader(({ secrecy }) => secrecy?.value ?? null) },
];

/** What is told of a measure beside its name and document. */
export const MEASURE_ATTRIBUTES: readonly Attribute<NodeRecord>[] = [
  {
    id: "item",
    type: "string",
    says: { zh: "所在条目的序号", en: "number of the item it stands in" },
    of: ofTask(({ item }) => item?.label ?? null),
  },
  {
    id: "heading",
    type: "string",
    says: { zh: "所在条目", en: "words of that item" },
    of: ofTask(({ item }) => item?.heading ?? null),
  },
  { id: "state", type: "string", says: { zh: "done 已做，due 待办", en: "done or due" }, of: ofTask(({ mode }) => mode) },
  {
    id: "deadline",
    type: "string",
    says: { zh: "时限原文", en: "the words of the deadline" },
    of: ofTask(({ deadline }, text) => (deadline === null ? null : quoteOf(text(), deadline.span))),
  },
  {
    id: "deadline_kind",
    type: "string",
    says: { zh: "date 日期，recurring 定期，standing 长期", en: "date, recurring or standing" },
    of: ofTask(({ deadline }) => deadline?.kind ?? null),
  },
  {
    id: "deadline_from",
    type: "string",
    says: { zh: "不早于", en: "not before" },
    of: ofTask(({ deadline }) => deadline?.from ?? null),
  },
  { id: "deadline_to", type: "string", says: { zh: "不晚于", en: "not after" }, of: ofTask(({ deadline }) => deadline?.to ?? null) },
  {
    id: "quantities",
    type: "string",
    says: { zh: "数量原文", en: "the words of its quantities" },
    of: ofTask(({ quantities }, text) => joined(quantities.map(({ span }) => quoteOf(text(), span)))),
  },
];

/** What every row that has a proof tells of it; the whole proof stands elsewhere. */
export const PROOF_ATTRIBUTES: readonly Attribute<Pick<NodeRecord, "proof">>[] = [
  { id: "proofs", type: "integer", says: { zh: "依据几处", en: "how many places say so" }, of: ({ proof }) => proof.length },
  {
    id: "quote",
    type: "string",
    says: { zh: "第一处的整句", en: "the sentence of the first of them" },
    of: ({ proof }, source) => (proof[0] === undefined ? null : quotedOf(source, proof[0]).context),
  },
  {
    id: "place",
    type: "string",
    says: { zh: "第一处在文件何处：页、表格单元、段", en: "where in its file the first of them is: page, cell, paragraph" },
    of: ({ proof }, source) => (proof[0] === undefined ? null : placeOfEvidence(source, proof[0])),
  },
];

/** All that is told of a node of a drawn graph, beside its id and its name. */
export const NODE_ATTRIBUTES: readonly Attribute<NodeRecord>[] = [
  { id: "kind", type: "string", says: { zh: "类别", en: "kind" }, of: ({ kind }) => kind },
  { id: "kind_label", type: "string", says: { zh: "类别名", en: "its label" }, of: ({ kind }, source) => wordsIn(source).kind(kind) },
  ...ENTITY_ATTRIBUTES,
  {
    id: "document",
    type: "string",
    says: { zh: "该文件或任务所在的文档", en: "the document that the paper is, or that the measure stands in" },
    of: ({ document }) => document?.id ?? null,
  },
  ...PAPER_ATTRIBUTES,
  ...MEASURE_ATTRIBUTES,
  ...PROOF_ATTRIBUTES,
];

/** All that is told of an edge, beside its id and its ends. */
export const EDGE_ATTRIBUTES: readonly Attribute<EdgeRecord>[] = [
  { id: "relation", type: "string", says: { zh: "关系", en: "relation" }, of: ({ relation }) => relation },
  { id: "role", type: "string", says: { zh: "承担任务的角色", en: "role of an owner" }, of: ({ role }) => role },
  {
    id: "inherited",
    type: "boolean",
    says: { zh: "承担单位承前省略", en: "the clause leaves the owner out" },
    of: ({ inherited }) => inherited,
  },
  { id: "mode", type: "string", says: { zh: "stated 已述，planned 拟", en: "stated, or only planned" }, of: ({ mode }) => mode },
  { id: "date", type: "string", says: { zh: "原文所述日期", en: "the date that the text gives" }, of: ({ date }) => date },
  ...PROOF_ATTRIBUTES,
];
