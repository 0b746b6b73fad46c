import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, readNumber } from "../../../extract/index.ts";

describe("numbers", () => {
  it.each([
    ["二十五", 25],
    ["廿五", 25],
    ["十", 10],
    ["一百零五", 105],
    ["一百五", 150],
    ["一千零五", 1005],
    ["两万五", 25_000],
    ["五万", 50_000],
    ["5万", 50_000],
    ["3万5千", 35_000],
    ["1.2万亿", 1.2e12],
    ["三亿五千万", 350_000_000],
    ["12,000", 12_000],
    ["二〇二一", 2021],
    ["0.5", 0.5],
    ["零", 0],
    ["壹佰", 100],
  ] as const)("reads %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(["十三五", "三四", "数百", "万", "", "一个", "百分之五", "12,34", "千百"])("does not guess %s", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it("reads what a number is written as", () => {
    const digits = "〇一二三四五六七八九";
    const below = (value: number): string => {
      const [thousand, hundred, ten, one] = [1000, 100, 10, 1].map((unit) => Math.floor(value / unit) % 10);
      const words = [
        [thousand, "千"],
        [hundred, "百"],
        [ten, "十"],
        [one, ""],
      ] as const;
      const first = words.findIndex(([digit]) => digit !== 0);
      const last = words.findLastIndex(([digit]) => digit !== 0);
      return words
        .slice(first, last + 1)
        .map(([digit, unit]) => (digit === 0 ? "零" : digits.charAt(digit ?? 0) + unit))
        .join("")
        .replace(/零+/gu, "零");
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readNumber(below(value))).toBe(value);
        expect(readNumber(`${below(value)}万`)).toBe(value * 10_000);
      }),
      { seed: 7 },
    );
  });
});

describe("dates", () => {
  it.each([
    ["二〇二一年九月三十日", "2021-09-30"],
    ["二零二一年", "2021"],
    ["二○○四年十二月", "2004-12"],
    ["2021年9月", "2021-09"],
    ["2021-9-30", "2021-09-30"],
    ["2021年度", "2021"],
    ["一九九六年六月二十九日", "1996-06-29"],
  ])("reads %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it("reads what hangs on the year of the paper only where that is given", () => {
    expect(readDate("今年9月", 2021)).toBe("2021-09");
    expect(readDate("去年", 2021)).toBe("2020");
    expect(readDate("9月30日", 2021)).toBe("2021-09-30");
    expect(readDate("今年9月")).toBeNull();
    expect(readDate("9月30日")).toBeNull();
  });

  it.each(["9月31日", "2021年2月29日", "2021年13月", "三十日", "去年底", "第九月"])("does not take %s for a day", (text) => {
    expect(readDate(text, 2021)).toBeNull();
  });
});
