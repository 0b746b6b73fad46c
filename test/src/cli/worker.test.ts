import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultOf } from "../../../src/cli/complaint.ts";
import { analysisLineOf, analysisOf } from "../../../src/cli/worker.ts";
import { temporaryFolder } from "../../support/cli.ts";

const inputOf = (folder: string, name: string) => ({ path: name, file: join(folder, name), name, inside: null });

describe("a reply", () => {
  test("is the analysis, or the same as one line of JSON", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "云川市教育局印发《云川市校园安全管理办法》。\n");
    const object = await analysisOf(inputOf(folder, "a.txt"));
    const line = await analysisLineOf(inputOf(folder, "a.txt"));
    if (!("value" in object && "value" in line)) throw new Error("bad input");
    expect(object.value.mentions.length).toBeGreaterThan(0);
    expect(line.value.endsWith("}\n")).toBe(true);
    expect(JSON.parse(line.value)).toEqual(JSON.parse(JSON.stringify(object.value)));
  });

  test("says what is wrong with a file that is empty or cannot be read", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "empty.txt"), "");
    expect(await analysisOf(inputOf(folder, "empty.txt"))).toHaveProperty("words.reason.zh", "文件是空的");
    expect(await analysisOf(inputOf(folder, "gone.txt"))).toHaveProperty("words.reason.en", "cannot be read");
  });

  test("names a fault of the program with its place, so that the other files go on", async () => {
    expect(faultOf(new RangeError("no such block")).reason.en).toMatch(
      /^a fault of wenmai \(RangeError: no such block at .+worker\.test\.ts/u,
    );
  });
});
