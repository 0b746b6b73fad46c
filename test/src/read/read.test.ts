import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { hashBytes, hashText } from "../../../src/read/hash.ts";
import { InputError, type InputErrorCode, READERS, readText } from "../../../src/read/index.ts";
import { documentOf, outline } from "../../support/read-text.ts";

const NOTICE = `云川市人民政府办公室关于做好城区河道清淤工作的通知
云政办发〔2021〕14号
各县（区）人民政府，市政府各部门：
　　为做好汛期前的清淤工作，切实保障群众生命财产安全，现就有关事项通知如下。请认真贯彻执行。
云川市人民政府办公室
2021年3月5日
`;

/** Encodings in which the same paper may come, and what the reader should take them for. */
const ENCODINGS: readonly (readonly [name: string, bytes: (text: string) => Uint8Array, encoding: string])[] = [
  ["UTF-8", (text) => iconv.encode(text, "utf8"), "utf-8"],
  ["UTF-8 with BOM", (text) => iconv.encode(text, "utf8", { addBOM: true }), "utf-8"],
  ["UTF-16LE", (text) => iconv.encode(text, "utf-16le", { addBOM: false }), "utf-16le"],
  ["UTF-16LE with BOM", (text) => iconv.encode(text, "utf-16le", { addBOM: true }), "utf-16le"],
  ["UTF-16BE", (text) => iconv.encode(text, "utf-16be", { addBOM: false }), "utf-16be"],
  ["UTF-16BE with BOM", (text) => iconv.encode(text, "utf-16be", { addBOM: true }), "utf-16be"],
  ["GB18030", (text) => iconv.encode(text, "gb18030"), "gb18030"],
];

describe("encodings", () => {
  it.each(ENCODINGS)("reads %s", (_name, encode, encoding) => {
    const document = readText(encode(NOTICE), "通知.txt");
    expect(document.text).toBe(NOTICE);
    expect(document.encoding).toBe(encoding);
  });

  it.each(ENCODINGS)("gives %s with other line ends the same id, and right places", (_name, encode) => {
    const plain = documentOf(NOTICE);
    const document = readText(encode(NOTICE.replaceAll("\n", "\r\n")), "另存.txt");
    expect(document.text).toContain("\r\n");
    expect(document.id).toBe(plain.id);
    expect(document.reading).toBe(plain.reading);
    const words = (of: typeof plain): readonly string[] => of.blocks.map(({ span }) => of.text.slice(span.start, span.end));
    expect(words(document)).toEqual(words(plain));
    const { title, number, date } = document.header;
    expect([title, number, date].map((fact) => document.text.slice(fact?.span.start, fact?.span.end))).toEqual([
      "云川市人民政府办公室关于做好城区河道清淤工作的通知",
      "云政办发〔2021〕14号",
      "2021年3月5日",
    ]);
  });

  it("reads Big5", () => {
    const text = "雲川市政府關於辦理河道清淤工作的報告。\n本府將會同各機關辦理，並請各縣政府配合。";
    const document = readText(iconv.encode(text, "big5"), "報告.txt");
    expect(document.text).toBe(text);
    expect(document.encoding).toBe("big5");
  });

  it.each(["区委召开会议", "2021年工作要点", "认真贯彻落实"])("tells short texts apart: %s", (text) => {
    for (const encoding of ["gb18030", "utf-16le", "utf-16be"]) expect(readText(iconv.encode(text, encoding), "a.txt").text).toBe(text);
  });

  it("reads UTF-8 with a broken byte as UTF-8", () => {
    const bytes = Uint8Array.from([...iconv.encode(NOTICE, "utf8"), 0xe5]);
    expect(readText(bytes, "a.txt").encoding).toBe("utf-8");
  });
});

describe("refusals", () => {
  const refusal = (bytes: Uint8Array, name: string): InputError => {
    try {
      readText(bytes, name);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
    throw new Error("was read");
  };
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

  it.each<readonly [string, Uint8Array, InputErrorCode]>([
    ["an empty file", new Uint8Array(), "read/empty"],
    ["blanks alone", new TextEncoder().encode(" \n\u3000\n"), "read/empty"],
    ["a byte order mark alone", Uint8Array.from([0xef, 0xbb, 0xbf]), "read/empty"],
    ["a picture", png, "read/binary"],
    ["bytes that are no text", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), "read/binary"],
    ["a .docx", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0]), "read/format"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), "read/format"],
    ["more than 64 MiB", new Uint8Array(64 * 1024 * 1024 + 1), "read/too-large"],
  ])("%s", (_what, bytes, code) => {
    const error = refusal(bytes, "甲.txt");
    expect(error.code).toBe(code);
    expect(error.file).toBe("甲.txt");
    expect(error.reason).not.toBe("");
    expect(error.remedy).not.toBe("");
    expect(error.message).toContain("甲.txt");
  });
});

describe("identity", () => {
  it("is the number of the paper", () => {
    expect(documentOf(NOTICE).id).toBe("doc:云政办发〔2021〕14号");
    expect(documentOf(NOTICE.replace("〔2021〕14号", "[2021]014号")).id).toBe("doc:云政办发〔2021〕14号");
  });

  it("is title, issuer and day without a number", () => {
    expect(documentOf(NOTICE.replace("云政办发〔2021〕14号\n", "")).key).toBe(
      "云川市人民政府办公室关于做好城区河道清淤工作的通知|云川市人民政府办公室|2021-03-05",
    );
  });

  it("hangs on the words where the head tells no paper apart", () => {
    const report = (words: string): string => `2021年区委工作总结\n一年来，区委召开${words}会议。`;
    expect(documentOf(report("五次")).id).not.toBe(documentOf(report("六次")).id);
    expect(documentOf(report("五次")).id).toBe(documentOf(report("五次").replace("\n", "\r\n\r\n")).id);
    expect(documentOf(report("五次")).key).toMatch(/^2021年区委工作总结\|[0-9a-f]{12}$/u);
  });

  it("hashes as published", () => {
    expect(hashBytes(new TextEncoder().encode("I will not buy this tobacconist's, it is scratched."))).toBe(
      "9b5b7ba2ef3f7866889adeaf00f3f98e",
    );
    expect(hashText("区委")).toBe(hashBytes(Uint8Array.from([0x3a, 0x53, 0xd4, 0x59])));
    expect(hashText("区委")).not.toBe(hashText("委区"));
  });
});

describe("formats", () => {
  it("are listed with endings that no other has", () => {
    const endings = READERS.flatMap((reader) => reader.extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it("reads Markdown without its marks", () => {
    const markdown =
      "# 云川市教育局2021年工作总结\n\n## 主要工作\n\n**市教育局**印发[实施方案](http://a.b/c)。\n\n- 开展培训\n\n| 任务 | 单位 |\n| --- | --- |\n| 清淤 | 市水利局 |\n";
    const document = documentOf(markdown, "总结.md");
    expect(document.reading).toBe("云川市教育局2021年工作总结\n主要工作\n市教育局印发实施方案。\n开展培训\n任务\n单位\n清淤\n市水利局");
    expect(document.header.title?.value).toBe("云川市教育局2021年工作总结");
    expect(outline(document)[1]).toBe("heading 1: 主要工作");
    expect(document.text).toBe(markdown);
  });

  it("reads the marks of Markdown in plain text as they stand", () => {
    expect(documentOf("# 井号", "a.txt").reading).toBe("#井号");
  });
});

describe("hostile lines", () => {
  const many = 100_000;
  it.each([
    ["《", "《".repeat(many)],
    ["〔", "〔".repeat(many)],
    ["Han", "汉".repeat(many)],
    ["xx", "xx".repeat(many / 2)],
    ["numbers", "云政发[2021]3号\n".repeat(many / 10)],
    ["blanks", "区　".repeat(many / 2)],
    ["advertisements", "更多素材".repeat(many / 4)],
    ["bars", "|".repeat(many)],
    ["angles", "<".repeat(many)],
    ["short lines", "区委\n".repeat(many / 4)],
  ])("are read: %s", (_what, text) => {
    const { reading } = documentOf(text);
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.length).toBeLessThanOrEqual(text.length);
  });
});
