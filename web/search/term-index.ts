import { bitsOf, initialsOf, isPinyin, type Readings, readAs } from "./pinyin.ts";

/** A term that is searched, folded. */
type Term = { readonly folded: string };

/** Reports each term that a folded query finds, by its place, with how well. */
type Report = (term: number, score: number) => void;

/** Finds terms by characters, or by how they are read where `readings` are given. */
export type TermIndex = (query: string, readings: Readings | null, report: Report) => void;

const EXACT = 8;
const PREFIX = 4;
const INSIDE = 2;
/** Below this share of the query's bigrams a term does not count as found. */
const LEAST_SHARE = 0.5;
/** How a term counts that only reads like the query. */
const READ = 0.75;

/** How well a term that holds the whole query answers: it is the query, begins so, or has it inside. */
const scoreAt = (at: number, length: number, term: string): number => {
  if (length === term.length) return EXACT;
  return (at === 0 ? PREFIX : INSIDE) + length / term.length;
};

const CODES = 65_536;

const bigramsOf = (text: string): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.charCodeAt(index) * CODES + text.charCodeAt(index + 1));

/** The places of the terms that hold a bigram, in order. */
const postingsOf = (terms: readonly Term[]): ReadonlyMap<number, readonly number[]> => {
  const postings = new Map<number, number[]>();
  terms.forEach(({ folded }, place) => {
    for (let index = 1; index < folded.length; index += 1) {
      const bigram = folded.charCodeAt(index - 1) * CODES + folded.charCodeAt(index);
      const list = postings.get(bigram);
      if (list === undefined) postings.set(bigram, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  });
  return postings;
};

const findCharacter = (terms: readonly Term[], character: string, report: Report): void => {
  terms.forEach(({ folded }, place) => {
    const at = folded.indexOf(character);
    if (at >= 0) report(place, scoreAt(at, character.length, folded));
  });
};

/** Terms that share bigrams with the query: whole ones by where the query stands in them, others by the share. */
const findBigrams = (
  { terms, postings }: { readonly terms: readonly Term[]; readonly postings: ReadonlyMap<number, readonly number[]> },
  query: string,
  report: Report,
): void => {
  const bigrams = [...new Set(bigramsOf(query))];
  const shares = new Uint16Array(terms.length);
  const least = Math.ceil(bigrams.length * LEAST_SHARE);
  const reached: number[] = [];
  for (const bigram of bigrams) {
    for (const place of postings.get(bigram) ?? []) {
      const share = (shares[place] ?? 0) + 1;
      shares[place] = share;
      if (share === least) reached.push(place);
    }
  }
  for (const place of reached) {
    const term = terms[place]?.folded ?? "";
    const share = (shares[place] ?? 0) / bigrams.length;
    const at = share === 1 ? term.indexOf(query) : -1;
    if (at >= 0) report(place, scoreAt(at, query.length, term));
    else if (bigrams.length > 1) report(place, share);
  }
};

/** What is known of how terms are read, so that most are passed over at a glance; bits as in `initialsOf`. */
type Initials = {
  /** The first letters of the readings of each character, term after term. */
  readonly ofCharacters: Uint32Array;
  /** Where each term begins in `ofCharacters`; one more for the end. */
  readonly starts: Uint32Array;
  /** All letters of all readings of a term. */
  readonly letters: Uint32Array;
};

/** Looks each character up once. */
const once = (of: (character: string) => number): ((character: string) => number) => {
  const known = new Map<string, number>();
  return (character) => {
    const value = known.get(character) ?? of(character);
    known.set(character, value);
    return value;
  };
};

const initialsOfTerms = (terms: readonly Term[], readings: Readings): Initials => {
  const initials = once((character) => initialsOf(character, readings));
  const lettersOf = once((character) => bitsOf(readings(character).join("")));
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach(({ folded }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + folded.length;
  });
  const ofCharacters = new Uint32Array(starts.at(-1) ?? 0);
  const letters = new Uint32Array(terms.length);
  terms.forEach(({ folded }, place) => {
    const start = starts[place] ?? 0;
    let all = 0;
    for (let at = 0; at < folded.length; at += 1) {
      const character = folded[at] ?? "";
      ofCharacters[start + at] = initials(character);
      all |= lettersOf(character);
    }
    letters[place] = all;
  });
  return { ofCharacters, starts, letters };
};

type Reading = { readonly query: string; readonly readings: Readings };

/** Where the first run of characters that reads as the query stands in a term; null where none does. */
const runIn = (term: string, bits: Uint32Array, { query, readings }: Reading): { readonly at: number; readonly end: number } | null => {
  const first = bitsOf(query[0] ?? "");
  for (let at = 0; at < bits.length; at += 1) {
    const end = ((bits[at] ?? 0) & first) === 0 ? null : readAs(term, at, query, 0, readings);
    if (end !== null) return { at, end };
  }
  return null;
};

const findReadings = (terms: readonly Term[], { ofCharacters, starts, letters }: Initials, asked: Reading, report: Report): void => {
  const needed = bitsOf(asked.query);
  terms.forEach(({ folded }, place) => {
    if (((letters[place] ?? 0) & needed) >>> 0 !== needed) return;
    const run = runIn(folded, ofCharacters.subarray(starts[place], starts[place + 1]), asked);
    if (run !== null) report(place, READ * scoreAt(run.at, run.end - run.at, folded));
  });
};

/** Prepares terms: an inverted index of bigrams, made when it is first asked, and the letters of readings, made at the first query in letters. */
export const termIndexOf = (terms: readonly Term[]): TermIndex => {
  let postings: ReadonlyMap<number, readonly number[]> | null = null;
  let initials: Initials | null = null;
  return (query, readings, report) => {
    if (query.length < 2) {
      findCharacter(terms, query, report);
      return;
    }
    postings ??= postingsOf(terms);
    findBigrams({ terms, postings }, query, report);
    if (readings === null || !isPinyin(query)) return;
    initials ??= initialsOfTerms(terms, readings);
    findReadings(terms, initials, { query, readings }, report);
  };
};
