import { type Decoded, decode } from "../decode.ts";

/** Where browsers look for it. */
const SNIFFED = 4096;
const DECLARED = /<meta[^>]{0,400}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([a-z0-9_-]{2,20})/iu;

/** What pages of the trade declare. GB 2312 and GBK are parts of GB 18030; all other labels lie as often as not, and the bytes are asked. */
const ENCODINGS: Readonly<Record<string, string>> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
};

/** Reads the bytes of a page as text: by mark, as strict UTF-8, as declared, else by what the bytes look like. */
export const decodeHtml = (bytes: Uint8Array): Decoded => {
  const start = Array.from(bytes.subarray(0, SNIFFED), (byte) => String.fromCharCode(byte)).join("");
  const label = DECLARED.exec(start)?.[1]?.toLowerCase() ?? "";
  return decode(bytes, ENCODINGS[label] ?? null);
};
