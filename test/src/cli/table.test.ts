import { describe, expect, test } from "vitest";
import { cut, table, widthOf } from "../../../src/cli/table.ts";

describe("table", () => {
  test("counts a Han character as two columns", () => {
    expect(widthOf("云川市a，")).toBe(9);
    expect(
      table(
        ["单位", "n"],
        [
          ["云川市教育局", "1"],
          ["x", "22"],
        ],
        null,
      ),
    ).toBe("单位          n\n云川市教育局  1\nx             22\n");
  });

  test("cuts only the last column, and only on a narrow screen", () => {
    const rows = [["a", "关于进一步加强城市精细化管理的实施意见"]];
    expect(table(["a", "b"], rows, 20)).toBe("a  b\na  关于进一步加强城…\n");
    expect(table(["a", "b"], rows, null)).toContain("实施意见");
  });

  test("puts a text of several lines on one", () => {
    expect(cut("一\n二", 10)).toBe("一 二");
    expect(cut("一二三", 5)).toBe("一二…");
  });
});
