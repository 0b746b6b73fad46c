import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Document } from "../../extract/index.ts";
import { encodeGraph, encodeText, GRAPH_FILE, textFileOf } from "../../graph/folder.ts";
import type { Database, KnowledgeGraph, ParameterRow } from "../../graph/index.ts";
import { loadIntoNeo4j } from "../../graph/index.ts";
import { SCHEMA_STATEMENTS } from "../../graph/neo4j/schema.ts";
import { writeFolderAtomic } from "../../src/cli/files.ts";
import { databaseOf, nativeParameters, openDriver } from "../../src/cli/neo4j-database.ts";
import { table } from "../../src/cli/table.ts";
import { largeGraph, largeText } from "../support/large-graph.ts";
import { NEO4J_REMEDY, prepareServer, startServer, type TestServer } from "../support/neo4j-server.ts";

// `npm run bench:neo4j`: loads a synthetic graph of 100,000 nodes and 300,000 relationships into an empty server, against a bare loop of
// UNWIND … MERGE with the same batches and the same properties into another; and what the command needs of memory.

const DOCUMENTS = 3860;
const LEAST_RATIO = 0.9;
const MOST_MEGABYTES = 600;
const OPTIONS = { name: "bench", mentions: false, dryRun: false, replace: false };

/** Each measure concerns one more unit, every fourth two. */
const graphToLoad = (): KnowledgeGraph => {
  const graph = largeGraph(DOCUMENTS);
  const unitAt = (index: number): string => graph.entities[index % graph.entities.length]?.id ?? "";
  const tasks = graph.tasks.map((task, index) => ({
    ...task,
    concerns: [unitAt(index + 1), ...(index % 4 === 0 ? [unitAt(index + 7)] : [])],
  }));
  const positions = Object.fromEntries([...graph.entities, ...tasks, ...graph.documents].map(({ id }, index) => [id, { x: index, y: 0 }]));
  return { ...graph, tasks, positions };
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

type Sent = { readonly statement: string; readonly rows: readonly ParameterRow[] };

/** What a load would send, without sending it. */
const batchesOf = async (graph: KnowledgeGraph): Promise<readonly Sent[]> => {
  const sent: Sent[] = [];
  const recorder: Database = {
    version: () => Promise.resolve("5.26.0"),
    schema: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    read: () => Promise.resolve(),
    write: (statement, parts) => {
      sent.push({ statement, rows: parts.flatMap(({ rows }) => rows as readonly ParameterRow[]) });
      return Promise.resolve({ created: 0, deleted: 0, set: 0 });
    },
  };
  await loadIntoNeo4j(recorder, graph, largeText, OPTIONS);
  return sent;
};

const withServer = async <T>(work: (driver: Driver, server: TestServer) => Promise<T>): Promise<T> => {
  const server = await startServer();
  const driver = openDriver({ ...server, database: null });
  try {
    return await work(driver, server);
  } finally {
    await driver.close();
    await server.stop();
  }
};

const TYPE = /\[r:(?<type>[A-Z_]+) /u;

/** What writes a batch, with rows that are maps: a type of relationships, or nodes. */
const bareStatement = (type: string | undefined): string =>
  type === undefined
    ? "UNWIND $rows AS row MERGE (n:Wenmai {key: row.key}) SET n += row.properties"
    : `UNWIND $rows AS row MATCH (a:Wenmai {key: row.source}) MATCH (b:Wenmai {key: row.target}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r += row.properties`;

const PROPERTY = /`(?<name>\w+)`: row\[(?<place>\d+)\]/gu;

/** The rows of a batch as maps by name, without what is null. */
const mapsOf = ({ statement, rows }: Sent): readonly unknown[] => {
  const properties = [...statement.matchAll(PROPERTY)].map(({ groups }) => [groups?.["name"] ?? "", Number(groups?.["place"])] as const);
  const native = nativeParameters({ rows })["rows"] as readonly (readonly unknown[])[];
  const isNode = !TYPE.test(statement);
  return native.map((row) => ({
    key: row[0],
    ...(isNode ? {} : { source: row[1], target: row[2] }),
    properties: Object.fromEntries(properties.map(([name, place]) => [name, row[place]] as const).filter(([, value]) => value !== null)),
  }));
};

/**
 * What anybody would write: the same rows, as maps, and nothing but MERGE by the key, one batch after the other, each in one message, with
 * the constraint alone. What the rows need to become parameters is not counted.
 */
const bareLoop = (sent: readonly Sent[]): Promise<number> =>
  withServer(async (driver) => {
    const session = driver.session();
    await session.run(SCHEMA_STATEMENTS.find((statement) => statement.startsWith("CREATE CONSTRAINT")) ?? "");
    let time = 0;
    for (const batch of sent) {
      const statement = bareStatement(TYPE.exec(batch.statement)?.groups?.["type"]);
      const rows = mapsOf(batch);
      time += await seconds(() => session.executeWrite((work) => work.run(statement, { rows })));
    }
    await session.close();
    return time;
  });

const wholeLoad = (graph: KnowledgeGraph): Promise<{ readonly first: number; readonly second: number }> =>
  withServer(async (driver) => {
    const load = () => loadIntoNeo4j(databaseOf(driver, null), graph, largeText, OPTIONS);
    const first = await seconds(load);
    return { first, second: await seconds(load) };
  });

const PEAK = /^VmHWM:\s+(?<kilobytes>\d+) kB$/mu;

/** Runs the command on a folder of the graph; its time, and the most memory it held, in megabytes (null where the system does not tell). */
const commandRun = (graph: KnowledgeGraph): Promise<{ readonly time: number; readonly peak: number | null }> =>
  withServer(async (_driver, server) => {
    const folder = mkdtempSync(join(tmpdir(), "wenmai-bench-"));
    writeFolderAtomic(join(folder, "graph"), GRAPH_FILE, filesOf(graph));
    let peak: number | null = null;
    const time = await seconds(
      () =>
        new Promise<void>((resolve, reject) => {
          const child = spawn(process.execPath, ["dist/src/cli/main.js", "neo4j", join(folder, "graph"), "--url", server.url], {
            env: { ...process.env, NEO4J_PASSWORD: server.password },
            stdio: ["ignore", "ignore", "inherit"],
          });
          const timer = setInterval(() => {
            peak = Math.max(peak ?? 0, peakOf(child.pid) ?? 0);
          }, 200);
          child.once("exit", (code) => {
            clearInterval(timer);
            if (code === 0) resolve();
            else reject(new Error(`wenmai neo4j ended with ${code}`));
          });
        }),
    );
    rmSync(folder, { recursive: true, force: true });
    return { time, peak };
  });

const peakOf = (pid: number | undefined): number | null => {
  try {
    const kilobytes = PEAK.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.groups?.["kilobytes"];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
};

function* filesOf(graph: KnowledgeGraph): Generator<{ readonly path: string; readonly chunks: Iterable<string> }> {
  yield { path: GRAPH_FILE, chunks: encodeGraph(graph) };
  const text = encodeText(largeText() as Pick<Document, "text" | "blocks">);
  for (const index of graph.documents.keys()) yield { path: textFileOf(index), chunks: [text] };
}

if (!prepareServer()) {
  console.error(`no Neo4j for the bench: ${NEO4J_REMEDY}`);
  process.exit(1);
}
/** The bare loop's time and what it wrote. A function of its own, so that its batches are no longer held when the load, which never holds them, is timed. */
const runBare = async (
  graph: KnowledgeGraph,
): Promise<{ readonly time: number; readonly batches: number; readonly sum: (isNode: boolean) => number }> => {
  const sent = await batchesOf(graph);
  const rows = sent.map((batch) => ({ isNode: batch.statement.includes("MERGE (n:"), count: batch.rows.length }));
  const sum = (isNode: boolean): number => rows.filter((one) => one.isNode === isNode).reduce((total, { count }) => total + count, 0);
  return { time: await bareLoop(sent), batches: rows.length, sum };
};

const graph = graphToLoad();
const { time: bare, batches, sum } = await runBare(graph);
const { first, second } = await wholeLoad(graph);
console.log(`bare loop ${bare.toFixed(1)} s, load ${first.toFixed(1)} s`);
const command = await commandRun(graph);
console.log(`${sum(true)} nodes, ${sum(false)} relationships, ${batches} batches`);
console.log(
  table(
    ["", "seconds", "times the bare loop", "MB at most"],
    [
      ["bare loop", bare.toFixed(1), "1.00", ""],
      ["load", first.toFixed(1), (bare / first).toFixed(2), ""],
      ["load again, nothing changed", second.toFixed(1), "", ""],
      ["wenmai neo4j, reading the folder too", command.time.toFixed(1), "", command.peak?.toFixed(0) ?? "?"],
    ],
    null,
  ),
);
if (bare / first < LEAST_RATIO || (command.peak ?? 0) > MOST_MEGABYTES) process.exitCode = 1;
