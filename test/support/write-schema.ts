import { mkdirSync, writeFileSync } from "node:fs";
import { recordJsonSchema } from "../../graph/index.ts";
import { SCHEMA_FILE, schemaText } from "./schema-file.ts";

mkdirSync(new URL("../../docs/", import.meta.url), { recursive: true });
writeFileSync(SCHEMA_FILE, schemaText(recordJsonSchema()));
