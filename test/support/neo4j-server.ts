import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";

const HERE = join(dirname(fileURLToPath(import.meta.url)), "..", "neo4j", "server");
const LIBRARY = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules", ".cache", "wenmai-neo4j");
const OLDEST_JAVA = 17;
const STARTING = 120_000;

/** What to do where no server can be had. */
export const NEO4J_REMEDY =
  "install Java 17 or later and Maven (Debian: apt-get install default-jdk-headless maven), or set NEO4J_TEST_URL and NEO4J_TEST_PASSWORD";

/** A server that tests may write to as they like. */
export type TestServer = { readonly url: string; readonly user: string; readonly password: string; readonly stop: () => Promise<void> };

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: "ignore" }).status === 0;

const VERSION = /version "(?<major>\d+)/u;

const hasJava = (): boolean => {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  return status === 0 && Number(VERSION.exec(stderr)?.groups?.["major"] ?? 0) >= OLDEST_JAVA;
};

const hasTools = (): boolean => hasJava() && runs("mvn", "-v");

const installTools = (): boolean => {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    runs("apt-get", "update", "-qq");
    runs("apt-get", "install", "-y", "-qq", "--no-install-recommends", "default-jdk-headless", "maven");
  }
  return hasTools();
};

/** Fetches the jars once; they stay beside the installed packages. Into a folder beside theirs first, so that a fetch that was cut off is none. */
const fetchLibrary = (): boolean => {
  if (existsSync(LIBRARY)) return true;
  const partial = `${LIBRARY}.${process.pid}`;
  const pom = join(HERE, "pom.xml");
  const args = ["-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${partial}`, "-DincludeScope=runtime"];
  const { status } = spawnSync("mvn", args, { stdio: ["ignore", "inherit", "inherit"], timeout: 900_000 });
  if (status === 0) renameSync(partial, LIBRARY);
  rmSync(partial, { recursive: true, force: true });
  return status === 0;
};

/** Whether a server can be started here; installs what is missing where it may. */
export const prepareServer = (): boolean => (hasTools() || installTools()) && fetchLibrary();

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const bound = probe.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      probe.close(() => resolve(port));
    });
  });

const started = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Neo4j did not start: ${said}`)), STARTING);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes("ready")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`Neo4j ended with ${code}: ${said}`)));
  });

const setPassword = async (url: string, password: string): Promise<void> => {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", "neo4j"));
  const session = driver.session({ database: "system" });
  await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  await session.close();
  await driver.close();
};

type Running = { readonly url: string; readonly end: () => Promise<void> };

const run = async (folder: string, ...more: readonly string[]): Promise<Running> => {
  const port = await freePort();
  const args = ["-Xmx1g", "-cp", join(LIBRARY, "*"), join(HERE, "Serve.java"), folder, String(port), ...more];
  const child = spawn("java", args, { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await started(child);
  const end = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { url: `bolt://127.0.0.1:${port}`, end };
};

/** Starts a server on a free port with data of its own; `stop` ends it and takes them away. `readOnly`: its database is there, but nobody may write to it. */
export const startServer = async ({ readOnly = false }: { readonly readOnly?: boolean } = {}): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), "wenmai-neo4j-"));
  const password = "correct-horse";
  let running = await run(folder);
  await setPassword(running.url, password);
  if (readOnly) {
    await running.end();
    running = await run(folder, "read-only");
  }
  const { url, end } = running;
  const stop = async (): Promise<void> => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, user: "neo4j", password, stop };
};
