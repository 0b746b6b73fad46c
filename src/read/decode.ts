import { FREQUENT_HAN } from "./frequent-han.ts";
import { decodeBytes } from "./text-decoder.ts";

/** What bytes say: the text behind a byte order mark, and the label of the encoding that it was read by. */
export type Decoded = { readonly text: string; readonly encoding: string };

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: "gb18030" },
];

/** Tried in this order where no mark stands and the bytes are no strict UTF-8; of equal scores the first wins. Node's label `gbk` is another table. */
const CANDIDATES: readonly string[] = ["gb18030", "big5", "utf-16le", "utf-16be", "utf-8"];

/** Enough to tell encodings apart, even in a table; even, so that no UTF-16 unit is cut. */
const SAMPLE_BYTES = 1 << 16;

const FREQUENT: ReadonlySet<number> = new Set([...FREQUENT_HAN].map((character) => character.charCodeAt(0)));

const decodeAs = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return decodeBytes(bytes, encoding, { fatal, ignoreBOM: true });
  } catch {
    return null;
  }
};

const SPACE_OR_ASCII = /[\t\n\r\u0020-\u007e]/u;

/** The share of frequent Han among all that is neither ASCII nor white space; ASCII alone scores a little, broken characters cost double. */
const scoreOf = (text: string): number => {
  let frequent = 0;
  let broken = 0;
  let other = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (FREQUENT.has(unit)) frequent += 1;
    else if (unit === 0xfffd || unit < 9) broken += 1;
    else if (!SPACE_OR_ASCII.test(text.charAt(index))) other += 1;
  }
  const counted = frequent + other + broken;
  if (counted === 0) return text.length === 0 ? 0 : 0.05;
  return (frequent - 2 * broken) / counted;
};

const bestGuess = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best = { encoding: "utf-8", score: Number.NEGATIVE_INFINITY };
  for (const encoding of CANDIDATES) {
    const text = decodeAs(sample, encoding, false);
    const score = text === null ? Number.NEGATIVE_INFINITY : scoreOf(text);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
};

/**
 * Reads bytes as text: by the byte order mark, else as strict UTF-8, else as a label `declared` in the file says, else in the encoding that gives
 * the best share of frequent Han. Bytes that the encoding does not know become U+FFFD; line ends stay as they are.
 */
export const decode = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const mark = MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) {
    return { text: decodeAs(bytes.subarray(mark.bytes.length), mark.encoding, false) ?? "", encoding: mark.encoding };
  }
  const strict = decodeAs(bytes, "utf-8", true);
  if (strict?.includes("\u0000") === false) return { text: strict, encoding: "utf-8" };
  const encoding = declared ?? bestGuess(bytes);
  return { text: decodeAs(bytes, encoding, false) ?? "", encoding };
};
