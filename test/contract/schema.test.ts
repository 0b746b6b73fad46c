import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KINDS } from "../../extract/index.ts";
import { recordJsonSchema } from "../../graph/index.ts";
import { SCHEMA_FILE, schemaText } from "../support/schema-file.ts";

test("the committed JSON Schema is that of the validator; `npm run schema` writes it", () => {
  expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText(recordJsonSchema()));
});

test("the schema knows every kind", () => {
  const text = readFileSync(SCHEMA_FILE, "utf8");
  for (const kind of KINDS) expect(text).toContain(`"${kind.id}"`);
});
