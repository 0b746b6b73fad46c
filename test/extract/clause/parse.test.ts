import { describe, expect, it } from "vitest";
import type { Clause } from "../../../extract/clause/clause.ts";
import { CLAUSE_LEXICONS } from "../../../extract/clause/lexicon.ts";
import { parseClauses } from "../../../extract/clause/parse.ts";
import { organization } from "../../../extract/organization/kind.ts";
import type { Found } from "../../../extract/rule/kind.ts";
import { NO_FIELDS } from "../../../extract/rule/rule.ts";
import { createScanner } from "../../../extract/rule/scan.ts";
import { readingView } from "../../../extract/text/reading.ts";
import type { Span } from "../../../extract/text/span.ts";
import { readText } from "../../../src/read/index.ts";

const scan = createScanner(CLAUSE_LEXICONS);
const MARKED = /\[(?<name>[^\]]+)\]/gu;

/** The clauses of a line whose bodies are marked: `[市水利局]制定…`. */
const parse = (marked: string): { readonly text: string; readonly clauses: readonly Clause[] } => {
  const reading = readingView(readText(new TextEncoder().encode(`前言。\n${marked.replace(MARKED, "$<name>")}`), "case.txt"));
  const mentions: Found[] = [];
  let from = 0;
  for (const { groups } of marked.matchAll(MARKED)) {
    const name = groups?.["name"] ?? "";
    const start = reading.text.indexOf(name, from);
    from = start + name.length;
    mentions.push({
      kind: organization,
      span: { start, end: from },
      head: null,
      generic: false,
      fields: NO_FIELDS,
      rule: "case",
      weight: 0,
    });
  }
  return { text: reading.text, clauses: parseClauses({ reading, mentions, hits: scan(reading.text) }) };
};

/** Each clause as `who | verb | object | complement`. */
const partsOf = (marked: string): readonly string[] => {
  const { text, clauses } = parse(marked);
  const said = (span: Span | null) => (span === null ? "" : text.slice(span.start, span.end));
  return clauses.map(({ actors, verb, object, complement }) => {
    const who = actors.map((actor) => (typeof actor === "string" ? actor : said(actor.span))).join("、");
    return [who, said(verb), said(object), said(complement)].join(" | ");
  });
};

const phrasesOf = (marked: string): readonly string[] => {
  const { text, clauses } = parse(marked);
  return clauses.flatMap(({ phrases }) => phrases.map(({ marker, body }) => `${marker}:${text.slice(body.start, body.end)}`));
};

describe("clauses", () => {
  it("end at marks before a verb with an object of its own", () => {
    expect(partsOf("健全制度，完善流程；压实责任。")).toEqual([
      "speaker | 健全 | 制度 | ",
      "speaker | 完善 | 流程 | ",
      "speaker | 压实 | 责任 | ",
    ]);
    expect(partsOf("统筹做好供水、排水、节水等工作。")).toEqual(["speaker | 做好 | 供水、排水、节水等工作 | "]);
  });

  it("do not end inside names, quotes, titles and brackets", () => {
    expect(partsOf("制定《河道巡查，管护办法》。")).toEqual(["speaker | 制定 | 《河道巡查，管护办法》 | "]);
    expect(partsOf("开展“清河，护岸”行动。")).toEqual(["speaker | 开展 | “清河，护岸”行动 | "]);
  });

  it("know who acts, and how long", () => {
    expect(partsOf("[市水利局]制定方案，[市财政局]落实经费，建立台账。")).toEqual([
      "市水利局 | 制定 | 方案 | ",
      "市财政局 | 落实 | 经费 | ",
      "市财政局 | 建立 | 台账 | ",
    ]);
    expect(partsOf("[市水利局]6次听取汇报，制定方案。")).toEqual(["市水利局 | 听取 | 汇报 | ", "市水利局 | 制定 | 方案 | "]);
    expect(partsOf("[市水利局]制定方案。建立台账。").at(-1)).toBe("speaker | 建立 | 台账 | ");
    expect(partsOf("1.[市水利局]。制定方案。建立台账。").at(-1)).toBe("市水利局 | 建立 | 台账 | ");
    expect(partsOf("（一）[市水利局]、[市财政局]：制定方案。建立台账。").at(-1)).toBe("市水利局、市财政局 | 建立 | 台账 | ");
    expect(partsOf("[市水利局]高度重视节水工作。近三年，制定方案。建立台账。").slice(1)).toEqual([
      "市水利局 | 制定 | 方案 | ",
      "speaker | 建立 | 台账 | ",
    ]);
    expect(partsOf("[市水利局]制定方案，高度重视节水工作。建立台账。").at(-1)).toBe("speaker | 建立 | 台账 | ");
    expect(partsOf("我[局党组]制定方案，建立台账。").at(-1)).toBe("局党组 | 建立 | 台账 | ");
    expect(partsOf("与[云川大学]共建实验室，开通专线。").at(-1)).toBe("speaker | 开通 | 专线 | ");
    expect(partsOf("我校与[云川大学]共建实验室。")).toEqual(["speaker、云川大学 | 共建 | 实验室 | "]);
    expect(partsOf("以李明同志为核心的[局党组]坚持节水，建立台账。").at(-1)).toBe("局党组 | 建立 | 台账 | ");
    expect(partsOf("该[县水利局]的方案过细，建立台账。").at(-1)).toBe("speaker | 建立 | 台账 | ");
    expect(partsOf("[市水利局]的方案要落实责任。")).toEqual(["speaker | 落实 | 责任 | "]);
  });

  it("take the object before the verb", () => {
    expect(partsOf("将专项资金纳入年度预算。")).toEqual(["speaker | 纳入 | 专项资金 | 年度预算"]);
    expect(partsOf("对重点河段进行巡查。")).toEqual(["speaker | 巡查 | 重点河段 | "]);
    expect(partsOf("涉嫌犯罪的，要移送司法机关。")).toEqual(["speaker | 移送 | 涉嫌犯罪的 | 司法机关"]);
  });

  it("peel phrases off", () => {
    expect(phrasesOf("按照属地管理原则落实责任。")).toEqual(["按照:属地管理原则"]);
    expect(phrasesOf("通过公开招标等方式选聘管护单位。")).toEqual(["通过:公开招标等方式"]);
    expect(phrasesOf("落实责任。")).toEqual([]);
  });

  it("tell modals, denials and the passive", () => {
    const { text, clauses } = parse("[市水利局]不得挪用专项资金，应当建立台账。");
    expect(clauses.map(({ modal }) => (modal === null ? "" : text.slice(modal.start, modal.end)))).toContain("应当");
    expect(parse("[市水利局]不得提高收费标准。").clauses.map(({ negated }) => negated)).toEqual([true]);
    expect(parse("[市水利局]被纳入试点范围。").clauses.map(({ passive }) => passive)).toEqual([true]);
    expect(parse("[市水利局]建立台账。").clauses.map(({ negated, passive }) => negated || passive)).toEqual([false]);
  });

  it("go back to who charged others where another duty opens", () => {
    expect(partsOf("[各县]要督促[渔业公司]清理渔排。要建立台账。")).toEqual([
      "各县 | 督促 | 渔业公司 | ",
      "渔业公司 | 清理 | 渔排 | ",
      "各县 | 建立 | 台账 | ",
    ]);
  });

  it("leave out what only closes the verb", () => {
    expect(partsOf("[市水利局]建立起台账，守住了渔港防线，完善住房制度。")).toEqual([
      "市水利局 | 建立 | 台账 | ",
      "市水利局 | 守住 | 渔港防线 | ",
      "市水利局 | 完善 | 住房制度 | ",
    ]);
    expect(partsOf("本市推进渔业改革。")).toEqual(["speaker | 推进 | 渔业改革 | "]);
  });

  it("are done by all that a list names, those that belong to the first too", () => {
    expect(partsOf("[市政府]及其[有关部门]应当制定细则。")).toEqual(["市政府、有关部门 | 制定 | 细则 | "]);
    expect(partsOf("[工会]、[妇联]等组织应当维护秩序。")).toEqual(["工会、妇联 | 维护 | 秩序 | "]);
    expect(partsOf("[市政府]及其有关部门应当制定细则。")).toEqual(["市政府 | 制定 | 细则 | "]);
  });

  it("go back to who forbids", () => {
    expect(partsOf("严禁[各县]发布清单。完善制度。")).toEqual(["各县 | 发布 | 清单 | ", "speaker | 完善 | 制度 | "]);
    expect(partsOf("[各县]不得发布清单，完善制度。")).toEqual(["各县 | 发布 | 清单 | ", "各县 | 完善 | 制度 | "]);
  });

  it("are none where only a state is told", () => {
    expect(partsOf("水利改造工程稳步推进。")).toEqual([]);
    expect(partsOf("改造工程取得新成效。")).toEqual([]);
    expect(partsOf("渔港建设取得积极成果。")).toEqual([]);
    expect(partsOf("渔业改革持续深化。")).toEqual([]);
    expect(partsOf("渔税恢复性增长。")).toEqual([]);
    expect(partsOf("强化开发式帮扶，消除性别差距。")).toEqual(["speaker | 强化 | 开发式帮扶 | ", "speaker | 消除 | 性别差距 | "]);
    expect(partsOf("渔区转移支付增长，保护主义抬头，以节水为根本保障，建设渔港。")).toEqual(["speaker | 建设 | 渔港 | "]);
  });

  it("stay in their block and count sentences", () => {
    const { clauses } = parse("建立台账。完善制度。");
    expect(clauses.map(({ sentence }) => sentence)).toEqual([1, 2]);
    expect(new Set(clauses.map(({ block }) => block.index)).size).toBe(1);
  });
});
