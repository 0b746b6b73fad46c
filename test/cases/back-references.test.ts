import { describe, expect, it } from "vitest";
import { type Count, countOf, scoreOf } from "../gold/tally.ts";
import { found, wanted } from "../support/back-reference-cases.ts";
import { expectGolden } from "../support/golden.ts";
import { type MarkedCase, markedCases } from "../support/marked-cases.ts";

const cases = markedCases("back-references.txt");
const HALVES = ["tuning", "held out"] as const;
const ofHalf = (half: string): readonly MarkedCase[] => cases.filter((one) => one.half === half);

const countOfHalf = (half: string): Count => countOf(ofHalf(half).map((one) => ({ found: found(one), wanted: wanted(one) })));

const tableOf = (): string => {
  const pointing = cases.filter((one) => wanted(one).length > 0).length;
  return [
    "# Words that point back to a paper",
    "",
    `${cases.length} passages of test/cases/back-references.txt: ${pointing} hold such words, ${cases.length - pointing} only look like it. One counts where its characters and the paper that it means are right. Written by npm run golden.`,
    "",
    "| half | right | wrong | missed | F1 |",
    "| --- | --- | --- | --- | --- |",
    ...HALVES.map((half) => {
      const count = countOfHalf(half);
      return `| ${half} | ${count.hit} | ${count.wrong} | ${count.missed} | ${scoreOf(half, count).f1.toFixed(3)} |`;
    }),
    "",
  ].join("\n");
};

describe("words that point back to a paper", () => {
  it.each(HALVES)("finds what they mean in the half %s", (half) => {
    expect(scoreOf(half, countOfHalf(half)).f1).toBeGreaterThanOrEqual(0.9);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("back-references.md", table);
  });
});
