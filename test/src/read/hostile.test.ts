import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Outcome, type ReadingThread, readingThread } from "../../fuzz/reading.ts";
import { runWenmai, temporaryFolder } from "../../support/cli.ts";
import { ofdFile, pagePart, ruleObject, textObject } from "../../support/ofd.ts";

/** What came of reading: the code and reason of the refusal, or that there is a document. */
const wordsOf = (outcome: Outcome): string => {
  if (outcome.is === "refused") return `${outcome.code}: ${outcome.reason}`;
  return outcome.is === "fault" ? `fault: ${outcome.words}` : outcome.is;
};

const page = pagePart([textObject("正文。", [28, 40])]);
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const template = (id: number): string => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpl_${id}.xml"/>`;
const pages = (count: number, path: string): string => `<ofd:Pages>${`<ofd:Page ID="1" BaseLoc="${path}"/>`.repeat(count)}</ofd:Pages>`;
const laughs = (depth: number): string => {
  const entities = Array.from({ length: depth }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("");
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "哈">${entities}]><x>&l${depth};</x>`;
};
const bomb = (): Uint8Array => new Uint8Array(60 * 1024 * 1024);
const many = (count: number): Zippable => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, new Uint8Array()]));
const linesOf = (count: number, words: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => textObject(words, [20 + (index % 7), 10 + (index % 2700) / 10]));

/** Files that are made to harm, as they are made when they are needed, and what is said of them. */
const FILES: readonly { readonly name: string; readonly file: string; readonly make: () => Uint8Array; readonly said: RegExp }[] = [
  {
    name: "a bomb: a thousand times its size",
    file: "x.ofd",
    make: () => ofdFile([page], { entries: { "Doc_0/Pages/Page_0/Content.xml": bomb() } }),
    said: /^read\/hostile: Doc_0\/Pages\/Page_0\/Content\.xml inside it unpacks to more than 250 times its size$/u,
  },
  {
    name: "a bomb in a bomb",
    file: "x.ofd",
    make: () => ofdFile([page], { entries: { "Doc_0/Pages/Page_0/Content.xml": zipSync({ a: zipSync({ b: bomb() }) }) } }),
    said: /^read\/damaged: Doc_0\/Pages\/Page_0\/Content\.xml inside it is no sound XML/u,
  },
  {
    name: "10,000 entries",
    file: "x.ofd",
    make: () => zipSync({ "OFD.xml": strToU8("<x/>"), ...many(10_000) }),
    said: /^read\/hostile: it holds more than 4096 files$/u,
  },
  {
    name: "a name that climbs out",
    file: "x.ofd",
    make: () => ofdFile([page], { entries: { "../../x": "x" } }),
    said: /^read\/hostile: the name "\.\.\/\.\.\/x" inside it leads out of it$/u,
  },
  {
    name: "entities that grow a billion times",
    file: "x.ofd",
    make: () => ofdFile([page], { entries: { "OFD.xml": laughs(9) } }),
    said: /^read\/hostile: OFD\.xml inside it defines entities of its own$/u,
  },
  {
    name: "500,000 elements in each other",
    file: "x.ofd",
    make: () => ofdFile([`<x>${"<a>".repeat(500_000)}${"</a>".repeat(500_000)}</x>`], { level: 0 }),
    said: /^read\/hostile: Doc_0\/Pages\/Page_0\/Content\.xml inside it nests more than 512 deep$/u,
  },
  {
    name: "templates that name each other",
    file: "x.ofd",
    make: () =>
      ofdFile([pagePart([textObject("正文。", [28, 40])], '<ofd:Template TemplateID="7"/>')], {
        document: `<ofd:CommonData>${template(7)}${template(8)}</ofd:CommonData>`,
        entries: {
          "Doc_0/Tpl_7.xml": pagePart([], '<ofd:Template TemplateID="8"/>'),
          "Doc_0/Tpl_8.xml": pagePart([], '<ofd:Template TemplateID="7"/>'),
        },
      }),
    said: /^read$/u,
  },
  {
    name: "a document that is its own page",
    file: "x.ofd",
    make: () => ofdFile([], { document: pages(10_000, "Document.xml") }),
    said: /^read\/empty: the file holds nothing but blanks$/u,
  },
  {
    name: "a root that is its own document",
    file: "x.ofd",
    make: () =>
      ofdFile([], {
        entries: { "OFD.xml": `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>OFD.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>` },
      }),
    said: /^read\/empty: the file holds nothing but blanks$/u,
  },
  {
    name: "one page, named 15,000 times",
    file: "x.ofd",
    make: () => ofdFile([], { document: pages(15_000, "P.xml"), entries: { "Doc_0/P.xml": pagePart(linesOf(100, "阻水障碍物")) } }),
    said: /^read\/hostile: its pages hold more than 2000000 characters and lines$/u,
  },
  {
    name: "more pages than are named",
    file: "x.ofd",
    make: () => ofdFile([], { document: pages(30_000, "P.xml"), entries: { "Doc_0/P.xml": page } }),
    said: /^read\/hostile: Doc_0\/Document\.xml inside it names more than 20000 parts$/u,
  },
  {
    name: "offsets for a billion characters",
    file: "x.ofd",
    make: () => ofdFile([pagePart([textObject("云川市", [28, 40], { code: 'DeltaX="g 1000000000 1"' })])]),
    said: /^read$/u,
  },
  {
    name: "a page of 30,000 lines over each other",
    file: "x.ofd",
    make: () => ofdFile([pagePart(linesOf(30_000, "阻水障碍物"))]),
    said: /^read$/u,
  },
  {
    name: "a page of 40,000 rules",
    file: "x.ofd",
    make: () =>
      ofdFile([
        pagePart([
          textObject("云川市", [28, 40]),
          ...Array.from({ length: 20_000 }, (_, index) => ruleObject(0, index / 100, 200, index / 100)),
          ...Array.from({ length: 20_000 }, (_, index) => ruleObject(index / 100, 0, index / 100, 200)),
        ]),
      ]),
    said: /^read$/u,
  },
  {
    name: "200 pages of 2,900 rules",
    file: "x.ofd",
    make: () => {
      const rules = Array.from({ length: 1450 }, (_, index) => [
        ruleObject(0, index / 5, 200, index / 5),
        ruleObject(index / 7, 0, index / 7, 200),
      ]);
      return ofdFile([], {
        document: pages(200, "P.xml"),
        entries: { "Doc_0/P.xml": pagePart([textObject("云川市", [28, 40]), ...rules.flat()]) },
      });
    },
    said: /^read$/u,
  },
];

describe("a file that is made to harm", () => {
  let thread: ReadingThread;
  beforeAll(async () => {
    thread = await readingThread();
  });
  afterAll(() => thread.close());

  test.each(FILES)(
    "$name",
    async ({ name, file, make, said }) => {
      const outcome = await thread.read(make(), file);
      console.info(`${name}: ${outcome.milliseconds.toFixed(0)} ms, ${(outcome.memory / 1024 ** 2).toFixed(0)} MB`);
      expect(wordsOf(outcome)).toMatch(said);
    },
    60_000,
  );

  test("of 1 GB is refused by the command before it is read", () => {
    const path = join(temporaryFolder(), "巨大.ofd");
    const file = openSync(path, "w");
    writeSync(file, "PK\u0003\u0004");
    ftruncateSync(file, 1024 ** 3);
    closeSync(file);
    const began = performance.now();
    const { code, stderr } = runWenmai(["extract", path]);
    console.info(`a file of 1 GB: ${(performance.now() - began).toFixed(0)} ms`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/巨大\.ofd: the file has more than 64 MiB; Part it into smaller files\./u);
  });
});
