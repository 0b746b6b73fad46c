import type { Span } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { sentenceAt } from "./sentence.ts";

/** A sentence that holds a phrase, and where in it; spans of the document's text. */
export type Sentence = { readonly sentence: Span; readonly spans: readonly [Span, ...Span[]] };

const BLANKS = /\s/gu;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
/** Between the full-width and the half-width form of a letter, digit or mark. */
const WIDTH = 0xfee0;

const isBetween = (code: number, low: number, high: number): boolean => low <= code && code <= high;

/** The writings of a character that count as the same: `(` and `（`. */
const formsOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const other = isBetween(code, 0x21, 0x7e) ? code + WIDTH : isBetween(code, 0xff01, 0xff5e) ? code - WIDTH : null;
  const forms = other === null ? [character] : [character, String.fromCodePoint(other)];
  return `(?:${forms.map((form) => form.replace(SPECIAL, "\\$&")).join("|")})`;
};

/** What finds a phrase, whatever its width and case, also across a broken line; null for a phrase of blanks. */
const patternOf = (phrase: string): RegExp | null => {
  const characters = [...phrase.replace(BLANKS, "")];
  return characters.length === 0 ? null : new RegExp(characters.map(formsOf).join("\\s{0,8}"), "giu");
};

/** The sentences of a text that hold a phrase, in its order, each once. */
export const sentencesWith = (source: SourceText, phrase: string): readonly Sentence[] => {
  const pattern = patternOf(phrase);
  if (pattern === null) return [];
  const found: { sentence: Span; spans: [Span, ...Span[]] }[] = [];
  for (const match of source.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1);
    if (last !== undefined && span.end <= last.sentence.end) last.spans.push(span);
    else found.push({ sentence: sentenceAt(source, span), spans: [span] });
  }
  return found;
};
