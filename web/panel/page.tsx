import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { hasWebgl } from "../canvas/webgl.ts";
import { openGraph } from "../source/open-graph.ts";
import { followAddress } from "../state/address.ts";
import { catalogOf } from "../state/catalog.ts";
import { followKeys } from "../state/keys.ts";
import { knownOf } from "../state/known.ts";
import { createPageStore } from "../state/page-store.ts";
import { applyPreferences, followPreferences, readPreferences } from "../state/preference.ts";
import { searchOf } from "../state/search.ts";
import { decode } from "../state/view.ts";
import { type Language, tagOf } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
import { type Opened, OpenedProvider, useOpened, usePage } from "./context.ts";
import { Frame } from "./frame.tsx";
import { markReady, READ_MARK } from "./use-ready.ts";

type Opening = { readonly opened: Opened } | { readonly message: (language: Language) => string };

const LOADING: Opening = { message: (language) => phrase(language, "loading") };

const open = async (): Promise<Opening> => {
  applyPreferences(readPreferences());
  const source = await openGraph();
  if (source === null) return { message: (language) => phrase(language, "noGraph") };
  performance.mark(READ_MARK);
  const catalog = catalogOf(source.graph);
  const store = createPageStore({ view: decode(location.hash, knownOf(catalog)), ...readPreferences() });
  return { opened: { catalog, search: searchOf(catalog), texts: source.texts, store, webgl: hasWebgl() } };
};

const openSafely = (): Promise<Opening> =>
  open().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: (language: Language) => phrase(language, "cannotOpen", { reason }) };
  });

/** The whole page: opens the graph once, then shows it. */
export const Page = () => {
  const [opening, setOpening] = useState<Opening>(LOADING);
  useEffect(() => void openSafely().then(setOpening), []);
  if ("opened" in opening) {
    return (
      <OpenedProvider value={opening.opened}>
        <Speaking />
      </OpenedProvider>
    );
  }
  return <Notice text={opening.message(readPreferences().language)} isFinal={opening !== LOADING} />;
};

const Notice = ({ text, isFinal }: { readonly text: string; readonly isFinal: boolean }) => {
  useEffect(() => {
    if (isFinal) markReady();
  }, [isFinal]);
  return (
    <main className="notice">
      <h1>文脉 wenmai</h1>
      <p role="status">{text}</p>
    </main>
  );
};

/** Widgets of react-aria speak the reader's language too. */
const Speaking = () => {
  const language = usePage((state) => state.language);
  return (
    <I18nProvider locale={tagOf(language)}>
      <Following />
    </I18nProvider>
  );
};

/** Ties the state to the window: the address, the preferences and the keys for undo. */
const Following = () => {
  const { catalog, store } = useOpened();
  useEffect(() => {
    const ends = [followAddress(store, knownOf(catalog)), followPreferences(store), followKeys(store)];
    return () => {
      for (const end of ends) end();
    };
  }, [catalog, store]);
  return <Frame />;
};
