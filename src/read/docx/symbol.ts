/** Signs of the fonts of symbols that stand in official documents: boxes to tick, ticks, points. By font and code without its private part. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["wingdings 6c", "●"],
  ["wingdings 6e", "■"],
  ["wingdings 6f", "□"],
  ["wingdings 71", "□"],
  ["wingdings 75", "◆"],
  ["wingdings 76", "◆"],
  ["wingdings a1", "○"],
  ["wingdings a8", "□"],
  ["wingdings ab", "★"],
  ["wingdings b2", "☆"],
  ["wingdings d8", "➢"],
  ["wingdings e0", "→"],
  ["wingdings fb", "×"],
  ["wingdings fc", "√"],
  ["wingdings fd", "☒"],
  ["wingdings fe", "☑"],
  ["wingdings 2 2a", "□"],
  ["wingdings 2 30", "□"],
  ["wingdings 2 50", "√"],
  ["wingdings 2 52", "☑"],
  ["wingdings 2 53", "☒"],
  ["wingdings 2 54", "☒"],
  ["wingdings 2 a3", "□"],
  ["wingdings 2 98", "●"],
  ["symbol b7", "·"],
  ["symbol b0", "°"],
  ["symbol b1", "±"],
  ["symbol b3", "≥"],
  ["symbol a3", "≤"],
  ["symbol b4", "×"],
  ["symbol d7", "·"],
]);

const SURROGATES = 0xd800;

/** A sign as a character; the character itself where the font shows those of Unicode, empty where the sign has none. */
export const symbolOf = (font: string, code: string): string => {
  const unit = /^[0-9a-f]{1,4}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
  const known = SYMBOLS.get(`${font.toLowerCase()} ${(unit % 0x100).toString(16)}`);
  if (known !== undefined) return known;
  return unit >= 0x20 && unit < SURROGATES ? String.fromCharCode(unit) : "";
};
