/** Characters side by side on a sheet; in points from its upper left corner. */
export type Run = {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters; a Han character is as wide. */
  readonly size: number;
};

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
