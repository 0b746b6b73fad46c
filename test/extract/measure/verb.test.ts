import { describe, expect, it } from "vitest";
import { compareMeasures } from "../../support/measured.ts";

const cases: readonly (readonly [construction: string, ...cases: readonly string[]])[] = [
  ["what is set by order and raised", "继续{提高}[渔工补贴标准]。", "{提升}[退役船员优抚标准]。", "提高渔港供水水平，提升渔业附加值比重。"],
  [
    "what is kept safe behind another deed",
    "{规范}[渔市交易]，{维护}[渔民合法权益]。",
    "{开展}[巡查]，{维护}[海上秩序]。",
    "海上秩序得到维护。",
  ],
];

describe("verbs of measures", () => {
  for (const [construction, first, second, negative] of cases) {
    it(`finds ${construction}`, () => {
      for (const marked of [first ?? "", second ?? ""]) expect(compareMeasures(marked).found).toBe(marked);
    });
    it(`leaves alone what only looks like ${construction}`, () => {
      expect(compareMeasures(negative ?? "").found).toBe(negative);
    });
  }
});
