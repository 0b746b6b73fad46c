import type { Lexicon } from "../rule/lexicon.ts";
import { buildTrie, type Trie, wordAt } from "../text/trie.ts";
import type { Passage } from "./clause.ts";

/** For each position of the reading: how many characters the word of one lexicon has that starts there; 0 where none does. */
export type Table = Uint8Array;

/** Which of some lexicons hold a word, by their place in the list. */
export type Members = { readonly trie: Trie; readonly byWord: readonly (readonly number[])[] };

/** For each word of some lexicons: which of them hold it. */
export const membersOf = (lexicons: readonly Lexicon[]): Members => {
  const members = new Map<string, Set<number>>();
  lexicons.forEach((lexicon, index) => {
    for (const word of lexicon.entries.flatMap((entry) => entry.surfaces)) members.set(word, (members.get(word) ?? new Set()).add(index));
  });
  return { trie: buildTrie([...members.keys()]), byWord: [...members.values()].map((indexes) => [...indexes]) };
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
export const createTables = ({ reading: { text }, hits }: Passage) => {
  const next = createMemory(text.length + 1);
  const empty = next();
  const fill = (lexicon: Lexicon, side: "starts" | "ends"): Table => {
    const places = hits.places(lexicon);
    const { starts, ends } = places;
    if (starts.length === 0) return empty;
    const table = next();
    const keys = places[side];
    for (let at = 0; at < keys.length; at += 1) table[keys[at] ?? 0] = tableLength(starts[at] ?? 0, ends[at] ?? 0);
    return table;
  };
  return {
    /** A table of nothing. */
    blank: next,
    /** The words of a lexicon by where they start. */
    starts: (lexicon: Lexicon): Table => fill(lexicon, "starts"),
    /** The words of a lexicon by where they end. */
    ends: (lexicon: Lexicon): Table => fill(lexicon, "ends"),
    /** Sets a bit of a table where a word of a lexicon starts. */
    mark: (table: Table, lexicon: Lexicon, bit: number): void => {
      const { starts } = hits.places(lexicon);
      for (let at = 0; at < starts.length; at += 1) {
        const start = starts[at] ?? 0;
        table[start] = (table[start] ?? 0) | bit;
      }
    },
    /** The words of a lexicon by where they start, and beside them those that each of some smaller lexicons holds too. */
    split: (lexicon: Lexicon, { trie, byWord }: Members, count: number): Split => {
      const all = next();
      const parts = Array.from({ length: count }, next);
      const { starts, ends } = hits.places(lexicon);
      for (let at = 0; at < starts.length; at += 1) {
        const start = starts[at] ?? 0;
        const end = ends[at] ?? 0;
        const length = tableLength(start, end);
        all[start] = length;
        for (const index of byWord[wordAt(trie, text, start, end)] ?? NONE) {
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
