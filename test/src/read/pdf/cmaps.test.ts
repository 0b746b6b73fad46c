import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CMAPS } from "../../../../src/read/pdf/cmaps.ts";
import { ROOT } from "../../../support/cli.ts";

const FOLDER = join(ROOT, "node_modules/pdfjs-dist/cmaps");

/** Marks of a packed table: its licence, the name of the table that it builds on. The length stands behind each. */
const LICENCE = 0xe0;
const BASE = 0xe1;

const baseOf = (bytes: Buffer): string | null => {
  expect(bytes[1]).toBe(LICENCE);
  const at = 3 + (bytes[2] ?? 0);
  return bytes[at] === BASE ? bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString("latin1") : null;
};

describe("tables of characters", () => {
  it("are those of pdf.js", () => {
    expect(Object.keys(CMAPS)).toEqual(expect.arrayContaining(["GBK-EUC-H", "UniGB-UCS2-V", "GBK2K-H", "ETen-B5-H", "Adobe-GB1-UCS2"]));
    for (const [name, packed] of Object.entries(CMAPS)) expect(packed).toBe(readFileSync(join(FOLDER, `${name}.bcmap`)).toString("base64"));
  });

  it("build on each other only", () => {
    const bases = Object.values(CMAPS).flatMap((packed) => baseOf(Buffer.from(packed, "base64")) ?? []);
    expect(bases).toContain("UniGB-UCS2-H");
    for (const name of bases) expect(CMAPS).toHaveProperty([name]);
  });
});
