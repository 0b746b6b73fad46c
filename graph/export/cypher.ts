import { cypherStatements } from "../neo4j/script.ts";
import type { ExportSource, TextFormat } from "./format.ts";
import { headLines } from "./source.ts";

const LINE_ENDS = /[\r\n\u2028\u2029]+/gu;

function* write(source: ExportSource): Generator<string> {
  for (const line of headLines(source)) yield `// ${line.replace(LINE_ENDS, " ")}\n`;
  yield* cypherStatements(source.graph, source, source.name);
}

/** A script that makes in Neo4j what `wenmai neo4j` loads. */
export const cypher: TextFormat = {
  id: "cypher",
  label: { zh: "Cypher 脚本", en: "Cypher script" },
  purpose: {
    zh: "供 cypher-shell、Neo4j Browser 运行，得到的图谱与 wenmai neo4j 写入的相同",
    en: "for cypher-shell and the Neo4j Browser: gives the same graph as wenmai neo4j",
  },
  extension: "cypher",
  mediaType: "application/x-cypher-query",
  shape: "text",
  write,
};
