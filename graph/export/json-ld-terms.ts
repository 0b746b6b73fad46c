import type { Label } from "../../extract/index.ts";
import { KIND_SCHEMAS, RELATION_SCHEMAS, ROLES, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import { FIELDS } from "../field.ts";

/** Names of own things and own terms; nothing is fetched from it. */
const OWN = "urn:wenmai:";
const TERM = `${OWN}term:`;

const PREFIXES = {
  schema: "https://schema.org/",
  eli: "http://data.europa.eu/eli/ontology#",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
} as const;

/** Classes that others know for kinds of ours, beside our own. A kind that is not here has only its own. */
const KNOWN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  organization: ["schema:Organization"],
  regulation: ["schema:Legislation", "eli:LegalResource"],
  publication: ["schema:CreativeWork"],
  campaign: ["schema:Project"],
  place: ["schema:Place"],
  person: ["schema:Person"],
  position: ["schema:Occupation"],
  meeting: ["schema:Event"],
  concept: ["schema:DefinedTerm"],
  document: ["schema:DigitalDocument"],
  measure: ["schema:Action"],
};

/** Properties that others know and that mean the same, between the same kinds, as relations of ours; all other relations have a term of our own. */
const KNOWN_PROPERTIES: Readonly<Record<string, string>> = {
  cites: "eli:cites",
  amends: "eli:amends",
  supersedes: "eli:repeals",
};

/** A term of the context: what it stands for, and what it says. */
export type Term = { readonly id: string; readonly iri: string; readonly type: "@id" | null; readonly says: Label };

const own = (id: string, zh: string, en: string, type: Term["type"] = null): Term => ({ id, iri: TERM + id, type, says: { zh, en } });
const known = (id: string, iri: string, [zh, en]: readonly [string, string], type: Term["type"] = null): Term => ({
  id,
  iri,
  type,
  says: { zh, en },
});

const CAPITALS = /(?:^|_)(?<letter>[a-z])/gu;

/** The own class of a kind: Organization. */
const classOf = (kind: string): string => kind.replace(CAPITALS, (_, letter: string) => letter.toUpperCase());

/** The types of a node of a kind: our own first. */
export const typesOf = (kind: string): readonly string[] => [classOf(kind), ...(KNOWN_CLASSES[kind] ?? [])];

/** Every kind with the classes that its nodes have. */
export const CLASSES = [...KIND_SCHEMAS, ...STRUCTURES].map(({ id, label }) => ({
  id: classOf(id),
  types: typesOf(id),
  says: label as Label,
}));

const OF_RELATIONS = [...RELATION_SCHEMAS, ...STRUCTURAL_RELATIONS].map(
  ({ id, label }): Term => ({ id, iri: KNOWN_PROPERTIES[id] ?? TERM + id, type: "@id", says: label }),
);
const OF_ROLES = ROLES.map(({ id, label }): Term => own(id, `以“${label.zh}”承担任务`, `owns the measure, ${label.en}`, "@id"));

/** All terms, in the order of the context. */
export const TERMS: readonly Term[] = [
  known("name", "schema:name", ["名称", "name"]),
  known("alternateName", "schema:alternateName", ["又称", "other names"]),
  known("identifier", "schema:identifier", ["图谱中的编号", "id in the graph"]),
  known("datePublished", "schema:datePublished", ["成文日期，精度如原文", "date of the paper, as precise as the text"]),
  known("number", "eli:id_local", ["文号", "number of the paper"]),
  known("generator", "schema:creator", ["写出本文件的程序", "the program that wrote this"]),
  known("documents", "schema:isBasedOn", ["依据的文档", "the documents that it was made from"], "@id"),
  known("subject", "rdf:subject", ["关系的起点", "source of a relation"], "@id"),
  known("predicate", "rdf:predicate", ["关系", "the relation"], "@id"),
  known("object", "rdf:object", ["关系的终点", "target of a relation"], "@id"),
  known("source", "oa:hasSource", ["出处文档", "the document that says so"], "@id"),
  known("selector", "oa:hasSelector", ["在文档何处", "where in the document"]),
  known("exact", "oa:exact", ["原文，逐字", "exactly the characters"]),
  known("prefix", "oa:prefix", ["前文", "the characters before"]),
  known("suffix", "oa:suffix", ["后文", "the characters behind"]),
  known("start", "oa:start", ["起（UTF-16，从 0 数）", "first character, from 0, in UTF-16 code units"]),
  known("end", "oa:end", ["止（不含）", "end, exclusive"]),
  own("evidence", "依据：指向原文的 Web Annotation 选择器", "what proves it: a Web Annotation resource with selectors"),
  own("place", "在文件何处：页、表格单元、段", "where in the file: page, cell, paragraph"),
  own("rule", "读出它的规则", "the rule that read it"),
  own("mode", "stated 已述，planned 拟", "stated, or only planned"),
  own("basis", "stated 原文，derived 由名称推得，listed 名录", "stated in the text, derived from a name, or listed"),
  own("statedDate", "原文所述日期", "the date that the text gives"),
  own("inherited", "承担单位承前省略", "the clause leaves the owner out"),
  own("generic", "泛指", "a kind of body, no particular one"),
  own("listed", "名录所载，不是文件所说", "what lists of facts say, not a paper"),
  own("scope", "名称在何处有效", "where the name holds"),
  own("secrecy", "密级", "secrecy mark"),
  own("bytesHash", "文件校验和", "hash of the bytes"),
  own("fileName", "文件名", "name of the file"),
  own("isText", "文件本身的文档", "the document that this paper is", "@id"),
  own("state", "done 已做，due 待办", "done or due"),
  own("item", "所在条目", "the item that it stands in"),
  own("deadline", "时限原文", "the words of the deadline"),
  own("deadlineFrom", "不早于", "not before"),
  own("deadlineTo", "不晚于", "not after"),
  own("quantities", "数量原文", "the words of its quantities"),
  ...FIELDS.map(({ id, label }) => own(`field_${id}`, label.zh, label.en)),
  ...OF_RELATIONS,
  ...OF_ROLES,
];

const termOf = ({ iri, type }: Term): unknown => (type === null ? iri : { "@id": iri, "@type": type });

/** The context, which stands in the file: nothing has to be fetched to read it. */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  "@version": 1.1,
  "@vocab": TERM,
  ...PREFIXES,
  ...Object.fromEntries(TERMS.map((term) => [term.id, termOf(term)])),
};

const NOT_IN_NAMES = /[^\p{L}\p{N}._~:@/-]/gu;
const HALF = /\p{Cs}/gu;

/** The IRI of a thing of the graph: readable, all but letters, digits and a few marks in percent. */
export const iriOf = (id: string): string =>
  OWN + id.replace(HALF, (half) => `\ufffd${half.charCodeAt(0).toString(16)}`).replace(NOT_IN_NAMES, encodeURIComponent);
