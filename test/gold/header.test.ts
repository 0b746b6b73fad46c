import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Document, Fact } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";
import { annotatedOf, isThere, SHARED } from "./sets.ts";

const CORPUS = join(SHARED, "corpus");
const CELL = /(?:"([^"]*)"|([^,]*))(?:,|$)/gu;
const FIELDS = ["title", "number", "issuer", "date"] as const;
/** Of each field, so many papers may be read otherwise than the list has it. */
const MOST_MISSES = 2;

type Row = { readonly file: string } & Readonly<Record<(typeof FIELDS)[number], string>>;

/** The list of the corpus: what each paper's fields are, copied by hand from the site of the issuer. */
const manifest = (): readonly Row[] =>
  readFileSync(join(CORPUS, "manifest.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => [...line.matchAll(CELL)].map((cell) => cell[1] ?? cell[2] ?? ""))
    .map((cells) => ({
      file: cells[0] ?? "",
      title: cells[4] ?? "",
      number: cells[5] ?? "",
      issuer: cells[6] ?? "",
      date: cells[7] ?? "",
    }));

const readFile = (folder: string, name: string): Document => readText(readFileSync(join(folder, name)), name);

describe.skipIf(!existsSync(CORPUS))("header fields of the corpus (skipped where ../shared/corpus is not there)", () => {
  it.each(FIELDS)("%s", (field) => {
    const papers = manifest().filter((row) => row.file.startsWith("gwy-"));
    const misses = papers.flatMap((row) => {
      const value = readFile(CORPUS, row.file).header[field]?.value ?? "";
      return value === row[field] ? [] : [`${row.file}: “${value}” for “${row[field]}”`];
    });
    expect(papers.length).toBeGreaterThan(40);
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(MOST_MISSES);
  });

  it("every paper is read, its map exact, its facts in the text", () => {
    for (const name of readdirSync(CORPUS).filter((file) => file.endsWith(".txt"))) {
      const document = readFile(CORPUS, name);
      const last = document.map[document.map.length - 1];
      expect((last?.reading ?? 0) + (last?.length ?? 0), name).toBe(document.reading.length);
      const facts: readonly (Fact | null)[] = document.parts.flatMap(({ header, speaker }) => [
        header.title,
        header.number,
        header.date,
        ...speaker,
      ]);
      for (const fact of facts) if (fact !== null) expect(document.text.slice(fact.span.start, fact.span.end).trim(), name).not.toBe("");
    }
  });
});

describe.skipIf(!isThere("shared"))("speakers of the gold (skipped where ../shared/gold is not there)", () => {
  it("are those of the annotations", () => {
    const misses = annotatedOf("shared").flatMap(({ gold, path }) => {
      const document = readText(readFileSync(path), gold.doc);
      const starts = [0, ...[...document.text.matchAll(/\n/gu)].map((match) => match.index + 1)];
      return gold.speakers.flatMap(({ from, names }) => {
        const part = document.parts.findLast(({ span }) => span.start <= (starts[from] ?? 0)) ?? document.parts[0];
        const said = part?.speaker.map((fact) => fact.value) ?? [];
        const isSaid = said.some((value) => names.some((name) => value === name || value.endsWith(name)));
        return isSaid ? [] : [`${gold.doc} from line ${from}: ${said.join("、")} for ${names.join(" | ")}`];
      });
    });
    expect(misses).toEqual([]);
  });

  it("the report in other encodings is the same paper", () => {
    const text = readFileSync(join(SHARED, "gold", "report-2021.txt"), "utf8");
    const plain = readText(new TextEncoder().encode(text), "report-2021.txt");
    const copies = [
      iconv.encode(text, "gb18030"),
      iconv.encode(text, "utf-16le", { addBOM: false }),
      iconv.encode(text.replaceAll("\n", "\r\n"), "utf8", { addBOM: true }),
    ];
    for (const bytes of copies) {
      const copy = readText(bytes, "copy.txt");
      expect(copy.id).toBe(plain.id);
      expect(copy.reading).toBe(plain.reading);
      expect(copy.blocks.map(({ span }) => copy.text.slice(span.start, span.end).replaceAll("\r", ""))).toEqual(
        plain.blocks.map(({ span }) => plain.text.slice(span.start, span.end)),
      );
    }
  });
});
