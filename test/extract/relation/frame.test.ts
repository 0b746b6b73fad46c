import { describe, expect, it } from "vitest";
import { carriesOut } from "../../../extract/relation/carries-out.ts";
import { establishes } from "../../../extract/relation/establishes.ts";
import { issues } from "../../../extract/relation/issues.ts";
import { markedPassage, statementsOf } from "../../support/marked-passage.ts";

const datesOf = (written: string): readonly (string | null)[] => issues.find(markedPassage(written)).map((statement) => statement.date);

describe("mode", () => {
  it("reads what is denied", () => {
    expect(statementsOf(establishes, "{青岚区}尚未建立{mechanism:周调度机制}。")).toEqual(["青岚区 establishes 周调度机制 (denied)"]);
    expect(statementsOf(carriesOut, "不得擅自开展{campaign:达标评比活动}。")).toEqual(["speaker carries_out 达标评比活动 (denied)"]);
  });

  it("reads what is still to come", () => {
    expect(statementsOf(establishes, "{青岚区}要建立{mechanism:周调度机制}。")).toEqual(["青岚区 establishes 周调度机制 (planned)"]);
    expect(statementsOf(carriesOut, "计划开展{campaign:文明出行活动}。")).toEqual(["speaker carries_out 文明出行活动 (planned)"]);
  });

  it("is not misled by words that hold such a character", () => {
    expect(statementsOf(establishes, "锲而不舍健全{mechanism:周调度机制}。")).toEqual(["speaker establishes 周调度机制"]);
    expect(statementsOf(carriesOut, "不断深化{campaign:文明出行活动}。")).toEqual(["speaker carries_out 文明出行活动"]);
  });
});

describe("date", () => {
  it("is the one that the sentence states", () => {
    expect(datesOf("2018年11月，{省委}印发《[关于学前教育的意见]》。")).toEqual(["2018-11"]);
    expect(datesOf("2020年3月5日，经研究，{省委}印发《[关于学前教育的意见]》。")).toEqual(["2020-03-05"]);
  });

  it("is not the one of something else", () => {
    expect(datesOf("{省委}印发《[2018年学前教育工作要点]》。")).toEqual([null]);
    expect(datesOf("修订2009年公布的《[养犬管理办法]》。")).toEqual([null]);
  });
});

describe("titles", () => {
  const about = "{云川市人民政府}关于开展{campaign:农村供水治理}的通知\n{各县人民政府}：\n现通知如下。";

  it("say what a paper is about, not what was done", () => {
    expect(statementsOf(carriesOut, about)).toEqual([]);
  });

  it("tell a deed where they name who did it", () => {
    expect(statementsOf(carriesOut, "{青岚区委}开展{campaign:主题教育}情况报告\n今年以来，各项工作有序推进。")).toEqual([
      "青岚区委 carries_out 主题教育",
    ]);
  });
});

describe("a paper that issues another", () => {
  it("says so in its title", () => {
    const lines = statementsOf(issues, "{云川市人民政府}关于印发《[养犬管理办法]》的通知\n{各县人民政府}：\n请贯彻执行。");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^(?:speaker|云川市人民政府) issues 养犬管理办法$/u);
  });
});

describe("statements", () => {
  const written = "{青岚区委}召开会议，成立{领导小组}，建立{mechanism:周调度机制}、{mechanism:月通报机制}。";

  it("are sorted by span and hold trigger, target and source", () => {
    const found = establishes.find(markedPassage(written));
    expect(found).toHaveLength(3);
    for (const { span, trigger, source, target } of found) {
      const inner = [trigger, target.span, ...(typeof source === "string" ? [] : [source.span])];
      for (const part of inner) expect(span.start <= part.start && part.end <= span.end).toBe(true);
    }
    expect(found.map(({ span }) => span.start)).toEqual(found.map(({ span }) => span.start).toSorted((a, b) => a - b));
  });

  it("relate nothing to itself", () => {
    expect(statementsOf(establishes, "{领导小组}成立{领导小组}办公室。")).toEqual([]);
  });
});
