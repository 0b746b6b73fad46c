import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { InputError, READERS, read } from "../../../../src/read/index.ts";
import type { Source } from "../../../../src/read/source.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const reader = READERS.find(({ id }) => id === "html");
const sourceOf = async (html: string | Uint8Array): Promise<Source> => {
  if (reader === undefined) throw new Error("no reader of pages");
  return reader.decode(typeof html === "string" ? encode(html) : html, "x.html");
};
const claims = (text: string | Uint8Array, extension: string): boolean =>
  reader?.claims(typeof text === "string" ? encode(text) : text, extension) === true;
const textOf = async (html: string): Promise<string> => (await sourceOf(html)).text;

describe("a page", () => {
  test("is known by how it opens, whatever its name", () => {
    expect(claims("<!DOCTYPE html><p>x", "doc")).toBe(true);
    expect(claims("\ufeff\n<!-- a --><html xmlns:o='urn:x'>", "doc")).toBe(true);
    expect(claims(iconv.encode("<html><p>云川", "utf-16le", { addBOM: true }), "txt")).toBe(true);
    expect(claims("<p>云川市</p>", "htm")).toBe(true);
    expect(claims("<p>云川市</p>", "txt")).toBe(false);
    expect(claims("<html>", "md")).toBe(false);
    expect(claims("PK\u0003\u0004 <p>", "html")).toBe(false);
    expect(claims("云川市", "html")).toBe(false);
  });

  test("has a line for each block and line break, its blanks as a browser shows them", async () => {
    expect(await textOf("<div>云川<b>市</b>\n教育局<p>一 &nbsp;二<br>三</p>four\n five</div><ul><li>甲<li>乙</ul>")).toBe(
      "云川市教育局\n一 \u00a0二\n三\nfour five\n甲\n乙",
    );
    expect(await textOf("<pre>  一\n  二\n</pre>")).toBe("  一\n  二");
  });

  test("shows entities as characters, and nothing that a browser hides", async () => {
    expect(await textOf("<p>&ldquo;一&rdquo;&middot;&#20108;&#x4e09;&amp;</p>")).toBe("“一”·二三&");
    const hidden = "<script>甲</script><style>乙</style><p hidden>丙</p><p style='display: none'>丁</p><template>戊</template><!--己-->";
    expect(await textOf(`<title>庚</title>${hidden}<p>辛</p>`)).toBe("辛");
  });

  test("writes the numbers of lists out", async () => {
    expect(await textOf("<ol start=3><li>甲<li value=7><p>乙</p><p>丙</p><li>丁</ol>")).toBe("3.甲\n7.乙\n丙\n8.丁");
    expect(await textOf("<ol style='list-style-type:cjk-ideographic'><li>甲<ol type=a><li>乙</ol><li>丙</ol>")).toBe(
      "一、甲\na.乙\n二、丙",
    );
    expect(await textOf("<ol type=I><li>甲<li>乙</ol><ol style='list-style:none'><li>丙</ol>")).toBe("I.甲\nII.乙\n丙");
  });

  test("gives the cells of a table with their places, those that are merged once", async () => {
    const { text, places } = await sourceOf(
      "<table border=1><tr><th rowspan=2>单位<th colspan=2>任务<tr><td>甲<td><p>乙</p><p>丙</p><tr><td>丁<td><td>戊</table>",
    );
    expect(text).toBe("单位\t任务\n甲\t乙\n丙\n丁\t\t戊");
    const cells = places.map(({ span, origin: { cell } }) => [text.slice(span.start, span.end), ...Object.values(cell ?? {})]);
    expect(cells).toEqual([
      ["单位", 1, 1, 1, 2, 1],
      ["任务", 1, 1, 2, 1, 2],
      ["甲", 1, 2, 2, 1, 1],
      ["乙", 1, 2, 3, 1, 1],
      ["丙", 1, 2, 3, 1, 1],
      ["丁", 1, 3, 1, 1, 1],
      ["戊", 1, 3, 3, 1, 1],
    ]);
  });

  test("does not take a table that lays out the page for one of the article", async () => {
    const long = "为保障行洪安全，制定本方案。".repeat(80);
    const { text, places } = await sourceOf(`<table><tr><td>左<td><p>甲</p><p>${long}</p><tr><td>右<td>下</table>`);
    expect(text).toBe(`左\n甲\n${long}\n右\n下`);
    expect(places.every(({ origin }) => origin.cell === null)).toBe(true);
  });

  test("says of each line in which element it stands", async () => {
    const { places } = await sourceOf("<body><div id='zoom'><p>甲，乙。<p>丙<span>丁</span></div><p>戊</body>");
    expect(places.map(({ origin }) => origin.element)).toEqual(["div#zoom > p:nth-of-type(1)", "div#zoom > p:nth-of-type(2)", null]);
  });

  test("gives the levels of its headings, but for the title", async () => {
    const { text, headings } = await sourceOf("<h1>办法</h1><h2>总则</h2><p>甲，乙。</p><h4>范围</h4><h2>附则</h2><h2>这是一句。</h2>");
    expect([...headings].map(([start, level]) => [text.slice(start).split("\n")[0], level])).toEqual([
      ["总则", 1],
      ["范围", 2],
      ["附则", 1],
    ]);
  });

  test("is read in the encoding that it has, whatever it declares", async () => {
    const page = (charset: string): string => `<meta charset=${charset}><p>云川市教育局关于开展法治宣传的通知，请遵照执行。</p>`;
    for (const [charset, encoding, read] of [
      ["gb2312", "gbk", "gb18030"],
      ["utf-8", "gbk", "gb18030"],
      ["gb2312", "utf-8", "utf-8"],
      ["big5", "big5", "big5"],
    ] as const) {
      const source = await sourceOf(iconv.encode(page(charset).replace("执行", "辦理"), encoding));
      expect([source.encoding, source.text.includes("市教育局")], charset).toEqual([read, true]);
    }
  });

  test("keeps the title in a headline above the article only where the article has none", async () => {
    const page = (inside: string): string =>
      `<title>云川市人民政府关于公布河道名录的通知_云川市人民政府</title><h1>云川市人民政府关于公布河道名录的通知</h1><div id=zoom>${inside}<p>现公布名录，请遵照执行。</p></div>`;
    const without = await read(encode(page("")), "x.html");
    const within = await read(encode(page("<p>云川市人民政府关于公布河道名录的通知</p>")), "x.html");
    for (const { header, blocks } of [without, within]) {
      expect(header.title?.value).toBe("云川市人民政府关于公布河道名录的通知");
      expect(blocks.filter(({ role }) => role === "title").length).toBe(1);
    }
  });
});

/** What becomes of a page: `read`, or the code of the error. */
const fateOf = async (html: string): Promise<string> => {
  try {
    await read(encode(html), "x.html");
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};

describe("a hostile page", () => {
  test("is refused where it nests without end or has millions of elements", async () => {
    expect(await fateOf("<div>".repeat(1_000_000))).toBe("read/hostile");
    expect(await fateOf(`<table>${"<tr><td>x<td>y".repeat(500_000)}</table>`)).toBe("read/hostile");
    expect(await fateOf("<p><font>".repeat(100_000))).toBe("read/hostile");
  });

  test("cannot make a table larger than it is", async () => {
    const { places } = await sourceOf("<table><tr><td rowspan=99999999 colspan=1000000000>甲<td>乙<tr><td>丙<td>丁</table>");
    expect(places[0]?.origin.cell).toEqual({ table: 1, row: 1, column: 1, rows: 2, columns: 999 });
    expect(await fateOf(`<table>${"<tr><td rowspan=9 colspan=1000>x<td>y".repeat(3000)}</table>`)).toBe("read");
  });

  test("gives nothing but text or an error of input, cut off or changed anywhere", async () => {
    const page =
      "<!DOCTYPE html><body><table><tr><td colspan=2>甲&ldquo;<td>乙</table><ol><li>丙<!-- x --></ol><p style='display:none'>丁</p>";
    for (let end = 0; end < page.length; end += 1) expect(await fateOf(page.slice(0, end))).toMatch(/^read(?:$|\/)/u);
    for (const odd of [
      " ".repeat(2_000_000),
      "</p>".repeat(9999),
      "<".repeat(99_999),
      "<a ".repeat(9999),
      "&".repeat(99_999),
      "<svg><![CDATA[".repeat(500),
    ])
      expect(await fateOf(`<html>${odd}云川市`)).toMatch(/^read(?:$|\/)/u);
  });
});
