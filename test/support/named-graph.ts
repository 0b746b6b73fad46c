import type { DocumentId } from "../../extract/index.ts";
import { KINDS, RELATIONS, ROLES } from "../../extract/index.ts";
import type { Entity, KnowledgeGraph, Link, Proof, Task } from "../../graph/model.ts";
import { randomFrom } from "../../graph/random.ts";
import { documentRecord } from "./document-record.ts";

const PLACES = ["云川市", "青岚区", "柳溪县", "石塘镇", "松岭省", "竹湾区", "坪桥县", "雾林市"];
const THEMES = [
  "教育",
  "发展改革",
  "公安",
  "应急管理",
  "河道整治",
  "交通运输",
  "卫生健康",
  "市场监管",
  "防汛抗旱",
  "乡村振兴",
  "生态环境",
  "政务服务",
];
const TAILS = [
  "局",
  "委员会",
  "工作领导小组办公室",
  "专项行动",
  "管理暂行办法",
  "实施方案",
  "联席会议制度",
  "示范区",
  "服务中心",
  "工作规划",
];
const EXTRA = ["", "", "第一", "综合", "重点", "联合", "年度", "专门", "常态化", "数字化"];

const DUE = ["2021-06", "2024", "2026-12-31", "2027-03", "2030"] as const;

const SEED = 20_261_126;
const DOCUMENTS = 400;
const MEASURES_OF = 0.6;
const EDGES_OF = 3;

/** A graph of so many entities whose names are put together from invented words, about ten characters long, with links and measures between them. */
export const namedGraph = (entities: number): KnowledgeGraph => {
  const random = randomFrom(SEED);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error("an empty list");
    return one;
  };
  const documentOf = (number: number): DocumentId => `doc:${number}`;
  const proof = (): Proof => [
    { document: documentOf(below(DOCUMENTS)), span: { start: 0, end: 4 }, rule: "test/named", mode: "stated", date: null, basis: "stated" },
  ];
  const entity = (number: number): Entity => {
    const region = pick(PLACES);
    const name = `${region}${pick(EXTRA)}${pick(THEMES)}${pick(EXTRA)}${pick(THEMES)}${pick(TAILS)}`;
    const fields = number % 10 === 0 ? { number: [`云政发〔${2000 + (number % 24)}〕${number % 300}号`] } : {};
    const kind = pick(KINDS).id;
    return {
      id: `entity:${number}`,
      keys: [],
      kind,
      name,
      aliases: number % 3 === 0 ? [name.slice(3)] : [],
      scope: { type: "region", region },
      generic: false,
      fields,
      listed: [],
      proof: proof(),
    };
  };
  const nodeOf = (): string => `entity:${Math.floor(entities * random() ** 2)}`;
  const link = (number: number): Link => ({
    id: `link:${number}`,
    relation: pick(RELATIONS).id,
    source: nodeOf(),
    target: nodeOf(),
    proof: proof(),
  });
  const task = (number: number): Task => {
    const own = proof();
    return {
      id: `${own[0].document}#${number}`,
      document: own[0].document,
      name: `推进${pick(PLACES)}${pick(THEMES)}${pick(TAILS)}建设`,
      trigger: { start: 0, end: 2 },
      object: { start: 2, end: 9 },
      item: null,
      owners: [{ entity: nodeOf(), role: pick(ROLES).id, inherited: false, proof: own }],
      orderedBy: [],
      mode: number % 3 === 0 ? "done" : "due",
      concerns: [nodeOf()],
      deadline: number % 2 === 0 ? { span: { start: 0, end: 2 }, from: null, to: DUE[number % DUE.length] ?? null, kind: "date" } : null,
      quantities: [],
      proof: own,
    };
  };
  const list = <T>(size: number, make: (number: number) => T): readonly T[] => Array.from({ length: size }, (_, number) => make(number));
  return {
    documents: list(DOCUMENTS, (number) =>
      documentRecord(documentOf(number), { genre: "notice", issuer: pick(PLACES), date: `${2000 + (number % 24)}-03`, speakers: [] }),
    ),
    entities: list(entities, entity),
    links: list(entities * EDGES_OF, link),
    tasks: list(entities * MEASURES_OF, task),
    judgements: [],
    issues: [],
    positions: {},
  };
};
