import { describe, expect, test } from "vitest";
import { InputError, read } from "../../../../src/read/index.ts";
import { readOfd } from "../../../../src/read/ofd/index.ts";
import { ofdFile, pagePart, ruleObject, textObject } from "../../../support/ofd.ts";

const linesOf = (bytes: Uint8Array): readonly string[] => readOfd(bytes, "x.ofd").text.split("\n").slice(0, -1);
const onePage = (...objects: readonly string[]): Uint8Array => ofdFile([pagePart(objects)]);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return "nothing";
};

describe("text objects", () => {
  test("are read by their place, not by their order in the file", () => {
    expect(linesOf(onePage(textObject("第二行。", [28, 60]), textObject("第一行。", [28, 40]), textObject("右边", [48, 40])))).toEqual([
      "第一行。右边",
      "第二行。",
    ]);
  });

  test("place each character by DeltaX, its runs written g n d, and by X and Y of each code", () => {
    const gap = textObject("甲乙丙丁", [28, 40], { code: 'DeltaX="5 g 1 30 5"' });
    expect(linesOf(onePage(gap))).toEqual(["甲乙　　　　丙丁"]);
    const two = `<ofd:TextObject Boundary="28 40 150 20" Size="5"><ofd:TextCode X="50" Y="4" DeltaX="5">云川</ofd:TextCode><ofd:TextCode X="0" DeltaX="5">前面</ofd:TextCode></ofd:TextObject>`;
    expect(linesOf(onePage(two))).toEqual(["前面　　　　云川"]);
    const down = textObject("上中下", [28, 40], { code: 'DeltaY="g 2 10"' });
    expect(linesOf(onePage(down))).toEqual(["上中下"]);
  });

  test("stand as far apart as they are wide where no offset is given", () => {
    expect(linesOf(onePage(textObject("云川市2023年", [28, 40], { code: "" }), textObject("工作", [60, 40])))).toEqual([
      "云川市2023年工作",
    ]);
  });

  test("are moved and stretched by their CTM", () => {
    const source = readOfd(
      onePage(textObject("云川", [20, 30], { attributes: 'CTM="2 0 0 2 5 10" Size="5"', code: 'DeltaX="5"' })),
      "x.ofd",
    );
    const millimetres = source.places[0]?.origin.box?.map((edge) => Math.round((edge * 254) / 72) / 10);
    // Baseline 30 + 10 + 2 × 4.3, letters of 10 mm, two of them from 25 on.
    expect(millimetres).toEqual([25, 40, 45, 50]);
    expect(source.places[0]?.origin.page).toBe(1);
  });

  test("with fewer characters than glyphs keep their places by CGTransform", () => {
    const code = `<ofd:CGTransform CodePosition="1" CodeCount="1" GlyphCount="3"><ofd:Glyphs>1 2 3</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="4" DeltaX="5 2 2 30">甲乙丙</ofd:TextCode>`;
    expect(linesOf(onePage(`<ofd:TextObject Boundary="28 40 150 6" Size="5">${code}</ofd:TextObject>`))).toEqual(["甲乙　　　　丙"]);
  });

  test("are left out where they only clip or paint, are not visible, or lie beside the page", () => {
    const clip = `<ofd:TextObject Boundary="28 40 150 6" Size="5"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Text><ofd:TextCode X="0" Y="4">剪</ofd:TextCode></ofd:Text></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode X="0" Y="4">字</ofd:TextCode></ofd:TextObject>`;
    const hidden = textObject("暗", [28, 60], { attributes: 'Visible="false"' });
    expect(linesOf(onePage(clip, hidden, textObject("外", [300, 40])))).toEqual(["字"]);
  });

  test("that are turned are kept and not read", () => {
    const turned = textObject("内部资料", [28, 90], { attributes: 'CTM="0.7 0.7 -0.7 0.7 0 0"' });
    const source = readOfd(onePage(turned, textObject("正文。", [28, 40])), "x.ofd");
    expect(source.text).toMatch(/^正文。\n/u);
    expect(source.cuts.map(({ start, end }) => source.text.slice(start, end)).join("")).toBe("内部资料");
  });
});

describe("rules", () => {
  const words = [textObject("任务", [32, 42]), textObject("单位", [82, 42]), textObject("甲", [32, 52]), textObject("乙", [82, 52])];
  const lying = [40, 50, 60].map((y) => ruleObject(30, y, 130, y));
  const rows = "任务\t单位\n甲\t乙\n";

  test("enclose the cells of a table, drawn as lines, as thin areas, or as frames with a CTM", () => {
    const standing = [30, 80, 130].map((x) => ruleObject(x, 40, x, 60));
    const areas = [30, 80, 130].map(
      (x) =>
        `<ofd:PathObject Boundary="${x} 40 0.3 20" Fill="true"><ofd:AbbreviatedData>M 0 0 L 0.3 0 L 0.3 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>`,
    );
    const frames = [30, 80].map(
      (x) =>
        `<ofd:PathObject Boundary="${x} 40 50 20" CTM="2 0 0 2 0 0"><ofd:AbbreviatedData>S 0 0 M 0 0 L 25 0 L 25 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>`,
    );
    for (const drawn of [standing, areas, frames]) expect(readOfd(onePage(...words, ...lying, ...drawn), "x.ofd").text).toBe(rows);
  });

  test("that curve or cross nothing make no table", () => {
    const curve =
      '<ofd:PathObject Boundary="30 40 50 20"><ofd:AbbreviatedData>M 0 0 B 0 5 0 10 0 20</ofd:AbbreviatedData></ofd:PathObject>';
    expect(readOfd(onePage(...words, ...lying, curve), "x.ofd").text).toBe("任务　　　　单位\n甲　　　　乙\n");
  });
});

describe("an OFD file", () => {
  const page = pagePart([textObject("正文。", [28, 40])]);

  test("lays its templates under the pages that name them", () => {
    const template = '<ofd:CommonData><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData>';
    const entries = {
      "Doc_0/Tpls/Tpl_0/Content.xml": pagePart([textObject("云川市人民政府文件", [60, 90])], '<ofd:Template TemplateID="7"/>'),
    };
    const named = pagePart([textObject("正文。", [28, 120])], '<ofd:Template TemplateID="7" ZOrder="Background"/>');
    expect(linesOf(ofdFile([named, page], { document: template, entries }))).toEqual(["云川市人民政府文件", "正文。", "正文。"]);
  });

  test("is found by paths from the root or from the part, in any case", () => {
    const bytes = ofdFile([], {
      document:
        '<ofd:Pages><ofd:Page ID="1" BaseLoc="/doc_0/PAGES/p.xml"/><ofd:Page ID="2" BaseLoc="..\\Doc_0\\Pages\\P.xml"/></ofd:Pages>',
      entries: { "Doc_0/Pages/P.xml": page },
    });
    expect(linesOf(bytes)).toEqual(["正文。", "正文。"]);
  });

  test("may hold several documents, each read once", () => {
    const other =
      '<ofd:Document xmlns:ofd="x"><ofd:Pages><ofd:Page ID="1" BaseLoc="/Doc_0/Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>';
    const root =
      "</ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>";
    const source = readOfd(ofdFile([page], { root, entries: { "Doc_1/Document.xml": other } }), "x.ofd");
    expect(source.places.map(({ origin }) => origin.page)).toEqual([1, 2]);
  });

  test("keeps its annotations apart and says that it is signed", () => {
    const entries = {
      "Doc_0/Annots/Annotations.xml":
        '<ofd:Annotations xmlns:ofd="x"><ofd:Page PageID="1"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
      "Doc_0/Annots/Page_0/Annotation.xml": `<ofd:PageAnnot xmlns:ofd="x"><ofd:Annot Type="Stamp"><ofd:Appearance Boundary="100 200 40 40">${textObject("云川市", [0, 0])}${textObject("教育局", [15, 0])}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`,
    };
    const document = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>";
    const root = "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>";
    const source = readOfd(ofdFile([page], { document, root, entries }), "x.ofd");
    expect(source.text).toBe("正文。\n云川市教育局\n");
    expect(source.cuts).toEqual([{ start: 4, end: 10 }]);
    expect(source.places[1]?.origin.page).toBe(1);
    expect(source.issues.map(({ code }) => code)).toEqual(["read/signature-not-checked"]);
  });

  test("says which pages are pictures; one of pictures alone is none that can be read", () => {
    const picture = pagePart(['<ofd:ImageObject ResourceID="1" Boundary="0 0 210 297"/>']);
    expect(readOfd(ofdFile([page, picture]), "x.ofd").issues.map(({ code, message }) => [code, message.en.slice(0, 6)])).toEqual([
      ["read/page-picture", "Page 2"],
    ]);
    expect(codeOf(() => readOfd(ofdFile([picture]), "x.ofd"))).toBe("read/picture");
  });

  test("is encrypted or damaged where its parts cannot be read", () => {
    const scrambled = { "Doc_0/Pages/Page_0/Content.xml": new Uint8Array([7, 1, 200, 4]) };
    expect(codeOf(() => readOfd(ofdFile([page], { entries: { ...scrambled, "Encryptions.xml": "<x/>" } }), "x.ofd"))).toBe(
      "read/encrypted",
    );
    expect(codeOf(() => readOfd(ofdFile([page], { entries: scrambled }), "x.ofd"))).toBe("read/damaged");
    expect(codeOf(() => readOfd(ofdFile([page], { document: '<ofd:Pages><ofd:Page BaseLoc="no.xml"/></ofd:Pages>' }), "x.ofd"))).toBe(
      "read/damaged",
    );
  });

  test("is told by its content, and by its name where it is damaged", async () => {
    const document = await read(onePage(textObject("云川市教育局工作报告", [28, 40])), "无名.docx");
    expect(document.encoding).toBe("ofd");
    await expect(read(onePage(textObject("字", [28, 40])).slice(0, 200), "x.ofd")).rejects.toMatchObject({ code: "read/damaged" });
  });
});
