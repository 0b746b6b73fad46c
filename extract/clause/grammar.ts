import type { Found } from "../rule/kind.ts";
import type { Passage, VerbSort } from "./clause.ts";
import { type Mask, maskOf } from "./mask.ts";
import { ENDING, OPENING, SORTS, STARTING, STATING, VERBS } from "./vocabulary.ts";
import { createTables, lengthAt, membersOf, type Table } from "./words.ts";

type TableName = keyof typeof SORTS | keyof typeof OPENING | keyof typeof STATING | keyof typeof STARTING | keyof typeof ENDING;

/** Everything the parser looks up, by position: how long the word of a lexicon is that starts there (those of `ENDING`: that ends there). */
export type Grammar = Readonly<Record<TableName, Table>> & {
  readonly text: string;
  readonly mask: Mask;
  readonly mentions: readonly Found[];
  /** Verbs of any sort. */
  readonly verb: Table;
  /** Where words of `OPENING`, of `STATING` and openings of attributes start, as bits of `HINT`: one look tells that none of them stands there. */
  readonly hint: Table;
};

/** The bits of `hint`. */
export const HINT = { opening: 1, stating: 2, attribute: 4 } as const;

const SORTS_BY_WORD = membersOf(Object.values(SORTS));

/** The tables of some lexicons, under the same names. */
const mapped = <Name extends string, From, To>(
  from: Readonly<Record<Name, From>>,
  make: (value: From, index: number) => To,
): Record<Name, To> => {
  const to: Partial<Record<Name, To>> = {};
  (Object.keys(from) as Name[]).forEach((name, index) => {
    to[name] = make(from[name], index);
  });
  return to as Record<Name, To>;
};

/** Looks all words up, once for the whole reading. */
export const grammarOf = (passage: Passage): Grammar => {
  const { blank, starts, ends, split, mark } = createTables(passage);
  const verbs = split(VERBS, SORTS_BY_WORD, Object.keys(SORTS).length);
  const none: Table = new Uint8Array(0);
  const hint = blank();
  for (const lexicon of Object.values(OPENING)) mark(hint, lexicon, HINT.opening);
  for (const lexicon of Object.values(STATING)) mark(hint, lexicon, HINT.stating);
  mark(hint, STARTING.attributeOpening, HINT.attribute);
  return {
    text: passage.reading.text,
    mask: maskOf(passage),
    mentions: passage.mentions,
    verb: verbs.all,
    hint,
    ...mapped(SORTS, (_, index) => verbs.parts[index] ?? none),
    ...mapped(OPENING, starts),
    ...mapped(STATING, starts),
    ...mapped(STARTING, starts),
    ...mapped(ENDING, ends),
  };
};

/** The name that starts at a position; null where none does. */
export const mentionAt = (grammar: Grammar, position: number): Found | null => {
  const index = grammar.mask.mention[position] ?? 0;
  return index === 0 ? null : (grammar.mentions[index - 1] ?? null);
};

/** The end of the piece that starts at a position: a name, a quote, a safe word; else of the one character. */
export const pieceEnd = (grammar: Grammar, position: number): number => {
  const end = grammar.mask.piece[position] ?? 0;
  return end > position ? end : position + 1;
};

/** Whether the piece at a position is more than a character, so that no word may be read at its start. */
export const isPiece = (grammar: Grammar, position: number): boolean => pieceEnd(grammar, position) > position + 1;

/** Whether no word that `hint` knows by a bit starts between two positions. */
export const lacksBetween = ({ hint }: Grammar, from: number, to: number, bit: number): boolean => {
  for (let at = from; at < to; at += 1) if ((lengthAt(hint, at) & bit) !== 0) return false;
  return true;
};

/** Whether no word that `hint` knows by a bit starts at a position. */
export const lacks = (grammar: Grammar, position: number, bit: number): boolean => (lengthAt(grammar.hint, position) & bit) === 0;

/** The sort of the verb of a length at a position. What it means most narrowly wins. */
export const sortOfVerb = (grammar: Grammar, position: number, length: number): VerbSort => {
  const is = (table: Table) => lengthAt(table, position) === length;
  if (is(grammar.permitting)) return "permitting";
  if (is(grammar.attitude)) return "attitude";
  if (is(grammar.arranging)) return "arranging";
  if (is(grammar.action)) return is(grammar.charging) ? "charging" : "action";
  if (is(grammar.charging)) return "charging";
  if (is(grammar.noun)) return "noun";
  if (is(grammar.event)) return "event";
  if (is(grammar.result)) return "result";
  if (is(grammar.light)) return "light";
  return "moving";
};
