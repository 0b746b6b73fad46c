import { describe, expect, test } from "vitest";
import { compose } from "../../../../src/read/layout/compose.ts";
import { pageOf } from "../../../../src/read/layout/page.ts";
import type { Run } from "../../../../src/read/layout/run.ts";

const SIZE = 16;
const LEFT = 80;
const RIGHT = LEFT + 28 * SIZE;

type Stroke = readonly [left: number, top: number, right: number, bottom: number];
type Page = { readonly runs: readonly Run[]; readonly strokes: readonly Stroke[] };

/** Words at a place, letters of full width. */
const run = (words: string, left: number, top: number, size = SIZE): Run => ({
  words,
  spaced: words,
  left,
  right: left + words.length * size,
  baseline: top + size * 0.86,
  size,
});
const page = (runs: readonly Run[], strokes: readonly Stroke[] = []): Page => ({ runs, strokes });

const sourceOf = (pages: readonly Page[]): ReturnType<typeof compose> =>
  compose(
    pages.map(({ runs, strokes }, index) => {
      const sheet = { view: [0, 0, 595, 842], turn: 0, unit: 1 } as const;
      const across = strokes.filter(([, top, , bottom]) => top === bottom).map(([from, at, to]) => ({ at, from, to }));
      const down = strokes.filter(([left, , right]) => left === right).map(([at, from, , to]) => ({ at, from, to }));
      return pageOf({ number: index + 1, seen: sheet, level: sheet, stray: [], runs, rules: { across, down } });
    }),
  );

/** Lines of body text below each other; two blanks in front move a line in, `>` puts it to the right. */
const body = (lines: readonly string[], top = 110): readonly Run[] =>
  lines.map((line, index) => {
    const words = line.replace(/^[\s>]+/u, "");
    const left = line.startsWith(">") ? RIGHT - words.length * SIZE : LEFT + (line.length - words.length) * SIZE;
    return run(words, left, top + index * 28);
  });
const FULL = "本方案所称河道阻水障碍物是指妨碍行洪的建筑物和构筑物以及";
const linesOf = (...pages: readonly Page[]): readonly string[] => sourceOf(pages).text.trimEnd().split("\n");
const cutOf = (...pages: readonly Page[]): readonly string[] => {
  const { text, cuts } = sourceOf(pages);
  return cuts.map(({ start, end }) => text.slice(start, end));
};
/** The rules of a grid with columns and rows at these places. */
const grid = (xs: readonly number[], ys: readonly number[]): readonly Stroke[] => [
  ...ys.map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const),
  ...xs.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
];

describe("lines", () => {
  test("go on to a paragraph where they are full and the next is not moved in", () => {
    const lines = ["一、总体要求", `  ${FULL.slice(2)}`, FULL, "高秆作物。", `  ${FULL.slice(2)}`, "其他。"];
    expect(linesOf(page(body(lines)))).toEqual(["一、总体要求", `${FULL.slice(2)}${FULL}高秆作物。`, `${FULL.slice(2)}其他。`]);
  });

  test("go on over the end of a page, and numbers of pages between are cut", () => {
    const first = page([...body([`  ${FULL.slice(2)}`, FULL]), run("—1—", 280, 780)]);
    const second = page([...body(["高秆作物。", `  ${FULL.slice(2)}`, "其他。"]), run("—2—", 280, 780)]);
    expect(linesOf(first, second)).toEqual([`${FULL.slice(2)}${FULL}高秆作物。`, "—1—", `${FULL.slice(2)}其他。`, "—2—"]);
    expect(cutOf(first, second)).toEqual(["—1—", "—2—"]);
  });

  test("do not go on where a number of a list stands at their start, or the letters differ", () => {
    expect(linesOf(page(body([FULL, "以及其他。", `${FULL.slice(1)}。`, "1.排查河道"])))).toEqual([
      `${FULL}以及其他。`,
      `${FULL.slice(1)}。`,
      "1.排查河道",
    ]);
    expect(linesOf(page([run(FULL, LEFT, 110), run("小字的注", LEFT, 138, 10), ...body([FULL, FULL], 160)]))[1]).toBe("小字的注");
  });

  test("of a title are one, however short, and apart from the number below", () => {
    const title = [
      run("云川市人民政府关于印发河湖清障", 130, 110, 22),
      run("专项行动方案的通知", 196, 145, 22),
      run("云政发〔二〕号", 240, 185),
    ];
    expect(linesOf(page([...title, ...body([`  ${FULL.slice(2)}`, FULL, FULL, "完。"], 230)])).slice(0, 2)).toEqual([
      "云川市人民政府关于印发河湖清障专项行动方案的通知",
      "云政发〔二〕号",
    ]);
  });

  test("at the right stay apart", () => {
    expect(linesOf(page(body([`  ${FULL.slice(2)}`, FULL, "完。", ">云川市人民政府", ">二〇二三年四月"])))).toEqual([
      `${FULL.slice(2)}${FULL}完。`,
      "云川市人民政府",
      "二〇二三年四月",
    ]);
  });

  test("in two columns are read down the one, then down the other", () => {
    const column = (words: string, left: number): readonly Run[] =>
      Array.from({ length: 6 }, (_, index) => run(words.repeat(12), left, 110 + index * 28));
    expect(linesOf(page([...column("左", 80), ...column("右", 310)]))).toEqual([`${"左".repeat(72)}${"右".repeat(72)}`]);
  });

  test("that were drawn twice to look bold are read once", () => {
    expect(linesOf(page([run("云川市", LEFT, 110), run("云川市", LEFT + 0.4, 110)]))).toEqual(["云川市"]);
  });
});

describe("heads and feet", () => {
  test("that come back on pages are cut, and only they", () => {
    const pages = [1, 2, 3].map((number) =>
      page([run("云川市人民政府公报", 220, 50), ...body([`第${number}批清单`, "清单见后。"], 90), run(`第${number}页共三页`, 250, 790)]),
    );
    expect(cutOf(...pages)).toEqual([
      "云川市人民政府公报",
      "第1页共三页",
      "云川市人民政府公报",
      "第2页共三页",
      "云川市人民政府公报",
      "第3页共三页",
    ]);
  });

  test("are never the marks of annexes, which open pages too", () => {
    const pages = [1, 2].map((number) => page([run(`附件 ${number}`, LEFT, 60), ...body(["正文。"], 200)]));
    expect(cutOf(...pages)).toEqual([]);
  });

  test("a line of one page alone is read, wherever it stands", () => {
    expect(cutOf(page([run("云川市人民政府文件", 220, 50), ...body(["正文。"])]))).toEqual([]);
  });
});

describe("tables", () => {
  const xs = [80, 280, 400];
  const cells = (rows: readonly (readonly string[])[], top: number): readonly Run[] =>
    rows.flatMap((row, index) => row.map((words, column) => run(words, (xs[column] ?? 0) + 6, top + 8 + index * 30, 12)));
  const cellsOf = (...pages: readonly Page[]): readonly unknown[] => {
    const { text, places } = sourceOf(pages);
    return places.flatMap(({ span, origin: { cell } }) =>
      cell === null ? [] : [[text.slice(span.start, span.end), cell.table, cell.row, cell.column, cell.rows, cell.columns]],
    );
  };

  test("stand by their rules between the lines above and below", () => {
    const table = page(
      [
        run("下面", LEFT, 300),
        ...cells(
          [
            ["任务", "单位"],
            ["排查河道", "水利局"],
          ],
          200,
        ),
        run("上面", LEFT, 150),
      ],
      grid(xs, [200, 230, 260]),
    );
    expect(linesOf(table)).toEqual(["上面", "任务\t单位", "排查河道\t水利局", "下面"]);
  });

  test("have merged cells once, with what they cover", () => {
    const strokes: readonly Stroke[] = [
      [80, 200, 400, 200],
      [280, 230, 400, 230],
      [80, 260, 400, 260],
      [80, 200, 80, 260],
      [280, 200, 280, 260],
      [400, 200, 400, 260],
    ];
    const runs = [run("排查河道", 90, 224, 12), run("水利局", 290, 208, 12), run("公安局", 290, 238, 12)];
    expect(cellsOf(page(runs, strokes))).toEqual([
      ["排查河道", 1, 1, 1, 2, 1],
      ["水利局", 1, 1, 2, 1, 1],
      ["公安局", 1, 2, 2, 1, 1],
    ]);
  });

  test("join the lines of a cell that are full, and keep apart those that are not", () => {
    const runs = [
      run("市自然资源和规", 290, 204, 14),
      run("划局", 290, 222, 14),
      run("市水利局", 90, 204, 14),
      run("市公安局", 90, 222, 14),
    ];
    expect(linesOf(page(runs, grid(xs, [200, 240])))).toEqual(["市水利局", "市公安局\t市自然资源和规划局"]);
  });

  test("go on over pages as one; a head that is said again is cut", () => {
    const first = page(
      cells(
        [
          ["任务", "单位"],
          ["排查河道", "水利局"],
        ],
        700,
      ),
      grid(xs, [700, 730, 760]),
    );
    const second = page(
      cells(
        [
          ["任务", "单位"],
          ["清理作物", "农业局"],
        ],
        80,
      ),
      grid(xs, [80, 110, 140]),
    );
    expect(cellsOf(first, second).slice(4)).toEqual([
      ["清理作物", 1, 3, 1, 1, 1],
      ["农业局", 1, 3, 2, 1, 1],
    ]);
    expect(cutOf(first, second)).toEqual(["任务\t单位"]);
  });

  test("may be open at their sides", () => {
    const open: readonly Stroke[] = [
      [80, 200, 400, 200],
      [80, 230, 400, 230],
      [280, 200, 280, 260],
    ];
    expect(
      linesOf(
        page(
          cells(
            [
              ["任务", "单位"],
              ["排查河道", "水利局"],
            ],
            200,
          ),
          open,
        ),
      ),
    ).toEqual(["任务\t单位", "排查河道\t水利局"]);
  });

  test("a frame around words is none", () => {
    expect(cellsOf(page([run("说明", 90, 210)], grid([80, 400], [200, 240])))).toEqual([]);
  });
});
