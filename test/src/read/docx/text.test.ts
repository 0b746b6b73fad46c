import { describe, expect, test } from "vitest";
import { readDocx } from "../../../../src/read/docx/index.ts";
import { p, run, tbl, tc, tr, type WordParts, wordFile } from "../../../support/word-file.ts";

const sourceOf = (body: string, parts: Omit<WordParts, "body"> = {}) => readDocx(wordFile({ body, ...parts }), "甲.docx");
const textOf = (body: string, parts: Omit<WordParts, "body"> = {}): string => sourceOf(body, parts).text;
const codesOf = (body: string): readonly string[] => sourceOf(body).issues.map(({ code }) => code);

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("characters", () => {
  test("of runs, links, tags, controls and insertions stand one behind the other", () => {
    const body = p(
      `${run("市水利局")}<w:hyperlink r:id="x">${run("牵头")}</w:hyperlink><w:smartTag>${run("，")}</w:smartTag>` +
        `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${run("会同")}</w:sdtContent></w:sdt><w:ins w:id="1">${run("市公安局")}</w:ins>`,
    );
    expect(textOf(body)).toBe("市水利局牵头，会同市公安局\n");
  });

  test("that stand for tabs, breaks, hyphens and signs", () => {
    const signs = '<w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:softHyphen/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/>';
    expect(textOf(p(`<w:r><w:t>甲</w:t>${signs}</w:r>`, '<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>'))).toBe("甲\t乙\n丙-☑\n");
    expect(textOf(p("河\u00ad道\n清障"))).toBe("河道 清障\n");
    expect(textOf(p('<w:r><w:sym w:font="Odd" w:char="E123"/><w:t>甲</w:t></w:r>'))).toBe("甲\n");
  });

  test("of ruby are those below it", () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("yǔn")}</w:rt><w:rubyBase>${run("云")}</w:rubyBase></w:ruby></w:r>`;
    expect(textOf(p(`${ruby}${run("川")}`))).toBe("云川\n");
  });

  test("of a field are its result, nested ones too", () => {
    expect(textOf(p(`${run("印发于")}${field(" DATE ", run("2023年4月12日"))}`))).toBe("印发于2023年4月12日\n");
    expect(textOf(p(`<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>${run("页")}`))).toBe("3页\n");
    const inner = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field("REF x", run("不显示"))}`;
    const outer = `${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("显示")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(textOf(p(outer))).toBe("显示\n");
  });

  test("behind a field that never ends are not lost", () => {
    const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>') + p("市教育局印发通知。");
    expect(textOf(body)).toContain("市教育局印发通知。");
  });
});

describe("what is left out", () => {
  test("deletions, and what was moved away", () => {
    const body = p(
      `${run("责令")}<w:del w:id="1"><w:r><w:delText>立即</w:delText></w:r></w:del><w:moveFrom w:id="2">${run("限期")}</w:moveFrom>${run("拆除")}`,
    );
    expect(textOf(body)).toBe("责令拆除\n");
    expect(codesOf(body)).toEqual(["read/revisions"]);
  });

  test("a deleted mark of a paragraph: the next one goes on", () => {
    const body = p("由市水利局", '<w:rPr><w:del w:id="1"/></w:rPr>') + p("牵头。") + p("结束。");
    expect(textOf(body)).toBe("由市水利局牵头。\n结束。\n");
    expect(textOf(p("末段", '<w:rPr><w:del w:id="1"/></w:rPr>'))).toBe("末段\n");
  });

  test("a hidden mark of a paragraph: the heading runs into the text behind it", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = p("全面排查。", `${list}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`) + p("市水利局牵头。") + p("依法清除。", list);
    expect(textOf(body, { numbering })).toBe("（一）全面排查。市水利局牵头。\n（二）依法清除。\n");
  });

  test("a paragraph that was moved away, once read where it went", () => {
    const from = p(`<w:moveFrom w:id="1">${run("移动段。")}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="2"/></w:rPr>');
    const to = p(`<w:moveTo w:id="3">${run("移动段。")}</w:moveTo>`, '<w:rPr><w:moveTo w:id="4"/></w:rPr>');
    expect(textOf(from + p("甲。") + to)).toBe("甲。\n移动段。\n");
  });

  test("a deleted row", () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("旧")}${tc("行")}</w:tr>`;
    expect(textOf(tbl(tr(tc("甲"), tc("乙")), gone))).toBe("甲\t乙\n");
  });

  test("hidden text, by itself or by its style, and the formatting before a change", () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(`${run("甲")}${run("隐", "<w:vanish/>")}${run("藏", '<w:rStyle w:val="H"/>')}${run("乙", '<w:vanish w:val="0"/>')}`);
    expect(textOf(body, { styles })).toBe("甲乙\n");
    expect(textOf(p("隐藏段", '<w:pStyle w:val="P"/>') + p("丙"), { styles }).trim()).toBe("丙");
    expect(codesOf(body)).toEqual(["read/hidden"]);
    expect(textOf(p(run("丁", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")))).toBe("丁\n");
  });

  test("comments, headers, what is only to be filled in", () => {
    const filled = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入")}</w:sdtContent></w:sdt>`;
    const body = p(`${run("甲")}${filled}<w:r><w:commentReference w:id="0"/></w:r>`);
    expect(textOf(body, { header: p("页眉") })).toBe("甲\n");
    expect(codesOf(body)).toEqual(["read/comments"]);
  });

  test("objects of other programs, which is a warning", () => {
    const [issue] = sourceOf(`${p("甲")}<w:altChunk r:id="x"/>`).issues;
    expect([issue?.code, issue?.severity]).toEqual(["read/embedded", "warning"]);
  });
});

describe("text boxes and notes", () => {
  const box = (words: string): string => `<wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx>`;

  test("a text box stands once, below its paragraph", () => {
    const both = `<mc:AlternateContent><mc:Choice>${box("框内")}</mc:Choice><mc:Fallback>${box("框内")}</mc:Fallback></mc:AlternateContent>`;
    const source = sourceOf(p(`${run("框")}<w:r>${both}</w:r>${run("外")}`) + p("下文"));
    expect(source.text).toBe("框外\n框内\n下文\n");
    expect(source.places.map(({ origin }) => [origin.paragraph, origin.element])).toEqual([
      [1, null],
      [2, "text box 1"],
      [3, null],
    ]);
  });

  test("letters set as a picture are text", () => {
    expect(textOf(p('<w:r><v:textpath string="云川市人民政府文件"/></w:r>'))).toBe("云川市人民政府文件\n");
  });

  test("notes stand below the paragraph that refers to them, once, and not where they would tear a head", () => {
    const note = (id: number, words: string): string =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(words)}`)}</w:footnote>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p("线")}</w:footnote>${note(1, "题注。")}${note(2, "脚注。")}`;
    const to = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body =
      p(`${run("关于清障的通知")}${to(1)}`) +
      p("各区：") +
      p(`${run("市水利局负责排查。")}${to(2)}`) +
      p(`${run("再引")}${to(2)}${run("一次。")}`);
    const source = sourceOf(body, { footnotes });
    expect(source.text).toBe("关于清障的通知\n各区：\n市水利局负责排查。\n题注。\n脚注。\n再引一次。\n");
    expect(source.places.map(({ origin }) => origin.element)).toEqual([null, null, null, "footnote 1", "footnote 2", null]);
  });

  test("notes of a document without sentences stand at its end", () => {
    const endnotes = `<w:endnote w:id="5">${p("尾注")}</w:endnote>`;
    expect(textOf(p(`${run("标题")}<w:r><w:endnoteReference w:id="5"/></w:r>`) + p("落款"), { endnotes })).toBe("标题\n落款\n尾注\n");
  });
});

describe("headings", () => {
  const style = (id: string, name: string, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles =
    style("1", "heading 1", "") +
    style("B", "Mine", '<w:basedOn w:val="1"/>') +
    style("O", "Own", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    style("T", "toc 1", "");
  const levels = (body: string): readonly (readonly [string, number])[] => {
    const { text, headings } = sourceOf(body, { styles });
    return [...headings].map(([at, level]) => [text.slice(at, text.indexOf("\n", at)), level]);
  };

  test("are known by style, the style below it, or the level of the paragraph", () => {
    const body =
      p("工作情况", '<w:pStyle w:val="1"/>') +
      p("　主要成效", '<w:pStyle w:val="B"/>') +
      p("存在问题", '<w:pStyle w:val="O"/>') +
      p("下一步打算", '<w:outlineLvl w:val="1"/>') +
      p("不是标题", '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>');
    expect(levels(body)).toEqual([
      ["工作情况", 1],
      ["主要成效", 1],
      ["存在问题", 3],
      ["下一步打算", 2],
    ]);
  });

  test("are not lines that say something, nor those whose number says their level, nor cells", () => {
    const heading = '<w:pStyle w:val="O"/>';
    const body =
      p("（一）全面排查。", heading) + p("市水利局牵头，会同市公安局排查。", heading) + tbl(tr(tc(p("任务", heading)), tc("单位")));
    expect(levels(body)).toEqual([]);
  });

  test("stand below the title, where that is set as a heading, too", () => {
    const styled = (level: number, words: string): string => p(words, `<w:outlineLvl w:val="${level}"/>`);
    const body = styled(0, "市水利局工作总结") + styled(1, "主要成效") + styled(2, "河道清障") + styled(1, "存在问题");
    expect(levels(body)).toEqual([
      ["主要成效", 1],
      ["河道清障", 2],
      ["存在问题", 1],
    ]);
    expect(levels(p("前言") + styled(0, "工作总结") + styled(1, "主要成效"))).toEqual([
      ["工作总结", 1],
      ["主要成效", 2],
    ]);
  });

  test("the lines of a table of contents are not read", () => {
    const contents = p(field(' TOC \\o "1-3" ', run("一、总体要求\t1")));
    const { text, cuts } = sourceOf(contents + p("二、任务 2", '<w:pStyle w:val="T"/>') + p("正文。"), { styles });
    expect(cuts.map(({ start, end }) => text.slice(start, end))).toEqual(["一、总体要求\t1", "二、任务 2"]);
  });
});

test("the strict form, whose names have another address, is read alike", () => {
  expect(textOf(p("甲"), { namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main" })).toBe("甲\n");
});
