#!/usr/bin/env node
// `wenmai` in a checkout: builds what is missing or stale, then runs the command.
// npm changes to the folder of package.json; paths are meant from where the user stands.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, ROOT } from "./build.mjs";

const WITH_PAGE = ["view", "page"];

const args = process.argv.slice(2);
build(args.some((word) => WITH_PAGE.includes(word)) ? ["command", "page"] : ["command"]);

const child = spawn(process.execPath, [join(ROOT, "dist/src/cli/main.js"), ...args], {
  stdio: "inherit",
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
