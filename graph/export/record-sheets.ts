import { FIELDS } from "../field.ts";
import type { DocumentRecord } from "../model.ts";
import type { ExportSource } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { type EdgeRecord, type NodeRecord, nodesOf, provenEdges } from "./record.ts";
import { column, PLACE_SAYS, type Sheet } from "./sheet.ts";
import { documentOf, type Quoted, quotedOf, sourceName } from "./source.ts";

const fieldsOf = ({ entity }: NodeRecord, source: ExportSource): string =>
  FIELDS.flatMap(({ id, label }) => {
    const values = entity?.fields[id];
    return values === undefined ? [] : [wordsIn(source).named(wordsIn(source).say(label), values.join("、"))];
  }).join("\n");

/** All that is named. */
export const ENTITIES: Sheet<NodeRecord> = {
  label: { zh: "实体", en: "Entities" },
  says: { zh: "文中出现的机构、文件、地点等", en: "the bodies, papers, places and so on that are named" },
  columns: [
    column(["类别", "Kind"], 12, ({ kind }, source) => wordsIn(source).kind(kind), {
      zh: "机构、法规文件、地点等",
      en: "body, regulation, place and so on",
    }),
    column(["名称", "Name"], 36, ({ name }) => name, { zh: "最完整的名称", en: "the fullest name" }),
    column(["又称", "Other names"], 28, ({ entity }) => entity?.aliases.join("、") ?? "", {
      zh: "简称、文号等",
      en: "short names, numbers",
    }),
    column(["属性", "Fields"], 28, fieldsOf, { zh: "文号、条款、层级等", en: "number, article, level and so on" }),
    column(["出现次数", "Mentions"], 10, ({ proof }) => proof.length, { zh: "依据几处", en: "in how many places" }),
    column(
      ["首次出处", "First document"],
      30,
      ({ proof: [first] }, source) => (first === undefined ? null : sourceName(documentOf(source, first.document))),
      { zh: "第一处所在的文件", en: "the document of the first place" },
    ),
    column(
      ["首次原文", "First quote"],
      60,
      ({ proof: [first] }, source) => (first === undefined ? null : quotedOf(source, first).context),
      { zh: "第一处的整句", en: "the sentence of the first place" },
    ),
    column(["编号", "Id"], 40, ({ id }) => id, { zh: "图谱中的编号", en: "id in the graph" }),
  ],
  *rows(source) {
    for (const node of nodesOf(source)) if (node.entity !== null) yield node;
  },
};

type EvidenceRow = Quoted & { readonly what: string; readonly name: string; readonly of: string };

function* evidenceRows(source: ExportSource): Generator<EvidenceRow> {
  const words = wordsIn(source);
  for (const { id, kind, name, proof } of nodesOf(source)) {
    for (const one of proof) yield { ...quotedOf(source, one), what: words.kind(kind), name, of: id };
  }
  for (const edge of provenEdges(source)) {
    const name = `${source.lookup.nameOf(edge.source)} → ${source.lookup.nameOf(edge.target)}`;
    for (const one of edge.proof) yield { ...quotedOf(source, one), what: relationOf(edge, source), name, of: edge.id };
  }
}

const relationOf = ({ relation, role }: EdgeRecord, source: ExportSource): string => {
  const words = wordsIn(source);
  return role === null ? words.relation(relation) : words.named(words.relation(relation), words.role(role));
};

/** Every place that says so. */
export const EVIDENCE: Sheet<EvidenceRow> = {
  label: { zh: "依据", en: "Evidence" },
  says: { zh: "每个实体、任务、关系的每一处原文", en: "every place that says so, of each entity, measure and relation" },
  columns: [
    column(["类别", "What"], 14, ({ what }) => what, { zh: "实体的类别、任务，或关系", en: "kind of entity, measure, or relation" }),
    column(["对象", "Of"], 40, ({ name }) => name, {
      zh: "所证的实体、任务，或关系的两端",
      en: "the entity or measure, or both ends of the relation",
    }),
    column(["文件", "Document"], 30, ({ document }, source) => sourceName(documentOf(source, document)), {
      zh: "密级、标题、文号",
      en: "its secrecy mark, title and number",
    }),
    column(["原文", "Quote"], 36, ({ quote }) => quote, { zh: "逐字", en: "exactly these characters" }),
    column(["整句", "Sentence"], 60, ({ context }) => context, { zh: "引文所在的整句", en: "the sentence around them" }),
    column(["位置", "Place"], 20, ({ place }) => place, PLACE_SAYS),
    column(["起", "Start"], 9, ({ start }) => start, { zh: "从 0 数起（UTF-16）", en: "from 0, in UTF-16 code units" }),
    column(["止", "End"], 9, ({ end }) => end, { zh: "不含", en: "exclusive" }),
    column(["语气", "Mode"], 8, ({ mode }, source) => wordsIn(source).mode(mode), {
      zh: "已述，或只是拟办",
      en: "stated, or only planned",
    }),
    column(["日期", "Date"], 12, ({ date }) => date, { zh: "原文所述日期", en: "the date that the text gives" }),
    column(["性质", "Basis"], 12, ({ basis }, source) => wordsIn(source).basis(basis), {
      zh: "原文所写、由名称推得、来自名录",
      en: "in the text, from the shape of a name, from a list",
    }),
    column(["规则", "Rule"], 24, ({ rule }) => rule, { zh: "读出它的规则", en: "the rule that read it" }),
    column(["编号", "Id"], 40, ({ of }) => of, { zh: "所证之物在图谱中的编号", en: "id of what it proves" }),
  ],
  rows: evidenceRows,
};

/** What it was made from. */
export const DOCUMENTS: Sheet<DocumentRecord> = {
  label: { zh: "文件", en: "Documents" },
  says: { zh: "由哪些文件、哪个版本的程序写成", en: "which documents and which version of the program it was made from" },
  columns: [
    column(["密级", "Secrecy"], 8, ({ header }) => header.secrecy?.value ?? null, { zh: "文件上的密级", en: "the mark that it bears" }),
    column(["标题", "Title"], 50, ({ id }, { lookup }) => lookup.nameOf(id)),
    column(["文号", "Number"], 24, ({ header }) => header.number?.value ?? null),
    column(["发文机关", "Issuer"], 26, ({ header }) => header.issuer?.value ?? null),
    column(["成文日期", "Date"], 12, ({ header }) => header.date?.value ?? null),
    column(["文种", "Genre"], 10, ({ header }, source) => (header.genre === null ? null : wordsIn(source).genre(header.genre.value))),
    column(["主送", "Addressees"], 36, ({ header }) => header.addressees.map(({ value }) => value).join("、")),
    column(["文件名", "File"], 36, ({ name }) => name),
    column(["校验和", "Hash"], 36, ({ bytesHash }) => bytesHash, { zh: "文件内容的校验和", en: "hash of the bytes of the file" }),
    column(["程序", "Program"], 16, (_, { program }) => program, { zh: "写出本表的程序及版本", en: "program and version that wrote this" }),
  ],
  rows: ({ graph }) => graph.documents,
};
