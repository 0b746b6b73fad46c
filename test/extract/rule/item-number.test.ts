import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

describe("the number of an item", () => {
  it.each(["云川市清水行动方案\n10.建设[云川智慧河湖监管平台]。", "云川市清水行动方案\n（二）建设[云川智慧河湖监管平台]。"])(
    "is no part of the name behind it: %s",
    (marked) => {
      expectNames("mechanism", marked);
    },
  );

  it.each([
    "护渔应急预案\n2.1[市护渔指挥部]。由市长任总指挥。",
    "护渔应急预案\n3.2.10 [市公安局]负责巡港。",
    "护渔应急预案\n2.1[市水利局]负责调度。",
  ])("may have several figures: %s", (marked) => {
    expectNames("organization", marked);
  });

  it("is none where a unit goes on with the figure", () => {
    expectNames("campaign", "护渔情况\n[1.5万吨水产加工项目]竣工。");
  });
});
