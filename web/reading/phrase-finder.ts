import type { TextSource } from "../source/texts.ts";
import { type Sentence, sentencesWith } from "./phrase-search.ts";

/** A sentence of the N-th document that holds the phrase. */
export type PhraseHit = Sentence & { readonly document: number };

/** How far the search for a phrase is. `unread`: documents whose text cannot be read. */
export type PhraseProgress = {
  readonly phrase: string;
  readonly searched: number;
  readonly total: number;
  readonly unread: number;
  readonly hits: readonly PhraseHit[];
};

/** Looks for one phrase at a time in all documents and says how far it is. */
export type PhraseFinder = {
  /** Begins with a phrase, and forgets the one before; nothing where it is the same. */
  readonly look: (phrase: string) => void;
  readonly progress: () => PhraseProgress;
  readonly subscribe: (changed: () => void) => () => void;
};

/** Documents that are read at once: few at first, so that hits are seen early. */
const FIRST_BATCH = 4;
const LARGEST_BATCH = 64;

/** A finder over `total` documents; texts are loaded as they are searched, hits come in the order of the documents. */
export const createPhraseFinder = (texts: TextSource, total: number): PhraseFinder => {
  let state: PhraseProgress = { phrase: "", searched: 0, total, unread: 0, hits: [] };
  const listeners = new Set<() => void>();
  const tell = (next: PhraseProgress): void => {
    state = next;
    for (const changed of listeners) changed();
  };
  const searchBatch = async (phrase: string, from: number, size: number): Promise<void> => {
    const places = Array.from({ length: Math.min(size, total - from) }, (_, index) => from + index);
    const read = await Promise.all(places.map(texts));
    // Another phrase was asked for meanwhile.
    if (state.phrase !== phrase) return;
    const found = read.flatMap((text, index) =>
      text === null ? [] : sentencesWith(text, phrase).map((sentence) => ({ ...sentence, document: from + index })),
    );
    const searched = from + places.length;
    const unread = state.unread + read.filter((text) => text === null).length;
    tell({ ...state, searched, unread, hits: [...state.hits, ...found] });
    if (searched < total) await searchBatch(phrase, searched, Math.min(LARGEST_BATCH, size * 2));
  };
  return {
    look: (phrase) => {
      if (phrase === state.phrase) return;
      tell({ phrase, searched: 0, total, unread: 0, hits: [] });
      if (phrase !== "" && total > 0) void searchBatch(phrase, 0, FIRST_BATCH);
    },
    progress: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
