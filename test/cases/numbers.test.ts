import { describe, expect, it } from "vitest";
import { analyze } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";
import { type Count, countOf, type Score, scoreOf } from "../gold/tally.ts";
import { expectGolden } from "../support/golden.ts";
import { type MarkedCase, markedCases } from "../support/marked-cases.ts";

/** Each number as `start-end normal form`. */
const found = ({ text }: MarkedCase): readonly string[] =>
  analyze(readText(new TextEncoder().encode(text), "case.txt"))
    .mentions.filter((mention) => mention.kind === "regulation" && mention.fields["number"]?.span.start === mention.span.start)
    .map(({ span, fields }) => `${span.start}-${span.end} ${fields["number"]?.value ?? ""}`);

const wanted = ({ marks, expected }: MarkedCase): readonly string[] =>
  marks.map(({ start, end }, at) => `${start}-${end} ${expected[at] ?? ""}`);

const cases = markedCases("numbers.txt");
const HALVES = ["tuning", "held out"] as const;
const ofHalf = (half: string): readonly MarkedCase[] => cases.filter((one) => one.half === half);

const scoreOfHalf = (half: string): readonly [Count, Score] => {
  const count = countOf(ofHalf(half).map((one) => ({ found: found(one), wanted: wanted(one) })));
  return [count, scoreOf(half, count)];
};

const tableOf = (): string => {
  const rows = HALVES.map((half) => {
    const [{ hit, wrong, missed }, { precision, recall }] = scoreOfHalf(half);
    return `| ${half} | ${hit} | ${wrong} | ${missed} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`;
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
    const [, { precision, recall }] = scoreOfHalf(half);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("numbers.md", table);
  });
});
