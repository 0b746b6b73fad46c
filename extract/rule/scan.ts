import { firstStartingAt } from "../text/span.ts";
import { buildTrie } from "../text/trie.ts";
import { type RawHits, sortByLexicon, wordsIn } from "./deal.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./rule.ts";

/** All hits of a lexicon by where they start. */
export type Starting = {
  /** The places at which a hit starts, ascending. */
  readonly starts: readonly number[];
  readonly has: (position: number) => boolean;
  /** The hits that start at a position, the longest first. */
  readonly at: (position: number) => readonly Hit[];
};

/** Settled hits as bare positions, for words of which only the place counts; both ascending, of the same length. */
export type Places = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The index of the last place that starts before a position; -1 where none does. */
  readonly before: (position: number) => number;
};

/** A stretch of the text of which one says how many places start before it: 2 to this power characters. */
const STRETCH = 5;

/** So few places are asked one by one. */
const FEW = 8;

const findAmong =
  (starts: readonly number[]): Places["before"] =>
  (position) => {
    let at = starts.length - 1;
    while (at >= 0 && (starts[at] ?? 0) >= position) at -= 1;
    return at;
  };

/** Finds the place before a position by its stretch: near in memory, where a binary search would go all over a long text. */
const finderOf = (starts: readonly number[], length: number): Places["before"] => {
  if (starts.length <= FEW) return findAmong(starts);
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

/** Leftmost, then longest; none overlaps another. Gives the places in the memory of those that stay. */
const settle = ({ memory, from, to }: RawHits): readonly number[] => {
  const settled: number[] = [];
  let end = 0;
  for (let at = from; at < to; at += 3) {
    const start = memory[at] ?? 0;
    if (start < end) continue;
    while (at + 3 < to && memory[at + 3] === start) at += 3;
    settled.push(at);
    end = memory[at + 1] ?? 0;
  }
  return settled;
};

const hitAt = ({ memory }: RawHits, at: number, uses: readonly Use[]): Hit => ({
  span: { start: memory[at] ?? 0, end: memory[at + 1] ?? 0 },
  name: uses[memory[at + 2] ?? 0]?.name ?? "",
});

const hitsOf = (raw: RawHits, settled: readonly number[], uses: readonly Use[]): readonly Hit[] =>
  settled.map((at) => hitAt(raw, at, uses));

const NO_PLACES: Places = { starts: [], ends: [], before: () => -1 };

const placesOf = ({ memory }: RawHits, settled: readonly number[], length: number): Places => {
  if (settled.length === 0) return NO_PLACES;
  const starts = settled.map((at) => memory[at] ?? 0);
  const ends = settled.map((at) => memory[at + 1] ?? 0);
  let find: Places["before"] | null = null;
  const before = (position: number): number => {
    find ??= finderOf(starts, length);
    return find(position);
  };
  return { starts, ends, before };
};

type Exception = { readonly start: number; readonly end: number };

const exceptionsOf = ({ memory, from, to }: RawHits, isException: Uint8Array): readonly Exception[] => {
  const exceptions: Exception[] = [];
  for (let at = from; at < to; at += 3) {
    if (isException[memory[at + 2] ?? 0] === 1) exceptions.push({ start: memory[at] ?? 0, end: memory[at + 1] ?? 0 });
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
  const { memory, from, to } = raw;
  const kept = new Int32Array(to - from);
  let size = 0;
  for (let at = from; at < to; at += 3) {
    const start = memory[at] ?? 0;
    const end = memory[at + 1] ?? 0;
    const use = memory[at + 2] ?? 0;
    if (isException[use] === 1 || isShielded(exceptions, start, end)) continue;
    kept[size] = start;
    kept[size + 1] = end;
    kept[size + 2] = use;
    size += 3;
  }
  return { memory: kept, from: 0, to: size };
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
  const hasExceptions = Uint8Array.from(distinct, (lexicon) => (lexicon.entries.some(({ except }) => except.length > 0) ? 1 : 0));
  return (text) => {
    const dealt = sortByLexicon(wordsIn(trie, text), firstUse, lexiconByUse, distinct.length);
    const rawOf = remember((lexicon) => {
      const index = indexByLexicon.get(lexicon);
      if (index !== undefined) return hasExceptions[index] === 1 ? counting(dealt(index), isException) : dealt(index);
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
const NOTHING_STARTS: Starting = { starts: [], has: () => false, at: () => NO_HITS };

const indexByStart = (raw: RawHits, uses: readonly Use[], length: number): Starting => {
  const { memory, from, to } = raw;
  if (from === to) return NOTHING_STARTS;
  const flags = new Int32Array((length >> 5) + 1);
  const has = (position: number): boolean => ((flags[position >> 5] ?? 0) & (1 << (position & 31))) !== 0;
  const starts: number[] = [];
  const firsts: number[] = [];
  let last = -1;
  for (let at = from; at < to; at += 3) {
    const start = memory[at] ?? 0;
    if (start === last) continue;
    flags[start >> 5] = (flags[start >> 5] ?? 0) | (1 << (start & 31));
    starts.push(start);
    firsts.push(at);
    last = start;
  }
  const before = finderOf(starts, length);
  const known: (readonly Hit[] | undefined)[] = [];
  const make = (index: number): readonly Hit[] => {
    const first = firsts[index] ?? to;
    const hits: Hit[] = [];
    for (let at = (firsts[index + 1] ?? to) - 3; at >= first; at -= 3) hits.push(hitAt(raw, at, uses));
    return hits;
  };
  return {
    starts,
    has,
    at: (position) => {
      if (!has(position)) return NO_HITS;
      const index = before(position) + 1;
      const hits = known[index] ?? make(index);
      known[index] = hits;
      return hits;
    },
  };
};
