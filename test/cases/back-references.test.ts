import { describe, expect, it } from "vitest";
import { found, wanted } from "../support/back-reference-cases.ts";
import { expectGolden } from "../support/golden.ts";
import { type MarkedCase, markedCases } from "../support/marked-cases.ts";

type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

const tallyOf = (cases: readonly MarkedCase[]): Tally => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const one of cases) {
    const [has, wants] = [new Set(found(one)), new Set(wanted(one))];
    right += [...has].filter((line) => wants.has(line)).length;
    wrong += [...has].filter((line) => !wants.has(line)).length;
    missed += [...wants].filter((line) => !has.has(line)).length;
  }
  return { right, wrong, missed };
};

const f1Of = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed);

const cases = markedCases("back-references.txt");
const HALVES = ["tuning", "held out"] as const;
const ofHalf = (half: string): readonly MarkedCase[] => cases.filter((one) => one.half === half);

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
      const tally = tallyOf(ofHalf(half));
      return `| ${half} | ${tally.right} | ${tally.wrong} | ${tally.missed} | ${f1Of(tally).toFixed(3)} |`;
    }),
    "",
  ].join("\n");
};

describe("words that point back to a paper", () => {
  it.each(HALVES)("finds what they mean in the half %s", (half) => {
    expect(f1Of(tallyOf(ofHalf(half)))).toBeGreaterThanOrEqual(0.9);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("back-references.md", table);
  });
});
