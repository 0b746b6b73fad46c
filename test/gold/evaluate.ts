import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Analysis } from "../../extract/index.ts";
import { analyze } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";
import { score } from "./score.ts";
import type { SetName } from "./sets.ts";
import { annotatedOf, folderOf, SHARED } from "./sets.ts";
import type { Score, Tally } from "./tally.ts";
import { scoresOf, sumOf } from "./tally.ts";

/** What a set of annotated documents scored. `log`: a line for each thing that is right (=), wrong (+), missed (-) or owned by others (≠). */
export type Evaluation = {
  readonly set: SetName;
  readonly scores: readonly Score[];
  readonly documents: readonly { readonly name: string; readonly scores: readonly Score[] }[];
  readonly log: readonly string[];
  readonly analyses: readonly Analysis[];
};

/** Reads, extracts and scores every document of a set. */
export const evaluate = (set: SetName): Evaluation => {
  const tallies: Tally[] = [];
  const documents: { name: string; scores: readonly Score[] }[] = [];
  const log: string[] = [];
  const analyses: Analysis[] = [];
  for (const { gold, path } of annotatedOf(set)) {
    const analysis = analyze(readText(readFileSync(path), gold.doc));
    const result = score(gold, analysis);
    tallies.push(result.tally);
    documents.push({ name: gold.doc, scores: scoresOf(result.tally) });
    log.push(...result.log);
    analyses.push(analysis);
  }
  return { set, scores: scoresOf(sumOf(tallies)), documents, log, analyses };
};

/** Runs a script of the shared material on analyses; its output. Null where the script is not there. */
export const runShared = (
  script: string,
  analyses: readonly Analysis[],
  argumentsOf: (jsonl: string) => readonly string[],
): string | null => {
  const path = join(SHARED, "gold", script);
  if (!existsSync(path)) return null;
  const folder = mkdtempSync(join(tmpdir(), "wenmai-gold-"));
  try {
    const jsonl = join(folder, "analyses.jsonl");
    writeFileSync(jsonl, analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join(""));
    const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...argumentsOf(jsonl)], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Plans whose duty notes say who does what; scored by `duties.mjs`. */
const DUTY_DOCUMENTS = ["gwy-34.txt", "gwy-39.txt"];
const DUTY_LINE = /^(?<name>.+?)\s+P (?<precision>[\d.]+)\s+R (?<recall>[\d.]+)\s+F1 (?<f1>[\d.]+)\s+gold (?<gold>\d+)$/gmu;

/** Units, roles and deadlines of the duty notes, as `duty unit` and so on; empty where the scorer is not there. */
export const dutyScores = (evaluation: Evaluation): readonly Score[] => {
  if (evaluation.set !== "shared") return [];
  const wanted = evaluation.analyses.filter((analysis) => DUTY_DOCUMENTS.includes(analysis.document.name));
  const texts = DUTY_DOCUMENTS.map((name) => join(folderOf("shared"), name));
  const printed = runShared("duties.mjs", wanted, (jsonl) => ["score", jsonl, ...texts]) ?? "";
  return [...printed.matchAll(DUTY_LINE)].map(({ groups }) => ({
    name: `duty ${groups?.["name"] ?? ""}`,
    precision: Number(groups?.["precision"]),
    recall: Number(groups?.["recall"]),
    f1: Number(groups?.["f1"]),
    gold: Number(groups?.["gold"]),
  }));
};
