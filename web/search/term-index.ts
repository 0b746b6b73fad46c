import { bitOf, initialsOf, isPinyin, type Readings, readAs } from "./pinyin.ts";

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

/** The first letters of every character of every term, one after the other, so that most are passed over at a glance. */
const initialsOfTerms = (terms: readonly Term[], readings: Readings): readonly Uint32Array[] => {
  const known = new Map<string, number>();
  const bits = (character: string): number => {
    const value = known.get(character) ?? initialsOf(character, readings);
    known.set(character, value);
    return value;
  };
  return terms.map(({ folded }) => Uint32Array.from({ length: folded.length }, (_, index) => bits(folded[index] ?? "")));
};

const findReadings = (
  terms: readonly Term[],
  initials: readonly Uint32Array[],
  query: string,
  readings: Readings,
  report: Report,
): void => {
  const first = bitOf(query);
  terms.forEach(({ folded }, place) => {
    const bits = initials[place];
    if (bits === undefined) return;
    for (let at = 0; at < bits.length; at += 1) {
      if (((bits[at] ?? 0) & first) === 0) continue;
      const end = readAs(folded, at, query, 0, readings);
      if (end === null) continue;
      report(place, READ * scoreAt(at, end - at, folded));
      return;
    }
  });
};

/** Prepares terms: an inverted index of bigrams, made when it is first asked, and the first letters of readings, made at the first query in letters. */
export const termIndexOf = (terms: readonly Term[]): TermIndex => {
  let postings: ReadonlyMap<number, readonly number[]> | null = null;
  let initials: readonly Uint32Array[] | null = null;
  return (query, readings, report) => {
    if (query.length < 2) {
      findCharacter(terms, query, report);
      return;
    }
    postings ??= postingsOf(terms);
    findBigrams({ terms, postings }, query, report);
    if (readings === null || !isPinyin(query)) return;
    initials ??= initialsOfTerms(terms, readings);
    findReadings(terms, initials, query, readings, report);
  };
};
