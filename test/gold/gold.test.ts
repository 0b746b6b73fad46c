import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileAnnotations } from "../support/annotation.ts";
import { dutyScores, evaluate, runShared } from "./evaluate.ts";
import { fallen, readFloors } from "./floors.ts";
import { perturbed } from "./perturbed.ts";
import { score } from "./score.ts";
import { annotatedOf, folderOf, isThere, SET_NAMES } from "./sets.ts";
import { scoresOf, sumOf } from "./tally.ts";

type Row = { readonly name: string; readonly precision: number; readonly recall: number; readonly f1: number; readonly gold: number };

for (const set of SET_NAMES) {
  describe.skipIf(!isThere(set))(`gold, ${set} (needs ${folderOf(set)} and its texts)`, () => {
    test("no score falls below its floor", { timeout: 300_000 }, () => {
      const evaluation = evaluate(set);
      expect(evaluation.documents.length).toBeGreaterThan(0);
      expect(Object.keys(readFloors()[set] ?? {}).length, "no floors: npm run gold -- --raise").toBeGreaterThan(0);
      expect(fallen(readFloors(), set, [...evaluation.scores, ...dutyScores(evaluation)])).toEqual([]);
    });
  });
}

const byName = (rows: readonly Row[]): readonly Row[] =>
  rows.map(({ name, precision, recall, f1, gold }) => ({ name, precision, recall, f1, gold })).sort((a, b) => (a.name < b.name ? -1 : 1));

describe.skipIf(!isThere("shared"))(`scorer (needs ${folderOf("shared")})`, () => {
  test("gives the figures of score.mjs on analyses with known faults", { timeout: 120_000 }, () => {
    const annotated = annotatedOf("shared");
    const analyses = annotated.map(({ gold, path }) => perturbed(gold, readFileSync(path)));
    const golds = annotated.map(({ path }) => join(folderOf("shared"), basename(path).replace(".txt", ".gold.json")));
    const printed = runShared("score.mjs", analyses, (jsonl) => ["--json", jsonl, ...golds]);
    const tallies = annotated.map(({ gold }, index) => score(gold, analyses[index] ?? perturbed(gold, new Uint8Array())).tally);
    const ours = scoresOf(sumOf(tallies)).filter(({ name }) => !name.startsWith("role "));
    expect(byName(ours)).toEqual(byName(JSON.parse(printed ?? "[]") as readonly Row[]));
  });

  test("compiles annotations as compile.mjs does", () => {
    for (const { gold, path } of annotatedOf("shared")) {
      const text = readFileSync(path, "utf8").replace("\uFEFF", "");
      const compiled = compileAnnotations(gold.doc, text, readFileSync(path.replace(".txt", ".ann"), "utf8"));
      expect(compiled).toEqual({ gold, problems: [] });
    }
  });
});
