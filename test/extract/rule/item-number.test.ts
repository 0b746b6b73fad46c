import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

describe("the number of an item", () => {
  it.each(["云川市清水行动方案\n10.建设[云川智慧河湖监管平台]。", "云川市清水行动方案\n（二）建设[云川智慧河湖监管平台]。"])(
    "is no part of the name behind it: %s",
    (marked) => {
      expectNames("mechanism", marked);
    },
  );
});
