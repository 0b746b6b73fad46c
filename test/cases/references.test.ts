import { describe, expect, it } from "vitest";
import { analyze, RELATIONS } from "../../extract/index.ts";
import type { Relation } from "../../extract/relation/relation.ts";
import { readText } from "../../src/read/index.ts";
import { type Count, countOf, scoreOf } from "../gold/tally.ts";
import { expectGolden } from "../support/golden.ts";
import { type WrittenCase, writtenCases } from "../support/marked-cases.ts";
import { statementsOf, unmark } from "../support/marked-passage.ts";

const WANTED = ["cites", "supersedes", "amends", "forwards"];
const relations: readonly Relation[] = RELATIONS.filter((relation) => WANTED.includes(relation.id));
const DENIED = " (denied)";
const MODE = / \((?:planned|denied)\)$/u;

/** What is found with the marked names as mentions: the relations alone. */
const foundInMarks = ({ written }: WrittenCase): readonly string[] =>
  relations
    .flatMap((relation) => statementsOf(relation, written))
    .filter((line) => !line.endsWith(DENIED))
    .map((line) => line.replace(MODE, ""));

/** What is found in the bare text: names and relations. */
const foundInText = ({ written }: WrittenCase): readonly string[] => {
  const analysis = analyze(readText(new TextEncoder().encode(unmark(written).text), "case.txt"));
  const nameOf = (party: string): string => {
    const mention = analysis.mentions.find((one) => one.id === party);
    return mention === undefined ? party : analysis.document.text.slice(mention.span.start, mention.span.end);
  };
  return analysis.claims
    .filter((claim) => WANTED.includes(claim.relation) && claim.mode !== "denied")
    .map((claim) => `${nameOf(claim.source)} ${claim.relation} ${nameOf(claim.target)}`);
};

const countIn = (cases: readonly WrittenCase[], find: (one: WrittenCase) => readonly string[], relation: string): Count => {
  const isWanted = (line: string): boolean => relation === "all" || line.includes(` ${relation} `);
  return countOf(cases.map((one) => ({ found: find(one).filter(isWanted), wanted: one.expected.filter(isWanted) })));
};

const cases = writtenCases("references.txt");
const HALVES = ["tuning", "held out"];
const FINDERS = [
  ["names given", foundInMarks],
  ["bare text", foundInText],
] as const;

const tableOf = (): string => {
  const rows = HALVES.flatMap((half) =>
    FINDERS.flatMap(([input, find]) =>
      ["cites", "supersedes", "amends", "forwards", "all"].map((relation) => {
        const count = countIn(
          cases.filter((one) => one.half === half),
          find,
          relation,
        );
        return `| ${half} | ${input} | ${relation} | ${count.hit} | ${count.wrong} | ${count.missed} | ${scoreOf(relation, count).f1.toFixed(3)} |`;
      }),
    ),
  );
  const stating = cases.filter((one) => one.expected.length > 0).length;
  return [
    "# References between papers",
    "",
    `${cases.length} sentences of test/cases/references.txt: ${stating} state one, ${cases.length - stating} only look like it. Written by npm run golden.`,
    "",
    "| half | input | relation | right | wrong | missed | F1 |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
};

describe("references between papers", () => {
  it("holds as many sentences that only look like one", () => {
    for (const half of HALVES) {
      const own = cases.filter((one) => one.half === half);
      const stating = own.filter((one) => one.expected.length > 0);
      expect(stating.length).toBeGreaterThanOrEqual(30);
      expect(own.length - stating.length).toBeGreaterThanOrEqual(stating.length);
    }
  });

  it.each(HALVES)("finds them in the half %s", (half) => {
    const own = cases.filter((one) => one.half === half);
    expect(scoreOf(half, countIn(own, foundInMarks, "all")).f1).toBeGreaterThanOrEqual(0.85);
    expect(scoreOf(half, countIn(own, foundInText, "all")).f1).toBeGreaterThanOrEqual(0.85);
  });

  it("prints the table", () => {
    const table = tableOf();
    console.log(table);
    expectGolden("references.md", table);
  });
});
