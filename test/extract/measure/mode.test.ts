import { describe, expect, it } from "vitest";
import { analysisOf } from "../../support/measured.ts";

const modesIn = (text: string): readonly string[] =>
  analysisOf(text).measures.map(({ trigger, mode }) => `${text.slice(trigger.start, trigger.end)} ${mode}`);

const NOTICE = "云川市人民政府关于加强河道管护的通知\n云政发〔2021〕3号\n各区人民政府：\n";

describe("mode", () => {
  it("is done with 了, 已 and in papers that tell of the past", () => {
    expect(modesIn(`${NOTICE}市水利局已建立问题台账。`)).toContain("建立 done");
    expect(modesIn(`${NOTICE}市水利局制定了办法。`)).toContain("制定 done");
    expect(modesIn("2021年区委工作情况报告\n区委召开专题会议，制定整改方案。")).toEqual(["召开 done", "制定 done"]);
  });

  it("is due with 要, 将 and in papers that order", () => {
    expect(modesIn("2021年区委工作情况报告\n明年将建设新校区，改造老旧管网。")).toEqual(["建设 due", "改造 due"]);
    expect(modesIn(`${NOTICE}建立问题台账。`)).toContain("建立 due");
    expect(modesIn("2021年区委工作情况报告\n二、下一步工作打算\n建立问题台账。")).toContain("建立 due");
  });
});
