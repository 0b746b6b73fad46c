import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNetwork, encodeGraph, layOut, resolve } from "../../graph/index.ts";
import { analysisOf } from "../support/analysis.ts";
import { cityPlan, districtReport, maskedReport } from "../support/corpus.ts";

const corpus = [
  cityPlan(),
  districtReport(),
  maskedReport(),
  analysisOf(
    "云川市教育局的报告\n[市政府|organization]印发《[关于加强城市绿地管理的意见|regulation]》，[朝阳区教育局|organization]落实。",
    {
      id: "d",
      speaker: ["云川市教育局"],
    },
  ),
  analysisOf("青岚区教育局的报告\n[区教育局|organization]、[青岚区教育局|organization]和[市委|organization]。", {
    id: "e",
    speaker: ["青岚区教育局"],
  }),
  analysisOf("云川市青岚区教育局的报告\n[区教育局|organization]开展[党史学习教育|campaign]。", {
    id: "f",
    speaker: ["云川市青岚区教育局"],
  }),
];

const written = (analyses: typeof corpus): string => {
  const resolution = resolve(analyses, []);
  return [...encodeGraph({ ...resolution, positions: layOut(buildNetwork(resolution)) })].join("");
};

test("the graph does not depend on the order of the documents", () => {
  const expected = written(corpus);
  fc.assert(
    fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
      expect(written(shuffled)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test("what one document says keeps its keys whatever else is read", () => {
  const alone = new Set(resolve([cityPlan()], []).entities.flatMap((entity) => entity.keys));
  fc.assert(
    fc.property(fc.subarray(corpus.slice(1)), (others) => {
      const keys = new Set(resolve([cityPlan(), ...others], []).entities.flatMap((entity) => entity.keys));
      for (const key of alone) expect(keys).toContain(key);
    }),
    { numRuns: 20 },
  );
});
