import type { DocumentId } from "../../extract/index.ts";
import type { Entity, Evidence, KnowledgeGraph, Link, SourceText, Task } from "../../graph/index.ts";
import { compareIds } from "../../graph/order.ts";
import { NO_HEADER } from "../../src/read/document.ts";

const DOCUMENT: DocumentId = "doc:恶意";

/** Names as no paper should hold them: marks of every format, controls, halves of pairs, formulas, and one of 100 kB. */
export const HOSTILE: readonly string[] = [
  `"双引号" '单引号' “引号” \`反引号\``,
  "]]> <![CDATA[ <!-- -->",
  "<script>alert(1)</script> & &amp; &#x41;",
  `"><img src=x onerror="alert(1)">`,
  "控制\u0000\u0001\u0008\u000b\u001b\u001f字符",
  "C1 \u0085\u009f 与 \u007f",
  "反向\u202e文字\u202c",
  "表情😀👨‍👩‍👧与𠮷",
  "半个\ud83d字与\udc00",
  "非字符\ufffe\uffff",
  "换行\n第二行\r\n第三行\r第四行\u2028段",
  '=HYPERLINK("http://x.invalid","点我")',
  "+1+1",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "'=1",
  "''@x",
  "'只是一撇",
  "_x0041_ 与 _x005F_",
  "a；b\\；c\\",
  "a,b;c\td|e",
  "# 标题 * 列表 [链接](javascript:alert(1)) ![图](x) ~~删~~ $x$ {y}",
  "1. 编号",
  "- 项",
  " 首尾空白 ",
  "万".repeat(10_000),
  "长".repeat(33_333),
];

const text = HOSTILE.map((name) => `【${name}】。`).join("\n");
const placeOf = (index: number): number => HOSTILE.slice(0, index).reduce((at, name) => at + name.length + "【】。\n".length, 1);

const evidenceAt = (index: number): Evidence => {
  const start = placeOf(index);
  return {
    document: DOCUMENT,
    span: { start, end: start + (HOSTILE[index]?.length ?? 0) },
    rule: "test/<&\"'>",
    mode: "stated",
    date: null,
    basis: "stated",
  };
};

const idOf = (index: number): string => `organization:${HOSTILE[index]?.slice(0, 60)}#${index}`;

const entityOf = (name: string, index: number): Entity => ({
  id: idOf(index),
  keys: [idOf(index)],
  kind: "organization",
  name,
  aliases: [name, `又${name}`].sort(),
  scope: { type: "region", region: name },
  generic: false,
  fields: { level: [name, "市"], region: [name] },
  listed: [],
  proof: [evidenceAt(index)],
});

const linkOf = (index: number): Link => {
  const [source, target] = [idOf(index), idOf((index + 1) % HOSTILE.length)];
  return {
    id: `part_of|${source}|${target}`,
    relation: "part_of",
    source,
    target,
    proof: [evidenceAt(index), evidenceAt((index + 1) % HOSTILE.length)],
  };
};

const taskOf = (name: string, index: number): Task => {
  const proof = [evidenceAt(index)] as const;
  const { span } = proof[0];
  return {
    id: `${DOCUMENT}#${span.start}`,
    document: DOCUMENT,
    name,
    trigger: { start: span.start, end: span.start + 1 },
    object: span,
    item: { span, label: "（一）", heading: name },
    owners: index % 2 === 0 ? [{ entity: idOf(index), role: "lead", inherited: true, proof }] : [],
    orderedBy: index % 2 === 0 ? [] : [idOf(index)],
    mode: "due",
    concerns: [idOf(index)],
    deadline: { span, from: null, to: "2024-02", kind: "date" },
    quantities: [{ span, value: null, unit: name }],
    proof,
  };
};

/** A graph whose one document, names, ids and quotes are hostile to every format. */
export const hostileGraph = (): KnowledgeGraph => ({
  documents: [
    {
      id: DOCUMENT,
      key: "恶意",
      name: "=恶意<&>\u0001.txt",
      byteLength: text.length,
      encoding: "utf-8",
      bytesHash: "0",
      textHash: "0",
      header: {
        ...NO_HEADER,
        title: { value: "标题]]><b>\u202e", span: { start: 1, end: 2 } },
        number: { value: "云政发〔2023〕7号", span: { start: 1, end: 2 } },
        date: { value: "2023", span: { start: 1, end: 2 } },
        secrecy: { value: "机密", span: { start: 1, end: 2 } },
      },
      entity: null,
      speakers: [],
      papers: [],
      counts: { mentions: 0, claims: 0, measures: 0 },
    },
  ],
  entities: HOSTILE.map(entityOf).sort(compareIds),
  links: HOSTILE.map((_, index) => linkOf(index)).sort(compareIds),
  tasks: HOSTILE.map(taskOf).sort(compareIds),
  judgements: [],
  issues: [],
  positions: Object.fromEntries(HOSTILE.map((_, index) => [idOf(index), { x: index, y: 0.5 - index }])),
});

/** The text of the hostile document. */
export const hostileTexts = (): readonly SourceText[] => [{ text, blocks: [] }];
