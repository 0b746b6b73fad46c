import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { expand, InputError, isArchive, openArchive, read } from "../../../src/read/index.ts";
import { MOST, openZip } from "../../../src/read/zip.ts";
import { mutated } from "../../support/mutated.ts";
import { paperBytes } from "../../support/paper.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAPER = encode("云川市教育局关于开展法治宣传的通知\n请遵照执行。\n");

/** What becomes of each document in a packed file: its size, or the code of the error. */
const fatesOf = (bytes: Uint8Array): Readonly<Record<string, number | string>> =>
  Object.fromEntries(expand(bytes, "包.zip").map((one) => [one.name, "bytes" in one ? one.bytes.length : one.error.code]));

const refusalOf = (bytes: Uint8Array): string => {
  try {
    return Object.values(fatesOf(bytes)).join();
  } catch (error) {
    if (error instanceof InputError) return `${error.code}: ${error.reason}`;
    throw error;
  }
};

/** The copy of bytes in which each stretch that stands there is put in the place of another of the same length. */
const replaced = (bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + to.length)) copy.set(to, at);
  return new Uint8Array(copy);
};

/** The place of the entry of a name in the table of contents. */
const tableEntry = (bytes: Uint8Array, name: string): number => Buffer.from(bytes).lastIndexOf(encode(name)) - 46;

describe("a packed file of documents", () => {
  test("gives each document by its path, those of packed files inside it too", async () => {
    const inner = zipSync({ "附件.txt": PAPER });
    const bytes = zipSync({
      "通知.txt": PAPER,
      "下级/更下/办法.md": PAPER,
      "附.zip": zipSync({ "a.txt": PAPER, "b.zip": inner }),
      "图.png": PAPER,
    });
    expect(Object.keys(fatesOf(bytes))).toEqual([
      "包.zip/通知.txt",
      "包.zip/下级/更下/办法.md",
      "包.zip/附.zip/a.txt",
      "包.zip/附.zip/b.zip/附件.txt",
    ]);
    expect(openArchive(bytes, "包.zip").others).toEqual(["包.zip/图.png"]);
    const [first] = expand(bytes, "包.zip");
    if (first === undefined || !("bytes" in first)) throw new Error("nothing was found");
    expect((await read(first.bytes, first.name)).header.title?.value).toBe("云川市教育局关于开展法治宣传的通知");
  });

  test("passes over hidden files and those that a Mac adds", () => {
    const bytes = zipSync({
      "a.txt": PAPER,
      ".b.txt": PAPER,
      "__MACOSX/._a.txt": PAPER,
      "x/.git/c.txt": PAPER,
      "~$d.doc": PAPER,
      "x/": new Uint8Array(),
    });
    expect(Object.keys(fatesOf(bytes))).toEqual(["包.zip/a.txt"]);
    expect(openArchive(bytes, "包.zip").others).toEqual([]);
  });

  test("is told by its content, and from a document that is packed", () => {
    expect(isArchive(zipSync({ "a.txt": PAPER }), "x.docx")).toBe(true);
    expect(isArchive(PAPER, "x.zip")).toBe(false);
  });

  test("has names in GBK where no flag says UTF-8", () => {
    const bytes = zipSync({ "AAAAAAAA.txt": PAPER, "BBBB/CCCC.txt": PAPER });
    const names: readonly (readonly [string, string])[] = [
      ["AAAAAAAA", "会议通知"],
      ["BBBB/CCCC", "附件\\办法"],
    ];
    const named = names.reduce<Uint8Array>((zip, [from, to]) => replaced(zip, encode(from), iconv.encode(to, "gbk")), bytes);
    expect(Object.keys(fatesOf(named))).toEqual(["包.zip/会议通知.txt", "包.zip/附件/办法.txt"]);
    const utf8 = replaced(bytes, encode("AAAAAAAA"), encode("通知ab"));
    expect(Object.keys(fatesOf(utf8))[0]).toBe("包.zip/通知ab.txt");
  });

  test("names the documents that cannot be unpacked one by one, and gives the others", () => {
    const bytes = zipSync({
      "locked.txt": PAPER,
      "odd.txt": PAPER,
      "broken.txt": PAPER.slice(1),
      "good.txt": PAPER,
      "deep.zip": zipSync({ "x.txt": PAPER }),
    });
    const view = new DataView(bytes.buffer);
    bytes[tableEntry(bytes, "locked.txt") + 8] = 1;
    bytes[tableEntry(bytes, "odd.txt") + 10] = 99;
    view.setUint32(tableEntry(bytes, "broken.txt") + 42, 7, true);
    expect(fatesOf(bytes)).toEqual({
      "包.zip/locked.txt": "read/encrypted",
      "包.zip/odd.txt": "read/format",
      "包.zip/broken.txt": "read/damaged",
      "包.zip/good.txt": PAPER.length,
      "包.zip/deep.zip/x.txt": PAPER.length,
    });
  });
});

describe("a hostile packed file", () => {
  const bomb = new Uint8Array(20 * 1024 * 1024);

  test("is refused where it unpacks to a thousand times its size, and its other documents are not", () => {
    expect(fatesOf(zipSync({ "bomb.txt": bomb, "good.txt": PAPER }))).toEqual({
      "包.zip/bomb.txt": "read/hostile",
      "包.zip/good.txt": PAPER.length,
    });
    const nested = zipSync({
      "a.zip": zipSync({ "bomb.txt": bomb }),
      "b.zip": zipSync({ "c.zip": zipSync({ "d.zip": zipSync({ "e.txt": PAPER }) }) }),
    });
    expect(fatesOf(nested)).toEqual({ "包.zip/a.zip/bomb.txt": "read/hostile", "包.zip/b.zip/c.zip/d.zip": "read/hostile" });
  });

  test("is refused where it says less than it unpacks to", () => {
    const bytes = zipSync({ "bomb.txt": bomb });
    new DataView(bytes.buffer).setUint32(tableEntry(bytes, "bomb.txt") + 24, 1000, true);
    expect(fatesOf(bytes)).toEqual({ "包.zip/bomb.txt": "read/hostile" });
  });

  test("is refused as a whole where all together is too much, over all levels", () => {
    const large = new Uint8Array(40 * 1024 * 1024);
    for (let at = 0, state = 1; at < large.length; at += 100, state = (state * 48_271) % 2_147_483_647) large[at] = state % 256;
    const part = zipSync({ "a.txt": large, "b.txt": large }, { level: 1 });
    const whole = zipSync(Object.fromEntries(["1.zip", "2.zip", "3.zip"].map((name) => [name, part])), { level: 0 });
    expect(refusalOf(whole)).toMatch(/^read\/hostile: it unpacks to more than 192 MiB/u);
  }, 60_000);

  test("is refused where it has too many entries, over all levels, or names that lead out of it", () => {
    const many = (count: number): Uint8Array =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, PAPER])));
    expect(refusalOf(many(10_000))).toBe(`read/hostile: it holds more than ${MOST.entries} files`);
    expect(refusalOf(zipSync({ "a.zip": many(2500), "b.zip": many(2500) }))).toMatch(/more than 4096 files/u);
    for (const name of ["../../x.txt", "a/../../x.txt", "/x.txt", "C:\\x.txt", "..\\x.txt"])
      expect(refusalOf(zipSync({ [name]: PAPER })), name).toMatch(/^read\/hostile: the name/u);
  });

  test("gives documents or an error of input, however broken", () => {
    const bytes = zipSync({ "a.txt": PAPER, "b.zip": zipSync({ "c.doc": paperBytes("report.doc") }), "d/e.md": [PAPER, { level: 0 }] });
    for (const broken of mutated(bytes, 1500, 11)) expect(refusalOf(broken)).toMatch(/^(?:$|[\d,a-z/-]+|read\/.+)/u);
    for (const broken of mutated(bytes.slice(-200), 500, 3)) expect(refusalOf(broken)).toMatch(/^(?:$|[\d,a-z/-]+|read\/.+)/u);
  });
});

describe("a table of contents", () => {
  test("is read where sizes need eight bytes", () => {
    const plain = zipSync({ "a.txt": [PAPER, { extra: { 1: new Uint8Array(16) } }] });
    const at = tableEntry(plain, "a.txt");
    const view = new DataView(plain.buffer);
    const extra = at + 46 + "a.txt".length + 4;
    view.setUint32(extra, view.getUint32(at + 24, true), true);
    view.setUint32(extra + 8, view.getUint32(at + 20, true), true);
    view.setUint32(at + 24, 0xffffffff, true);
    view.setUint32(at + 20, 0xffffffff, true);
    expect(
      openZip(plain, "x.zip")
        .unpack(new Set(["a.txt"]))
        .get("a.txt"),
    ).toEqual(PAPER);
  });
});
