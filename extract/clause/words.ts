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

/** Hands out empty tables of one size. */
const createMemory = (size: number): (() => Table) => {
  let memory = new Uint8Array(0);
  let used = TABLES_A_STRETCH;
  return () => {
    if (used === TABLES_A_STRETCH) {
      memory = new Uint8Array(size * TABLES_A_STRETCH);
      used = 0;
    }
    used += 1;
    return memory.subarray((used - 1) * size, used * size);
  };
};

const tableLength = (start: number, end: number): number => Math.min(end - start, 255);

const NONE: readonly number[] = [];

/** The words of a lexicon, and of smaller lexicons that share its words. */
type Split = { readonly all: Table; readonly parts: readonly Table[] };

/** Makes the tables of one reading. */
export const createTables = (passage: Passage) => {
  const { text } = passage.reading;
  const next = createMemory(text.length + 1);
  const fill = (lexicon: Lexicon, side: "start" | "end"): Table => {
    const table = next();
    const { starts, ends } = passage.hits.places(lexicon);
    const keys = side === "start" ? starts : ends;
    for (let at = 0; at < keys.length; at += 1) table[keys[at] ?? 0] = tableLength(starts[at] ?? 0, ends[at] ?? 0);
    return table;
  };
  return {
    /** The words of a lexicon by where they start. */
    starts: (lexicon: Lexicon): Table => fill(lexicon, "start"),
    /** The words of a lexicon by where they end. */
    ends: (lexicon: Lexicon): Table => fill(lexicon, "end"),
    /** The words of a lexicon by where they start, and beside them those that each of some smaller lexicons holds too. */
    split: (lexicon: Lexicon, members: ReadonlyMap<string, readonly number[]>, count: number): Split => {
      const all = next();
      const parts = Array.from({ length: count }, next);
      const { starts, ends } = passage.hits.places(lexicon);
      for (let at = 0; at < starts.length; at += 1) {
        const start = starts[at] ?? 0;
        const end = ends[at] ?? 0;
        const length = tableLength(start, end);
        all[start] = length;
        for (const index of members.get(text.slice(start, end)) ?? NONE) {
          const part = parts[index];
          if (part !== undefined) part[start] = length;
        }
      }
      return { all, parts };
    },
  };
};

/** The length at a position; 0 outside. */
export const lengthAt = (table: Table, position: number): number => table[position] ?? 0;
