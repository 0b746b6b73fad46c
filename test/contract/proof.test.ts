import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { type Analysis, analyze, type Span } from "../../extract/index.ts";
import { type Proof, type Resolution, resolve } from "../../graph/index.ts";
import { readText } from "../../src/read/index.ts";
import { SHARED } from "../gold/sets.ts";
import { ROOT } from "../support/cli.ts";

const EXAMPLES = join(ROOT, "examples");
const CORPUS = join(SHARED, "corpus");
const REPORT = join(SHARED, "gold", "report-2021.txt");

const bytesIn = (folder: string): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))]);

const analysesIn = (folder: string): readonly Analysis[] => bytesIn(folder).map(([name, bytes]) => analyze(readText(bytes, name)));

/** Every proof of a resolution, with what it is the proof of. */
const proofsOf = ({ entities, links, tasks }: Resolution): readonly { readonly id: string; readonly proof: Proof }[] => [
  ...entities,
  ...links,
  ...tasks,
  ...tasks.flatMap((task) => task.owners.map(({ entity, proof }) => ({ id: `${entity} of ${task.id}`, proof }))),
];

/** Spans that are empty, lie outside their text, or have a blank at an end. */
const badSpans = (resolution: Resolution, analyses: readonly Analysis[]): readonly string[] => {
  const textById = new Map(analyses.map(({ document }) => [document.id as string, document.text]));
  const isBad = (document: string, span: Span): boolean => {
    const text = textById.get(document);
    const quote = text?.slice(span.start, span.end) ?? "";
    return text === undefined || span.start >= span.end || span.end > text.length || quote.trim() !== quote;
  };
  const proven = proofsOf(resolution).flatMap(({ id, proof }) =>
    proof.length === 0 || proof.some(({ document, span }) => isBad(document, span)) ? [id] : [],
  );
  const parts = resolution.tasks.filter((task) =>
    [task.trigger, task.object, ...(task.deadline === null ? [] : [task.deadline.span]), ...task.quantities.map(({ span }) => span)].some(
      (span) => isBad(task.document, span),
    ),
  );
  return [...proven, ...parts.map(({ id }) => id)];
};

const badMentions = (analyses: readonly Analysis[]): readonly string[] =>
  analyses.flatMap(({ document, mentions, dropped }) =>
    [...mentions, ...dropped]
      .filter(({ span }) => document.text.slice(span.start, span.end).trim().length !== span.end - span.start)
      .map(({ id }) => `${document.name} ${id}`),
  );

const FOLDERS = [EXAMPLES, CORPUS].filter((folder) => existsSync(folder));

describe.each(FOLDERS)("every fact of %s", { timeout: 300_000 }, (folder) => {
  const analyses = analysesIn(folder);
  const resolution = resolve(analyses, []);

  test("has a proof, and every span holds words of its text", () => {
    expect(resolution.entities.length).toBeGreaterThan(100);
    expect(resolution.links.length).toBeGreaterThan(100);
    expect(resolution.tasks.length).toBeGreaterThan(100);
    expect(badMentions(analyses)).toEqual([]);
    expect(badSpans(resolution, analyses)).toEqual([]);
  });

  test("is the same whatever the order of the documents", () => {
    expect(JSON.stringify(resolve([...analyses].reverse(), []))).toBe(JSON.stringify(resolution));
  });
});

const CODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8 with BOM and CRLF": (text) => Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`),
  GB18030: (text) => iconv.encode(text, "gb18030"),
  "UTF-16LE": (text) => Buffer.from(text, "utf16le"),
  "UTF-16BE with BOM": (text) => iconv.encode(text, "utf-16be", { addBOM: true }),
};

const ids = ({ entities, links, tasks }: Resolution): readonly string[] => [...entities, ...links, ...tasks].map(({ id }) => id);

/** The words behind each proof, without blanks, which line endings change. */
const quotesOf = (analysis: Analysis): readonly string[] =>
  proofsOf(resolve([analysis], [])).flatMap(({ id, proof }) =>
    proof.map(({ span }) => `${id}: ${analysis.document.text.slice(span.start, span.end).replaceAll(/\s/gu, "")}`),
  );

const PAPERS = [...bytesIn(EXAMPLES).map(([name]) => join(EXAMPLES, name)), REPORT].filter((path) => existsSync(path));

describe("a paper in another encoding", { timeout: 120_000 }, () => {
  test.each(Object.keys(CODINGS))("%s: the same ids, and the same words behind them", (coding) => {
    for (const path of PAPERS) {
      const text = readFileSync(path, "utf8").replace("\uFEFF", "");
      const plain = analyze(readText(Buffer.from(text), "paper.txt"));
      const coded = analyze(readText(CODINGS[coding]?.(text) ?? new Uint8Array(), "paper.txt"));
      expect(ids(resolve([coded], []))).toEqual(ids(resolve([plain], [])));
      expect(quotesOf(coded)).toEqual(quotesOf(plain));
    }
  });
});

describe.skipIf(!existsSync(REPORT))(`the report of a district (needs ${REPORT})`, () => {
  test("gives as much as a reader would find", () => {
    const { entities, links, tasks } = resolve([analyze(readText(readFileSync(REPORT), "report-2021.txt"))], []);
    expect(entities.length).toBeGreaterThanOrEqual(250);
    expect(links.length).toBeGreaterThanOrEqual(150);
    expect(tasks.length).toBeGreaterThanOrEqual(300);
  });
});
