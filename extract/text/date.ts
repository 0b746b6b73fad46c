import type { PartialDate } from "./document.ts";
import { readNumber } from "./number.ts";

const HAN_YEAR = "[一二][〇零○九八][〇零○一二三四五六七八九]{2}";
const YEAR = `(?:(?<year>(?:19|20)\\d{2}|${HAN_YEAR})(?:年度?)?|(?<relative>今年|本年度?|明年|去年|上年|前年|后年|当年)度?)`;
const MONTH = "(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?)";
const DAY = "(?:(?<day>[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)[日号])";
/** The whole of a date in words: 2021年9月30日, 二〇二一年九月, 今年9月, 9月底's 9月. */
const IN_WORDS = new RegExp(`^\\s?(?:${YEAR}\\s?)?(?:${MONTH}\\s?(?:${DAY})?)?$`, "u");
const IN_FIGURES = /^(?<year>(?:19|20)\d{2})[-./](?<month>1[0-2]|0?[1-9])(?:[-./](?<day>[12]\d|3[01]|0?[1-9]))?$/u;

const SHIFTS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 本年度: 0, 当年: 0, 明年: 1, 后年: 2, 去年: -1, 上年: -1, 前年: -2 };

const two = (value: number): string => String(value).padStart(2, "0");

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** A date of year, month and day, as precise as they are; null where no such day is. */
export const toDate = (year: number, month: number | null = null, day: number | null = null): PartialDate | null => {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (month === null) return `${year}`;
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}` as PartialDate;
  return day >= 1 && day <= daysIn(year, month) ? (`${year}-${two(month)}-${two(day)}` as PartialDate) : null;
};

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : readNumber(text.replace(/○/gu, "〇").replace(/^0(?=\d)/u, ""));

/**
 * Reads the whole of a text as a date: 二〇二一年九月三十日, 2021年9月, 2021-09-30; with the year of the paper given also 今年, 9月底's 9月.
 * Null where it is none, or hangs on a year that is not given.
 */
export const readDate = (text: string, yearOfPaper: number | null = null): PartialDate | null => {
  const groups = (IN_FIGURES.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (groups === undefined) return null;
  const relative = groups["relative"];
  const shifted = yearOfPaper === null ? null : yearOfPaper + (relative === undefined ? 0 : (SHIFTS[relative] ?? 0));
  const year = numberOf(groups["year"]) ?? shifted;
  const month = numberOf(groups["month"]);
  if (year === null || (groups["year"] === undefined && relative === undefined && month === null)) return null;
  return toDate(year, month, numberOf(groups["day"]));
};
