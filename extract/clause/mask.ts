import type { Found } from "../rule/kind.ts";
import type { Passage } from "./clause.ts";
import { FIXED_PHRASES, SAFE_WORDS } from "./lexicon.ts";

/** Stretches that are read as one piece: names, quotes, titles, brackets, fixed phrases. */
export type Mask = {
  /** The end of the piece that starts at a position; 0 where none does. */
  readonly end: Int32Array;
  /** The same, safe words counted in. */
  readonly piece: Int32Array;
  /** One more than the index in `passage.mentions` of the name that starts at a position; 0 where none does. */
  readonly mention: Int32Array;
};

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "(": ")",
  "「": "」",
  "【": "】",
};

/** A bracket or quote that is longer is taken for a mark gone astray. */
const LONGEST_PAIR = 240;

/** How deep brackets may nest. */
const DEEPEST = 16;

type Open = { readonly close: string; readonly start: number };

/** The last open mark that a closing one fits, not too deep; -1 where none does. */
const openIndex = (stack: readonly Open[], close: string): number => {
  for (let index = stack.length - 1; index >= Math.max(0, stack.length - DEEPEST); index -= 1)
    if (stack[index]?.close === close) return index;
  return -1;
};

const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

const maskPairs = (text: string, end: Int32Array) => {
  let stack: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    if (code === 10) stack = [];
    else if (
      (code > 0x3007 && code < 0x3012) ||
      code === 0xff08 ||
      code === 0xff09 ||
      (code > 0x2017 && code < 0x201e) ||
      code === 0x28 ||
      code === 0x29
    ) {
      const character = text.charAt(at);
      const close = CLOSING[character];
      if (close !== undefined) stack.push({ close, start: at });
      else {
        const index = openIndex(stack, character);
        const open = stack[index];
        if (open === undefined) continue;
        stack.length = index;
        if (at - open.start <= LONGEST_PAIR) end[open.start] = at + 1;
      }
    }
  }
};

const withSafeWords = (passage: Passage, end: Int32Array): Int32Array => {
  const piece = end.slice();
  const { starts, ends } = passage.hits.places(SAFE_WORDS);
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    piece[start] = Math.max(piece[start] ?? 0, ends[at] ?? 0);
  }
  return piece;
};

/** Marks what is read as one piece. A name wins over a fixed phrase inside it; the longer piece over the shorter at the same start. */
export const maskOf = (passage: Passage): Mask => {
  const text = passage.reading.text;
  const end = new Int32Array(text.length + 1);
  const mention = new Int32Array(text.length + 1);
  const fixed = passage.hits.places(FIXED_PHRASES);
  for (let at = 0; at < fixed.starts.length; at += 1) end[fixed.starts[at] ?? 0] = fixed.ends[at] ?? 0;
  maskPairs(text, end);
  let reached = 0;
  passage.mentions.forEach((found: Found, index) => {
    if (found.span.start < reached) return;
    reached = found.span.end;
    end[found.span.start] = Math.max(found.span.end, end[found.span.start] ?? 0);
    mention[found.span.start] = index + 1;
  });
  return { end, mention, piece: withSafeWords(passage, end) };
};

/** Where reading goes on after the piece or character at a position. */
export const nextPosition = (mask: Mask, position: number): number => {
  const end = mask.end[position] ?? 0;
  return end > position ? end : position + 1;
};
