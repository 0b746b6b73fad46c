import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packedFiles } from "../../../web/own/packed-files.ts";
import { inOrder, readFiles } from "../../../web/own/read-files.ts";
import type { Readers } from "../../../web/own/readers.ts";

describe("a packed file that is handed in", () => {
  test("gives its documents, and names the files of a type that is not read", () => {
    const bytes = zipSync({ "通知.txt": strToU8("通知"), "图.png": strToU8("x"), ".hidden": strToU8("x") });
    expect(packedFiles(bytes, "包.zip").map((file) => ("code" in file ? [file.name, file.code] : [file.name, file.bytes.length]))).toEqual([
      ["包.zip/通知.txt", 6],
      ["包.zip/图.png", "other-type"],
    ]);
  });

  test("is named itself where there is no document in it", () => {
    expect(packedFiles(zipSync({}), "空.zip")).toEqual([{ name: "空.zip", code: "no-documents" }]);
    expect(packedFiles(zipSync({ "图.png": strToU8("x") }), "图.zip").map((file) => file.name)).toEqual(["图.zip/图.png", "图.zip"]);
  });
});

describe("bad files", () => {
  const readers: Readers = {
    read: async (_, { name }) =>
      name === "b.zip"
        ? {
            files: [
              { name: "b.zip/x.txt", bytes: strToU8("x") },
              { name: "b.zip/y.png", code: "other-type" },
            ],
          }
        : { code: "read/damaged" },
    end: () => {},
  };
  const handed = (name: string, content: string) => ({ name, file: new Blob([content]) });

  test("stand in the order in which they were handed in, whether reading or the analysis found them bad", async () => {
    const zip = { name: "b.zip", file: new Blob([zipSync({})]) };
    const read = await readFiles(
      [handed("a.txt", "通\0知"), zip, handed("c.docx", "PK\u0003\u0004"), handed("d.txt", "通知")],
      readers,
      () => {},
    );
    expect(read.order).toEqual(["a.txt", "b.zip", "b.zip/x.txt", "b.zip/y.png", "c.docx", "d.txt"]);
    expect(read.bad.map(({ name }) => name)).toEqual(["b.zip/y.png", "c.docx"]);
    const late = [{ name: "b.zip/x.txt", code: "read/too-slow" } as const, { name: "a.txt", code: "read/binary" } as const];
    expect(inOrder([...read.bad, ...late], read.order).map(({ name }) => name)).toEqual(["a.txt", "b.zip/x.txt", "b.zip/y.png", "c.docx"]);
  });
});
