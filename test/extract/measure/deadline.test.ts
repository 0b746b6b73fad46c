import { describe, expect, it } from "vitest";
import { analysisOf } from "../../support/measured.ts";

const HEAD = "云川市人民政府关于加强河道管护的通知\n云政发〔2021〕3号\n各区人民政府：\n";
const FOOT = "\n云川市人民政府\n2021年3月10日\n";

/** `words kind from..to` of each measure of the body of a notice of 2021. */
const deadlinesIn = (body: string): readonly string[] => {
  const text = `${HEAD}${body}${FOOT}`;
  return analysisOf(text)
    .measures.filter(({ trigger }) => trigger.start >= HEAD.length)
    .map(({ deadline }) =>
      deadline === null
        ? "none"
        : `${text.slice(deadline.span.start, deadline.span.end)} ${deadline.kind} ${deadline.from ?? ""}..${deadline.to ?? ""}`,
    );
};

describe("deadlines", () => {
  it("of a result is that of its deed", () => {
    expect(deadlinesIn("建立河道管护系统，9月底前上线运行。")).toEqual(["9月底前 date ..2021-09"]);
    expect(deadlinesIn("年初制定管护计划。")).toEqual(["none"]);
  });

  it("of a stage hold for all that it tells", () => {
    expect(deadlinesIn("（一）全面排查（2021年9月10日前）。建立渔船台账。公布渔港名单。")).toEqual([
      "2021年9月10日前 date ..2021-09-10",
      "2021年9月10日前 date ..2021-09-10",
    ]);
    expect(deadlinesIn("一、第二阶段（9月11日至11月30日）\n（一）清理渔排。\n（二）8月底前核查渔船。")).toEqual([
      "9月11日至11月30日 date 2021-09-11..2021-11-30",
      "8月底前 date ..2021-08",
    ]);
    expect(deadlinesIn("（一）全面排查（含9月入港渔船）。建立渔船台账。")).toEqual(["none"]);
  });

  it("of a list behind the signature reach none above it", () => {
    const list = "问题1：渔港巡查不到位。\n整改时限：2021年6月。\n整改情况：完善巡查制度。";
    expect(deadlinesIn(`（一）清理渔排。开展渔船检查。${FOOT}${list}`)).toEqual(["none", "none", "none"]);
  });

  it("behind a subject end where another opens a clause", () => {
    expect(deadlinesIn("市水利局8月底前拨付首期资金，市审计局开展项目审计。")).toEqual(["8月底前 date ..2021-08", "none"]);
    expect(deadlinesIn("8月底前，市水利局拨付首期资金，市审计局完成项目审计。")).toEqual([
      "8月底前 date ..2021-08",
      "8月底前 date ..2021-08",
    ]);
    expect(deadlinesIn("渔港3月底前全部开工，10月底前完成竣工验收；市财政局要开辟绿色通道。")).toEqual(["10月底前 date ..2021-10", "none"]);
    expect(deadlinesIn("市水利局8月底前制定方案，每季度召开一次会议。")).toEqual(["8月底前 date ..2021-08", "none"]);
    expect(deadlinesIn("市水利局8月底前制定方案，组织各区水利局开展排查。").at(-1)).toBe("8月底前 date ..2021-08");
  });

  it("are read with the year of the paper", () => {
    expect(deadlinesIn("9月底前完成隐患排查。")).toEqual(["9月底前 date ..2021-09"]);
    expect(deadlinesIn("年底前建成石桥水厂。")).toEqual(["年底前 date ..2021-12"]);
    expect(deadlinesIn("去年已建成石桥水厂。")).toEqual(["none"]);
    expect(deadlinesIn("2022年将建成石桥水厂。")).toEqual(["2022年 date 2022..2022"]);
    expect(deadlinesIn("2020年应建成石桥水厂。")).toEqual(["none"]);
    expect(deadlinesIn("2022年建成石桥水厂。")).toEqual(["none"]);
  });

  it("are read as points and stretches", () => {
    expect(deadlinesIn("到2025年，建成智慧水务平台。")).toEqual(["到2025年 date ..2025"]);
    expect(deadlinesIn("2021年4月至6月，开展集中整治。")).toEqual(["2021年4月至6月 date 2021-04..2021-06"]);
    expect(deadlinesIn("“十四五”期间，新建管网改造工程。")).toEqual(["“十四五”期间 date 2021..2025"]);
  });

  it("count from the date of the paper", () => {
    expect(deadlinesIn("各区人民政府要在本通知印发之日起30日内制定实施细则。")).toEqual(["本通知印发之日起30日内 date ..2021-04-09"]);
    expect(deadlinesIn("各区人民政府要在决定作出之日起7个工作日内公布结果。")).toEqual(["决定作出之日起7个工作日内 date .."]);
  });

  it("recur or stand", () => {
    expect(deadlinesIn("每年9月底前报送工作总结。")).toEqual(["每年9月底前 recurring .."]);
    expect(deadlinesIn("1.加强日常巡查。\n牵头部门：市水利局\n完成时限：长期坚持")).toEqual(["长期坚持 standing .."]);
    expect(deadlinesIn("每半年开展一次巡查。")).toEqual(["none"]);
  });

  it("stand in duty notes", () => {
    expect(deadlinesIn("（一）建立巡查制度。（市水利局牵头，2021年9月底前完成）")).toEqual(["2021年9月底前 date ..2021-09"]);
    expect(deadlinesIn("（一）建立巡查制度。（市水利局负责，持续推进）")).toEqual(["持续推进 standing .."]);
    expect(deadlinesIn("（一）建立巡查制度。（2021年已完成试点）")).toEqual(["none"]);
  });

  it("hold for what they govern", () => {
    expect(deadlinesIn("6月底前，完成隐患排查，建立问题清单。")).toEqual(["6月底前 date ..2021-06", "6月底前 date ..2021-06"]);
    expect(deadlinesIn("对河道进行排查，建立问题清单。该项工作于6月底前完成。")).toEqual([
      "于6月底前 date ..2021-06",
      "于6月底前 date ..2021-06",
    ]);
    expect(deadlinesIn("工作目标。到2025年，建成智慧水务平台。打造一批示范河段。")).toEqual([
      "到2025年 date ..2025",
      "到2025年 date ..2025",
    ]);
    expect(deadlinesIn("6月底前完成隐患排查。建立问题清单。").at(-1)).toBe("none");
  });

  it("are not what the sentence is about", () => {
    expect(deadlinesIn("“十五五”时期渔业发展的总体要求是，建设深水渔港。")).toEqual(["none"]);
  });

  it("are no starts, frames or days past", () => {
    expect(deadlinesIn("从2022年起，实行新的收费标准。")).toEqual(["none"]);
    expect(deadlinesIn("近年来，加强河道管护。")).toEqual(["none"]);
  });
});
