import { ROLES } from "../../extract/index.ts";
import type { DocumentRecord } from "../model.ts";
import { type Attribute, EDGE_ATTRIBUTES, ENTITY_ATTRIBUTES, MEASURE_ATTRIBUTES, PROOF_ATTRIBUTES, type Value } from "./attribute.ts";
import type { ExportSource, FolderFormat } from "./format.ts";
import { joined } from "./joined.ts";
import { type EdgeRecord, edgesOf, type NodeRecord, nodesOf } from "./record.ts";
import { type Quoted, quotedOf } from "./source.ts";

const BOM = "\ufeff";
const QUOTE = /"/gu;
/** A spreadsheet runs what begins so; a cell that begins with ' and such a mark would otherwise read back as one that was kept from it. */
const RUNS = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell. Text that a spreadsheet would run has a ' before it, which it hides; taking one ' away from `'=…` gives the text back. */
export const csvCell = (value: Value): string => {
  if (typeof value !== "string") return value === null ? "" : String(value);
  return `"${(RUNS.test(value) ? `'${value}` : value).replace(QUOTE, '""')}"`;
};

/** A table of the folder: its columns say what they hold, its rows come one after the other. */
type Table<Row> = {
  readonly name: string;
  readonly columns: readonly Attribute<Row>[];
  readonly rows: (source: ExportSource) => Iterable<Row>;
};

const text = <Row>(id: string, zh: string, en: string, of: Attribute<Row>["of"]): Attribute<Row> => ({
  id,
  type: "string",
  says: { zh, en },
  of,
});

const number = <Row>(id: string, zh: string, en: string, of: Attribute<Row>["of"]): Attribute<Row> => ({
  ...text(id, zh, en, of),
  type: "integer",
});

const namesOf = ({ lookup }: ExportSource, ids: readonly string[]): Value => joined(ids.map(lookup.nameOf));

const NAMED: readonly Attribute<NodeRecord>[] = [
  text("id", "编号，links 与 evidence 用它", "id, used by links and evidence", ({ id }) => id),
  text("kind", "类别", "kind", ({ kind }) => kind),
  text("name", "名称", "name", ({ name }) => name),
];

const ENTITIES: Table<NodeRecord> = {
  name: "entities",
  columns: [
    ...NAMED,
    ...ENTITY_ATTRIBUTES,
    text(
      "document",
      "该文件的文档编号，见 documents",
      "the document that the paper is, see documents",
      ({ document }) => document?.id ?? null,
    ),
    ...PROOF_ATTRIBUTES,
  ],
  *rows(source) {
    for (const node of nodesOf(source)) if (node.entity !== null) yield node;
  },
};

const LINKS: Table<EdgeRecord> = {
  name: "links",
  columns: [
    text("id", "编号，evidence 用它", "id, used by evidence", ({ id }) => id),
    text("source", "起点编号", "id of the source", ({ source }) => source),
    text("source_name", "起点名称", "name of the source", ({ source }, { lookup }) => lookup.nameOf(source)),
    text("target", "终点编号", "id of the target", ({ target }) => target),
    text("target_name", "终点名称", "name of the target", ({ target }, { lookup }) => lookup.nameOf(target)),
    ...EDGE_ATTRIBUTES,
  ],
  rows: edgesOf,
};

const MEASURES: Table<NodeRecord> = {
  name: "measures",
  columns: [
    ...NAMED,
    text("document", "所在文档编号", "id of its document", ({ document }) => document?.id ?? null),
    ...ROLES.map(({ id, label }) =>
      text<NodeRecord>(id, `${label.zh}单位`, `owners, ${label.en}`, ({ task }, source) =>
        namesOf(
          source,
          (task?.owners ?? []).filter((owner) => owner.role === id).map((owner) => owner.entity),
        ),
      ),
    ),
    text("ordered_by", "部署单位（无承担单位时）", "who orders it, where nobody is named as owner", ({ task }, source) =>
      namesOf(source, task?.orderedBy ?? []),
    ),
    text("concerns", "涉及", "what its object names", ({ task }, source) => namesOf(source, task?.concerns ?? [])),
    ...MEASURE_ATTRIBUTES,
    ...PROOF_ATTRIBUTES,
  ],
  *rows(source) {
    for (const node of nodesOf(source)) if (node.task !== null) yield node;
  },
};

type Proven = Quoted & { readonly of: string };

const EVIDENCE: Table<Proven> = {
  name: "evidence",
  columns: [
    text("of", "所证实体、关系或任务的编号", "id of the entity, link or measure", ({ of }) => of),
    text("document", "文档编号", "id of the document", ({ document }) => document),
    number("start", "起（UTF-16，从 0 数）", "first character, from 0, in UTF-16 code units", ({ start }) => start),
    number("end", "止（不含）", "end, exclusive", ({ end }) => end),
    text("quote", "原文，逐字", "exactly these characters", ({ quote }) => quote),
    text("context", "所在整句", "the sentence around them, on one line", ({ context }) => context),
    text("place", "在文件何处：页、表格单元、段", "where in the file: page, cell, paragraph", ({ place }) => place),
    text("mode", "stated 已述，planned 拟", "stated, or only planned", ({ mode }) => mode),
    text("date", "原文所述日期", "the date that the text gives", ({ date }) => date),
    text(
      "basis",
      "stated 原文，derived 由名称推得，listed 名录",
      "stated in the text, derived from a name, or listed",
      ({ basis }) => basis,
    ),
    text("rule", "规则", "the rule that read it", ({ rule }) => rule),
  ],
  *rows(source) {
    for (const node of nodesOf(source)) for (const one of node.proof) yield { ...quotedOf(source, one), of: node.id };
    for (const edge of edgesOf(source)) for (const one of edge.proof) yield { ...quotedOf(source, one), of: edge.id };
  },
};

const DOCUMENTS: Table<DocumentRecord> = {
  name: "documents",
  columns: [
    text("id", "编号", "id", ({ id }) => id),
    text("title", "标题", "title", ({ id }, { lookup }) => lookup.nameOf(id)),
    text("number", "文号", "number", ({ header }) => header.number?.value ?? null),
    text("issuer", "发文机关", "issuer", ({ header }) => header.issuer?.value ?? null),
    text("issued", "成文日期", "date", ({ header }) => header.date?.value ?? null),
    text("genre", "文种", "genre", ({ header }) => header.genre?.value ?? null),
    text("secrecy", "密级", "secrecy mark", ({ header }) => header.secrecy?.value ?? null),
    text("entity", "作为文件的实体编号", "id of the regulation that it is", ({ entity }) => entity),
    text("speakers", "以谁的名义", "in whose name it speaks", ({ speakers }, source) => namesOf(source, speakers)),
    text("addressees", "主送", "whom it addresses", ({ header }) => joined(header.addressees.map(({ value }) => value))),
    text("file", "文件名", "name of the file", ({ name }) => name),
    text("bytes_hash", "文件校验和", "hash of the bytes", ({ bytesHash }) => bytesHash),
    text("made_by", "写表的程序", "what wrote the tables", (_, { program }) => program),
  ],
  rows: ({ graph }) => graph.documents,
};

function* chunksOf<Row>({ columns, rows }: Table<Row>, source: ExportSource): Generator<string> {
  yield `${BOM}${columns.map(({ id }) => id).join(",")}\r\n`;
  for (const row of rows(source)) yield `${columns.map(({ of }) => csvCell(of(row, source))).join(",")}\r\n`;
}

const described = <Row>({ name, columns }: Table<Row>) => ({ name, columns: columns.map(({ id, type, says }) => ({ id, type, says })) });

/** The tables and what their columns hold, in the order in which they are written. */
export const CSV_TABLES = [described(DOCUMENTS), described(ENTITIES), described(LINKS), described(MEASURES), described(EVIDENCE)];

const file = <Row>(table: Table<Row>, source: ExportSource) => ({ name: `${table.name}.csv`, chunks: chunksOf(table, source) });

/** Tables for spreadsheets and databases. */
export const csv: FolderFormat = {
  id: "csv",
  label: { zh: "CSV 表", en: "CSV tables" },
  purpose: { zh: "五张表，供数据库、pandas、电子表格", en: "five tables for databases, pandas, spreadsheets" },
  extension: "csv",
  mediaType: "text/csv",
  shape: "folder",
  write: (source) => [file(DOCUMENTS, source), file(ENTITIES, source), file(LINKS, source), file(MEASURES, source), file(EVIDENCE, source)],
};
