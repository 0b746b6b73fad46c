import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../extract/index.ts";
import { cellOrigin } from "../../../extract/text/document.ts";
import { factsOf, documentOf as fileOf } from "../../../src/read/document.ts";
import { analysisOf, measuresIn } from "../../support/measured.ts";
import { documentOf } from "../../support/read-text.ts";

const HEAD = "关于印发巡查工作方案的通知\n各区人民政府：\n请认真组织实施。\n附件：任务分工表\n";
const TABLE = [
  "序号\t重点任务\t牵头单位\t配合单位\t完成时限",
  "1\t建立河道巡查制度\t市水利局\t市财政局、市公安局\t2021年9月底前",
  "2\t开展联合执法\t市公安局\t市水利局\t长期坚持",
].join("\n");

describe("tables of tasks", () => {
  it("give each task the units of its row", () => {
    expect(measuresIn(`${HEAD}${TABLE}`)).toEqual([
      "市水利局(lead), 市财政局(cooperate), 市公安局(cooperate) | 建立 | 河道巡查制度",
      "市公安局(lead), 市水利局(cooperate) | 开展 | 联合执法",
    ]);
  });

  it("give each task the time of its row", () => {
    expect(analysisOf(`${HEAD}${TABLE}`).measures.map(({ deadline }) => deadline?.to ?? deadline?.kind)).toEqual(["2021-09", "standing"]);
  });

  it("read a row that lost the empty cells at its end", () => {
    expect(measuresIn(`${HEAD}${TABLE}\n3\t建立问题台账\t市水利局`).at(-1)).toBe("市水利局(lead) | 建立 | 问题台账");
  });

  it("say nothing of a row with more cells than the head", () => {
    expect(measuresIn(`${HEAD}${TABLE}\n3\t建立\t问题台账\t市水利局\t市公安局\t长期坚持`)).toHaveLength(2);
  });

  it("are none without a label of duty in the head", () => {
    expect(measuresIn(`${HEAD}序号\t河道\t长度\n1\t建立台账\t市水利局\n2\t青岚河\t市公安局`)).toEqual(["speaker | 建立 | 台账"]);
  });

  it("take a task without a verb, whole", () => {
    expect(
      measuresIn(`${HEAD}任务\t责任单位\n城北水厂（二期）\t市水利局\n防汛抢险救灾工作\t市应急管理局\n农村户厕改造120座\t市农业农村局`),
    ).toEqual(["市水利局 | 水厂 | 城北", "市应急管理局 | 救灾工作 | 防汛抢险", "市农业农村局 | 改造 | 农村户厕"]);
  });

  it("take each number of a cell for a task", () => {
    expect(measuresIn(`${HEAD}任务\t责任单位\n1.通信保障；2.储备防汛物资；3.电力保障\t市应急管理局`)).toEqual([
      "市应急管理局 | 保障 | 通信",
      "市应急管理局 | 储备 | 防汛物资",
      "市应急管理局 | 保障 | 电力",
    ]);
  });

  it("leave a task without a unit to the body that speaks, those who only help or are people own nothing of it", () => {
    expect(measuresIn(`${HEAD}序号\t任务\t责任领导\t责任单位\t完成时限\n1\t建立河道巡查制度\t副市长沈明远\t\t2021年9月底前`)).toEqual([
      "speaker | 建立 | 河道巡查制度",
    ]);
  });

  it("fill empty cells from above where the row goes on with that above, and only there", () => {
    const head = `${HEAD}序号\t任务\t具体措施\t责任单位\t完成时限`;
    const first = "1\t管护\t建立河道巡查制度\t市水利局\t9月底前";
    expect(measuresIn(`${head}\n${first}\n\t\t制定管护标准\t\t`).at(-1)).toBe("市水利局 | 制定 | 管护标准");
    expect(measuresIn(`${head}\n${first}\n2\t清障\t拆除阻水建筑\t\t`).at(-1)).toBe("speaker | 拆除 | 阻水建筑");
    expect(measuresIn(`${head}\n${first}\n\t\t\t市财政局\t`)).toEqual(["市水利局, 市财政局 | 建立 | 河道巡查制度"]);
  });

  it.each([
    ["姓名\t职务\t责任单位\n沈明远\t副市长\t市水利局"],
    ["考核内容\t分值\t责任单位\n建立巡查制度\t10\t市水利局"],
    ["项目名称\t建设内容\t预算金额\t主管部门\n冷链\t新建冷库3座\t540\t市农业农村局"],
    ["单位\t任务数\t完成数\n市水利局\t12\t10"],
    ["序号\t任务\t责任单位\n合计\t12项\t市水利局"],
  ])("are none of people, marks, money or figures: %s", (rows) => {
    expect(measuresIn(`${HEAD}${rows}`)).toEqual([]);
  });

  it("are read in Markdown, too", () => {
    const rows = "| 任务 | 牵头单位 | 完成时限 |\n| --- | :-- | --- |\n| 建立河道巡查制度 | 市水利局 | 2021年9月底前 |";
    const { measures } = analyze(documentOf(`# 巡查工作方案\n\n请认真组织实施。\n\n${rows}\n`, "方案.md"));
    expect(measures.map(({ owners, deadline }) => [owners.map(({ role }) => role), deadline?.to])).toEqual([[["lead"], "2021-09"]]);
  });

  it("set the head of a row as the item of its task", () => {
    const text = `${HEAD}问题\t整改措施\t责任单位\n资金滞留\t清理滞留资金\t市财政局\n账实不符\t核对资产台账\t市国资委`;
    const { measures, document } = analysisOf(text);
    const items = measures.map(({ item }) => document.blocks[item ?? -1]?.span).map((span) => text.slice(span?.start, span?.end));
    expect(items).toEqual(["资金滞留", "账实不符"]);
  });

  it("hold with cells that no table has: over each other, without an end, of any order", () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constantFrom(0, 1e9, Number.MAX_SAFE_INTEGER));
    const cell = fc.record({ table: fc.integer({ min: 1, max: 2 }), row: number, column: number, rows: number, columns: number });
    const words = fc.constantFrom(
      "任务",
      "责任单位",
      "完成时限",
      "牵头",
      "序号",
      "1",
      "建立巡查制度",
      "市水利局（牵头）、市财政局",
      "6月底前",
      "牵头单位：市水利局",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, cell), { maxLength: 24 }), (cells) => {
        let text = "";
        const places = cells.map(([said, place]) => {
          text += `${said}\n`;
          return { span: { start: text.length - said.length - 1, end: text.length - 1 }, origin: cellOrigin(place) };
        });
        const source = { text: `${text}完。`, places, encoding: "", cuts: [], headings: new Map<number, number>(), issues: [] };
        for (const { trigger, object, span } of analyze(fileOf({ source, facts: factsOf(new Uint8Array(1)) }, "a")).measures)
          for (const one of [trigger, object, span]) expect(source.text.slice(one.start, one.end).trim()).not.toBe("");
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
