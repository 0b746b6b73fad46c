import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, runWenmai, temporaryFolder } from "../../support/cli.ts";

describe("files that are no text", () => {
  test("are read in a thread of their own, those behind a damaged one too", () => {
    const folder = temporaryFolder();
    for (const ending of ["docx", "pdf", "ofd"])
      copyFileSync(join(ROOT, "test/fixtures/papers", `report.${ending}`), join(folder, `b.${ending}`));
    writeFileSync(join(folder, "a.docx"), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, stdout, stderr } = runWenmai(["extract", folder], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain("a.docx");
    const names = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly document: { readonly name: string } }).document.name);
    expect(names).toEqual(["b.docx", "b.ofd", "b.pdf"]);
  });
});
