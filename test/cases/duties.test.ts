import { describe, expect, it } from "vitest";
import { type Count, countOf, scoreOf } from "../gold/tally.ts";
import { type Duties, dutyCases } from "../support/duty-cases.ts";
import { expectGolden } from "../support/golden.ts";

const cases = dutyCases();
const WHAT = ["unit", "unit and role", "deadline"] as const;

const count = (what: keyof Duties): Count => countOf(cases.map(({ found, wanted }) => ({ found: found[what], wanted: wanted[what] })));

const tableOf = (): string =>
  [
    "# Duty notes",
    "",
    `${cases.length} papers of test/cases/duties with notes of every shape: brackets, labelled lines, tables. An owner or a deadline counts by the item that it governs. Written by npm run golden.`,
    "",
    "| what | right | wrong | missed | F1 |",
    "| --- | --- | --- | --- | --- |",
    ...WHAT.map((what) => {
      const { hit, wrong, missed } = count(what);
      return `| ${what} | ${hit} | ${wrong} | ${missed} | ${scoreOf(what, count(what)).f1.toFixed(3)} |`;
    }),
    "",
  ].join("\n");

describe("duty notes", () => {
  it.each([
    ["unit", 0.94],
    ["unit and role", 0.93],
    ["deadline", 0.87],
  ] as const)("tell the %s", (what, least) => {
    expect(scoreOf(what, count(what)).f1).toBeGreaterThanOrEqual(least);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("duties.md", table);
  });
});
