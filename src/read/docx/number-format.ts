import { counting, formal, HAN_DIGITS, letters, type Numeral, roman } from "../numeral.ts";

/** Numbers as the formats of lists write them (ECMA-376 part 1, 17.18.59). */

const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

/** Digit by digit: 一〇, 二五. */
const positional = (count: number): string => [...String(count)].map((digit) => HAN_DIGITS[Number(digit)]).join("");

/** Above ninety-nine digit by digit. */
const shortCounting: Numeral = (count) => (count < 100 ? counting(count) : positional(count));

const fullWidth: Numeral = (count) => [...String(count)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");

/** Single characters for the numbers from 1 on, in stretches of Unicode. */
const enclosed =
  (...stretches: readonly (readonly [from: number, to: number, first: number])[]): Numeral =>
  (count) => {
    const stretch = stretches.find(([from, to]) => count >= from && count <= to);
    return stretch === undefined ? null : String.fromCharCode(stretch[2] + count - stretch[0]);
  };

const among =
  (signs: readonly string[]): Numeral =>
  (count) =>
    signs[count - 1] ?? null;

const upper =
  (write: Numeral): Numeral =>
  (count) =>
    write(count)?.toUpperCase() ?? null;

const CIRCLES = enclosed([1, 20, 0x2460], [21, 35, 0x3251], [36, 50, 0x32b1]);
const sexagenary: Numeral = (count) => (count < 1 ? null : `${STEMS[(count - 1) % 10]}${BRANCHES[(count - 1) % 12]}`);

const WRITERS: ReadonlyMap<string, Numeral> = new Map<string, Numeral>([
  ["decimalZero", (count) => String(count).padStart(2, "0")],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalEnclosedCircle", CIRCLES],
  ["decimalEnclosedCircleChinese", CIRCLES],
  ["decimalEnclosedFullstop", enclosed([1, 20, 0x2488])],
  ["decimalEnclosedParen", enclosed([1, 20, 0x2474])],
  ["numberInDash", (count) => `- ${count} -`],
  ["upperRoman", upper(roman)],
  ["lowerRoman", roman],
  ["upperLetter", upper(letters)],
  ["lowerLetter", letters],
  ["chineseCounting", shortCounting],
  ["chineseCountingThousand", counting],
  ["taiwaneseCounting", shortCounting],
  ["taiwaneseCountingThousand", counting],
  ["japaneseCounting", counting],
  ["ideographDigital", positional],
  ["japaneseDigitalTenThousand", positional],
  ["taiwaneseDigital", positional],
  ["chineseLegalSimplified", formal],
  ["ideographEnclosedCircle", enclosed([1, 10, 0x3280])],
  ["ideographTraditional", among(STEMS)],
  ["ideographZodiac", among(BRANCHES)],
  ["ideographZodiacTraditional", sexagenary],
  ["none", () => ""],
]);

const PADDED = /^custom (?<zeros>0{1,6})1,/u;

/** A number in a format of ST_NumberFormat; in Arabic figures where the format has no sign for it or is not known. */
export const formatNumber = (count: number, format: string): string => {
  const zeros = PADDED.exec(format)?.groups?.["zeros"];
  if (zeros !== undefined) return String(count).padStart(zeros.length + 1, "0");
  return WRITERS.get(format)?.(count) ?? String(count);
};
