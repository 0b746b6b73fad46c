import { describe, expect, it } from "vitest";
import { timeEnd, timesEnd } from "../../../extract/clause/time.ts";

/** The time that opens a text, marked in brackets. */
const timeOf = (text: string): string => text.slice(0, timeEnd(text, 0));

describe("time", () => {
  it("reads points, stretches and limits", () => {
    for (const marked of [
      "[2021年9月底前]完成",
      "[到2025年]建成",
      "[年底前]完成",
      "[“十四五”期间]新建",
      "[2021年3月至6月]开展",
      "[30日内]报送",
      "[近年来]加强",
    ]) {
      const text = marked.replace(/[[\]]/gu, "");
      expect(timeOf(text)).toBe(marked.slice(1, marked.indexOf("]")));
    }
  });

  it("is none where a number or a year only counts", () => {
    for (const text of ["三年行动计划", "5个项目", "一体推进", "年均增长"]) expect(timeOf(text)).toBe("");
  });

  it("reads numbers of times", () => {
    expect("10余次召开".slice(0, timesEnd("10余次召开", 0))).toBe("10余次");
    expect("多次召开".slice(0, timesEnd("多次召开", 0))).toBe("多次");
    expect("每3小时报送".slice(0, timesEnd("每3小时报送", 0))).toBe("每3小时");
    expect("每半月巡查".slice(0, timesEnd("每半月巡查", 0))).toBe("每半月");
    expect(timesEnd("每三户联保", 0)).toBe(0);
    expect(timesEnd("十条措施", 0)).toBe(0);
  });
});
