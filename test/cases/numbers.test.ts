import { describe, expect, it } from "vitest";
import { analyze } from "../../extract/index.ts";
import { read } from "../../src/read/index.ts";
import { expectGolden } from "../support/golden.ts";
import { type MarkedCase, markedCases } from "../support/marked-cases.ts";

/** Each number as `start-end normal form`. */
const found = ({ text }: MarkedCase): readonly string[] =>
  analyze(read(new TextEncoder().encode(text), "case.txt"))
    .mentions.filter((mention) => mention.kind === "regulation" && mention.fields["number"]?.span.start === mention.span.start)
    .map(({ span, fields }) => `${span.start}-${span.end} ${fields["number"]?.value ?? ""}`);

const wanted = ({ marks, expected }: MarkedCase): readonly string[] =>
  marks.map(({ start, end }, at) => `${start}-${end} ${expected[at] ?? ""}`);

type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

const tallyOf = (cases: readonly MarkedCase[]): Tally => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const one of cases) {
    const [has, wants] = [new Set(found(one)), new Set(wanted(one))];
    for (const number of has) if (wants.has(number)) right += 1;
    wrong += [...has].filter((number) => !wants.has(number)).length;
    missed += [...wants].filter((number) => !has.has(number)).length;
  }
  return { right, wrong, missed };
};

const cases = markedCases("numbers.txt");
const HALVES = ["tuning", "held out"] as const;
const ofHalf = (half: string): readonly MarkedCase[] => cases.filter((one) => one.half === half);

const tableOf = (): string => {
  const rows = HALVES.map((half) => {
    const { right, wrong, missed } = tallyOf(ofHalf(half));
    return `| ${half} | ${right} | ${wrong} | ${missed} | ${(right / (right + wrong)).toFixed(3)} | ${(right / (right + missed)).toFixed(3)} |`;
  });
  const holding = cases.filter((one) => one.marks.length > 0).length;
  return [
    "# Numbers of papers",
    "",
    `${cases.length} writings of test/cases/numbers.txt: ${holding} hold a number, ${cases.length - holding} only look like it. A number counts where its characters and its normal form are right. Written by npm run golden.`,
    "",
    "| half | right | wrong | missed | precision | recall |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
};

describe("numbers of papers", () => {
  it.each(HALVES)("finds them in the half %s", (half) => {
    const { right, wrong, missed } = tallyOf(ofHalf(half));
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.95);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("numbers.md", table);
  });
});
