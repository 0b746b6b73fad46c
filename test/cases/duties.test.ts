import { describe, expect, it } from "vitest";
import { type Duties, dutyCases } from "../support/duty-cases.ts";
import { expectGolden } from "../support/golden.ts";

const cases = dutyCases();
const WHAT = ["unit", "unit and role", "deadline"] as const;

type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

const tallyOf = (what: keyof Duties): Tally => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { wanted, found } of cases) {
    right += [...found[what]].filter((line) => wanted[what].has(line)).length;
    wrong += [...found[what]].filter((line) => !wanted[what].has(line)).length;
    missed += [...wanted[what]].filter((line) => !found[what].has(line)).length;
  }
  return { right, wrong, missed };
};

const f1Of = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed);

const tableOf = (): string =>
  [
    "# Duty notes",
    "",
    `${cases.length} papers of test/cases/duties with notes of every shape: brackets, labelled lines, tables. An owner or a deadline counts by the item that it governs. Written by npm run golden.`,
    "",
    "| what | right | wrong | missed | F1 |",
    "| --- | --- | --- | --- | --- |",
    ...WHAT.map((what) => {
      const tally = tallyOf(what);
      return `| ${what} | ${tally.right} | ${tally.wrong} | ${tally.missed} | ${f1Of(tally).toFixed(3)} |`;
    }),
    "",
  ].join("\n");

describe("duty notes", () => {
  it.each([
    ["unit", 0.94],
    ["unit and role", 0.93],
    ["deadline", 0.87],
  ] as const)("tell the %s", (what, least) => {
    expect(f1Of(tallyOf(what))).toBeGreaterThanOrEqual(least);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("duties.md", table);
  });
});
