import { readFileSync, writeFileSync } from "node:fs";
import { EXPORT_DOC, exportDoc } from "./export-doc.ts";

// `npm run docs`: writes what derives from the lists into docs/export.md, between its marks.
writeFileSync(EXPORT_DOC, exportDoc(readFileSync(EXPORT_DOC, "utf8")));
