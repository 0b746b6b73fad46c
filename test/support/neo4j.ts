import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { type Analysis, analyze } from "../../extract/index.ts";
import type { Database, KnowledgeGraph, LoadOptions, Texts } from "../../graph/index.ts";
import { resolve } from "../../graph/index.ts";
import { databaseOf, openDriver } from "../../src/cli/neo4j-database.ts";
import { readText } from "../../src/read/index.ts";
import { ROOT } from "./cli.ts";

const URL = process.env["NEO4J_TEST_URL"];

/** Where the server of the tests is; empty where there is none. */
export const SERVER = {
  url: URL ?? "",
  user: process.env["NEO4J_TEST_USER"] ?? "neo4j",
  password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
};
export const hasServer = URL !== undefined;

/** Opens a driver to the server of the tests. */
export const openServer = (): Driver => openDriver({ ...SERVER, database: null });

/** Reads all rows of a statement; whole numbers as numbers, dates as text. */
export const ask = async (
  driver: Driver,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { records } = await driver.executeQuery(statement, parameters);
  return records.map((record) => plain(record.toObject()) as Readonly<Record<string, unknown>>);
};

const plain = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value)) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value as object) || neo4j.isRelationship(value as object))
    return plain((value as { readonly properties: object }).properties);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, plain(held)]));
  return value;
};

/** Takes everything out of the database. */
export const emptyDatabase = async (driver: Driver): Promise<void> => {
  await ask(driver, "MATCH (n) DETACH DELETE n");
};

export type Loaded = { readonly graph: KnowledgeGraph; readonly texts: Texts };

/** What documents say, with their texts. */
export const graphOf = (analyses: readonly Analysis[]): Loaded => {
  const graph: KnowledgeGraph = { ...resolve(analyses, []), positions: {} };
  const byHash = new Map(analyses.map(({ document }) => [document.bytesHash, document]));
  const texts: Texts = (index) => {
    const document = byHash.get(graph.documents[index]?.bytesHash ?? "");
    if (document === undefined) throw new RangeError(`the graph has no document ${index}`);
    return document;
  };
  return { graph, texts };
};

/** The documents of `examples/`, analysed. */
export const exampleAnalyses = (): readonly Analysis[] =>
  readdirSync(join(ROOT, "examples"))
    .sort()
    .map((name) => analyze(readText(readFileSync(join(ROOT, "examples", name)), name)));

/** The usual way to load. */
export const OPTIONS: LoadOptions = { name: "examples", mentions: false, dryRun: false, replace: false };

/** The database of the tests as a load needs it. */
export const databaseAt = (driver: Driver): Database => databaseOf(driver, null);

type Row = Readonly<Record<string, unknown>>;

/** All that a graph has in the database, sorted. */
export const everything = async (driver: Driver, graph: string): Promise<readonly string[]> => {
  const nodes = await ask(driver, "MATCH (n:Wenmai {graph: $graph}) RETURN n, labels(n) AS labels", { graph });
  const edges = await ask(driver, "MATCH (a)-[r]->(b) WHERE r.graph = $graph RETURN r, type(r) AS type, a.key AS source, b.key AS target", {
    graph,
  });
  const withoutMark = (row: Row) => ({
    ...row,
    n: { ...(row["n"] as Row), mark: undefined },
    labels: [...(row["labels"] as readonly string[])].sort(),
  });
  return [...nodes.map(withoutMark), ...edges].map((row) => JSON.stringify(sorted(row))).sort();
};

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, held]) => [name, sorted(held)]),
      )
    : value;
