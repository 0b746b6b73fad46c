#!/usr/bin/env node
// Writes test/fixtures/papers: the same papers in every format that is read. usage: fixtures.mjs
// A format is one entry of MAKERS. What LibreOffice makes differs from run to run, so it is made only where the .docx that it is made from is new.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { convert, hasOffice } from "./fixtures/office.mjs";
import { PAPERS } from "./fixtures/papers.mjs";
import { makeText } from "./fixtures/plain.mjs";
import { makeWord } from "./fixtures/word.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../test/fixtures");

/** From a paper (`{name, blocks}`) to the bytes of a file; the same paper gives the same bytes. */
const MAKERS = { txt: makeText, docx: makeWord };
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
