import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, analyze, type Document, type Place } from "../../extract/index.ts";
import { cellOrigin, type Origin } from "../../extract/text/document.ts";
import { documentOf, factsOf } from "../../src/read/document.ts";
import { readText } from "../../src/read/index.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "cases", "tables");

/** What a table says, or is found to say: `task | role unit` and `task | deadline`. */
export type Said = Readonly<Record<"unit and role" | "deadline", ReadonlySet<string>>>;

/** A paper with tables, laid out in one way: what it says, and what is found in it. */
export type TableCase = { readonly name: string; readonly layout: Layout; readonly wanted: Said; readonly found: Said };

/** With the places of cells, merged ones too, as formats give them that know tables; or as a text with tabs, where a merged cell stands once and leaves the others empty. */
type Layout = "cells" | "tabs";

/** Marks of the notation: merged with the cell above, with the one to the left, a new paragraph of the cell. */
const [ABOVE, LEFT, PARAGRAPH] = ["^", "<", "⏎"];

type Line = { readonly words: string } | { readonly cells: readonly string[] };

const lineOf = (line: string): Line =>
  line.startsWith("|")
    ? {
        cells: line
          .replace(/^\||\|\s*$/gu, "")
          .split("|")
          .map((cell) => cell.trim()),
      }
    : { words: line };

const isMerged = (cell: string | undefined): boolean => cell === ABOVE || cell === LEFT;

const tabbed = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      "words" in line ? line.words : line.cells.map((cell) => (isMerged(cell) ? "" : cell.replaceAll(PARAGRAPH, " "))).join("\t"),
    )
    .join("\n");

/** How many cells of a run, counted behind the first, hold the mark. */
const runOf = (cells: readonly (string | undefined)[], mark: string): number => {
  const end = cells.findIndex((cell) => cell !== mark);
  return end < 0 ? cells.length : end;
};

const PARAGRAPH_ORIGIN: Origin = { page: null, box: null, paragraph: null, cell: null, element: null };

/** The rows of the table that holds a line, and which of them it is. */
const tableAt = (lines: readonly Line[], index: number): { readonly rows: readonly (readonly string[])[]; readonly row: number } => {
  let first = index;
  while (first > 0 && "cells" in (lines[first - 1] ?? { words: "" })) first -= 1;
  const rows: (readonly string[])[] = [];
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || "words" in line) break;
    rows.push(line.cells);
  }
  return { rows, row: index - first };
};

const placed = (lines: readonly Line[]): { readonly text: string; readonly places: readonly Place[] } => {
  let text = "";
  let table = 0;
  const places: Place[] = [];
  const put = (words: string, origin: Origin): void => {
    if (words !== "") places.push({ span: { start: text.length, end: text.length + words.length }, origin });
    text += words;
  };
  lines.forEach((line, index) => {
    if (index > 0) text += "\n";
    if ("words" in line) {
      put(line.words, PARAGRAPH_ORIGIN);
      return;
    }
    const { rows, row } = tableAt(lines, index);
    if (row === 0) table += 1;
    let first = true;
    line.cells.forEach((cell, column) => {
      if (isMerged(cell)) return;
      if (!first) text += "\t";
      first = false;
      const columns = 1 + runOf(line.cells.slice(column + 1), LEFT);
      const below = rows.slice(row + 1).map((cells) => cells[column]);
      const origin = cellOrigin({ table, row: row + 1, column: column + 1, rows: 1 + runOf(below, ABOVE), columns });
      cell.split(PARAGRAPH).forEach((words, paragraph) => {
        if (paragraph > 0) text += "\n";
        put(words, origin);
      });
    });
  });
  return { text, places };
};

const laidOut = (lines: readonly Line[], layout: Layout, name: string): Document => {
  if (layout === "tabs") return readText(new TextEncoder().encode(tabbed(lines)), `${name}.txt`);
  const source = { ...placed(lines), encoding: "", cuts: [], headings: new Map<number, number>(), issues: [] };
  return documentOf({ source, facts: factsOf(new TextEncoder().encode(source.text)) }, name);
};

const saidOf = (tasks: readonly (readonly [task: string, role: string, words: string])[]): Said => ({
  "unit and role": new Set(tasks.filter(([, role]) => role !== "deadline").map((said) => said.join(" | "))),
  deadline: new Set(tasks.filter(([, role]) => role === "deadline").map((said) => said.join(" | "))),
});

const wantedIn = (lines: readonly string[]): Said =>
  saidOf(
    lines.flatMap((line) => {
      const [task = "", ...said] = line.split(" | ");
      return said.flatMap((one): [string, string, string][] => {
        const [role = "", words = ""] = [one.slice(0, one.indexOf(" ")), one.slice(one.indexOf(" ") + 1)];
        return role === "deadline" ? [[task, role, words]] : words.split(" + ").map((unit): [string, string, string] => [task, role, unit]);
      });
    }),
  );

/** `9月底前 = 2023-09` where the wanted one says to which day it comes, else the words. */
const deadlineWords = (words: string, value: string, wanted: Said, task: string): string => {
  const full = `${words} = ${value}`;
  return wanted.deadline.has(`${task} | deadline | ${full}`) ? full : words;
};

/** What is found in the tables of a paper; what stands in no task that is wanted is told by its own words. */
const foundIn = ({ document: { text, blocks }, mentions, measures }: Analysis, tasks: readonly string[], wanted: Said): Said => {
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  const at = tasks.map((task) => ({ task, start: text.indexOf(task), end: text.indexOf(task) + task.length }));
  const isCell = (position: number): boolean =>
    blocks.some(({ span, origin }) => origin?.cell != null && span.start <= position && position < span.end);
  return saidOf(
    measures.flatMap(({ trigger, object, owners, deadline }): [string, string, string][] => {
      if (!isCell(trigger.start)) return [];
      const asked = at.find(({ start, end }) => start <= trigger.start && trigger.start < end)?.task;
      const task = asked ?? text.slice(Math.min(trigger.start, object.start), Math.max(trigger.end, object.end));
      const units = owners.map(({ party, role }): [string, string, string] => {
        const span = spans.get(party);
        return [task, role, span === undefined ? party : text.slice(span.start, span.end)];
      });
      const named = units.filter(([, , unit]) => asked === undefined || unit !== "speaker");
      if (deadline === null) return named;
      const value = deadline.to ?? deadline.kind;
      return [...named, [task, "deadline", deadlineWords(text.slice(deadline.span.start, deadline.span.end), value, wanted, task)]];
    }),
  );
};

const WANTED = "== wanted";
const WANTED_IN_TEXT = "== wanted in text";

const casesOf = (folder: string, file: string): readonly TableCase[] => {
  const all = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const end = all.indexOf(WANTED);
  const textual = all.indexOf(WANTED_IN_TEXT);
  const lines = all.slice(0, end).map(lineOf);
  const whole = all.slice(end + 1, textual < 0 ? all.length : textual);
  const name = file.replace(".table", "");
  return (["cells", "tabs"] as const).map((layout): TableCase => {
    const written = layout === "tabs" && textual >= 0 ? all.slice(textual + 1) : whole;
    const wanted = wantedIn(written);
    const tasks = written.map((line) => line.split(" | ")[0] ?? "");
    return { name, layout, wanted, found: foundIn(analyze(laidOut(lines, layout, name)), tasks, wanted) };
  });
};

/** The papers of `test/cases/tables`, or of a folder in it, by name, each in both layouts. */
export const tableCases = (folder = ""): readonly TableCase[] =>
  readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith(".table"))
    .sort()
    .flatMap((file) => casesOf(join(FOLDER, folder), file));
