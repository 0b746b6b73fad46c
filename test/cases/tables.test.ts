import { describe, expect, it } from "vitest";
import { type Count, countOf, scoreOf } from "../gold/tally.ts";
import { expectGolden } from "../support/golden.ts";
import { type Said, type TableCase, tableCases } from "../support/table-cases.ts";

/** Shapes that the rules were written for, and shapes written down before the rules were tried on them. */
const SETS = { known: tableCases(), unseen: tableCases("unseen") };
const LAYOUTS = { cells: "with the places of cells", tabs: "as text with tabs" } as const;
const WHAT = ["unit and role", "deadline"] as const;

const count = (cases: readonly TableCase[], what: keyof Said): Count =>
  countOf(cases.map(({ found, wanted }) => ({ found: found[what], wanted: wanted[what] })));

const inLayout = (cases: readonly TableCase[], layout: TableCase["layout"]): readonly TableCase[] =>
  cases.filter((one) => one.layout === layout);

const rowsOf = (name: string, cases: readonly TableCase[]): readonly string[] =>
  (["cells", "tabs"] as const).flatMap((layout) =>
    WHAT.map((what) => {
      const { hit, wrong, missed } = count(inLayout(cases, layout), what);
      const { f1 } = scoreOf(what, count(inLayout(cases, layout), what));
      return `| ${name} | ${LAYOUTS[layout]} | ${what} | ${hit} | ${wrong} | ${missed} | ${f1.toFixed(3)} |`;
    }),
  );

const tableOf = (): string =>
  [
    "# Tables of tasks",
    "",
    `${SETS.known.length / 2} shapes of test/cases/tables, ${SETS.unseen.length / 2} more of its folder unseen, each with the places of its cells and as a text with tabs. Written by npm run golden.`,
    "",
    "| shapes | layout | what | right | wrong | missed | F1 |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rowsOf("known", SETS.known),
    ...rowsOf("unseen", SETS.unseen),
    "",
  ].join("\n");

describe.each(Object.entries(SETS))("tables of tasks, %s shapes", (_, cases) => {
  it.each(WHAT)("tell the %s", (what) => {
    for (const layout of ["cells", "tabs"] as const)
      expect(scoreOf(what, count(inLayout(cases, layout), what)).f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe("tables of tasks", () => {
  it("print their table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("tables.md", table);
  });
});
