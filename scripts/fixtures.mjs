#!/usr/bin/env node
// Writes test/fixtures/papers, the same papers in every format that is read, and test/fixtures/numbering, lists with the labels that LibreOffice shows.
// usage: fixtures.mjs
// A format is one entry of MAKERS. What LibreOffice makes differs from run to run, so it is made only where the .docx that it is made from is new.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES, labelsIn, makeNumbered } from "./fixtures/numbering.mjs";
import { makeOfd } from "./fixtures/ofd.mjs";
import { convert, hasOffice } from "./fixtures/office.mjs";
import { PAPERS } from "./fixtures/papers.mjs";
import { makeText } from "./fixtures/plain.mjs";
import { makeWord } from "./fixtures/word.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../test/fixtures");

/** From a paper (`{name, blocks}`) to the bytes of a file; the same paper gives the same bytes. */
const MAKERS = { txt: makeText, docx: makeWord, ofd: makeOfd };
const BY_OFFICE = ["doc", "pdf"];

/** Writes a file where its bytes are others; whether they were. */
const write = (path, bytes) => {
  const isNew = !existsSync(path) || !readFileSync(path).equals(Buffer.from(bytes));
  if (isNew) {
    writeFileSync(path, bytes);
    console.error(`wrote ${path} (${bytes.length} bytes)`);
  }
  return isNew;
};

const byOffice = hasOffice();
if (!byOffice) console.error(`LibreOffice (soffice) is not there: no ${BY_OFFICE.join(", no ")}; they stay as they are`);

mkdirSync(join(FOLDER, "papers"), { recursive: true });
for (const paper of PAPERS) {
  const pathOf = (ending) => join(FOLDER, "papers", `${paper.name}.${ending}`);
  const isNew = {};
  for (const [ending, make] of Object.entries(MAKERS)) isNew[ending] = write(pathOf(ending), await make(paper));
  for (const ending of byOffice ? BY_OFFICE : [])
    if (isNew.docx || !existsSync(pathOf(ending))) write(pathOf(ending), convert(pathOf("docx"), ending));
}

/** The labels that LibreOffice shows for a case. */
const labelsOf = (example, path) => {
  const folder = mkdtempSync(join(tmpdir(), "fixtures-"));
  try {
    const pdf = join(folder, `${example.name}.pdf`);
    writeFileSync(pdf, convert(path, "pdf"));
    return labelsIn(pdf, example);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const LABELS = join(FOLDER, "numbering/labels.json");
mkdirSync(dirname(LABELS), { recursive: true });
const known = existsSync(LABELS) ? JSON.parse(readFileSync(LABELS, "utf8")) : {};
const labels = {};
for (const example of CASES) {
  const { name } = example;
  const path = join(FOLDER, "numbering", `${name}.docx`);
  const isNew = write(path, makeNumbered(example));
  const found = byOffice && (isNew || known[name] === undefined) ? labelsOf(example, path) : known[name];
  if (found !== undefined) labels[name] = found;
}
const lines = Object.entries(labels).map(
  ([name, list]) => `  ${JSON.stringify(name)}: [${list.map((label) => JSON.stringify(label)).join(", ")}]`,
);
write(LABELS, new TextEncoder().encode(`{\n${lines.join(",\n")}\n}\n`));
