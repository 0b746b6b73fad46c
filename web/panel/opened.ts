import { createStageHolder } from "../canvas/stage-holder.ts";
import { hasWebgl } from "../canvas/webgl.ts";
import { loadedReadings } from "../search/pinyin.ts";
import type { Source } from "../source/open-graph.ts";
import { catalogOf } from "../state/catalog.ts";
import { dayOfClock } from "../state/day.ts";
import { knownOf } from "../state/known.ts";
import { createPageStore, type PageState, type PageStore } from "../state/page-store.ts";
import { applyPreferences, readPreferences } from "../state/preference.ts";
import { searchOf } from "../state/search.ts";
import { decode, START } from "../state/view.ts";
import type { Opened } from "./context.ts";

let serial = 0;

/** The store of a page without a graph; puts the reader's preferences on the document. */
export const emptyStore = (): PageStore => {
  const preferences = readPreferences();
  applyPreferences(preferences);
  return createPageStore({ view: START, ...preferences });
};

/** A graph looked up once, with a store that shows the view of a link. Language and theme stay. */
export const openedOf = (
  { graph, name, texts, origin }: Source,
  hash: string,
  { language, theme }: Pick<PageState, "language" | "theme">,
): Opened => {
  const catalog = catalogOf(graph);
  const known = knownOf(catalog, dayOfClock());
  const store = createPageStore({ view: decode(hash, known), language, theme });
  serial += 1;
  return {
    catalog,
    known,
    name,
    origin,
    search: searchOf(catalog, loadedReadings),
    texts,
    store,
    webgl: hasWebgl(),
    canvas: createStageHolder(),
    serial,
  };
};
