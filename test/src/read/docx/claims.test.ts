import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { READERS, read } from "../../../../src/read/index.ts";
import { p, wordFile } from "../../../support/word-file.ts";

const WORD = wordFile({ body: p("云川市水利局关于河道清障的通知") + p("请认真落实。") });

const readerOf = (bytes: Uint8Array, extension: string): string | undefined => READERS.find(({ claims }) => claims(bytes, extension))?.id;

test.each(["docx", "doc", "wps", "docm", "txt", ""])(
  "a Word document is known by what it holds, not by its ending: %s",
  async (extension) => {
    expect(readerOf(WORD, extension)).toBe("docx");
    expect((await read(WORD, `甲.${extension}`)).header.title?.value).toBe("云川市水利局关于河道清障的通知");
  },
);

test("other packed files are none, and what was cut off is one by its ending", () => {
  const sheet = zipSync({ "[Content_Types].xml": new Uint8Array(9), "xl/workbook.xml": new Uint8Array(9) });
  expect(readerOf(sheet, "xlsx")).not.toBe("docx");
  expect(readerOf(zipSync({ "word/notes.txt": new Uint8Array(9) }), "zip")).not.toBe("docx");
  expect(readerOf(WORD.subarray(0, 200), "docx")).toBe("docx");
  expect(readerOf(new TextEncoder().encode("PK 不是压缩文件"), "docx")).not.toBe("docx");
});
