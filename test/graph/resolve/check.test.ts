import { expect, test } from "vitest";
import { analyze } from "../../../extract/index.ts";
import { resolve } from "../../../graph/index.ts";
import { readText } from "../../../src/read/index.ts";

const paper = (name: string, ...lines: string[]) => analyze(readText(new TextEncoder().encode(lines.join("\n")), `${name}.txt`));

/** An order of the city that is dated, with a text of its own. */
const notice = (name: string, date: string, ...lines: string[]) =>
  paper(
    name,
    "云川市人民政府关于加强河道管理工作的通知",
    `云政发〔${date.slice(0, 4)}〕${name.length}号`,
    "各县（区）人民政府：",
    ...lines,
    "云川市人民政府",
    date,
  );

type Analyses = Parameters<typeof resolve>[0];

/** The issues of one code, each with the words that it marks. */
const found = (code: string, analyses: Analyses) =>
  resolve(analyses, [])
    .issues.filter((issue) => issue.code === code)
    .map(({ severity, document, span, message }) => {
      const text = analyses.find((one) => one.document.id === document)?.document.text ?? "";
      return { severity, quote: span === null ? null : text.slice(span.start, span.end), zh: message.zh };
    });

test("a basis that a dated entry says to be repealed is told, harder where the paper came later", () => {
  const basis = "根据《中华人民共和国合同法》，现就有关事项通知如下。";
  const [late] = found("basis/repealed", [notice("晚", "2022年3月1日", basis)]);
  expect(late).toMatchObject({ severity: "warning", quote: expect.stringContaining("合同法") });
  expect(late?.zh).toContain("2021-01-01");
  expect(found("basis/repealed", [notice("早", "2019年3月1日", basis)])).toMatchObject([{ severity: "note" }]);
  expect(found("basis/repealed", [notice("晚", "2022年3月1日", basis.replace("合同法", "水法"))])).toEqual([]);
});

test("a basis that a paper at hand repeals is told, but not in the paper that repeals it", () => {
  const repeal = notice("废", "2021年6月1日", "自即日起，《云川市河道采砂管理办法》（云政发〔2009〕7号）同时废止。");
  const later = notice("后来", "2022年3月1日", "根据《云川市河道采砂管理办法》（云政发〔2009〕7号），市水务局要开展巡查。");
  expect(found("basis/repealed", [repeal])).toEqual([]);
  expect(found("basis/repealed", [repeal, later])).toMatchObject([{ severity: "warning" }]);
});

test("a deadline before the date of the order is told; one behind it is not", () => {
  const due = (time: string) => notice("限期", "2022年3月1日", `市水务局要于${time}前完成河道清淤。`);
  expect(found("deadline/past", [due("2021年12月底")])).toMatchObject([
    { severity: "warning", quote: expect.stringContaining("2021年12月") },
  ]);
  expect(found("deadline/past", [due("2022年12月底")])).toEqual([]);
});

test("a body that was reorganised before the paper is told; not in the title of an old paper, nor behind 原", () => {
  expect(found("body/former-name", [notice("旧", "2020年3月1日", "请报农业部备案。")])).toMatchObject([{ quote: "农业部" }]);
  expect(found("body/former-name", [notice("旧", "2016年3月1日", "请报农业部备案。")])).toEqual([]);
  expect(found("body/former-name", [notice("旧", "2020年3月1日", "按照《农业部关于加强水生生物保护的意见》执行。")])).toEqual([]);
  expect(found("body/former-name", [notice("旧", "2020年3月1日", "请报原农业部备案的单位补报材料。")])).toEqual([]);
});

test("one unit under two short names in one paper is told; full and short name are not", () => {
  const two = notice("两名", "2022年3月1日", "市发展改革委要编制计划。", "市发改委要加强检查。");
  expect(found("body/named-differently", [two])).toMatchObject([{ zh: expect.stringContaining("发展改革委、发改委") }]);
  const full = notice("全称", "2022年3月1日", "市发展和改革委员会要编制计划。", "市发展改革委要加强检查。");
  expect(found("body/named-differently", [full])).toEqual([]);
});

test("a number that stands behind titles of different papers is told", () => {
  const first = notice("甲", "2022年3月1日", "落实《云川市河道保护规划》（云政发〔2020〕8号）。");
  const second = notice("乙乙", "2022年4月1日", "落实《云川市城市绿地建设方案》（云政发〔2020〕8号）。");
  expect(found("number/two-titles", [first, second])).toMatchObject([{ severity: "warning" }]);
  expect(found("number/two-titles", [first])).toEqual([]);
});

test("a paper that is only referred to is told once, until it is read in", () => {
  const cited = notice("原文", "2021年6月1日", "市水务局要编制河道保护规划。");
  const citing = paper(
    "引用",
    "青岚区水务局关于开展河道巡查的通知",
    "各街道办事处：",
    "根据《云川市人民政府关于加强河道管理工作的通知》（云政发〔2021〕2号），现就有关事项通知如下。",
    "青岚区水务局",
    "2022年3月1日",
  );
  expect(found("reference/external", [citing])).toMatchObject([
    { severity: "note", quote: expect.stringContaining("关于加强河道管理工作的通知") },
  ]);
  expect(found("reference/external", [citing, cited])).toEqual([]);
});

test("a paper that is yet to be made is none that is missing", () => {
  const planned = notice("编制", "2021年6月1日", "市水务局要编制河道保护规划。");
  expect(found("reference/external", [planned])).toEqual([]);
  const made = notice("印发", "2021年6月1日", "市水务局已印发《云川市河道保护规划》。");
  expect(found("reference/external", [made])).toHaveLength(1);
});
