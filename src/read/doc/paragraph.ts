import { viewOf } from "./compound.ts";
import { CODE, isOn, type Modifier, modifiersIn, operandOf, type Run, runAt, runsOf } from "./property.ts";
import type { StyleSheet } from "./style.ts";
import { TABLE, type WordText } from "./text.ts";

/** How a paragraph ends: by itself, as the last of a cell, or as the mark behind the cells of a row. */
export type Mark = "paragraph" | "cell" | "row";

export type Paragraph = {
  /** Its lines: more than one where it holds line breaks; without marks, hidden and deleted words, and the codes of fields. */
  readonly lines: readonly string[];
  readonly mark: Mark;
  readonly inTable: boolean;
  /** Level of a heading from 1, else 0. */
  readonly heading: number;
  /** Its label is made by the program and does not stand in the text. */
  readonly isNumbered: boolean;
  readonly modifiers: readonly Modifier[];
};

/** What reads paragraphs out of a document. */
export type Body = {
  readonly word: WordText;
  readonly runs: readonly Run[];
  readonly hidden: readonly Run[];
  readonly styles: StyleSheet;
  /** The stream of further modifiers; empty where there is none. */
  readonly more: Uint8Array;
};

export const bodyOf = (
  word: WordText,
  streams: { readonly document: Uint8Array; readonly more: Uint8Array; readonly styles: StyleSheet },
  file: string,
): Body => ({
  word,
  runs: runsOf(streams.document, word.table(TABLE.paragraphs), "paragraph", file),
  hidden: runsOf(streams.document, word.table(TABLE.characters), "character", file).filter(
    ({ modifiers }) => isOn(modifiers, CODE.hidden) || isOn(modifiers, CODE.deleted),
  ),
  styles: streams.styles,
  more: streams.more,
});

const [CELL, PAGE, PARAGRAPH] = ["\u0007", "\u000c", "\r"] as const;
const [FIELD, RESULT, FIELD_END] = ["\u0013", "\u0014", "\u0015"] as const;
const MARKED: Readonly<Record<string, string>> = { "\u000b": "\n", "\u000e": "\n", "\u001e": "-", "\t": "\t" };
/** A field whose end is farther away has none. */
const LONGEST_FIELD = 1 << 16;

/** The modifiers of a paragraph, those included that stand elsewhere. */
const allModifiers = ({ more }: Body, run: Run | null): readonly Modifier[] => {
  const modifiers = run?.modifiers ?? [];
  const elsewhere = operandOf(modifiers, CODE.elsewhere);
  if (elsewhere === null || more.length < 2) return modifiers;
  const at = viewOf(elsewhere).getUint32(0, true);
  const size = (more[at] ?? 0) | ((more[at + 1] ?? 0) << 8);
  return [...modifiers, ...modifiersIn(more.subarray(at + 2, at + 2 + size))];
};

const numberIn = (operand: Uint8Array | null): number | null =>
  operand === null || operand.length < 2 ? null : (operand[0] ?? 0) | ((operand[1] ?? 0) << 8);

/** Beyond this the number of a list says that there is none. */
const MOST_LISTS = 0x7fe;
const isList = (number: number): boolean => number > 0 && number <= MOST_LISTS;

const paragraphOf = (body: Body, words: string, end: string, offset: number): Paragraph => {
  const run = runAt(body.runs, offset);
  const modifiers = allModifiers(body, run);
  const style = body.styles[run?.style ?? 0];
  const outline = operandOf(modifiers, CODE.outline)?.[0] ?? style?.outline ?? 9;
  const isCell = end === CELL;
  return {
    lines: words.split("\n"),
    mark: isCell ? (isOn(modifiers, CODE.endsRow) ? "row" : "cell") : "paragraph",
    inTable: isCell || isOn(modifiers, CODE.inTable),
    heading: outline < 9 ? outline + 1 : 0,
    isNumbered: isList(numberIn(operandOf(modifiers, CODE.list)) ?? style?.list ?? 0),
    modifiers,
  };
};

/** A walk over the characters of a story, those of the file at hand. */
type Walk = { piece: number; field: string[]; words: string };

const offsetOf = ({ word }: Body, walk: Walk, position: number): number => {
  while ((word.pieces[walk.piece]?.end ?? Number.POSITIVE_INFINITY) <= position) walk.piece += 1;
  const piece = word.pieces[walk.piece];
  return piece === undefined ? 0 : piece.offset + (position - piece.start) * piece.width;
};

/** Enters and leaves fields; whether a character was a mark of one. */
const isFieldMark = (walk: Walk, text: string, position: number): boolean => {
  const character = text.charAt(position);
  if (character === FIELD) {
    const end = text.indexOf(FIELD_END, position);
    if (end >= 0 && end - position < LONGEST_FIELD) walk.field.push(FIELD);
  } else if (character === RESULT && walk.field.length > 0) walk.field[walk.field.length - 1] = RESULT;
  else if (character === FIELD_END) walk.field.pop();
  else return false;
  return true;
};

const isEnd = (character: string): boolean => character === PARAGRAPH || character === CELL || character === PAGE;

/** The paragraphs between two characters of the text. */
export const paragraphsIn = (body: Body, span: { readonly start: number; readonly end: number }): readonly Paragraph[] => {
  const { text } = body.word;
  const walk: Walk = { piece: 0, field: [], words: "" };
  const paragraphs: Paragraph[] = [];
  for (let position = span.start; position < span.end; position += 1) {
    const character = text.charAt(position);
    if (isEnd(character)) {
      paragraphs.push(paragraphOf(body, walk.words, character, offsetOf(body, walk, position)));
      walk.words = "";
      continue;
    }
    if (isFieldMark(walk, text, position) || walk.field.includes(FIELD)) continue;
    const written = MARKED[character] ?? (character < " " ? "" : character);
    if (written === "" || (body.hidden.length > 0 && runAt(body.hidden, offsetOf(body, walk, position)) !== null)) continue;
    walk.words += written;
  }
  if (walk.words !== "") paragraphs.push(paragraphOf(body, walk.words, PARAGRAPH, 0));
  return paragraphs;
};
