import type { DocumentId, RelationId, Role } from "../../extract/index.ts";
import { buildNetwork, layOut } from "../../graph/index.ts";
import type { DocumentRecord, Entity, Evidence, Issue, KnowledgeGraph, Link, Proof, SourceText, Task } from "../../graph/model.ts";
import { compareIds } from "../../graph/order.ts";
import { NO_HEADER } from "../../src/read/document.ts";
import { type MarkedDocument, markedDocument, spanOf } from "./marked-document.ts";

const REPORT: DocumentId = "doc:report";
const NOTICE: DocumentId = "doc:notice";
const VILLAGES: DocumentId = "doc:villages";

/** The law that the notice carries out. */
export const LAW = "《云川市山洪防御条例》";
/** The notice as a regulation. */
export const PLAN = "《云川市山洪防御实施方案》";

const SYLLABLES = ["青", "柳", "石", "松", "溪", "岭", "塘", "桥", "坪", "湾", "竹", "云"];
const villageNames = SYLLABLES.flatMap((first) => SYLLABLES.map((second) => `${first}${second}村`));

const WRITTEN: Readonly<Record<DocumentId, string>> = {
  [REPORT]: `青岚区2023年重点工作报告
一、抓好校园安全
{organization:青岚区教育局}印发{regulation:《青岚区校园安全管理办法》}，组织开展{campaign:“护苗行动”}。
{organization:青岚区教育局}牵头整治校园周边秩序，{organization:青岚区公安局}配合做好巡防。
二、做好防汛备汛
{organization:青岚区应急管理局}贯彻落实{regulation:${LAW}}，2023年6月底前修订防汛应急预案。
<script>alert(1)</script>是一行不该被当作程序的文字。`,
  [NOTICE]: `云川市人民政府关于印发${PLAN}的通知
云政发〔2023〕7号
各区人民政府：
根据{regulation:${LAW}}，{organization:云川市人民政府}制定{regulation:${PLAN}}，加强山洪监测预警。
{regulation:《云川市山洪防御暂行办法》}同时废止。`,
  [VILLAGES]: `{place:青岚区}行政村名录\n${villageNames.map((name) => `{place:${name}}位于青岚区。`).join("\n")}`,
};

const documents = new Map(Object.entries(WRITTEN).map(([id, written]): [string, MarkedDocument] => [id, markedDocument(written)]));

const textOf = (document: DocumentId): string => documents.get(document)?.text ?? "";

const evidence = (document: DocumentId, quote: string): Evidence => ({
  document,
  span: spanOf(textOf(document), quote),
  rule: "test/written",
  mode: "stated",
  date: null,
  basis: "stated",
});

const proofs = (first: Evidence | undefined, ...rest: readonly Evidence[]): Proof => {
  if (first === undefined) throw new Error("a fact without a proof");
  return [first, ...rest];
};

const entitiesOf = (): readonly Entity[] => {
  const found = new Map<string, Entity>();
  for (const [document, { names }] of documents) {
    for (const { kind, name, span } of names) {
      const id = `${kind}:${name}`;
      const one: Evidence = { document: document as DocumentId, span, rule: `${kind}/test`, mode: "stated", date: null, basis: "stated" };
      const before = found.get(id);
      const aliases = name === "青岚区教育局" ? ["区教育局"] : [];
      const fresh: Entity = {
        id,
        keys: [id],
        kind,
        name,
        aliases,
        scope: { type: "national" },
        generic: false,
        fields: {},
        listed: [],
        proof: [one],
      };
      found.set(id, before === undefined ? fresh : { ...before, proof: proofs(before.proof[0], ...before.proof.slice(1), one) });
    }
  }
  return [...found.values()].sort(compareIds);
};

type LinkRow = readonly [RelationId, string, string, DocumentId, string];

const LINKS: readonly LinkRow[] = [
  ["issues", "organization:青岚区教育局", "regulation:《青岚区校园安全管理办法》", REPORT, "印发《青岚区校园安全管理办法》"],
  ["carries_out", "organization:青岚区教育局", "campaign:“护苗行动”", REPORT, "组织开展“护苗行动”"],
  ["implements", "organization:青岚区应急管理局", `regulation:${LAW}`, REPORT, `贯彻落实${LAW}`],
  ["implements", `regulation:${PLAN}`, `regulation:${LAW}`, NOTICE, `根据${LAW}`],
  ["issues", "organization:云川市人民政府", `regulation:${PLAN}`, NOTICE, `制定${PLAN}`],
  ["supersedes", `regulation:${PLAN}`, "regulation:《云川市山洪防御暂行办法》", NOTICE, "《云川市山洪防御暂行办法》同时废止"],
  ...villageNames.map((name): LinkRow => ["located_in", `place:${name}`, "place:青岚区", VILLAGES, `${name}位于青岚区`]),
];

const linksOf = (): readonly Link[] =>
  LINKS.map(([relation, source, target, document, quote]) => ({
    id: `${relation}|${source}|${target}`,
    relation,
    source,
    target,
    proof: proofs(evidence(document, quote)),
  })).sort(compareIds);

type TaskRow = {
  readonly document: DocumentId;
  readonly trigger: string;
  readonly object: string;
  readonly owners: readonly (readonly [string, Role])[];
  readonly orderedBy?: string;
  readonly until?: string;
};

const TASKS: readonly TaskRow[] = [
  { document: REPORT, trigger: "组织开展", object: "“护苗行动”", owners: [["青岚区教育局", "responsible"]] },
  {
    document: REPORT,
    trigger: "牵头整治",
    object: "校园周边秩序",
    owners: [
      ["青岚区教育局", "lead"],
      ["青岚区公安局", "cooperate"],
    ],
  },
  { document: REPORT, trigger: "修订", object: "防汛应急预案", owners: [["青岚区应急管理局", "responsible"]], until: "2023年6月底前" },
  { document: NOTICE, trigger: "加强", object: "山洪监测预警", owners: [], orderedBy: "云川市人民政府" },
];

const taskOf = ({ document, trigger, object, owners, orderedBy, until }: TaskRow): Task => {
  const proof = proofs(evidence(document, trigger + object));
  const start = proof[0].span.start;
  return {
    id: `${document}#${start}`,
    document,
    name: trigger + object,
    trigger: { start, end: start + trigger.length },
    object: { start: start + trigger.length, end: proof[0].span.end },
    item: null,
    owners: owners.map(([name, role]) => ({ entity: `organization:${name}`, role, inherited: false, proof })),
    orderedBy: orderedBy === undefined ? [] : [`organization:${orderedBy}`],
    mode: until === undefined ? "done" : "due",
    concerns: object.startsWith("“") ? [`campaign:${object}`] : [],
    deadline: until === undefined ? null : { span: spanOf(textOf(document), until), from: null, to: "2023-06", kind: "date" },
    quantities: [],
    proof,
  };
};

type IssueRow = readonly [string, Issue["severity"], DocumentId, string, readonly string[]];

const ISSUES: readonly IssueRow[] = [
  ["reference/external", "note", REPORT, LAW, [`regulation:${LAW}`]],
  ["measure/without-owner", "note", NOTICE, "加强", []],
  ["basis/repealed", "warning", REPORT, `贯彻落实${LAW}`, [`regulation:${LAW}`]],
];

const issueOf = ([code, severity, document, quote, entities]: IssueRow): Issue => ({
  code,
  severity,
  message: { zh: `请核对“${quote}”`, en: `Check “${quote}”` },
  span: spanOf(textOf(document), quote),
  document,
  entities,
});

const recordOf = (id: DocumentId): DocumentRecord => {
  const text = textOf(id);
  const entity = id === NOTICE ? `regulation:${PLAN}` : null;
  const title = text.slice(0, text.indexOf("\n"));
  const number = id === NOTICE ? { value: "云政发〔2023〕7号", span: spanOf(text, "云政发〔2023〕7号") } : null;
  return {
    id,
    key: id,
    name: `${title}.txt`,
    byteLength: text.length,
    encoding: "utf-8",
    bytesHash: "0",
    textHash: "0",
    header: { ...NO_HEADER, title: { value: title, span: { start: 0, end: title.length } }, number },
    entity,
    speakers: [],
    papers: [{ span: { start: 0, end: text.length }, entity, speakers: [], addressees: [] }],
    counts: { mentions: documents.get(id)?.names.length ?? 0, claims: 0, measures: TASKS.filter((task) => task.document === id).length },
  };
};

/** A small graph of invented documents: units with measures, regulations that lead to each other, and 144 villages to fill a canvas. */
export const smallGraph = (): KnowledgeGraph => {
  const resolution = {
    documents: [NOTICE, REPORT, VILLAGES].map(recordOf),
    entities: entitiesOf(),
    links: linksOf(),
    tasks: TASKS.map(taskOf).sort(compareIds),
    judgements: [],
    issues: ISSUES.map(issueOf),
  };
  return { ...resolution, positions: layOut(buildNetwork(resolution)) };
};

/** The texts of the small graph in the order of its documents. */
export const smallTexts = (): readonly SourceText[] =>
  [NOTICE, REPORT, VILLAGES].map((id) => ({ text: textOf(id), blocks: documents.get(id)?.blocks ?? [] }));
