import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const MAIN = join(ROOT, "dist/src/cli/main.js");
// The language of the messages must not depend on who runs the tests.
const ENVIRONMENT = { ...process.env, LC_ALL: "C", CI: "true" };

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type RunOptions = { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> };

const requireMain = (): void => {
  if (!existsSync(MAIN)) throw new Error("the command is not built: run npm run build command");
};

/** Runs the built `wenmai` to its end. */
export const runWenmai = (args: readonly string[], { cwd = ROOT, environment = {} }: RunOptions = {}): Run => {
  requireMain();
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...ENVIRONMENT, ...environment },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
};

/** Starts `wenmai view …` and waits for the address that it prints; ended with the test. */
export const startView = (args: readonly string[], cwd = ROOT): Promise<string> => {
  requireMain();
  const child = spawn(process.execPath, [MAIN, "view", ...args], { cwd, env: ENVIRONMENT, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("exit", (code) => reject(new Error(`wenmai view ended with ${code}: ${said}`)));
  });
};

/** An empty folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "wenmai-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
