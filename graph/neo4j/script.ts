import type { KnowledgeGraph } from "../model.ts";
import { type Batch, createCollector, type Limits, prepareNode, prepareRelationship } from "./batch.ts";
import type { ParameterRow } from "./database.ts";
import { nodeRows } from "./node.ts";
import type { Source } from "./proof.ts";
import { relationshipRows } from "./relationship.ts";
import { SCHEMA_STATEMENTS } from "./schema.ts";
import { mergeNodes, mergeRelationships } from "./statement.ts";
import type { Value } from "./value.ts";

/** What shares a statement of a script: few enough for a browser to read. */
const IN_A_STATEMENT: Limits = { rows: 200, characters: 400_000 };

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const ESCAPED = /[\\'\p{Cc}\p{Cf}\u2028\u2029]/gu;

const unicode = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");

/** A string literal: quotes, backslashes and all that is not seen are escaped, so that nothing ends it early. */
const quoted = (text: string): string => `'${text.replace(ESCAPED, (character) => ESCAPES[character] ?? unicode(character))}'`;

const literal = (value: Value): string => {
  if (value === null) return "null";
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object") return String(value);
  return "day" in value ? `date(${quoted(value.day)})` : listLiteral(value);
};

const listLiteral = (values: ParameterRow): string => `[${values.map(literal).join(",")}]`;

const WITH_ROWS = "UNWIND $rows AS row";

/** Statements that write rows, each with its rows inside. */
function* statementsOf<Row>(
  rows: Iterable<Row>,
  prepare: (row: Row) => ReturnType<typeof prepareNode>,
  statement: (row: Row, names: readonly string[]) => string,
): Generator<string> {
  const collector = createCollector<string>(IN_A_STATEMENT);
  const written = (batch: Batch<string>): string =>
    `${batch.statement.replace(WITH_ROWS, () => `UNWIND [\n${batch.rows.join(",\n")}\n] AS row`)};\n`;
  for (const row of rows) {
    const { shape, names, row: values } = prepare(row);
    const words = listLiteral(values);
    const batch = collector.add(shape, () => statement(row, names), words, words.length);
    if (batch !== null) yield written(batch);
  }
  for (const batch of collector.rest()) yield written(batch);
}

/** The statements of a script for cypher-shell and the Browser that gives the same graph as a load, one after the other, each with its semicolon. */
export function* cypherStatements(graph: KnowledgeGraph, source: Source, name: string): Generator<string> {
  for (const statement of SCHEMA_STATEMENTS) yield `${statement};\n`;
  yield* statementsOf(
    nodeRows(graph, source),
    (row) => prepareNode(name, row),
    ({ labels }, names) => mergeNodes(labels, names, "perhaps-old"),
  );
  yield* statementsOf(
    relationshipRows(graph, source),
    (row) => prepareRelationship(name, row),
    ({ type }, names) => mergeRelationships(type, names),
  );
}
