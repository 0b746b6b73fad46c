#!/usr/bin/env node
// Builds what is missing or older than its sources. usage: build.mjs [--clean] [command] [page]   (default: both)
//   command  dist/src/cli and what it imports, by tsc; this checks the types too
//   page     dist/web, the page that `wenmai view` serves, and dist/page, the page in one file with its readers, by vite
// Everything is said on stderr, so that stdout stays that of the command which is run afterwards.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

const SHARED = ["extract", "graph", "src", "package-lock.json", "tsconfig.base.json"];
const TARGETS = {
  command: {
    sources: SHARED,
    outputs: ["dist/src/cli/main.js"],
    steps: (forced) => [["node_modules/typescript/bin/tsc", "-b", "src/cli", ...(forced ? ["--force"] : [])]],
  },
  page: {
    sources: [...SHARED, "web", "vite.config.ts"],
    outputs: ["dist/web/index.html", "dist/page/wenmai.html", "dist/page/readers"],
    steps: () => [
      ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
      ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--mode", "single"],
    ],
  },
};

/** The time of the last change below a path; folders count, so that a deleted file shows. */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
};

const make = (name) => {
  const { sources, outputs, steps } = TARGETS[name];
  const stamp = join(ROOT, ".cache/built", name);
  const missing = outputs.some((output) => !existsSync(join(ROOT, output)));
  const changed = Math.max(...sources.map((source) => newest(join(ROOT, source))));
  if (!missing && existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return;
  const started = new Date();
  console.error(`building the ${name} …`);
  for (const step of steps(missing)) {
    const { status } = spawnSync(process.execPath, step, { cwd: ROOT, stdio: ["ignore", 2, 2] });
    if (status !== 0) {
      console.error(`building the ${name} failed: node ${step.join(" ")}`);
      process.exit(2);
    }
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  // A source that changed while it was being built must count as newer.
  utimesSync(stamp, started, started);
};

/** Builds the named targets where they are missing or stale; ends the process where that fails. */
export const build = (names) => {
  if (!existsSync(join(ROOT, "node_modules/typescript"))) {
    console.error(`the packages are not installed: run npm install in ${ROOT}`);
    process.exit(2);
  }
  for (const name of names) make(name);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  if (words.includes("--clean"))
    for (const folder of ["dist", ".cache/tsc", ".cache/built"]) rmSync(join(ROOT, folder), { recursive: true, force: true });
  const names = words.filter((word) => word in TARGETS);
  build(names.length > 0 ? names : Object.keys(TARGETS));
}
