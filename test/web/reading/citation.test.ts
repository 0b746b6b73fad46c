import { describe, expect, test } from "vitest";
import { citationOf, placeText } from "../../../web/reading/citation.ts";
import { sentenceAt } from "../../../web/reading/sentence.ts";
import { textPlaceOf } from "../../../web/reading/text-place.ts";
import { spanOf } from "../../support/marked-document.ts";
import { smallTexts } from "../../support/small-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const [notice, report] = smallTexts();
const [noticeRecord, reportRecord] = smallCatalog.graph.documents;
if (notice === undefined || report === undefined || noticeRecord === undefined || reportRecord === undefined) throw new Error("no texts");

describe("a place in words", () => {
  test("is the headings above it and the number of its paragraph below the last", () => {
    const at = spanOf(report.text, "牵头整治").start;
    expect(textPlaceOf(report, at)).toEqual({ headings: ["一、抓好校园安全"], paragraph: 2 });
    expect(placeText(report, at, "zh")).toBe("一、抓好校园安全，第2段");
    expect(placeText(report, at, "en")).toBe("一、抓好校园安全, paragraph 2");
  });

  test("in a heading is the heading, in a title nothing", () => {
    expect(textPlaceOf(report, spanOf(report.text, "二、").start)).toEqual({ headings: ["二、做好防汛备汛"], paragraph: null });
    expect(textPlaceOf(report, 0)).toEqual({ headings: [], paragraph: null });
  });

  test("ends with a parent that points at itself or ahead", () => {
    const [first] = report.blocks;
    if (first === undefined) throw new Error("no block");
    const broken = { text: report.text, blocks: [{ ...first, role: "heading" as const, parent: 0 }] };
    expect(textPlaceOf(broken, 0).headings.length).toBe(1);
  });
});

describe("a sentence", () => {
  test("reaches from mark to mark and not over its block", () => {
    const { start, end } = sentenceAt(notice, spanOf(notice.text, "同时废止"));
    expect(notice.text.slice(start, end)).toBe("《云川市山洪防御暂行办法》同时废止。");
    const title = sentenceAt(notice, { start: 3, end: 5 });
    expect(notice.text.slice(title.start, title.end)).toBe("云川市人民政府关于印发《云川市山洪防御实施方案》的通知");
  });

  test("that a span ends is the span's", () => {
    const span = spanOf(report.text, "配合做好巡防。");
    expect(sentenceAt(report, span).end).toBe(span.end);
  });
});

describe("a citation", () => {
  test("says quote, title, number and place", () => {
    expect(citationOf(notice, noticeRecord, spanOf(notice.text, "加强山洪监测预警"), "zh")).toBe(
      "“根据《云川市山洪防御条例》，云川市人民政府制定《云川市山洪防御实施方案》，加强山洪监测预警。”（《云川市人民政府关于印发《云川市山洪防御实施方案》的通知》，云政发〔2023〕7号，第3段）",
    );
  });

  test("leaves out a number that is not there", () => {
    expect(citationOf(report, reportRecord, spanOf(report.text, "“护苗行动”"), "en")).toBe(
      "“青岚区教育局印发《青岚区校园安全管理办法》，组织开展“护苗行动”。” (青岚区2023年重点工作报告, 一、抓好校园安全, paragraph 1)",
    );
  });
});
