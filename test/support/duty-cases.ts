import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, analyze, type Span } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "cases", "duties");

/** What the notes of a paper say: `unit`, `unit role` and `deadline` of each item, with the number of its line. */
export type Duties = Readonly<Record<"unit" | "unit and role" | "deadline", ReadonlySet<string>>>;

/** A paper of `test/cases/duties`, what a reader wrote down of it, and what is found in it. */
export type DutyCase = { readonly name: string; readonly wanted: Duties; readonly found: Duties };

const dutiesOf = (lines: readonly (readonly [item: number, role: string, words: string])[]): Duties => ({
  unit: new Set(lines.filter(([, role]) => role !== "deadline").map(([item, , words]) => `${item} ${words}`)),
  "unit and role": new Set(lines.filter(([, role]) => role !== "deadline").map(([item, role, words]) => `${item} ${words} ${role}`)),
  deadline: new Set(lines.filter(([, role]) => role === "deadline").map(([item, , words]) => `${item} ${words}`)),
});

const wantedIn = (written: string): Duties => {
  let item = -1;
  const lines: [number, string, string][] = [];
  for (const line of written.split("\n")) {
    if (line.startsWith("## ")) item = Number(line.slice(3));
    else if (line.trim() !== "") lines.push([item, line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1).trim()]);
  }
  return dutiesOf(lines);
};

const LABELLED = /^(?:牵头|责任|配合|参与|协助|监督|督办|督导|落实|负责|分工|完成)\p{sc=Han}{0,4}[：:]/u;

/** How many brackets are open at the end of a line's start. */
const depthOf = (words: string): number => words.split("（").length - words.split("）").length;

/** Whether a unit stands in a note: in brackets, behind a label, or in the cell of a table; one that a clause has for its subject does not. */
const isInNote = (text: string, { start }: Span): boolean => {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(from, start);
  return LABELLED.test(before) || before.includes("\t") || depthOf(before) > 0;
};

const foundIn = ({ document: { text }, mentions, measures }: Analysis, items: ReadonlySet<number>): Duties => {
  const lineOf = (position: number): number => text.slice(0, position).split("\n").length - 1;
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  const lines: [number, string, string][] = [];
  for (const { trigger, owners, deadline } of measures) {
    const item = lineOf(trigger.start);
    if (!items.has(item)) continue;
    for (const { party, role } of owners) {
      const span = spans.get(party);
      if (span !== undefined && isInNote(text, span)) lines.push([item, role, text.slice(span.start, span.end)]);
    }
    if (deadline !== null) lines.push([item, "deadline", text.slice(deadline.span.start, deadline.span.end)]);
  }
  return dutiesOf(lines);
};

/** The papers, by name. */
export const dutyCases = (): readonly DutyCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const written = readFileSync(join(FOLDER, name.replace(".txt", ".duties")), "utf8");
      const items = new Set([...written.matchAll(/^## (?<item>\d+)$/gmu)].map(({ groups }) => Number(groups?.["item"])));
      const analysis = analyze(readText(readFileSync(join(FOLDER, name)), name));
      return { name, wanted: wantedIn(written), found: foundIn(analysis, items) };
    });
