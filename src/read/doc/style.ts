import { viewOf } from "./compound.ts";
import { CODE, type Modifier, modifiersIn, operandOf } from "./property.ts";

/** What a style says of its paragraphs; null: nothing. `outline`: 0 to 8, 9 for the text of a body. */
export type Style = { readonly outline: number | null; readonly list: number | null };

/** By the index of the style. */
export type StyleSheet = readonly Style[];

const PARAGRAPH_STYLE = 1;
/** No style is based on more. */
const DEEPEST = 16;
const NO_BASE = 0xfff;
/** Styles 1 to 9 are the headings. */
const HEADINGS = 9;
const NAME = 10;

type Written = { readonly base: number; readonly modifiers: readonly Modifier[] };

/** The modifiers of a paragraph style: behind its name, with zero at its end, the size, the index of the style, the modifiers. */
const styleIn = (bytes: Uint8Array, headSize: number): Written => {
  const view = viewOf(bytes);
  if (bytes.length < NAME || (view.getUint16(2, true) & 0xf) !== PARAGRAPH_STYLE) return { base: NO_BASE, modifiers: [] };
  const at = headSize + 2 + (view.getUint16(headSize, true) + 1) * 2;
  const size = view.getUint16(at, true);
  return { base: view.getUint16(2, true) >> 4, modifiers: modifiersIn(bytes.subarray(at + 4, at + 2 + size)) };
};

const writtenIn = (sheet: Uint8Array): readonly Written[] => {
  if (sheet.length < 8) return [];
  const view = viewOf(sheet);
  const [count, headSize] = [view.getUint16(2, true), view.getUint16(4, true)];
  const styles: Written[] = [];
  let at = 2 + view.getUint16(0, true);
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const size = view.getUint16(at, true);
    styles.push(size < NAME ? { base: NO_BASE, modifiers: [] } : styleIn(sheet.subarray(at + 2, at + 2 + size), headSize));
    at += 2 + size + (size % 2);
  }
  return styles;
};

/** The operand of a style, or of the style that it is based on, and so on. */
const inherited = (styles: readonly Written[], index: number, code: number): Uint8Array | null => {
  let at = index;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const style = styles[at];
    const operand = style === undefined ? null : operandOf(style.modifiers, code);
    if (operand !== null || style === undefined) return operand;
    at = style.base;
  }
  return null;
};

/** Reads the sheet of styles ([MS-DOC] STSH). */
export const readStyles = (sheet: Uint8Array): StyleSheet => {
  const styles = writtenIn(sheet);
  return styles.map((_, index) => {
    const list = inherited(styles, index, CODE.list);
    const outline = inherited(styles, index, CODE.outline)?.[0] ?? null;
    return {
      outline: outline ?? (index >= 1 && index <= HEADINGS ? index - 1 : null),
      list: list === null ? null : (list[0] ?? 0) | ((list[1] ?? 0) << 8),
    };
  });
};
