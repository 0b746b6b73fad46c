import { useEffect, useState } from "react";
import { useOpened } from "../panel/context.ts";
import { findInTexts, type TextHits } from "./text-hits.ts";

/** Hits of the texts that the list shows. */
const MOST = 20;
const LEAST = 2;
/** Milliseconds that typing must rest. */
const REST = 200;

/** Hits of a phrase in the texts while that is asked for: null where it is not, "waiting" until they are all read. */
export const useTextHits = (query: string, isAsked: boolean): TextHits | "waiting" | null => {
  const { catalog, texts } = useOpened();
  const [found, setFound] = useState<{ readonly phrase: string; readonly hits: TextHits } | null>(null);
  const phrase = query.trim();
  const isSearched = isAsked && phrase.length >= LEAST;
  const documents = catalog.graph.documents.length;
  useEffect(() => {
    if (!isSearched) return;
    let over = false;
    const timer = setTimeout(() => {
      void findInTexts(texts, documents, phrase, { limit: MOST, isOver: () => over }).then((hits) => {
        if (!over) setFound({ phrase, hits });
      });
    }, REST);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isSearched, phrase, texts, documents]);
  if (!isSearched) return null;
  return found?.phrase === phrase ? found.hits : "waiting";
};
