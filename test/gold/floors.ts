import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SetName } from "./sets.ts";
import { isExam } from "./sets.ts";
import type { Score } from "./tally.ts";

/** F1 below which a score may not fall, by set and name. Committed; they only rise. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FILE = join(dirname(fileURLToPath(import.meta.url)), "floors.json");
/** Names of which the gold has fewer than this jump too much with a single one. */
const ENOUGH = 10;
/** Of an exam only what the goals name. */
const EXAMINED: ReadonlySet<string> = new Set(["mention", "mention ORG", "relation", "measure", "measure owned"]);

/** The committed floors. */
export const readFloors = (): Floors => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Floors) : {});

const isHeld = (set: SetName, { name, gold }: Score): boolean =>
  isExam(set) ? EXAMINED.has(name) : gold >= ENOUGH && !name.endsWith("lenient");

/** More than the floating point errs: 0.6 and 1 give an F1 of 0.7499…. */
const ROUNDING = 1e-9;

/** Three decimals, rounded down, so that a floor never asks for more than was reached. */
const rounded = (score: number): number => Math.floor(score * 1000 + ROUNDING) / 1000;

/** Floors with the scores of a set in them where these are higher. */
export const raised = (floors: Floors, set: SetName, scores: readonly Score[]): Floors => {
  const before = floors[set] ?? {};
  const now = scores.filter((score) => isHeld(set, score)).map(({ name, f1 }) => [name, Math.max(before[name] ?? 0, rounded(f1))] as const);
  const all = [...new Map([...Object.entries(before), ...now])].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...floors, [set]: Object.fromEntries(all) };
};

/** Writes the committed file. */
export const writeFloors = (floors: Floors): void => {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
};

/** Scores that fell below their floor, and floors of which there is no score any more. */
export const fallen = (floors: Floors, set: SetName, scores: readonly Score[]): readonly string[] => {
  const byName = new Map(scores.map((score) => [score.name, score.f1]));
  return Object.entries(floors[set] ?? {})
    .filter(([name, floor]) => (byName.get(name) ?? 0) < floor - ROUNDING)
    .map(([name, floor]) => `${set}: ${name} ${(byName.get(name) ?? 0).toFixed(3)} is below its floor ${floor.toFixed(3)}`);
};
