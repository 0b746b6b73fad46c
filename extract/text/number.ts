/** Digits in Han, with the forms of account books and what stands for two, twenty and thirty. */
const DIGITS: Readonly<Record<string, number>> = {
  "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}; // biome-ignore format: a table
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const TOKEN = /\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{sc=Han}/gu;
const WHOLE = /^(?:[\d.,，]|[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟廿卅万萬亿億]){1,40}$/u;
/** Figures with nothing between. */
const PLAIN = /^[1-9]\d{0,8}$/u;
const POSITIONAL = /^[〇零一二三四五六七八九]{2,16}$/u;

/** A number on its way: `total` above ten thousand, `section` below, `digit` not yet weighed. */
type Sum = {
  readonly total: number;
  readonly section: number;
  readonly digit: number | null;
  readonly unit: number;
  readonly gap: boolean;
};

const takeDigit = (sum: Sum, digit: number): Sum | null => {
  if (digit === 0) return { ...sum, gap: true };
  return sum.digit === null ? { ...sum, digit } : null;
};

const takeSmall = (sum: Sum, unit: number): Sum | null => {
  if ((sum.section > 0 && sum.unit <= unit) || (sum.digit === null && unit >= 100)) return null;
  return { ...sum, section: sum.section + (sum.digit ?? 1) * unit, digit: null, unit, gap: false };
};

const takeLarge = (sum: Sum, unit: number): Sum | null => {
  const weight = sum.section + (sum.digit ?? 0);
  const next = { section: 0, digit: null, unit, gap: false };
  if (weight === 0 && unit === 1e8 && sum.total > 0 && sum.total < 1e8) return { ...next, total: sum.total * unit };
  if (weight === 0 || sum.total % (unit * 1e4) >= unit) return null;
  return unit === 1e8 && sum.total > 0 ? { ...next, total: (sum.total + weight) * unit } : { ...next, total: sum.total + weight * unit };
};

const take = (sum: Sum, token: string): Sum | null => {
  const [digit, tens, small, large] = [DIGITS[token], TENS[token], SMALL_UNITS[token], LARGE_UNITS[token]];
  if (digit !== undefined) return takeDigit(sum, digit);
  if (tens !== undefined) return sum.digit === null && sum.section === 0 ? { ...sum, section: tens, unit: 10 } : null;
  if (small !== undefined) return takeSmall(sum, small);
  if (large !== undefined) return takeLarge(sum, large);
  return sum.digit === null && sum.section === 0 ? { ...sum, digit: Number(token.replace(/[,，]/gu, "")) } : null;
};

/** 两万五 is 25,000: a last digit behind a unit counts tenths of it, if no nought stands between. */
const weighLast = (sum: Sum): number => {
  if (sum.digit === null) return sum.total + sum.section;
  const isTenth = sum.unit >= 100 && !sum.gap && Number.isInteger(sum.digit) && sum.digit < 10;
  return sum.total + sum.section + (isTenth ? (sum.digit * sum.unit) / 10 : sum.digit);
};

/**
 * The value of a number in Arabic figures, Han or both: 二十五, 廿五, 5万, 1.2万亿, 二〇二一, 3万5千, 12,000.
 * Null where the whole cannot be read as one number (十三五, 数百, 三四).
 */
export const readNumber = (text: string): number | null => {
  if (PLAIN.test(text)) return Number(text);
  if (!WHOLE.test(text)) return null;
  if (POSITIONAL.test(text)) {
    if (text.length < 3 && !/[〇零]/u.test(text)) return null;
    return Number([...text].map((digit) => DIGITS[digit] ?? 0).join(""));
  }
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join("") !== text) return null;
  let sum: Sum | null = { total: 0, section: 0, digit: null, unit: 0, gap: false };
  for (const token of tokens) {
    if (sum === null) return null;
    sum = take(sum, token);
  }
  if (sum === null) return null;
  const value = weighLast(sum);
  return value > 0 || /^[0〇零](?:\.0+)?$/u.test(text) ? Math.round(value * 1e6) / 1e6 : null;
};
