import { firstStartingAt } from "../text/span.ts";
import { buildTrie } from "../text/trie.ts";
import { type RawHits, sortByLexicon, wordsIn } from "./deal.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./rule.ts";

/** All hits of a lexicon by where they start. */
export type Starting = {
  /** The places at which a hit starts, ascending. */
  readonly starts: Int32Array;
  readonly has: (position: number) => boolean;
  /** The hits that start at a position, the longest first. */
  readonly at: (position: number) => readonly Hit[];
};

/** Settled hits as bare positions, for words of which only the place counts; both ascending, of the same length. */
export type Places = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The index of the last place that starts before a position; -1 where none does. */
  readonly before: (position: number) => number;
};

/** A stretch of the text of which one says how many places start before it: 2 to this power characters. */
const STRETCH = 5;

/** Finds the place before a position by its stretch: near in memory, where a binary search would go all over a long text. */
const finderOf = (starts: Int32Array, length: number): Places["before"] => {
  const counts = new Int32Array((length >> STRETCH) + 2);
  let count = 0;
  for (let stretch = 0; stretch < counts.length; stretch += 1) {
    while (count < starts.length && (starts[count] ?? 0) < stretch << STRETCH) count += 1;
    counts[stretch] = count;
  }
  return (position) => {
    let at = counts[position >> STRETCH] ?? starts.length;
    while (at < starts.length && (starts[at] ?? 0) < position) at += 1;
    return at - 1;
  };
};

/** The hits of each lexicon in one text: settled (leftmost, then longest, none overlapping), the same as bare positions, and all of them by where they start. */
export type Hits = ((lexicon: Lexicon) => readonly Hit[]) & {
  readonly places: (lexicon: Lexicon) => Places;
  readonly starting: (lexicon: Lexicon) => Starting;
};

/** Where a word counts: a surface of an entry, or a longer word inside which no word of the lexicon counts. */
type Use = { readonly lexicon: number; readonly name: string; readonly exception: boolean };

const usesByWord = (lexicons: readonly Lexicon[]): Map<string, Use[]> => {
  const uses = new Map<string, Use[]>();
  const add = (word: string, use: Use) => {
    if (word === "") return;
    const list = uses.get(word);
    if (list === undefined) uses.set(word, [use]);
    else if (!list.some((other) => other.lexicon === use.lexicon && other.exception === use.exception)) list.push(use);
  };
  lexicons.forEach((lexicon, index) => {
    lexicon.entries.forEach((entry) => {
      for (const surface of entry.surfaces) add(surface, { lexicon: index, name: entry.name, exception: false });
      for (const word of entry.except) add(word, { lexicon: index, name: entry.name, exception: true });
    });
  });
  return uses;
};

/** Leftmost, then longest; none overlaps another. Gives the places in `raw` of those that stay. */
const settle = (raw: RawHits): Int32Array => {
  const settled = new Int32Array(raw.length / 3);
  let count = 0;
  let end = 0;
  for (let at = 0; at < raw.length; at += 3) {
    const start = raw[at] ?? 0;
    if (start < end) continue;
    while (raw[at + 3] === start) at += 3;
    settled[count] = at;
    count += 1;
    end = raw[at + 1] ?? 0;
  }
  return settled.subarray(0, count);
};

const hitsOf = (raw: RawHits, settled: Int32Array, uses: readonly Use[]): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let index = 0; index < settled.length; index += 1) {
    const at = settled[index] ?? 0;
    hits.push({ span: { start: raw[at] ?? 0, end: raw[at + 1] ?? 0 }, name: uses[raw[at + 2] ?? -1]?.name ?? "" });
  }
  return hits;
};

const placesOf = (raw: RawHits, settled: Int32Array, length: number): Places => {
  const starts = new Int32Array(settled.length);
  const ends = new Int32Array(settled.length);
  for (let index = 0; index < settled.length; index += 1) {
    const at = settled[index] ?? 0;
    starts[index] = raw[at] ?? 0;
    ends[index] = raw[at + 1] ?? 0;
  }
  return { starts, ends, before: finderOf(starts, length) };
};

type Exception = { readonly start: number; readonly end: number };

const exceptionsOf = (raw: RawHits, isException: Uint8Array): readonly Exception[] => {
  const exceptions: Exception[] = [];
  for (let at = 0; at < raw.length; at += 3) {
    if (isException[raw[at + 2] ?? 0] === 1) exceptions.push({ start: raw[at] ?? 0, end: raw[at + 1] ?? 0 });
  }
  return exceptions;
};

/** The longest exception; how far back to look for one. */
const LONGEST_EXCEPTION = 32;

const isShielded = (exceptions: readonly Exception[], start: number, end: number): boolean => {
  for (let at = firstAfter(exceptions, start) - 1; at >= 0; at -= 1) {
    const exception = exceptions[at];
    if (exception === undefined || start - exception.start > LONGEST_EXCEPTION) return false;
    if (exception.end >= end && exception.end - exception.start > end - start) return true;
  }
  return false;
};

const firstAfter = (exceptions: readonly Exception[], position: number): number => firstStartingAt(exceptions, position + 1);

/** Without exceptions and without the shorter hits that they are around. */
const counting = (raw: RawHits, isException: Uint8Array): RawHits => {
  const exceptions = exceptionsOf(raw, isException);
  if (exceptions.length === 0) return raw;
  const kept = new Int32Array(raw.length);
  let size = 0;
  for (let at = 0; at < raw.length; at += 3) {
    const start = raw[at] ?? 0;
    const end = raw[at + 1] ?? 0;
    const use = raw[at + 2] ?? 0;
    if (isException[use] === 1 || isShielded(exceptions, start, end)) continue;
    kept[size] = start;
    kept[size + 1] = end;
    kept[size + 2] = use;
    size += 3;
  }
  return kept.subarray(0, size);
};

/** Makes the one automaton of all literal words of these lexicons. The hits of a lexicon are settled when first asked for; one that was not handed in throws. */
export const createScanner = (lexicons: readonly Lexicon[]): ((text: string) => Hits) => {
  const distinct = [...new Set(lexicons)];
  const indexByLexicon = new Map(distinct.map((lexicon, index) => [lexicon, index]));
  const uses = usesByWord(distinct);
  const trie = buildTrie([...uses.keys()]);
  const allUses = [...uses.values()].flat();
  let count = 0;
  const firstUseByWord = [...uses.values()].map((list) => {
    count += list.length;
    return count - list.length;
  });
  firstUseByWord.push(count);
  const lexiconByUse = Int32Array.from(allUses, (use) => use.lexicon);
  const firstUse = Int32Array.from(firstUseByWord);
  const isException = Uint8Array.from(allUses, (use) => (use.exception ? 1 : 0));
  return (text) => {
    const dealt = sortByLexicon(wordsIn(trie, text), firstUse, lexiconByUse, distinct.length);
    const rawOf = remember((lexicon) => {
      const index = indexByLexicon.get(lexicon);
      if (index !== undefined) return counting(dealt(index), isException);
      throw new RangeError(
        `lexicon ${lexicon.id} is not registered with the scanner: name it in the rule or the list of lexicons of its room`,
      );
    });
    const settled = remember((lexicon) => settle(rawOf(lexicon)));
    const hits = remember((lexicon) => hitsOf(rawOf(lexicon), settled(lexicon), allUses));
    const places = remember((lexicon) => placesOf(rawOf(lexicon), settled(lexicon), text.length));
    const starting = remember((lexicon) => indexByStart(rawOf(lexicon), allUses, text.length));
    return Object.assign(hits, { places, starting });
  };
};

const remember = <Value>(make: (lexicon: Lexicon) => Value): ((lexicon: Lexicon) => Value) => {
  const made = new Map<Lexicon, Value>();
  return (lexicon) => {
    const known = made.get(lexicon);
    if (known !== undefined) return known;
    const value = make(lexicon);
    made.set(lexicon, value);
    return value;
  };
};

const NO_HITS: readonly Hit[] = [];

const indexByStart = (raw: RawHits, uses: readonly Use[], length: number): Starting => {
  const flags = new Int32Array((length >> 5) + 1);
  const has = (position: number): boolean => ((flags[position >> 5] ?? 0) & (1 << (position & 31))) !== 0;
  const found = new Int32Array(raw.length / 3);
  const firsts = new Int32Array(raw.length / 3);
  let count = 0;
  for (let at = 0; at < raw.length; at += 3) {
    const start = raw[at] ?? 0;
    if (raw[at - 3] === start) continue;
    flags[start >> 5] = (flags[start >> 5] ?? 0) | (1 << (start & 31));
    found[count] = start;
    firsts[count] = at;
    count += 1;
  }
  const starts = found.subarray(0, count);
  const before = finderOf(starts, length);
  const known: (readonly Hit[] | undefined)[] = [];
  const make = (first: number): readonly Hit[] => {
    const position = raw[first] ?? 0;
    let at = first;
    while (raw[at + 3] === position) at += 3;
    const hits: Hit[] = [];
    for (; at >= first; at -= 3) {
      hits.push({ span: { start: position, end: raw[at + 1] ?? position }, name: uses[raw[at + 2] ?? -1]?.name ?? "" });
    }
    return hits;
  };
  return {
    starts,
    has,
    at: (position) => {
      if (!has(position)) return NO_HITS;
      const index = before(position) + 1;
      const hits = known[index] ?? make(firsts[index] ?? 0);
      known[index] = hits;
      return hits;
    },
  };
};
