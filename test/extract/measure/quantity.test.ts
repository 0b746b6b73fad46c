import { describe, expect, it } from "vitest";
import { analysisOf } from "../../support/measured.ts";

const quantitiesIn = (text: string): readonly string[] =>
  analysisOf(text).measures.flatMap(({ quantities }) =>
    quantities.map(({ span, value, unit }) => `${text.slice(span.start, span.end)} = ${value} ${unit}`),
  );

describe("quantities", () => {
  it("are read with value and unit", () => {
    expect(quantitiesIn("新建改造农村公路120公里。")).toEqual(["120公里 = 120 公里"]);
    expect(quantitiesIn("举办培训班30余期，发放补贴1.2亿元。")).toEqual(["30余期 = 30 期", "1.2亿元 = 1.2 亿元"]);
  });

  it("have no value behind a mask", () => {
    expect(quantitiesIn("印发工作简报xx期。")).toEqual(["xx期 = null 期"]);
  });

  it("are no ordinals of a name", () => {
    expect(quantitiesIn("完善第三方评估机制。")).toEqual([]);
  });
});
