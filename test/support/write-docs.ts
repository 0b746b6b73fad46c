import { readFileSync, writeFileSync } from "node:fs";
import { EXPORT_DOC, exportDoc } from "./export-doc.ts";
import { NEO4J_DOC, neo4jDoc } from "./neo4j-doc.ts";
import { READING_DOC, readingDoc } from "./reading-doc.ts";

// `npm run docs`: writes what derives from the lists into the descriptions, between their marks.
writeFileSync(EXPORT_DOC, exportDoc(readFileSync(EXPORT_DOC, "utf8")));
writeFileSync(NEO4J_DOC, neo4jDoc(readFileSync(NEO4J_DOC, "utf8")));
writeFileSync(READING_DOC, readingDoc(readFileSync(READING_DOC, "utf8")));
