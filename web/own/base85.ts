/** Five of these characters stand for four bytes, a quarter more than the bytes; none of them means anything in HTML, in a string or in a template. */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%()*+,-./:;=?@[^_{|}~";
const BASE = 85;
const BYTES = 4;
const CHARACTERS = 5;

const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Bytes in base 85 as ZeroMQ's RFC 32 has it, with another alphabet; what is left at the end is filled with noughts, which `fromBase85` drops by the size in front. */
export const toBase85 = (bytes: Uint8Array): string => {
  const parts: string[] = [`${bytes.length} `];
  for (let at = 0; at < bytes.length; at += BYTES) {
    let value = 0;
    for (let next = at; next < at + BYTES; next += 1) value = value * 256 + (bytes[next] ?? 0);
    let part = "";
    for (let count = 0; count < CHARACTERS; count += 1) {
      part = ALPHABET.charAt(value % BASE) + part;
      value = Math.floor(value / BASE);
    }
    parts.push(part);
  }
  return parts.join("");
};

/** The bytes that `toBase85` wrote. Throws a RangeError where a character is none of its alphabet. */
export const fromBase85 = (text: string): Uint8Array<ArrayBuffer> => {
  const from = text.indexOf(" ") + 1;
  const bytes = new Uint8Array(Number(text.slice(0, from)));
  for (let at = from, end = 0; at < text.length; at += CHARACTERS, end += BYTES) {
    let value = 0;
    for (let next = at; next < at + CHARACTERS; next += 1) {
      const digit = VALUES.get(text.charAt(next));
      if (digit === undefined) throw new RangeError(`no character of base 85: ${text.charAt(next)}`);
      value = value * BASE + digit;
    }
    for (let next = end + BYTES - 1; next >= end; next -= 1) {
      if (next < bytes.length) bytes[next] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
};
