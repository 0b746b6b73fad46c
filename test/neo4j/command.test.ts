import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, LOAD_ERRORS, loadIntoNeo4j } from "../../graph/index.ts";
import { wordingOf } from "../../src/cli/complaint.ts";
import { exitCodeOf, loadAt } from "../../src/cli/neo4j.ts";
import { toLoadError } from "../../src/cli/neo4j-database.ts";
import { runWenmai, temporaryFolder } from "../support/cli.ts";
import { ask, databaseAt, emptyDatabase, exampleAnalyses, graphOf, hasServer, OPTIONS, openServer, SERVER } from "../support/neo4j.ts";
import { startServer } from "../support/neo4j-server.ts";

const PASSWORD = "NEO4J_PASSWORD";

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");

const writeTo = (folder: string, name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe.skipIf(!hasServer)("wenmai neo4j", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openServer();
  });
  afterAll(() => driver.close());

  const graphFolder = (): string => {
    const cwd = temporaryFolder();
    const { code, stderr } = runWenmai(["build", EXAMPLES, "-o", "graph"], { cwd });
    expect(code, stderr).toBe(0);
    return cwd;
  };
  const load = (cwd: string, args: readonly string[] = [], password = SERVER.password) =>
    runWenmai(["neo4j", "graph", "--url", SERVER.url, "--user", SERVER.user, ...args], { cwd, environment: { [PASSWORD]: password } });

  test("loads, says what it did, and remembers the name of the graph", async () => {
    await emptyDatabase(driver);
    const cwd = graphFolder();
    const dry = load(cwd, ["--dry-run"]);
    expect(dry.code, dry.stderr).toBe(0);
    expect(await ask(driver, "MATCH (n) RETURN count(n) AS n")).toEqual([{ n: 0 }]);
    const first = load(cwd, ["--graph", "云川市"]);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/nodes\s+\d{3,}\s+0\s+0\s+0\s+0/u);
    const again = load(cwd);
    expect(again.stdout).toMatch(/nodes\s+0\s+0\s+0\s+\d{3,}\s+0/u);
    expect(await ask(driver, "MATCH (n:Wenmai) RETURN DISTINCT n.graph AS graph")).toEqual([{ graph: "云川市" }]);
    expect(readFileSync(join(cwd, "graph", "graph.jsonl"), "utf8").split("\n")[0]).toContain('"name":"云川市"');
    expect(runWenmai(["owns", "市水务局", "-g", "graph"], { cwd }).code).toBe(0);
  });

  test("the script that export writes gives the same graph as the load", async () => {
    const cwd = graphFolder();
    const held = async () =>
      (await ask(driver, "MATCH (n:Wenmai) RETURN n.key AS key, n.hash AS hash, labels(n) AS labels"))
        .concat(
          await ask(driver, "MATCH ()-[r]->() RETURN r.key AS key, r.hash AS hash, [type(r), r.quotes[0], toString(r.date)] AS labels"),
        )
        .map((row) => JSON.stringify(row))
        .sort();
    await emptyDatabase(driver);
    expect(load(cwd).code).toBe(0);
    const loaded = await held();
    await emptyDatabase(driver);
    const script = runWenmai(["export", "graph", "--format", "cypher", "-o", "-"], { cwd }).stdout;
    for (const statement of script.replace(/^\/\/.*$/gmu, "").split(/;\n/u)) if (statement.trim() !== "") await ask(driver, statement);
    expect(await held()).toEqual(loaded);
  });

  test("each thing that goes wrong has a message and an exit code of its own, and no password is told", async () => {
    const cwd = graphFolder();
    const refused = (code: (typeof LOAD_ERRORS)[number], run: ReturnType<typeof runWenmai>) => {
      expect(run.stderr).toContain(wordingOf(`neo4j-${code}`).reason.en);
      expect(run.stderr).toContain(wordingOf(`neo4j-${code}`).remedy.en);
      expect(run.code).toBe(exitCodeOf(code));
      expect(run.stdout + run.stderr).not.toContain("sesame-open");
    };
    refused("unauthorized", load(cwd, [], "sesame-open"));
    refused("unreachable", load(cwd, ["--url", "bolt://127.0.0.1:1"], "sesame-open"));
    refused("no-database", load(cwd, ["--database", "nowhere"]));
    await emptyDatabase(driver);
    const { graph, texts } = graphOf(exampleAnalyses());
    await loadIntoNeo4j(databaseAt(driver), { ...graph, links: graph.links.slice(0, 1) }, texts, { ...OPTIONS, name: "wenmai" });
    const small = temporaryFolder();
    expect(runWenmai(["build", join(EXAMPLES, "青岚区委2023年落实主体责任情况报告.txt"), "-o", "graph"], { cwd: small }).code).toBe(0);
    refused("would-delete", load(small));
    expect(load(small, ["--replace"]).code).toBe(0);
  });

  test("a user who may not write is told so", async () => {
    const locked = await startServer({ readOnly: true });
    try {
      const cwd = graphFolder();
      const run = runWenmai(["neo4j", "graph", "--url", locked.url], { cwd, environment: { [PASSWORD]: locked.password } });
      expect(run.stderr).toContain(wordingOf("neo4j-forbidden").reason.en);
      expect(run.code).toBe(exitCodeOf("forbidden"));
    } finally {
      await locked.stop();
    }
  });

  test("a paper with a secrecy mark is named and needs to be allowed", () => {
    const cwd = temporaryFolder();
    const written = ["机密★1年", "云川市人民政府关于防汛的通知", "云政发〔2021〕12号", "各县（区）人民政府：", "市水务局要编制防汛预案。"];
    expect(runWenmai(["build", writeTo(cwd, "密件.txt", written.join("\n")), "-o", "graph"], { cwd }).code).toBe(0);
    const run = load(cwd, ["--graph", "secret"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("密件.txt（机密）");
    expect(load(cwd, ["--graph", "secret", "--allow-secret"]).code).toBe(0);
  });

  test("an address with a password, none at all, and a name with a slash are refused", () => {
    const cwd = graphFolder();
    for (const before of [
      "bolt://neo4j:sesame-open",
      "http://neo4j:sesame-open",
      "bolt://neo4j:sesame-open/?",
      "neo4j:sesame-open",
      "bolt://u:sesame-open@",
    ]) {
      const told = load(cwd, ["--url", `${before}@127.0.0.1:7687`]);
      expect(told.code).toBe(1);
      expect(told.stderr).toContain(wordingOf("password-in-address").remedy.en);
      expect(told.stderr).not.toContain("sesame");
    }
    expect(load(cwd, ["--url", "http://127.0.0.1"]).stderr).toContain(wordingOf("bad-address").reason.en);
    expect(load(cwd, ["--graph", "a/b"]).stderr).toContain(wordingOf("bad-graph-name").reason.en);
  });
});

/** What a load says to a server that answers in its own way. */
const saidBy = async (answer: (socket: Socket) => void): Promise<unknown> => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    return await loadAt({ url: `bolt://127.0.0.1:${port}`, user: "neo4j", password: "", database: null }, graphOf([]), OPTIONS);
  } catch (error) {
    return error;
  } finally {
    server.close();
  }
};

describe("a server that is not what it should be", () => {
  test("is told apart: too old to speak with, a web server, one that hangs up, one that says nothing", async () => {
    const [old, web, gone, silent] = await Promise.all([
      saidBy((socket) => void socket.write(Uint8Array.of(0, 0, 0, 0))),
      saidBy((socket) => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      saidBy((socket) => void socket.destroy()),
      saidBy(() => {}),
    ]);
    expect(old).toMatchObject({ code: "too-old" });
    for (const other of [web, gone, silent]) expect(other).toMatchObject({ code: "unreachable" });
  });
});

/** A database that holds nothing and does what a test wants. */
const stub = (changes: Partial<Database>): Database => ({
  version: () => Promise.resolve("5.26.0"),
  schema: () => Promise.resolve(),
  read: () => Promise.resolve(),
  write: () => Promise.resolve({ created: 0, deleted: 0, set: 0 }),
  pause: () => Promise.resolve(),
  ...changes,
});

describe("a load", () => {
  const { graph, texts } = graphOf(exampleAnalyses());

  test("into a server before 4.4 stops before it writes", async () => {
    const written: string[] = [];
    const old = stub({ version: () => Promise.resolve("4.3.9"), write: (statement) => Promise.reject(written.push(statement)) });
    await expect(loadIntoNeo4j(old, graph, texts, OPTIONS)).rejects.toMatchObject({ code: "too-old" });
    expect(written).toEqual([]);
    await expect(loadIntoNeo4j(stub({ version: () => Promise.resolve("4.4.0") }), graph, texts, OPTIONS)).resolves.toBeDefined();
  });

  test("on to a full disk says so", async () => {
    const words = "Could not write transaction log: No space left on device";
    const full = stub({
      write: () =>
        Promise.reject(toLoadError(new neo4j.Neo4jError(words, "Neo.DatabaseError.Transaction.TransactionCommitFailed", "", ""))),
    });
    await expect(loadIntoNeo4j(full, graph, texts, OPTIONS)).rejects.toMatchObject({ code: "disk-full" });
  });

  test("has an exit code for each error, none used twice", () => {
    const codes = LOAD_ERRORS.map(exitCodeOf);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.min(...codes)).toBeGreaterThan(2);
  });
});
