import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isPdf } from "../../../../src/read/pdf/claim.ts";
import { readPdf } from "../../../../src/read/pdf/index.ts";
import type { Source } from "../../../../src/read/source.ts";
import { ROOT } from "../../../support/cli.ts";
import { type PdfPage, paragraphs, pdfOf, write } from "../../../support/pdf.ts";

const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, "test/fixtures/pdf", name)));
const sourceOf = (pages: readonly PdfPage[]): Promise<Source> => readPdf(pdfOf(pages), "文件.pdf");

/** What is read: the lines without those that are cut. */
const linesOf = ({ text, cuts }: Source): readonly string[] => {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "" && !cuts.some((cut) => cut.start === start)) lines.push(line);
    start += line.length + 1;
  }
  return lines;
};
const cutsOf = ({ text, cuts }: Source): readonly string[] => cuts.map(({ start, end }) => text.slice(start, end));
const placeOf = ({ text, places }: Source, words: string) =>
  places.find(({ span }) => text.slice(span.start, span.end).startsWith(words))?.origin;

/** Three paragraphs that each fill several lines of 26 characters, without a blank. */
const PROSE = [
  "为加强河道管理，保障行洪安全，改善水生态环境，根据有关法律法规，结合我市实际，制定本办法。本市行政区域内河道的保护和管理适用本办法。",
  "市水利局负责全市河道的监督管理，市生态环境局、市自然资源和规划局按照各自职责做好相关工作，各区人民政府负责本行政区域内河道的日常管护和巡查。",
  "任何单位和个人不得在河道管理范围内倾倒垃圾、渣土，不得种植阻碍行洪的高秆作物，不得修建围堤、阻水渠道和其他阻碍行洪的建筑物，违者由市水利局责令限期改正。",
];
const AREA = { x: 90, y: 740, size: 16, count: 26 } as const;
const first = (words: string): string => words.slice(0, 8);

describe("text of a PDF", () => {
  it("is told by its mark, not by its name", () => {
    expect(isPdf(pdfOf([]))).toBe(true);
    expect(isPdf(new TextEncoder().encode("HTTP/1.1 200 OK\n\n%PDF-1.7"))).toBe(true);
    expect(isPdf(new TextEncoder().encode("PDF-1.7 是一种格式"))).toBe(false);
    expect(isPdf(new Uint8Array())).toBe(false);
  });

  it("comes through the tables of fonts that the file does not hold", async () => {
    const source = await sourceOf([{ content: write(90, 700, 16, "云川市水利局2023年“放管服”改革（一）") }]);
    expect(linesOf(source)).toEqual(["云川市水利局2023年“放管服”改革（一）"]);
  });

  it("joins lines to paragraphs", async () => {
    expect(linesOf(await sourceOf([{ content: paragraphs(AREA, PROSE).content }]))).toEqual(PROSE);
  });

  it("joins a paragraph over a page, whose number and running title are cut", async () => {
    const [opening = "", middle = "", closing = ""] = PROSE;
    const long = opening + middle + closing;
    const all = paragraphs(AREA, [long]).content.split("\n");
    const pageOf = (number: number, content: string): PdfPage => ({
      content: `${write(90, 800, 10, "云川市人民政府公报")}${content}${write(270, 40, 14, `— ${number} —`)}`,
    });
    const moved = all
      .slice(6)
      .join("\n")
      .replaceAll(/1 0 0 1 (?<x>[\d.]+) (?<y>[\d.]+) Tm/gu, (_, x: string, y: string) => `1 0 0 1 ${x} ${Number(y) + 168} Tm`);
    const source = await sourceOf([pageOf(1, `${all.slice(0, 6).join("\n")}\n`), pageOf(2, moved)]);
    expect(linesOf(source)).toEqual([long]);
    expect(cutsOf(source)).toEqual(["云川市人民政府公报", "—1—", "云川市人民政府公报", "—2—"]);
    expect(placeOf(source, first(long))?.page).toBe(1);
  });

  it("keeps what only looks like a running title: it stands on one page", async () => {
    const source = await sourceOf([{ content: write(90, 800, 16, "云川市人民政府公报") + write(90, 600, 16, "云川市水利局") }]);
    expect(linesOf(source)).toEqual(["云川市人民政府公报", "云川市水利局"]);
  });

  it("reads one column before the other", async () => {
    const left = paragraphs({ x: 60, y: 700, size: 10, count: 22 }, PROSE).content;
    const right = paragraphs({ x: 310, y: 700, size: 10, count: 22 }, PROSE.toReversed()).content;
    const source = await sourceOf([{ content: write(200, 760, 20, "云川市河道管理办法") + left + right }]);
    expect(linesOf(source)).toEqual(["云川市河道管理办法", ...PROSE, ...PROSE.toReversed()]);
  });

  it("does not join lines that end early, are set to the right, or have another size", async () => {
    const content =
      write(186, 760, 22, "云川市人民政府通知") +
      write(90, 700, 16, "各区人民政府，市政府各部门：") +
      paragraphs({ ...AREA, y: 670 }, PROSE.slice(0, 2)).content +
      write(394, 300, 16, "云川市人民政府") +
      write(394, 272, 16, "2023年4月2日");
    expect(linesOf(await sourceOf([{ content }]))).toEqual([
      "云川市人民政府通知",
      "各区人民政府，市政府各部门：",
      ...PROSE.slice(0, 2),
      "云川市人民政府",
      "2023年4月2日",
    ]);
  });

  it("keeps Latin words apart and Han together", async () => {
    const content =
      write(90, 700, 16, "本市推广使用Open") +
      write(90 + 16 * 6 + 32 + 4, 700, 16, "Data平台") +
      write(90, 600, 16, "黄") +
      write(122, 600, 16, "卫");
    expect(linesOf(await sourceOf([{ content }]))).toEqual(["本市推广使用Open Data平台", "黄　卫"]);
  });

  it("reads bold letters that are printed twice once, and the invisible text of a scan", async () => {
    const content =
      write(90, 700, 16, "云川市水利局") +
      write(90.6, 700.2, 16, "云川市水利局") +
      write(90, 600, 16, "识别出来的文字").replace("BT", "BT 3 Tr");
    expect(linesOf(await sourceOf([{ content }]))).toEqual(["云川市水利局", "识别出来的文字"]);
  });

  it("cuts a watermark", async () => {
    const content = write(90, 700, 16, "云川市水利局") + write(200, 300, 40, "内部资料", "0.7 0.7 -0.7 0.7");
    const source = await sourceOf([{ content }]);
    expect([linesOf(source), cutsOf(source)]).toEqual([["云川市水利局"], ["内部资料"]]);
  });

  it("says characters by themselves where a font names them by radicals, and follows the room between paragraphs", async () => {
    const source = await readPdf(fileOf("printed-page.pdf"), "printed-page.pdf");
    expect(linesOf(source)).toEqual([
      "人民政府门户网站管理办法",
      "第一条　为方便人民群众，推行政务公开，制定本办法。市人民政府办公室主管全市政府网站，各区县人民政府主管本行政区域内的政府网站，市大数据管理局负责运行。",
      "第二条　办公室每月检查一次，自2023年6月1日起施行。",
    ]);
  });
});

describe("places in a PDF", () => {
  it("are boxes in points from the upper left corner", async () => {
    const source = await sourceOf([{ content: write(90, 700, 20, "云川市水利局") }]);
    expect(placeOf(source, "云川市")).toEqual({ page: 1, box: [90, 124.8, 210, 144.8], paragraph: null, cell: null, element: null });
  });

  it("are counted from the crop box", async () => {
    const source = await sourceOf([{ content: write(90, 700, 20, "云川市水利局"), crop: [50, 100, 500, 800] }]);
    expect(placeOf(source, "云川市")?.box).toEqual([40, 82.8, 160, 102.8]);
  });

  it.each([
    [90, "1 0 0 1", [700 - 2.8, 90, 700 + 17.2, 210]],
    [180, "1 0 0 1", [595 - 210, 700 - 2.8, 595 - 90, 700 + 17.2]],
    [270, "1 0 0 1", [842 - 700 - 17.2, 595 - 210, 842 - 700 + 2.8, 595 - 90]],
    [90, "0 1 -1 0", [700, 90 - 17.2, 820, 90 + 2.8]],
  ])("are those on the page as it is seen, turned by %i with writing %s", async (rotate, matrix, box) => {
    const source = await sourceOf([{ content: write(90, 700, 20, "云川市水利局", matrix), rotate }]);
    expect(linesOf(source)).toEqual(["云川市水利局"]);
    const found = placeOf(source, "云川市")?.box ?? [];
    expect(found.map((value) => Math.round(value))).toEqual(box.map((value) => Math.round(value)));
  });
});
