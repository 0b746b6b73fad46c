import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError, READERS, read } from "../../../../src/read/index.ts";
import type { Source } from "../../../../src/read/source.ts";
import { ROOT } from "../../../support/cli.ts";
import { mutated } from "../../../support/mutated.ts";
import { analysisOfPaper, blocksOf, paperBytes } from "../../../support/paper.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, "test/fixtures/doc", name)));
const reader = READERS.find(({ id }) => id === "doc");
const sourceOf = async (bytes: Uint8Array): Promise<Source> => {
  if (reader === undefined) throw new Error("no reader of old Word files");
  return reader.decode(bytes, "x.doc");
};
const wordsOf = ({ text, places }: Source): readonly (readonly unknown[])[] =>
  places.map(({ span, origin: { paragraph, cell, element } }) => [
    text.slice(span.start, span.end),
    paragraph,
    ...(cell === null ? [] : [Object.values(cell).join(" ")]),
    ...(element === null ? [] : [element]),
  ]);

/** The copy of a file with a byte of its header of Word changed. */
const withHeader = (bytes: Uint8Array, offset: number, value: number): Uint8Array => {
  const start = bytes.findIndex((byte, index) => index % 64 === 0 && byte === 0xec && bytes[index + 1] === 0xa5);
  const copy = bytes.slice();
  copy[start + offset] = value;
  return copy;
};

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes, "x.doc");
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};

describe("an old Word file", () => {
  test("gives text, cells, notes and headers, without what is hidden or deleted and without the codes of fields", async () => {
    const source = await sourceOf(fixture("parts.doc"));
    expect(wordsOf(source)).toEqual([
      ["甲增-乙", 1],
      ["丙", 1],
      ["见网址。", 2],
      ["单位", 3, "1 1 1 2 1"],
      ["任务", 4, "1 1 2 1 2"],
      ["修渠", 6, "1 2 2 1 1"],
      ["筑坝", 7, "1 2 3 1 1"],
      ["清淤", 8, "1 2 3 1 1"],
      ["市水利局", 9, "1 3 1 1 1"],
      ["是", 11, "1 3 3 1 1"],
      ["表后。", 12],
      ["末段 “abc” – 1/2。", 13],
      ["第一个注。", 14, "footnote 1"],
      ["第二个注。", 15, "footnote 2"],
      ["页眉之文", 16, "header or footer"],
      ["页脚之文", 18, "header or footer"],
    ]);
    expect(source.text).toContain("单位\t任务\n修渠\t筑坝\n清淤\n市水利局\t\t是\n");
    expect(source.cuts.map(({ start, end }) => source.text.slice(start, end))).toEqual(["页眉之文\n页脚之文"]);
    expect(source.issues).toEqual([]);
  });

  test("gives the text of shapes", async () => {
    expect(wordsOf(await sourceOf(fixture("box.doc")))).toEqual([
      ["甲", 1],
      ["乙", 2],
      ["框中之文", 3, "text box 1"],
      ["二段", 4, "text box 1"],
    ]);
  });

  test.each(["plan", "report"])("reads as the plain text does, but for automatic numbers, which it says are lost: %s", async (paper) => {
    const plain = await analysisOfPaper(paperBytes(`${paper}.txt`), "x.txt");
    const { document } = await analysisOfPaper(paperBytes(`${paper}.doc`), "x.doc");
    const labels = /^\S+ \d (?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)?/u;
    const words = (blocks: readonly string[]): readonly string[] => blocks.map((block) => block.replace(labels, ""));
    expect(words(blocksOf(document))).toEqual(words(blocksOf(plain.document)));
    expect(document.header).toMatchObject({ title: { value: plain.document.header.title?.value }, number: {}, issuer: {} });
    expect(document.issues.map(({ code }) => code)).toEqual(["read/automatic-numbers-lost"]);
  });

  test("is refused with the reason where it is protected, too old, or of another program", async () => {
    const bytes = fixture("box.doc");
    expect(await codeOf(withHeader(bytes, 11, 0x13))).toBe("read/encrypted");
    expect(await codeOf(withHeader(bytes, 0, 0xdc))).toBe("read/format");
    const renamed = (name: string): Uint8Array => {
      const copy = bytes.slice();
      const start = Buffer.from(bytes).indexOf(Buffer.from("WordDocument", "utf16le"));
      copy.fill(0, start, start + 64);
      copy.set(Buffer.from(name, "utf16le"), start);
      copy[start + 64] = name.length * 2 + 2;
      return copy;
    };
    expect(await codeOf(renamed("Workbook"))).toBe("read/format");
    expect(await codeOf(renamed("EncryptedPackage"))).toBe("read/encrypted");
    await expect(read(renamed("PowerPoint Document"), "x.doc")).rejects.toThrow(/PowerPoint/u);
  });

  test.each(["parts.doc", "box.doc"])("gives text or an error of input, however broken: %s", async (name) => {
    for (const bytes of mutated(fixture(name), 400, 7)) expect(await codeOf(bytes)).toMatch(/^read(?:$|\/)/u);
  });

  test("cannot send the reader round in circles", async () => {
    const bytes = fixture("box.doc");
    const table = new DataView(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 512)).getUint32(76, true);
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let sector = 0; sector < 128; sector += 1) view.setUint32((table + 1) * 512 + sector * 4, sector === 0 ? 1 : sector - 1, true);
    expect(await codeOf(copy)).toBe("read/damaged");
  });
});
