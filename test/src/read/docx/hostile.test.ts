import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../../src/read/docx/index.ts";
import { InputError, read } from "../../../../src/read/index.ts";
import { ROOT } from "../../../support/cli.ts";
import { p, run, tbl, tc, tr, type WordParts, wordFile } from "../../../support/word-file.ts";

/** The code of the refusal, or the length of the text. */
const outcomeOf = (bytes: Uint8Array): string | number => {
  try {
    return readDocx(bytes, "甲.docx").text.length;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};
const textOf = (parts: WordParts): string => readDocx(wordFile(parts), "甲.docx").text;
const listed = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const definition = (id: number, inner: string): string => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const list = (id: number, of: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
const level = (text: string, format = "decimal", start = "1"): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const PLAN = readFileSync(join(ROOT, "test/fixtures/papers/plan.docx"));
const LISTS = readFileSync(join(ROOT, "test/fixtures/numbering/by-style.docx"));

/** The same numbers from 0 to below 1 in each run. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

describe("a damaged file", () => {
  test("that is cut off at any place is refused", async () => {
    for (let length = 4; length < PLAN.length; length += 97) {
      const error = await read(PLAN.subarray(0, length), "甲.docx").catch((reason: unknown) => reason);
      expect(error instanceof InputError ? error.code : error, `${length} bytes`).toBe("read/damaged");
    }
  });

  test.each([
    ["plan", PLAN],
    ["lists", LISTS],
  ])("with bits that were flipped is refused or read: %s", async (_name, whole) => {
    const random = seeded(7);
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from(whole);
      for (let flip = 0; flip <= round % 4; flip += 1) {
        const place = Math.floor(random() * bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      const result = await read(bytes, "甲.docx").catch((reason: unknown) => reason);
      if (result instanceof Error) expect(result, `round ${round}`).toBeInstanceOf(InputError);
    }
  });

  test("whose XML was changed inside the sound packing is refused or read", () => {
    const random = seeded(11);
    const numbering = definition(0, level("%1、", "chineseCounting")) + list(1, 0);
    const body =
      p("甲", listed(1)) + tbl(tr(tc("乙"), tc("丙", '<w:vMerge w:val="restart"/>')), tr(tc("丁"), tc("", "<w:vMerge/>"))) + p("戊");
    const signs = '<>/"=&wp:t 1\u0000';
    for (let round = 0; round < 300; round += 1) {
      const place = Math.floor(random() * body.length);
      const sign = signs.charAt(Math.floor(random() * signs.length));
      const changed = random() < 0.5 ? body.slice(0, place) + sign + body.slice(place + 1) : body.slice(0, place) + body.slice(place + 9);
      const outcome = outcomeOf(wordFile({ body: changed, numbering }));
      expect(typeof outcome === "number" || outcome === "read/damaged", `${outcome}`).toBe(true);
    }
  });

  test("without a document inside, or with pictures alone, is refused", () => {
    expect(outcomeOf(zipSync({ "[Content_Types].xml": new Uint8Array(1), "word/styles.xml": new Uint8Array(1) }))).toBe("read/damaged");
    expect(outcomeOf(wordFile({ body: p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>") }))).toBe("read/picture");
  });

  test("with elements out of their places is read", () => {
    const odd = `<w:tc>${p("甲")}</w:tc><w:tr>${p("乙")}</w:tr>${run("无段")}<w:tbl><w:tr><w:tr><w:tc><w:tc>${p("丙")}</w:tc></w:tc></w:tr></w:tr></w:tbl>`;
    expect(textOf({ body: odd + p("丁") })).toBe("甲\n乙\n丙\n丁\n");
  });
});

describe("a hostile file", () => {
  test("with styles or lists that refer to each other in a ring is read", () => {
    const style = (id: string, basis: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basis}"/></w:style>`;
    const ring = (id: string, number: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${number}"/></w:numPr></w:pPr></w:style>`;
    const numbering = definition(0, '<w:numStyleLink w:val="X"/>') + definition(1, '<w:numStyleLink w:val="Y"/>') + list(1, 0) + list(2, 1);
    const styles = style("A", "B") + style("B", "A") + style("C", "C") + ring("X", 2) + ring("Y", 1);
    const body = p("甲", '<w:pStyle w:val="A"/>') + p("乙", '<w:pStyle w:val="C"/>') + p("丙", listed(1)) + p("丁", listed(9));
    expect(textOf({ body, styles, numbering })).toBe("甲\n乙\n丙\n丁\n");
  });

  test("with numbers out of all measure is read", () => {
    const numbering =
      definition(0, level(`${"%1".repeat(40)}`, "upperRoman", "999999999999")) + definition(1, level("第%9条%1")) + list(1, 0) + list(2, 1);
    const spans = tbl(
      tr(tc("甲", '<w:gridSpan w:val="1000000000"/>'), tc("乙", '<w:gridSpan w:val="-5"/>')),
      tr(tc("丙", '<w:gridSpan w:val="x"/>'), tc("丁")),
    );
    const [first, ...rows] = textOf({
      body: p("", listed(1)) + p("戊", `<w:outlineLvl w:val="99"/>${listed(2, 0)}`) + spans,
      numbering,
    }).split("\n");
    expect(first?.length).toBeLessThan(400);
    expect(rows).toEqual(["第条1 戊", "甲\t乙", "丙\t丁", ""]);
    const { places } = readDocx(wordFile({ body: spans }), "甲.docx");
    expect(places.map(({ origin }) => origin.cell?.columns)).toEqual([1000, 1, 1, 1]);
  });

  test("with tables in tables is read, up to the depth that no document has", () => {
    const nested = (depth: number): string => {
      let inner = p("底");
      for (let level = 0; level < depth; level += 1) inner = tbl(tr(tc("甲"), tc(inner)));
      return inner;
    };
    expect(textOf({ body: nested(100) })).toContain("底");
    expect(outcomeOf(wordFile({ body: nested(200) }))).toBe("read/hostile");
  });

  test("with more cells or paragraphs than any document has is refused", () => {
    const row = `<w:tr>${"<w:tc/>".repeat(1000)}</w:tr>`;
    expect(outcomeOf(wordFile({ body: `<w:tbl>${row.repeat(501)}</w:tbl>` }))).toBe("read/hostile");
    expect(outcomeOf(wordFile({ body: "<w:p/>".repeat(500_001) }))).toBe("read/hostile");
  });

  test("with entities of its own is refused, unknown entities are damage", () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>';
    const entries = { "[Content_Types].xml": new Uint8Array(1), "word/document.xml": new TextEncoder().encode(bomb) };
    expect(outcomeOf(zipSync(entries))).toBe("read/hostile");
    expect(outcomeOf(wordFile({ body: p("&b;") }))).toBe("read/damaged");
  });

  test("with names of elements that every object has is read", () => {
    expect(textOf({ body: `<constructor/><__proto__ hasOwnProperty="1"/><w:toString/>${p("甲", '<w:pStyle w:val="__proto__"/>')}` })).toBe(
      "甲\n",
    );
  });

  test("that refers to one note again and again has it once", () => {
    const to = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const footnotes = `<w:footnote w:id="1">${p(`${run("注。")}${to}`)}</w:footnote>`;
    expect(textOf({ body: p(run("甲。") + to.repeat(5000)), footnotes })).toBe("甲。\n注。\n");
  });
});
