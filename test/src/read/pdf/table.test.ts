import { describe, expect, it } from "vitest";
import { readPdf } from "../../../../src/read/pdf/index.ts";
import { type PdfPage, pdfOf, rule, write } from "../../../support/pdf.ts";

/** A table drawn by lines. `xs`, `ys`: where they stand, from left to right and from top to bottom; `open`: lines that are left out, by the cell above or left of them. */
const frame = (
  xs: readonly number[],
  ys: readonly number[],
  open: { readonly below?: readonly string[]; readonly behind?: readonly string[] } = {},
): string => {
  let drawn = "";
  for (let row = 0; row < ys.length; row += 1)
    for (let column = 0; column < xs.length; column += 1) {
      const [x0, x1, y0, y1] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      if (x0 === undefined || y0 === undefined) continue;
      if (x1 !== undefined && !open.below?.includes(`${row - 1},${column}`)) drawn += rule(x0, y0, x1, y0);
      if (y1 !== undefined && !open.behind?.includes(`${row},${column - 1}`)) drawn += rule(x0, y0, x0, y1);
    }
  return drawn;
};

const XS = [80, 120, 260, 380, 500];
const HEAD = ["序号", "任务", "牵头单位", "完成时限"];
const row = (y: number, cells: readonly string[]): string =>
  cells.map((words, column) => write((XS[column] ?? 0) + 5, y, 10, words)).join("");

/** Each cell as `row.column(rows×columns) words`, on which page where it is not the first. */
const cellsOf = async (pages: readonly PdfPage[]) => {
  const source = await readPdf(pdfOf(pages), "表.pdf");
  const cells = source.places.flatMap(({ span, origin: { cell, page } }) => {
    if (cell === null) return [];
    const size = cell.rows > 1 || cell.columns > 1 ? `(${cell.rows}×${cell.columns})` : "";
    return [`${cell.table}:${cell.row}.${cell.column}${size} ${source.text.slice(span.start, span.end)}${page === 1 ? "" : ` p${page}`}`];
  });
  return { cells, source };
};

describe("tables in a PDF", () => {
  it("have their cells by the lines around them; lines of a cell are joined, paragraphs are not", async () => {
    const content =
      frame(XS, [700, 680, 640]) +
      row(686, HEAD) +
      row(666, ["1", "排查骨干河道阻水障碍物并建", "市水利局", "2023年5月底前"]) +
      write(125, 652, 10, "立清单") +
      write(265, 652, 10, "市农业农村局");
    const { cells, source } = await cellsOf([{ content: content + write(80, 720, 14, "任务分工表") }]);
    expect(source.text).toBe(
      "任务分工表\n序号\t任务\t牵头单位\t完成时限\n1\t排查骨干河道阻水障碍物并建立清单\t市水利局\n市农业农村局\t2023年5月底前\n",
    );
    expect(cells).toEqual([
      ...HEAD.map((words, column) => `1:1.${column + 1} ${words}`),
      "1:2.1 1",
      "1:2.2 排查骨干河道阻水障碍物并建立清单",
      "1:2.3 市水利局",
      "1:2.3 市农业农村局",
      "1:2.4 2023年5月底前",
    ]);
  });

  it("count merged cells once, with what they cover", async () => {
    const content =
      frame(XS, [700, 680, 660, 640], { below: ["1,2"], behind: ["0,0"] }) +
      write(85, 686, 10, "序号和任务") +
      write(265, 686, 10, "牵头单位") +
      write(385, 686, 10, "完成时限") +
      row(666, ["1", "排查河道"]) +
      row(646, ["2", "清理河道"]) +
      write(265, 656, 10, "市水利局") +
      write(385, 666, 10, "5月底") +
      write(385, 646, 10, "6月底");
    const { cells, source } = await cellsOf([{ content }]);
    expect(cells).toEqual([
      "1:1.1(1×2) 序号和任务",
      "1:1.3 牵头单位",
      "1:1.4 完成时限",
      "1:2.1 1",
      "1:2.2 排查河道",
      "1:2.3(2×1) 市水利局",
      "1:2.4 5月底",
      "1:3.1 2",
      "1:3.2 清理河道",
      "1:3.4 6月底",
    ]);
    expect(source.text.split("\n")[2]).toBe("2\t清理河道\t\t6月底");
  });

  it("go on over a page: the head that is repeated is cut, a row that is broken is one", async () => {
    const [first, second] = [
      frame(XS, [140, 120, 100]) + row(126, HEAD) + row(106, ["1", "排查骨干河道阻水障", "市水利局", "2023年5月底前"]),
      frame(XS, [760, 740, 720, 700]) +
        row(746, HEAD) +
        row(726, ["", "碍物并建立清单", "", ""].slice(0, 2)) +
        row(706, ["2", "清理河道", "市公安局", "6月底"]),
    ];
    const { cells, source } = await cellsOf([{ content: first }, { content: second + write(80, 650, 10, "备注：按季度报送。") }]);
    expect(cells.slice(4)).toEqual([
      "1:2.1 1",
      "1:2.2 排查骨干河道阻水障碍物并建立清单",
      "1:2.3 市水利局",
      "1:2.4 2023年5月底前",
      "1:3.1 2 p2",
      "1:3.2 清理河道 p2",
      "1:3.3 市公安局 p2",
      "1:3.4 6月底 p2",
    ]);
    expect(source.cuts.map(({ start, end }) => source.text.slice(start, end))).toEqual([HEAD.join("\t")]);
    expect(source.text).toContain("备注：按季度报送。");
  });

  it("are two where their columns differ or words stand between them", async () => {
    const table = (y: number, xs: readonly number[]): string =>
      frame(xs, [y, y - 20, y - 40]) + row(y - 14, HEAD) + row(y - 34, ["1", "清理", "市水利局", "5月"]);
    const { cells } = await cellsOf([
      { content: table(700, XS) + write(80, 640, 10, "另表如下。") + table(600, XS) },
      { content: table(700, [80, 120, 250, 370, 500]) },
    ]);
    expect(new Set(cells.map((cell) => cell.split(":")[0]))).toEqual(new Set(["1", "2", "3"]));
  });

  it("may be drawn by filled bars, and open at their sides", async () => {
    const bars = [700, 680, 660].map((y) => `80 ${y} 420 0.5 re f\n`).join("") + [260, 380].map((x) => `${x} 660 0.5 40 re f\n`).join("");
    const content = bars + write(100, 686, 10, "任务") + write(265, 686, 10, "牵头单位") + write(385, 686, 10, "完成时限");
    const { cells } = await cellsOf([
      { content: content + write(100, 666, 10, "排查") + write(265, 666, 10, "市水利局") + write(385, 666, 10, "5月底") },
    ]);
    expect(cells).toEqual(["1:1.1 任务", "1:1.2 牵头单位", "1:1.3 完成时限", "1:2.1 排查", "1:2.2 市水利局", "1:2.3 5月底"]);
  });

  it("part words that stand in cells less than a letter from each other", async () => {
    const narrow = [80, 124, 188, 232];
    const line = (y: number, cells: readonly string[]): string =>
      cells.map((words, column) => write((narrow[column] ?? 0) + 2, y, 10, words)).join("");
    const content =
      frame(narrow, [700, 680, 660]) +
      line(686, ["事项名称", "市水务管理局", "配合单位"]) +
      line(666, ["清理河道", "市城市管理局", "市公安局"]);
    const { cells } = await cellsOf([{ content }]);
    expect(cells).toEqual([
      "1:1.1 事项名称",
      "1:1.2 市水务管理局",
      "1:1.3 配合单位",
      "1:2.1 清理河道",
      "1:2.2 市城市管理局",
      "1:2.3 市公安局",
    ]);
  });

  it("are none where one frame stands around the page, or a line under the head of a paper", async () => {
    const content =
      frame([40, 555], [800, 40]) +
      rule(80, 700, 500, 700) +
      write(85, 720, 16, "云川市人民政府文件") +
      write(85, 660, 16, "各区人民政府：") +
      write(85, 600, 16, "甲") +
      write(185, 600, 16, "乙") +
      write(285, 600, 16, "丙");
    const { cells, source } = await cellsOf([{ content }]);
    expect([cells, source.text.split("\n").slice(0, 2)]).toEqual([[], ["云川市人民政府文件", "各区人民政府："]]);
  });
});
