import { describe, expect, test } from "vitest";
import { readDocx } from "../../../../src/read/docx/index.ts";
import { p, tbl, tc, tr, wordFile } from "../../../support/word-file.ts";

const sourceOf = (body: string) => readDocx(wordFile({ body }), "甲.docx");

/** Words, row, column, and how many it covers of each where it is more than one: `市水利局 2,3 2×1`. */
const cellsOf = (body: string): readonly string[] => {
  const { text, places } = sourceOf(body);
  return places.map(({ span, origin: { cell } }) => {
    const words = text.slice(span.start, span.end);
    if (cell === null) return words;
    const size = cell.rows === 1 && cell.columns === 1 ? "" : ` ${cell.rows}×${cell.columns}`;
    return `${words} ${cell.row},${cell.column}${size}`;
  });
};

const SPAN = (columns: number | string): string => `<w:gridSpan w:val="${columns}"/>`;
const STARTS = '<w:vMerge w:val="restart"/>';
const GOES_ON = "<w:vMerge/>";

describe("a table", () => {
  test("has a row on a line, cells side by side, paragraphs of a cell below each other", () => {
    const { text, places } = sourceOf(
      p("前") + tbl(tr(tc("任务"), tc(p("市水利局") + p("") + p("市\t公安局"))), tr(tc(""), tc("乙"))) + p("后"),
    );
    expect(text).toBe("前\n任务\t市水利局\n市 公安局\n\t乙\n后\n");
    expect(places.map(({ origin }) => origin.paragraph)).toEqual([1, 2, 3, 5, 7, 8]);
  });

  test("has merged cells once, with what they cover", () => {
    const body = tbl(
      tr(tc("序号", STARTS), tc("单位", SPAN(2)), tc("时限", STARTS)),
      tr(tc("", GOES_ON), tc("牵头"), tc("配合"), tc("", GOES_ON)),
      tr(tc("1"), tc("市水利局"), tc("市公安局", STARTS), tc("年底")),
      tr(tc("2"), tc("市财政局"), tc("不显示", GOES_ON), tc("年底")),
    );
    expect(cellsOf(body)).toEqual([
      "序号 1,1 2×1",
      "单位 1,2 1×2",
      "时限 1,4 2×1",
      "牵头 2,2",
      "配合 2,3",
      "1 3,1",
      "市水利局 3,2",
      "市公安局 3,3 2×1",
      "年底 3,4",
      "2 4,1",
      "市财政局 4,2",
      "年底 4,4",
    ]);
    expect(sourceOf(body).text).toBe("序号\t单位\t时限\n\t牵头\t配合\t\n1\t市水利局\t市公安局\t年底\n2\t市财政局\t\t年底\n");
  });

  test("may leave columns out, and write merged cells in the old way", () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc("丙")}</w:tr>`;
    expect(cellsOf(tbl(tr(tc("甲"), tc("乙"), tc("丁")), late))).toEqual(["甲 1,1", "乙 1,2", "丁 1,3", "丙 2,3"]);
    const old = tbl(tr(tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("乙")), tr(tc("丙"), tc("丁"), tc("戊")));
    expect(cellsOf(old)).toEqual(["甲 1,1 1×2", "乙 1,3", "丙 2,1", "丁 2,2", "戊 2,3"]);
  });

  test("goes on with nothing where there is nothing above", () => {
    expect(cellsOf(tbl(tr(tc("甲", GOES_ON), tc("乙")), tr(tc("丙", GOES_ON), tc("丁", GOES_ON))))).toEqual([
      "甲 1,1 2×1",
      "乙 1,2",
      "丁 2,2",
    ]);
  });

  test("inside a cell belongs to that cell, its rows on lines of their own", () => {
    const inner = tbl(tr(tc("内甲"), tc("内乙")), tr(tc("内丙"), tc("内丁")));
    const body = tbl(tr(tc("外甲"), tc(p("上") + inner + p("下"))));
    expect(sourceOf(body).text).toBe("外甲\t上\n内甲\t内乙\n内丙\t内丁\n下\n");
    expect(cellsOf(body)).toEqual(["外甲 1,1", "上 1,2", "内甲 1,2", "内乙 1,2", "内丙 1,2", "内丁 1,2", "下 1,2"]);
  });

  test("of one cell is a frame around text", () => {
    const { places } = sourceOf(tbl(tr(tc(p("云川市人民政府文件") + tbl(tr(tc("甲"), tc("乙")))))));
    expect(places.map(({ origin }) => [origin.cell?.table ?? null, origin.element])).toEqual([
      [null, "table 1"],
      [2, "table 1"],
      [2, "table 1"],
    ]);
  });
});
