/** Numbers as the formats of lists write them (ECMA-376 part 1, 17.18.59). */

const DIGITS = [..."〇一二三四五六七八九"];
const FORMAL_DIGITS = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

type Writer = (count: number) => string | null;

/** Digit by digit: 一〇, 二五. */
const positional = (count: number): string => [...String(count)].map((digit) => DIGITS[Number(digit)]).join("");

type Counting = { readonly digits: readonly string[]; readonly units: readonly string[]; readonly zero: string };

/** With units: 二十五, 一百零一; of 10 to 19 the one is not said. Up to 9999. */
const withUnits = (count: number, { digits, units, zero }: Counting): string => {
  const figures = [...String(count)].map(Number);
  let words = "";
  let isGap = false;
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? "";
    if (figure === 0) isGap = true;
    else {
      words += `${isGap ? zero : ""}${digits[figure]}${unit}`;
      isGap = false;
    }
  });
  return words;
};

const PLAIN: Counting = { digits: DIGITS, units: ["", "十", "百", "千"], zero: "零" };
const FORMAL: Counting = { digits: FORMAL_DIGITS, units: ["", "拾", "佰", "仟"], zero: "零" };

const counting: Writer = (count) => {
  if (count === 0) return "〇";
  return count < 10_000 ? withUnits(count, PLAIN).replace(/^一十/u, "十") : null;
};
/** Above ninety-nine digit by digit. */
const shortCounting: Writer = (count) => (count < 100 ? counting(count) : positional(count));
const formal: Writer = (count) => (count > 0 && count < 10_000 ? withUnits(count, FORMAL) : null);

const fullWidth: Writer = (count) => [...String(count)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");

/** Single characters for the numbers from 1 on, in stretches of Unicode. */
const enclosed =
  (...stretches: readonly (readonly [from: number, to: number, first: number])[]): Writer =>
  (count) => {
    const stretch = stretches.find(([from, to]) => count >= from && count <= to);
    return stretch === undefined ? null : String.fromCharCode(stretch[2] + count - stretch[0]);
  };

const among =
  (signs: readonly string[]): Writer =>
  (count) =>
    signs[count - 1] ?? null;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const roman: Writer = (count) => {
  if (count < 1 || count > 3999) return null;
  let words = "";
  let rest = count;
  for (const [value, sign] of ROMAN) {
    words += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return words;
};

/** a to z, then aa, bb. */
const letters: Writer = (count) =>
  count < 1 || count > 26 * 8 ? null : String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const upper =
  (write: Writer): Writer =>
  (count) =>
    write(count)?.toUpperCase() ?? null;

const CIRCLES = enclosed([1, 20, 0x2460], [21, 35, 0x3251], [36, 50, 0x32b1]);
const sexagenary: Writer = (count) => (count < 1 ? null : `${STEMS[(count - 1) % 10]}${BRANCHES[(count - 1) % 12]}`);

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
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
