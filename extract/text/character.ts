/** Classes of characters that the reading text cares for. */
export const OTHER = 0;
/** White space inside a line, of any width. */
export const BLANK = 1;
export const HAN = 2;
export const DIGIT = 3;
export const LETTER = 4;
/** Never read: zero-width and control characters. */
export const VOID = 5;

type Range = readonly [first: number, last: number];

const RANGES: readonly (readonly [kind: number, ranges: readonly Range[]])[] = [
  [
    VOID,
    [
      [0x0000, 0x0008],
      [0x000e, 0x001f],
      [0x007f, 0x009f],
      [0x00ad, 0x00ad],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
      [0xfff9, 0xfffd],
    ],
  ],
  [
    BLANK,
    [
      [0x0009, 0x0009],
      [0x000b, 0x000c],
      [0x0020, 0x0020],
      [0x00a0, 0x00a0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    HAN,
    [
      [0x2e80, 0x2fdf],
      [0x3005, 0x3007],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xd840, 0xdfff],
      [0xf900, 0xfaff],
    ],
  ],
  [
    DIGIT,
    [
      [0x0030, 0x0039],
      [0xff10, 0xff19],
    ],
  ],
  [
    LETTER,
    [
      [0x0041, 0x005a],
      [0x0061, 0x007a],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
    ],
  ],
];

/** The class of each UTF-16 code unit. Surrogates count as Han: outside the first plane official papers hold nothing else. */
export const CLASS_BY_UNIT: Readonly<Uint8Array> = (() => {
  const classes = new Uint8Array(0x10000);
  for (const [kind, ranges] of RANGES) for (const [first, last] of ranges) classes.fill(kind, first, last + 1);
  return classes;
})();

/** Look-alikes that always mean the same: first what may stand in a text, then what is read. */
const LOOK_ALIKES: readonly (readonly [from: string, to: string])[] = [
  ["(", "（"],
  [")", "）"],
  ["﹙", "（"],
  ["﹚", "）"],
  ["○", "〇"],
  ["◯", "〇"],
  ["●", "〇"],
  ["・", "·"],
  ["•", "·"],
  ["‧", "·"],
  ["∙", "·"],
  ["―", "—"],
  ["─", "—"],
  ["﹝", "〔"],
  ["﹞", "〕"],
  ["「", "“"],
  ["」", "”"],
  ["『", "“"],
  ["‘", "“"],
  ["』", "”"],
  ["’", "”"],
  ["﹁", "“"],
  ["﹂", "”"],
  ["＜", "〈"],
  ["＞", "〉"],
  ["．", "."],
  ["％", "%"],
  ["＋", "+"],
  ["－", "-"],
  ["／", "/"],
  ["＆", "&"],
  ["＊", "*"],
  ["﹐", "，"],
  ["﹑", "、"],
  ["､", "、"],
  ["﹔", "；"],
  ["﹕", "："],
  ["｡", "。"],
];

const foldRange = (folds: Uint16Array, first: number, last: number, shift: number): void => {
  for (let unit = first; unit <= last; unit += 1) folds[unit] = unit + shift;
};

/** Radicals and compatibility forms that a PDF gives in place of the character meant (⽂ for 文). */
const foldForms = (folds: Uint16Array, first: number, last: number): void => {
  for (let unit = first; unit <= last; unit += 1) {
    const plain = String.fromCharCode(unit).normalize("NFKC");
    if (plain.length === 1) folds[unit] = plain.charCodeAt(0);
  }
};

/** What each UTF-16 code unit is read as, where that does not hang on its neighbours: one to one, so that lengths hold. */
export const FOLD_BY_UNIT: Readonly<Uint16Array> = (() => {
  const folds = new Uint16Array(0x10000);
  foldRange(folds, 0, 0xffff, 0);
  foldRange(folds, 0xff10, 0xff19, -0xfee0);
  foldRange(folds, 0xff21, 0xff3a, -0xfee0);
  foldRange(folds, 0xff41, 0xff5a, -0xfee0);
  foldForms(folds, 0x2f00, 0x2fdf);
  foldForms(folds, 0xf900, 0xfaff);
  for (const [from, to] of LOOK_ALIKES) folds[from.charCodeAt(0)] = to.charCodeAt(0);
  return folds;
})();
