import type { TextSource } from "../source/texts.ts";

/** A phrase in a text, with what stands before and after it. */
export type TextHit = {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
};

/** The first hits in the order of the documents, how many there are in all, and in how many texts; `unread` could not be read. */
export type TextHits = { readonly hits: readonly TextHit[]; readonly total: number; readonly read: number; readonly unread: number };

const AROUND = 12;
/** Texts that are loaded at a time. */
const AT_ONCE = 8;
const BREAK = /\s+/gu;

const hitsIn = (document: number, text: string, phrase: string): readonly TextHit[] => {
  const hits: TextHit[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    const end = start + phrase.length;
    hits.push({
      document,
      start,
      end,
      before: text.slice(Math.max(0, start - AROUND), start).replace(BREAK, " "),
      quote: phrase,
      after: text.slice(end, end + AROUND).replace(BREAK, " "),
    });
  }
  return hits;
};

/** Looks for a phrase in all texts; each is loaded when it is first asked for and kept by its source. Stops where `isOver` says that nobody waits. */
export const findInTexts = async (
  texts: TextSource,
  documents: number,
  phrase: string,
  { limit, isOver }: { readonly limit: number; readonly isOver: () => boolean },
): Promise<TextHits> => {
  const hits: TextHit[] = [];
  let total = 0;
  let unread = 0;
  let read = 0;
  for (let from = 0; from < documents && !isOver(); from += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, documents - from) }, (_, index) => from + index);
    const loaded = await Promise.all(places.map((place) => texts(place)));
    for (const [index, source] of loaded.entries()) {
      if (source === null) {
        unread += 1;
        continue;
      }
      read += 1;
      const found = hitsIn(from + index, source.text, phrase);
      total += found.length;
      hits.push(...found.slice(0, limit - hits.length));
    }
  }
  return { hits, total, read, unread };
};
