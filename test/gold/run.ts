import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "../../src/cli/table.ts";
import type { Evaluation } from "./evaluate.ts";
import { dutyScores, evaluate } from "./evaluate.ts";
import { fallen, raised, readFloors, writeFloors } from "./floors.ts";
import type { SetName } from "./sets.ts";
import { folderOf, isExam, isThere, SET_NAMES } from "./sets.ts";
import type { Score } from "./tally.ts";

// `npm run gold [-- --blind] [--raise] [--misses]`: precision, recall and F1 on annotated documents.
//   --blind   scores the exams too (corpus-test, second-test, blind), totals only, to be looked at rarely
//   --raise   writes floors.json where a score is higher than its floor
//   --misses  prints each wrong (+), missed (-) and wrongly owned (≠) thing; never of an exam

const flags = new Set(process.argv.slice(2));
const CACHE = ".cache/gold";
const SHOWN = 40;

const number = (value: number): string => value.toFixed(3);

const scoreTable = (heading: string, scores: readonly Score[], floors: Readonly<Record<string, number>>): string =>
  table(
    [heading, "P", "R", "F1", "gold", "floor"],
    scores.map(({ name, precision, recall, f1, gold }) => {
      const floor = floors[name];
      return [name, number(precision), number(recall), number(f1), String(gold), floor === undefined ? "" : number(floor)];
    }),
    null,
  );

const COLUMNS = ["mention", "relation", "measure", "measure owned"];

const documentTable = ({ documents }: Evaluation): string =>
  table(
    ["document", ...COLUMNS],
    documents.map(({ name, scores }) => [name, ...COLUMNS.map((column) => number(scores.find((score) => score.name === column)?.f1 ?? 0))]),
    null,
  );

/** Things that were right in the last run and are not now, and the other way round; then this run is the last one. */
const changes = ({ set, log }: Evaluation): string => {
  const path = join(CACHE, `${set}.txt`);
  const now = log.filter((line) => line.startsWith("=")).map((line) => line.slice(2));
  const before = existsSync(path) ? readFileSync(path, "utf8").split("\n") : now;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, now.join("\n"));
  const [had, has] = [new Set(before), new Set(now)];
  const gained = [...has].filter((line) => !had.has(line));
  const lost = [...had].filter((line) => !has.has(line));
  const list = (word: string, lines: readonly string[]): string =>
    [
      `${word} since the last run: ${lines.length}`,
      ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
      ...(lines.length > SHOWN ? ["  …"] : []),
    ].join("\n");
  return `${list("gained", gained)}\n${list("lost", lost)}\n`;
};

const show = (evaluation: Evaluation, scores: readonly Score[], floors: Readonly<Record<string, number>>): void => {
  const { set, documents, log } = evaluation;
  const totals = isExam(set) ? scores.filter(({ name }) => name in floors || COLUMNS.includes(name)) : scores;
  console.log(scoreTable(`${set} (${documents.length} documents)`, totals, floors));
  if (isExam(set)) return;
  console.log(documentTable(evaluation));
  if (flags.has("--misses")) console.log(log.filter((line) => !line.startsWith("=")).join("\n"));
  console.log(changes(evaluation));
};

const sets: readonly SetName[] = SET_NAMES.filter((set) => !isExam(set) || flags.has("--blind"));
let floors = readFloors();
const problems: string[] = [];
for (const set of sets) {
  if (!isThere(set)) {
    console.log(`${set}: not here (${folderOf(set)})\n`);
    continue;
  }
  const evaluation = evaluate(set);
  const scores = [...evaluation.scores, ...dutyScores(evaluation)];
  show(evaluation, scores, floors[set] ?? {});
  problems.push(...fallen(floors, set, scores));
  floors = raised(floors, set, scores);
}
for (const problem of problems) console.error(problem);
if (flags.has("--raise")) writeFloors(floors);
if (problems.length > 0) process.exitCode = 1;
