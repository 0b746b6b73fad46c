import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ARCHIVE, READERS } from "../../src/read/index.ts";
import { runWenmai } from "../support/cli.ts";
import { READING_DOC, readingDoc } from "../support/reading-doc.ts";

const text = readFileSync(READING_DOC, "utf8");

test("docs/reading.md is in step with the lists; `npm run docs` writes it", () => {
  expect(text).toBe(readingDoc(text));
});

test("it tells of every format in words of its own", () => {
  for (const { id } of [...READERS, ARCHIVE]) expect(text).toMatch(new RegExp(`^## .*\`${id}\``, "mu"));
});

test("`wenmai formats` lists every format in both languages", () => {
  for (const language of ["zh", "en"] as const) {
    const { stdout } = runWenmai(["formats"], { environment: { LC_ALL: language === "zh" ? "zh_CN.UTF-8" : "C" } });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBe(READERS.length + 1);
    for (const { label, extensions } of [...READERS, ARCHIVE])
      expect(lines.filter((line) => line.endsWith(` ${label[language]}`) && line.startsWith(`.${extensions[0]}`))).toHaveLength(1);
  }
});
