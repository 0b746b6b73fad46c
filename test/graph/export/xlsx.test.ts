import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { bookSheet, column, type Written } from "../../../graph/export/sheet.ts";
import { SHEETS } from "../../../graph/export/xlsx.ts";
import type { ExportSource, Task } from "../../../graph/index.ts";
import { owns } from "../../../graph/index.ts";
import { exampleSource, exportSource, filesOfExport, formatOf } from "../../support/export-source.ts";
import { HOSTILE, hostileGraph, hostileTexts } from "../../support/hostile-graph.ts";

type Row = Readonly<Record<string, unknown>>;

const bytesOf = (source: ExportSource): Buffer => filesOfExport(formatOf("xlsx"), source).get("graph.xlsx") ?? Buffer.alloc(0);

/** The sheets as another reader finds them: rows by the headings of their columns. */
const sheetsOf = async (source: ExportSource): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const sheets = await readWorkbook(bytesOf(source), { trim: false });
  return new Map(
    sheets.map(({ sheet, data: [headings = [], ...rows] }) => [
      sheet,
      rows.map((cells) => Object.fromEntries(headings.map((heading, column) => [String(heading), cells[column] ?? null]))),
    ]),
  );
};

const examples = exampleSource();
const example = sheetsOf(examples);
const sheet = async (name: string): Promise<readonly Row[]> => (await example).get(name) ?? [];
const nameOf = (id: string): string => examples.lookup.nameOf(id);

const placeOf = ({ id, document, item }: Task): string => (item === null ? id : `${document}@${item.span.start}`);

/** Whether nobody owns anything at a place that is the heading above another place. */
const isBareHeading = (place: string, tasks: readonly Task[]): boolean => {
  const here = tasks.filter((task) => placeOf(task) === place);
  const [first] = here;
  if (first === undefined || first.item === null || here.some(({ owners }) => owners.length > 0)) return false;
  const { blocks } = examples.texts(examples.lookup.indexOf(first.document));
  const heading = blocks.findIndex(({ span }) => span.start === first.item?.span.start);
  const isBelow = (start: number): boolean => {
    let parent = blocks.find(({ span }) => span.start === start)?.parent ?? null;
    while (parent !== null && parent !== heading) parent = blocks[parent]?.parent ?? null;
    return parent === heading;
  };
  return tasks.some(({ document, item }) => document === first.document && item !== null && isBelow(item.span.start));
};

describe("xlsx of the examples, read by another reader", () => {
  test("has its sheets with Chinese names", async () => {
    expect([...(await example).keys()]).toEqual(["责任清单", "督查台账", "法规引用清单", "实体", "依据", "文件"]);
  });

  test("责任清单: every duty of every unit, grouped, then what nobody is named for", async () => {
    const rows = await sheet("责任清单");
    const owned = examples.graph.tasks.flatMap((task) => task.owners);
    const unowned = examples.graph.tasks.filter((task) => task.owners.length === 0);
    expect(rows).toHaveLength(owned.length + unowned.length);
    const units = rows.map((row) => row["单位"]);
    expect(units.filter((unit, index) => unit !== units[index - 1])).toHaveLength(new Set(owned.map(({ entity }) => entity)).size + 1);
    expect(units.slice(owned.length)).toEqual(unowned.map(() => "未明确责任单位"));
    const { owned: duties } = owns(examples.lookup, "organization:云川市/市财政局", examples.texts);
    expect(duties.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row["单位"] === "云川市财政局").map((row) => [row["任务"], row["时限"]])).toEqual(
      duties.map(({ measure, deadline }) => [measure, deadline]),
    );
  });

  test("责任清单: the quote says the measure, and who owns it", async () => {
    const row = (await sheet("责任清单")).find((one) => one["单位"] === "云川市住房城乡建设局" && one["任务"] === "完成普查");
    expect(row?.["原文"]).toContain("2023年11月底前完成普查");
    expect(row?.["原文"]).toContain("市住房城乡建设局牵头");
    expect(row?.["时限"]).toBe("2023年11月底前");
    expect(row?.["文件"]).toContain("（云政办发〔2023〕18号）");
  });

  test("督查台账: each item with something to do once, numbered, progress and result left empty", async () => {
    const rows = await sheet("督查台账");
    const due = examples.graph.tasks.filter(({ mode }) => mode === "due");
    const places = new Map(due.map((task) => [placeOf(task), task]));
    const headings = [...places].filter(([place]) => isBareHeading(place, due));
    expect(headings.length).toBeGreaterThan(3);
    expect(rows.map((row) => row["序号"])).toEqual(Array.from({ length: places.size - headings.length }, (_, index) => index + 1));
    expect(rows.some((row) => row["事项"] === "（一）实施控源截污工程")).toBe(false);
    expect(rows.every((row) => row["进展"] === null && row["完成情况"] === null)).toBe(true);
    const row = rows.find((one) => String(one["事项"]).startsWith("1.开展排水管网普查"));
    expect(row).toMatchObject({
      "牵头（责任）单位": "云川市住房城乡建设局",
      配合单位: "云川市自然资源和规划局、云川市大数据局",
      时限: "2023年11月底前",
    });
    expect(row?.["原文"]).toContain("全面摸清城区雨污水管网底数");
    expect(row?.["原文"]).toContain("市住房城乡建设局牵头");
  });

  test("法规引用清单: every relation that leads to a paper", async () => {
    const rows = await sheet("法规引用清单");
    const cited = examples.graph.links.filter(({ relation }) => ["cites", "implements", "supersedes", "amends"].includes(relation));
    expect(cited.length).toBeGreaterThan(10);
    for (const { source, target } of cited.filter((link) => link.target.startsWith("regulation:"))) {
      expect(rows.some((row) => row["主体"] === nameOf(source) && row["法规文件"] === nameOf(target))).toBe(true);
    }
  });

  test("实体 and 依据: everything that is named, and every place", async () => {
    const { entities, tasks, links } = examples.graph;
    expect((await sheet("实体")).map((row) => [row["编号"], row["名称"], row["出现次数"]])).toEqual(
      entities.map(({ id, name, proof }) => [id, name, proof.length]),
    );
    const proofs = [...entities, ...tasks, ...links, ...tasks.flatMap((task) => task.owners)].flatMap(({ proof }) => proof);
    const rows = await sheet("依据");
    expect(rows).toHaveLength(proofs.length);
    for (const { id, proof } of entities) {
      const found = rows.filter((row) => row["编号"] === id);
      expect(found.map((row) => [row["原文"], row["起"], row["止"]])).toEqual(
        proof.map(({ document, span: { start, end } }) => {
          const { text } = examples.texts(examples.lookup.indexOf(document));
          return [text.slice(start, end), start, end];
        }),
      );
    }
  });

  test("文件: what it was made from, by what", async () => {
    const rows = await sheet("文件");
    expect(rows.map((row) => [row["文件名"], row["校验和"], row["程序"]])).toEqual(
      examples.graph.documents.map(({ name, bytesHash }) => [name, bytesHash, "wenmai test"]),
    );
  });
});

describe("xlsx of a hostile graph", () => {
  test("keeps every name as it is; only what no cell can hold is cut, and says so", async () => {
    const rows = (await sheetsOf(exportSource(hostileGraph(), hostileTexts()))).get("实体") ?? [];
    const names = rows.map((row) => row["名称"]);
    for (const name of HOSTILE.filter((one) => one.length <= 32_767)) expect(names).toContain(name);
    const cut = names.filter((name) => String(name).includes("以下略去"));
    expect(cut).toHaveLength(1);
    expect(String(cut[0]).length).toBeLessThanOrEqual(32_767);
  });

  test("holds no formula, and bears the secrecy mark on each printed page", () => {
    const files = unzipSync(bytesOf(exportSource(hostileGraph(), hostileTexts())));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets).toHaveLength(SHEETS.length);
    for (const [, bytes] of sheets) {
      expect(strFromU8(bytes)).not.toMatch(/<f[ >]/u);
      expect(strFromU8(bytes)).toContain("&amp;R机密");
    }
  });
});

test("heads are frozen and repeated in print, columns have widths, cells wrap, a page holds all columns", () => {
  const files = unzipSync(bytesOf(examples));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  for (const [index, { columns }] of SHEETS.entries()) {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml.match(/<col [^>]*customWidth="1"/gu)).toHaveLength(columns.length);
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
  }
  expect(part("xl/styles.xml").match(/wrapText="1"/gu)).toHaveLength(4);
  expect(part("xl/workbook.xml").match(/_xlnm\.Print_Titles/gu)).toHaveLength(SHEETS.length);
});

test("in English too", async () => {
  const source = { ...examples, language: "en" as const };
  expect([...(await sheetsOf(source)).keys()]).toEqual(["Duties", "Ledger", "Citations", "Entities", "Evidence", "Documents"]);
});

test("rows that no sheet has room for go on in a second one of the same name", () => {
  const most = 1_048_576;
  const long = bookSheet<number>({
    label: { zh: "长", en: "Long" },
    says: { zh: "长", en: "long" },
    columns: [column(["数", "Number"], 8, (number) => number)],
    *rows() {
      for (let number = 1; number <= most; number += 1) yield number;
    },
  });
  const written: Written[] = [];
  const rows: number[] = [];
  for (const { chunks } of long.entries(examples, written)) {
    let count = 0;
    for (const chunk of chunks) count += chunk.startsWith("<row ") ? 1 : 0;
    rows.push(count);
  }
  // The heading of each counts among the rows of the format; it stands in the chunk before the first row.
  expect(rows).toEqual([most - 1, 1]);
  expect(written).toEqual([
    { name: "长", columns: 1, rows: most },
    { name: "长 2", columns: 1, rows: 2 },
  ]);
});
