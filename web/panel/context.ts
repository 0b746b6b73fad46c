import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Label } from "../../extract/index.ts";
import type { StageHolder } from "../canvas/stage-holder.ts";
import type { Source } from "../source/open-graph.ts";
import type { TextSource } from "../source/texts.ts";
import type { Catalog } from "../state/catalog.ts";
import type { PageState, PageStore } from "../state/page-store.ts";
import type { Search } from "../state/search.ts";
import type { Known } from "../state/view-field.ts";
import { type Language, say } from "../text/language.ts";
import { type PhraseId, phrase } from "../text/phrases.ts";

/** What all parts of the page share: the graph, looked up once, what it is called, its texts, and the canvas that draws it. */
export type Opened = {
  readonly catalog: Catalog;
  /** What links to the graph may name. */
  readonly known: Known;
  readonly name: string;
  readonly origin: Source["origin"];
  readonly search: Search;
  readonly texts: TextSource;
  readonly store: PageStore;
  readonly canvas: StageHolder;
  /** Counts the graphs that this page has opened. */
  readonly serial: number;
  readonly webgl: boolean;
};

const OpenedContext = createContext<Opened | null>(null);

/** Hands the opened graph down. */
export const OpenedProvider = OpenedContext.Provider;

/** The opened graph; parts of the page are only drawn when there is one. */
export const useOpened = (): Opened => {
  const opened = use(OpenedContext);
  if (opened === null) throw new Error("no graph is open above this part of the page");
  return opened;
};

const StoreContext = createContext<PageStore | null>(null);

/** Hands the store down, of a page without a graph too. */
export const StoreProvider = StoreContext.Provider;

/** The store of what is shown. */
export const usePageStore = (): PageStore => {
  const store = use(StoreContext);
  if (store === null) throw new Error("there is no store above this part of the page");
  return store;
};

/** A part of the page's state; drawn again only when that part changes. */
export const usePage = <T>(select: (state: PageState) => T): T => useStore(usePageStore(), select);

/** Speaks the reader's language. */
export type Speech = {
  readonly language: Language;
  readonly t: (id: PhraseId, slots?: Readonly<Record<string, string>>) => string;
  readonly label: (label: Label) => string;
};

/** The reader's language. */
export const useSpeech = (): Speech => {
  const language = usePage((state) => state.language);
  return { language, t: (id, slots) => phrase(language, id, slots), label: (label) => say(label, language) };
};
