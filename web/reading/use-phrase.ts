import { useEffect, useSyncExternalStore } from "react";
import { useOpened } from "../panel/context.ts";
import type { Catalog } from "../state/catalog.ts";
import { createPhraseFinder, type PhraseFinder, type PhraseProgress } from "./phrase-finder.ts";

const finders = new WeakMap<Catalog, PhraseFinder>();

/** The finder of the graph that is open: one for all who look at it. */
const useFinder = (): PhraseFinder => {
  const { catalog, texts } = useOpened();
  const finder = finders.get(catalog) ?? createPhraseFinder(texts, catalog.graph.documents.length);
  finders.set(catalog, finder);
  return finder;
};

/** How far the search for a phrase is; begins it. */
export const usePhrase = (phrase: string): PhraseProgress => {
  const finder = useFinder();
  useEffect(() => finder.look(phrase), [finder, phrase]);
  return useSyncExternalStore(finder.subscribe, finder.progress);
};
