import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputsOf } from "../../../src/cli/inputs.ts";
import { temporaryFolder } from "../../support/cli.ts";

const folderWith = (...paths: readonly string[]): string => {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
};

describe("inputsOf", () => {
  test("goes through folders in code-point order and names documents by their path inside", () => {
    const cwd = folderWith("papers/b.txt", "papers/Z.md", "papers/市/a.txt", "papers/区.txt", "papers/a/1.txt");
    const { inputs, bad } = inputsOf(["papers"], cwd);
    expect(inputs.map((input) => input.name)).toEqual(["Z.md", "a/1.txt", "b.txt", "区.txt", "市/a.txt"]);
    expect(inputs[0]?.path).toBe(join("papers", "Z.md"));
    expect(bad).toEqual([]);
  });

  test("keeps the order given, and reads a file once that is named twice", () => {
    const cwd = folderWith("b.txt", "papers/a.txt");
    const { inputs } = inputsOf(["b.txt", "papers", "papers/a.txt", "./b.txt"], cwd);
    expect(inputs.map((input) => input.name)).toEqual(["b.txt", "a.txt"]);
  });

  test("skips other types in a folder, says so, and takes them where they are named", () => {
    const cwd = folderWith("papers/a.txt", "papers/list.csv", "papers/.hidden.txt");
    expect(inputsOf(["papers"], cwd).inputs.map((input) => input.name)).toEqual(["a.txt"]);
    expect(inputsOf(["papers"], cwd).bad).toEqual([{ path: join("papers", "list.csv"), code: "other-type", skipped: true }]);
    expect(inputsOf(["papers/list.csv"], cwd).inputs.map((input) => input.name)).toEqual(["list.csv"]);
  });

  test("names what is missing and a folder without documents", () => {
    const cwd = folderWith("empty/x.png");
    const { inputs, bad } = inputsOf(["nowhere.txt", "empty"], cwd);
    expect(inputs).toEqual([]);
    expect(bad.filter((one) => !one.skipped)).toEqual([
      { path: "nowhere.txt", code: "missing", skipped: false },
      { path: "empty", code: "no-documents", skipped: false },
    ]);
  });
});
