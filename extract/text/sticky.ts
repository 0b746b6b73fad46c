/** Where what a sticky pattern matches at a position ends; the position itself where it matches nothing. */
export const endOf = (pattern: RegExp, text: string, position: number): number => {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
};
