import type { Lexicon } from "../rule/lexicon.ts";
import type { Passage } from "./clause.ts";

/** For each position of the reading: how many characters the word of one lexicon has that starts there; 0 where none does. */
export type Table = Uint8Array;

/** For each word of some lexicons: which of them hold it, by their place in the list. */
export const membersOf = (lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> => {
  const members = new Map<string, number[]>();
  lexicons.forEach((lexicon, index) => {
    for (const word of lexicon.entries.flatMap((entry) => entry.surfaces)) members.set(word, [...(members.get(word) ?? []), index]);
  });
  return members;
};

/** How many tables share one stretch of memory. */
const TABLES_A_STRETCH = 16;

/** Makes the tables of one reading. */
export const createTables = (passage: Passage) => {
  const size = passage.reading.text.length + 1;
  let memory = new Uint8Array(0);
  let used = TABLES_A_STRETCH;
  const next = (): Table => {
    if (used === TABLES_A_STRETCH) {
      memory = new Uint8Array(size * TABLES_A_STRETCH);
      used = 0;
    }
    used += 1;
    return memory.subarray((used - 1) * size, used * size);
  };
  return {
    /** The words of a lexicon by where they start. */
    starts: (lexicon: Lexicon): Table => {
      const table = next();
      for (const { span } of passage.hits(lexicon)) table[span.start] = Math.min(span.end - span.start, 255);
      return table;
    },
    /** The words of a lexicon by where they start, and beside them those that each of some smaller lexicons holds too. */
    split: (
      lexicon: Lexicon,
      members: ReadonlyMap<string, readonly number[]>,
      parts: number,
    ): { readonly all: Table; readonly parts: readonly Table[] } => {
      const all = next();
      const tables = Array.from({ length: parts }, next);
      for (const { span } of passage.hits(lexicon)) {
        const length = Math.min(span.end - span.start, 255);
        all[span.start] = length;
        for (const index of members.get(passage.reading.text.slice(span.start, span.end)) ?? []) {
          const table = tables[index];
          if (table !== undefined) table[span.start] = length;
        }
      }
      return { all, parts: tables };
    },
    /** The words of a lexicon by where they end. */
    ends: (lexicon: Lexicon): Table => {
      const table = next();
      for (const { span } of passage.hits(lexicon)) table[span.end] = Math.min(span.end - span.start, 255);
      return table;
    },
  };
};

/** The length at a position; 0 outside. */
export const lengthAt = (table: Table, position: number): number => table[position] ?? 0;
