import type { Lexicon } from "../rule/lexicon.ts";
import type { Passage } from "./clause.ts";

/** For each position of the reading: how many characters the word of one lexicon has that starts there; 0 where none does. */
export type Table = Uint8Array;

/** The words of a lexicon by where they start. */
export const tableOf = (passage: Passage, lexicon: Lexicon): Table => {
  const table = new Uint8Array(passage.reading.text.length + 1);
  for (const { span } of passage.hits(lexicon)) table[span.start] = Math.min(span.end - span.start, 255);
  return table;
};

/** The length at a position; 0 outside. */
export const lengthAt = (table: Table, position: number): number => table[position] ?? 0;

/** The words of a lexicon by where they end. */
export const endTableOf = (passage: Passage, lexicon: Lexicon): Table => {
  const table = new Uint8Array(passage.reading.text.length + 1);
  for (const { span } of passage.hits(lexicon)) table[span.end] = Math.min(span.end - span.start, 255);
  return table;
};
