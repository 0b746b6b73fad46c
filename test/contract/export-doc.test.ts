import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMATS } from "../../graph/index.ts";
import { EXPORT_DOC, exportDoc } from "../support/export-doc.ts";

test("docs/export.md is in step with the lists; `npm run docs` writes it", () => {
  const text = readFileSync(EXPORT_DOC, "utf8");
  expect(text).toBe(exportDoc(text));
});

test("it tells of every format in words of its own", () => {
  const text = readFileSync(EXPORT_DOC, "utf8");
  for (const { id } of FORMATS) expect(text).toMatch(new RegExp(`^## .*\`${id}\``, "mu"));
});

test("formats have ids, endings and labels of their own", () => {
  const ids = FORMATS.map(({ id }) => id);
  const endings = FORMATS.map(({ extension }) => extension);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(endings).size).toBe(endings.length);
  for (const { label, purpose } of FORMATS) expect([label, purpose].every(({ zh, en }) => zh !== "" && en !== "")).toBe(true);
});
