import { type Trie, walkTrie } from "../text/trie.ts";

/**
 * Hits of one lexicon before they are settled: start, end and number of the use in turn, by start, then the shorter first. They are a part
 * of a memory that all lexicons share: a view for each would cost more than what is in it.
 */
export type RawHits = { readonly memory: Int32Array; readonly from: number; readonly to: number };

/** Words found in a text: start, end and number of the word in turn. */
export const wordsIn = (trie: Trie, text: string): Int32Array => {
  let words = new Int32Array(Math.max(96, text.length * 2));
  let size = 0;
  walkTrie(trie, text, (start, end, word) => {
    if (size + 3 > words.length) {
      const larger = new Int32Array(words.length * 2);
      larger.set(words);
      words = larger;
    }
    words[size] = start;
    words[size + 1] = end;
    words[size + 2] = word;
    size += 3;
  });
  return words.subarray(0, size);
};

/** Where the hits of each lexicon begin when all are laid out one lexicon after another; one more number for their end. */
const firstPlaces = (words: Int32Array, firstUse: Int32Array, lexiconByUse: Int32Array, lexicons: number): Int32Array => {
  const places = new Int32Array(lexicons + 1);
  for (let at = 0; at < words.length; at += 3) {
    const word = words[at + 2] ?? 0;
    const last = firstUse[word + 1] ?? 0;
    for (let use = firstUse[word] ?? 0; use < last; use += 1) {
      const after = (lexiconByUse[use] ?? 0) + 1;
      places[after] = (places[after] ?? 0) + 3;
    }
  }
  for (let lexicon = 0; lexicon < lexicons; lexicon += 1) places[lexicon + 1] = (places[lexicon + 1] ?? 0) + (places[lexicon] ?? 0);
  return places;
};

/** Deals the words out to the lexicons that have them, by counting first: one stretch of memory, a part of it each. */
export const sortByLexicon = (
  words: Int32Array,
  firstUse: Int32Array,
  lexiconByUse: Int32Array,
  lexicons: number,
): ((index: number) => RawHits) => {
  const next = firstPlaces(words, firstUse, lexiconByUse, lexicons);
  const first = next.slice();
  const raw = new Int32Array(next[lexicons] ?? 0);
  for (let at = 0; at < words.length; at += 3) {
    const word = words[at + 2] ?? 0;
    const last = firstUse[word + 1] ?? 0;
    for (let use = firstUse[word] ?? 0; use < last; use += 1) {
      const lexicon = lexiconByUse[use] ?? 0;
      const place = next[lexicon] ?? 0;
      raw[place] = words[at] ?? 0;
      raw[place + 1] = words[at + 1] ?? 0;
      raw[place + 2] = use;
      next[lexicon] = place + 3;
    }
  }
  return (index) => ({ memory: raw, from: first[index] ?? 0, to: first[index + 1] ?? 0 });
};
