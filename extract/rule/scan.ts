import { partitionPoint } from "../text/search.ts";
import { buildTrie } from "../text/trie.ts";
import { type RawHits, sortByLexicon, wordsIn } from "./deal.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./rule.ts";
import { counting, firstsOf, settle } from "./settle.ts";

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

/** So many places are passed one by one; what is farther is searched by halves. */
const NEAR = 8;

const firstFrom = (starts: readonly number[], position: number): number =>
  partitionPoint(starts.length, (index) => (starts[index] ?? 0) < position);

/** Finds the place before a position from where the last was found: rules go over a text from its front to its end. */
const finderOf = (starts: readonly number[]): Places["before"] => {
  let next = 0;
  return (position) => {
    for (let step = 0; step < NEAR; step += 1) {
      if (next > 0 && (starts[next - 1] ?? 0) >= position) next -= 1;
      else if (next < starts.length && (starts[next] ?? 0) < position) next += 1;
      else return next - 1;
    }
    next = firstFrom(starts, position);
    return next - 1;
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

const hitAt = ({ memory }: RawHits, at: number, uses: readonly Use[]): Hit => ({
  span: { start: memory[at] ?? 0, end: memory[at + 1] ?? 0 },
  name: uses[memory[at + 2] ?? 0]?.name ?? "",
});

const hitsOf = (raw: RawHits, settled: readonly number[], uses: readonly Use[]): readonly Hit[] =>
  settled.map((at) => hitAt(raw, at, uses));

const NO_HITS: readonly Hit[] = [];
const NOTHING_STARTS: Starting = { starts: [], has: () => false, at: () => NO_HITS };
const NO_PLACES: Places = { starts: [], ends: [], before: () => -1 };

const placesOf = ({ memory }: RawHits, settled: readonly number[]): Places => {
  const starts = settled.map((at) => memory[at] ?? 0);
  const ends = settled.map((at) => memory[at + 1] ?? 0);
  return { starts, ends, before: finderOf(starts) };
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
    const views: (View | undefined)[] = distinct.map(() => undefined);
    const viewOf = (lexicon: Lexicon): View => {
      const index = indexByLexicon.get(lexicon) ?? unregistered(lexicon);
      const known = views[index];
      if (known !== undefined) return known;
      const raw = dealt(index);
      const view = raw.from === raw.to ? NO_VIEW : viewOn(hasExceptions[index] === 1 ? counting(raw, isException) : raw);
      views[index] = view;
      return view;
    };
    const hits = (lexicon: Lexicon): readonly Hit[] => {
      const view = viewOf(lexicon);
      view.hits ??= hitsOf(view.raw, settledIn(view), allUses);
      return view.hits;
    };
    const places = (lexicon: Lexicon): Places => {
      const view = viewOf(lexicon);
      view.places ??= placesOf(view.raw, settledIn(view));
      return view.places;
    };
    const starting = (lexicon: Lexicon): Starting => {
      const view = viewOf(lexicon);
      view.starting ??= indexByStart(view.raw, allUses);
      return view.starting;
    };
    return Object.assign(hits, { places, starting });
  };
};

/** What was asked of the hits of one lexicon in one text so far. */
type View = {
  readonly raw: RawHits;
  settled: readonly number[] | null;
  hits: readonly Hit[] | null;
  places: Places | null;
  starting: Starting | null;
};

const viewOn = (raw: RawHits): View => ({ raw, settled: null, hits: null, places: null, starting: null });

/** Of a lexicon that has no hit in a text, as most have none in a short one. */
const NO_VIEW: View = {
  raw: { memory: new Int32Array(0), from: 0, to: 0 },
  settled: [],
  hits: NO_HITS,
  places: NO_PLACES,
  starting: NOTHING_STARTS,
};

const settledIn = (view: View): readonly number[] => {
  view.settled ??= settle(view.raw);
  return view.settled;
};

const unregistered = (lexicon: Lexicon): never => {
  throw new RangeError(`lexicon ${lexicon.id} is not registered with the scanner: name it in the rule or the list of lexicons of its room`);
};

const indexByStart = (raw: RawHits, uses: readonly Use[]): Starting => {
  const { memory, to } = raw;
  const firsts = firstsOf(raw);
  const starts = firsts.map((at) => memory[at] ?? 0);
  const before = finderOf(starts);
  const known = new Array<readonly Hit[] | undefined>(starts.length);
  const make = (index: number): readonly Hit[] => {
    const first = firsts[index] ?? to;
    const hits: Hit[] = [];
    for (let at = (firsts[index + 1] ?? to) - 3; at >= first; at -= 3) hits.push(hitAt(raw, at, uses));
    return hits;
  };
  const has = (position: number): boolean => starts[before(position) + 1] === position;
  const at = (position: number): readonly Hit[] => {
    const index = before(position) + 1;
    if (starts[index] !== position) return NO_HITS;
    const hits = known[index] ?? make(index);
    known[index] = hits;
    return hits;
  };
  return { starts, has, at };
};
