import { describe, expect, test } from "vitest";
import type { Block, Cell } from "../../../extract/index.ts";
import { holds, passagesOf, startOf } from "../../../web/reading/passage.ts";

const block = (index: number, cell: Partial<Cell> | null): Block => ({
  span: { start: index * 10, end: index * 10 + 5 },
  role: cell === null ? "paragraph" : "cell",
  level: 0,
  parent: null,
  origin:
    cell === null
      ? null
      : { page: null, box: null, paragraph: null, element: null, cell: { table: 1, row: 1, column: 1, rows: 1, columns: 1, ...cell } },
});
const blocksOf = (...cells: readonly (Partial<Cell> | null)[]): readonly Block[] => cells.map((cell, index) => block(index, cell));

/** A table as lines: each cell by its blocks and, where merged, rows×columns; · is an empty one. */
const drawn = (blocks: readonly Block[]): readonly string[] =>
  passagesOf(blocks).flatMap((passage) =>
    "rows" in passage
      ? passage.rows.map((row) =>
          row
            .map((cell) =>
              cell === null ? "·" : `${cell.blocks.join("+")}${cell.rows * cell.columns > 1 ? `(${cell.rows}×${cell.columns})` : ""}`,
            )
            .join(" "),
        )
      : [`block ${passage.index}`],
  );

describe("the passages of a document", () => {
  test("are its blocks one by one, and the cells of a table together", () => {
    const blocks = blocksOf(null, { column: 1 }, { column: 2 }, { row: 2 }, { row: 2, column: 2 }, null);
    expect(drawn(blocks)).toEqual(["block 0", "1 2", "3 4", "block 5"]);
    const [, table] = passagesOf(blocks);
    if (table === undefined) throw new Error("no table");
    expect([startOf(table), holds(table, 4), holds(table, 5)]).toEqual([1, true, false]);
  });

  test("hold several paragraphs in a cell, empty cells, and cells over rows and columns", () => {
    const blocks = blocksOf({ columns: 3 }, { row: 2, rows: 2 }, { row: 2, column: 2 }, { row: 2, column: 2 }, { row: 3, column: 3 });
    expect(drawn(blocks)).toEqual(["0(1×3)", "1(2×1) 2+3 ·", "· 4"]);
  });

  test("leave out rows and columns that hold nothing, however far away", () => {
    expect(drawn(blocksOf({}, { column: 9_000_000 }, { row: 8_000_000, rows: 9e9, columns: 9e9 }))).toEqual(["0 1", "2(1×2)"]);
  });

  test("are another table where its number changes, or rows go back", () => {
    const blocks = blocksOf({}, { column: 2 }, { table: 2 }, { table: 2, column: 2 }, { table: 2 }, { table: 2, row: 2 });
    expect(drawn(blocks)).toEqual(["0 1", "2 3", "4", "5"]);
  });

  test("lose no block where merged cells overlap", () => {
    expect(drawn(blocksOf({ rows: 2, columns: 2 }, { column: 2 }, { row: 2 }))).toEqual(["0(2×1) 1", "2 ·"]);
  });

  test("of one cell, or of cells strewn over an endless sheet, are no table", () => {
    expect(drawn(blocksOf({}))).toEqual(["block 0"]);
    const strewn = blocksOf(...Array.from({ length: 200 }, (_, index) => ({ row: index + 1, column: index + 1 })));
    expect(drawn(strewn)[199]).toBe("block 199");
  });
});
