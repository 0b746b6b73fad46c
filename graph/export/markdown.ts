import type { DocumentRecord, Task } from "../model.ts";
import type { OwnRow } from "../query.ts";
import type { ExportSource, TextFormat } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { callersOf, deadlinesOf, dutiesOf, itemName, statementOf, type Unowned, unownedOf } from "./ledger.ts";
import { NOBODY } from "./office-sheets.ts";
import { documentOf, placeOfEvidence, sourceName } from "./source.ts";

const MEANT = /[\\`*_[\]<>&#|~$!^{}]/gu;
/** What begins a list or underlines a heading where it stands first. */
const LEADING = /^[-+=]/u;
const NUMBERED = /^(?<number>[0-9]{1,9})(?<mark>[.)])(?=\s|$)/u;
/** Controls, halves of pairs, and marks that turn the direction of a line. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const BLANKS = /\s+/gu;

const shown = (character: string): string => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/**
 * Words of a document on one line of Markdown, as words and nothing else: no mark, link or tag of theirs counts,
 * and what hides, or would turn the direction of the line, is shown by its number.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(BLANKS, " ")
    .trim()
    .replace(HIDDEN, shown)
    .replace(MEANT, "\\$&")
    .replace(NUMBERED, "$<number>\\$<mark>")
    .replace(LEADING, "\\$&");

const LONGEST = 200;
const CUT_PAIR = /[\ud800-\udbff]$/u;

/** A name where it heads something; the longest ones are cut. */
const headed = (name: string): string => escapeMarkdown(name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(CUT_PAIR, "")}…`);

type Entry = { readonly name: string; readonly remarks: readonly string[]; readonly quotes: readonly string[]; readonly place: string };

const blockOf = (number: number, { name, remarks, quotes, place }: Entry): string => {
  const indent = " ".repeat(String(number).length + 2);
  const quoted = [...quotes.map(escapeMarkdown), `—— ${escapeMarkdown(place)}`].map((line) => `${indent}> ${line}\n`);
  return `${number}. **${headed(name)}** （${remarks
    .filter((remark) => remark !== "")
    .map(escapeMarkdown)
    .join("；")}）\n\n${quoted.join(`${indent}>\n`)}\n`;
};

const placeOf = (source: ExportSource, task: Task, document: DocumentRecord): string => {
  const place = placeOfEvidence(source, task.proof[0]) ?? "";
  return [sourceName(document), place, itemName(task)].filter((part) => part !== "").join("，");
};

const ownedEntry = (source: ExportSource, row: OwnRow): Entry | null => {
  const words = wordsIn(source);
  const task = source.lookup.taskById.get(row.task);
  if (task === undefined) return null;
  return {
    name: row.measure,
    remarks: [words.role(row.role ?? ""), words.state(row.mode), row.deadline ?? ""],
    quotes: statementOf(source, task, row.owner),
    place: placeOf(source, task, documentOf(source, task.document)),
  };
};

const unownedEntry = (source: ExportSource, unowned: Unowned): Entry => {
  const { task, document } = unowned;
  return {
    name: task.name,
    remarks: [...callersOf(source, unowned), wordsIn(source).state(task.mode), deadlinesOf(source, [task])],
    quotes: statementOf(source, task, null),
    place: placeOf(source, task, document),
  };
};

function* numbered(entries: Iterable<Entry | null>): Generator<string> {
  let number = 0;
  for (const entry of entries) {
    if (entry === null) continue;
    number += 1;
    yield blockOf(number, entry);
  }
}

function* mapped<From, To>(items: Iterable<From>, map: (item: From) => To): Generator<To> {
  for (const item of items) yield map(item);
}

function* headOf(source: ExportSource): Generator<string> {
  const { graph, language, program } = source;
  const { documents, tasks } = graph;
  const owned = tasks.filter((task) => task.owners.length > 0).length;
  const counts = {
    zh: `# 责任清单\n\n${escapeMarkdown(program)} 据 ${documents.length} 份文件写成：${tasks.length} 项任务，其中 ${owned} 项写明承担单位。每项任务下引原文。\n`,
    en: `# Who owns what\n\nWritten by ${escapeMarkdown(program)} from ${documents.length} document(s): ${tasks.length} measures, ${owned} of them with an owner. Below each stand the words that say so.\n`,
  };
  yield `${counts[language]}\n`;
  for (const document of documents) {
    const date = document.header.date?.value;
    const parts = [sourceName(document), ...(date === undefined ? [] : [date]), document.name];
    yield `- ${parts.map(escapeMarkdown).join("，")}\n`;
  }
  yield "\n";
}

function* write(source: ExportSource): Generator<string> {
  const { say } = wordsIn(source);
  yield* headOf(source);
  for (const { unit, rows } of dutiesOf(source)) {
    yield `## ${headed(unit.name)}\n\n`;
    yield* numbered(mapped(rows, (row) => ownedEntry(source, row)));
  }
  let isFirst = true;
  const unowned = mapped(unownedOf(source), (one) => unownedEntry(source, one));
  for (const block of numbered(unowned)) {
    if (isFirst) yield `## ${say(NOBODY)}\n\n`;
    isFirst = false;
    yield block;
  }
}

/** A report to be read: by unit, each measure with its quote. */
export const markdown: TextFormat = {
  id: "markdown",
  label: { zh: "Markdown 报告", en: "Markdown report" },
  purpose: { zh: "供阅读：按单位列任务，逐项附原文", en: "to be read: by unit, each measure with its quote" },
  extension: "md",
  mediaType: "text/markdown",
  shape: "text",
  write,
};
