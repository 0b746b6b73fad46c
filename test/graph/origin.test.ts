import { describe, expect, test } from "vitest";
import type { Origin } from "../../extract/index.ts";
import { originAt, originParts, originWords, placeAt } from "../../graph/origin.ts";
import { read } from "../../src/read/index.ts";

const NOWHERE: Origin = { page: null, box: null, paragraph: null, cell: null, element: null };
const CELL = { table: 2, row: 5, column: 3, rows: 1, columns: 1 };

describe("a place in a file, in words", () => {
  test.each<[string, Partial<Origin>, string, string]>([
    ["page and cell", { page: 3, cell: CELL, paragraph: 40 }, "第3页，表2第5行第3列", "page 3, table 2 row 5 column 3"],
    ["page alone", { page: 12, box: [1, 2, 3, 4] }, "第12页", "page 12"],
    ["paragraph alone", { paragraph: 7 }, "全文第7段", "paragraph 7 of the file"],
    ["footnote", { element: "footnote 2", paragraph: 9 }, "脚注2", "footnote 2"],
    ["text box of a page", { page: 1, element: "text box 1" }, "第1页，文本框1", "page 1, text box 1"],
    ["element of a page of the web", { element: "main > p:nth-of-type(3)" }, "main > p:nth-of-type(3)", "main > p:nth-of-type(3)"],
    ["nothing", {}, "", ""],
  ])("%s", (_, known, zh, en) => {
    const origin = { ...NOWHERE, ...known };
    expect([originWords(origin, "zh"), originWords(origin, "en")]).toEqual([zh, en]);
  });

  test("holds nothing where a block has no place", () => {
    expect(originWords(null, "zh")).toBe("");
    expect(originParts({ ...NOWHERE, paragraph: 3 }, "zh")).toEqual([]);
  });

  test("is that of the block that a position lies in", async () => {
    const text = "云川市水务局任务表\n序号\t任务\n1\t修渠\n";
    const { blocks } = await read(new TextEncoder().encode(text), "表.txt");
    expect(originAt({ blocks }, text.indexOf("修渠"))?.cell).toMatchObject({ table: 1, row: 2, column: 2 });
    expect(placeAt({ blocks }, text.indexOf("修渠") + 1, "zh")).toBe("表1第2行第2列");
    expect(placeAt({ blocks }, 0, "zh")).toBe("");
  });
});
