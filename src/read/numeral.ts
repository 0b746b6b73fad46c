/** Writes a whole number, from 0 on; null where the way of writing has no sign for it. */
export type Numeral = (count: number) => string | null;

export const HAN_DIGITS: readonly string[] = [..."〇一二三四五六七八九"];
const FORMAL_DIGITS: readonly string[] = [..."零壹贰叁肆伍陆柒捌玖"];

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

const PLAIN: Counting = { digits: HAN_DIGITS, units: ["", "十", "百", "千"], zero: "零" };
const FORMAL: Counting = { digits: FORMAL_DIGITS, units: ["", "拾", "佰", "仟"], zero: "零" };

/** 十, 二十五, 一百零一. */
export const counting: Numeral = (count) => {
  if (count === 0) return "〇";
  return count < 10_000 ? withUnits(count, PLAIN).replace(/^一十/u, "十") : null;
};
/** As on cheques: 贰拾伍. */
export const formal: Numeral = (count) => (count > 0 && count < 10_000 ? withUnits(count, FORMAL) : null);

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

/** In small letters: xiv. */
export const roman: Numeral = (count) => {
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
export const letters: Numeral = (count) =>
  count < 1 || count > 26 * 8 ? null : String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
