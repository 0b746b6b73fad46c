/** Characters side by side on a sheet; in points from its upper left corner. */
export type Run = {
  readonly words: string;
  /** The same with the blanks by which a format shows each gap between them; the words themselves where it knows of none. */
  readonly spaced: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters; a Han character is as wide. */
  readonly size: number;
};

const BLANKS = /\s+/gu;
const HAS_BLANK = /\s/u;
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Whether a character is as wide as it is high. */
export const isWide = (character: string): boolean => WIDE.test(character);

/** Width of words in heights of a letter, letters of half width taken for half of it. */
export const widthOf = (words: string): number => {
  let width = 0;
  for (const character of words) width += isWide(character) ? 1 : 0.5;
  return width;
};

/** The blank that stands for a gap between two characters: none where it only sets them apart, as many as have room in it where it is wide. */
export const blankOf = (before: string, after: string, gap: number): string => {
  if (gap >= 0.8) return "\u3000".repeat(Math.min(4, Math.round(gap)));
  const isLoose = isWide(before) || isWide(after);
  if (isWide(before) && isWide(after)) return gap >= 0.45 ? " " : "";
  return !isLoose && gap >= 0.15 ? " " : "";
};

/** Words of a width in points: of their blanks, those that only fill the line are left out. Where no gaps are known, their share in the width tells. */
export const unspaced = (words: string, width: number, size: number): string => {
  if (!HAS_BLANK.test(words)) return words;
  const parts = words.split(BLANKS);
  const isAllWide = parts.every((part) => widthOf(part) === [...part].length);
  const gap = isAllWide ? (width / size - widthOf(parts.join(""))) / (parts.length - 1) : 0.3;
  return parts.reduce((joined, part) => joined + blankOf(joined.slice(-1), part.slice(0, 1), gap) + part);
};
