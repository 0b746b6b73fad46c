import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../support/cli.ts";

/** Runs a script in a process of its own; what it prints and how it ends. */
const outcomeOf = (script: string): readonly [string, number | null] => {
  const from = JSON.stringify(join(ROOT, "src/read/pdf/stray-promise.ts"));
  const body = `import(${from}).then(async ({ passOverStrayPromises }) => { passOverStrayPromises(); ${script}; await new Promise((go) => setTimeout(go, 50)); console.log("alive"); });`;
  const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "-e", body], { cwd: ROOT, encoding: "utf8" });
  return [stdout.trim(), status];
};

describe("promises that nobody waits for", () => {
  it("are passed over where pdf.js has left them", () => {
    expect(outcomeOf('Promise.reject({ name: "XRefEntryException" })')).toEqual(["alive", 0]);
  });

  it("end the program where they are not of pdf.js, as ever", () => {
    expect(outcomeOf('Promise.reject(new Error("foreign"))')).toEqual(["", 1]);
  });
});
