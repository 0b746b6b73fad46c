import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFileAtomic, writeFolderAtomic } from "../../../src/cli/files.ts";
import { temporaryFolder } from "../../support/cli.ts";

function* failing(): Generator<string> {
  yield "half";
  throw new Error("the disk is full");
}

describe("writeFileAtomic", () => {
  test("writes strings and bytes in order, over what was there", () => {
    const file = join(temporaryFolder(), "inside", "a.txt");
    writeFileAtomic(file, ["旧"]);
    writeFileAtomic(file, ["云川", new TextEncoder().encode("市"), "x".repeat(3_000_000)]);
    expect(readFileSync(file, "utf8")).toBe(`云川市${"x".repeat(3_000_000)}`);
  });

  test("leaves the old file and nothing else where it fails half-way", () => {
    const folder = temporaryFolder();
    writeFileAtomic(join(folder, "a.txt"), ["旧"]);
    expect(() => writeFileAtomic(join(folder, "a.txt"), failing())).toThrow("the disk is full");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("旧");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("refuses to write over a folder", () => {
    expect(() => writeFileAtomic(temporaryFolder(), ["x"])).toThrowError(expect.objectContaining({ code: "folder-for-file" }));
  });
});

describe("writeFolderAtomic", () => {
  const file = (path: string, text: string) => ({ path, chunks: [text] });

  test("takes the place of an older folder of its own kind", () => {
    const folder = join(temporaryFolder(), "out");
    writeFolderAtomic(folder, "mark", [file("mark", "1"), file("texts/0.json", "old"), file("gone", "x")]);
    writeFolderAtomic(folder, "mark", [file("mark", "2"), file("texts/0.json", "new")]);
    expect(readFileSync(join(folder, "texts/0.json"), "utf8")).toBe("new");
    expect(existsSync(join(folder, "gone"))).toBe(false);
    expect(readdirSync(join(folder, ".."))).toEqual(["out"]);
  });

  test("keeps the older folder whole where it fails half-way", () => {
    const folder = join(temporaryFolder(), "out");
    writeFolderAtomic(folder, "mark", [file("mark", "1")]);
    expect(() => writeFolderAtomic(folder, "mark", [file("mark", "2"), { path: "b", chunks: failing() }])).toThrow("the disk is full");
    expect(readFileSync(join(folder, "mark"), "utf8")).toBe("1");
    expect(readdirSync(join(folder, ".."))).toEqual(["out"]);
  });

  test("fills an empty folder, and refuses one that holds something else", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    writeFolderAtomic(join(folder, "empty"), "mark", [file("mark", "1")]);
    expect(readdirSync(join(folder, "empty"))).toEqual(["mark"]);
    writeFileSync(join(folder, "letter.txt"), "x");
    expect(() => writeFolderAtomic(folder, "mark", [file("mark", "1")])).toThrowError(expect.objectContaining({ code: "foreign-folder" }));
    expect(() => writeFolderAtomic(join(folder, "letter.txt"), "mark", [])).toThrowError(
      expect.objectContaining({ code: "file-for-folder" }),
    );
    expect(readdirSync(folder).sort()).toEqual(["empty", "letter.txt"]);
  });
});
