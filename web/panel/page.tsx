import { type ReactNode, useCallback, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { Hints } from "../help/hints.tsx";
import { KeysDialog } from "../help/keys-dialog.tsx";
import { OpenButton } from "../own/open-button.tsx";
import { OwnDocuments } from "../own/own-documents.tsx";
import { Welcome } from "../own/welcome.tsx";
import { openGraph, type Source } from "../source/open-graph.ts";
import { reasonOf } from "../source/reason.ts";
import { followAddress } from "../state/address.ts";
import { followKeys } from "../state/keys.ts";
import { TABS } from "../state/known.ts";
import type { PageStore } from "../state/page-store.ts";
import { followPreferences } from "../state/preference.ts";
import { type Language, tagOf } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
import { type Opened, OpenedProvider, StoreProvider, useOpened, usePage, useSpeech } from "./context.ts";
import { Frame } from "./frame.tsx";
import { emptyStore, openedOf } from "./opened.ts";
import { markReady, READ_MARK } from "./use-ready.ts";

/** What the page shows: the graph being opened, none, why one does not open, or a graph. */
type Shown =
  | { readonly type: "loading" | "empty"; readonly store: PageStore }
  | { readonly type: "failed"; readonly store: PageStore; readonly words: (language: Language) => string }
  | { readonly type: "open"; readonly store: PageStore; readonly opened: Opened };

const showing = (opened: Opened): Shown => ({ type: "open", store: opened.store, opened });

/** Lets the browser draw what is there before the main thread is busy. */
const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const open = async (store: PageStore): Promise<Shown> => {
  await afterDrawing();
  try {
    const source = await openGraph();
    performance.mark(READ_MARK);
    return source === null ? { type: "empty", store } : showing(openedOf(source, location.hash, store.getState()));
  } catch (error) {
    return { type: "failed", store, words: (language) => phrase(language, "cannotOpen", { reason: reasonOf(error, language) }) };
  }
};

/** The whole page: opens the graph that is there, if any, and whatever the reader hands in. */
export const Page = () => {
  const [shown, setShown] = useState<Shown>(() => ({ type: "loading", store: emptyStore() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is opened once
  useEffect(() => void open(shown.store).then(setShown), []);
  const show = useCallback((source: Source, isSame: boolean) => {
    const hash = isSame ? location.hash : "";
    // Back leads out of a new graph, not into views of the one before.
    history.replaceState(null, "", location.pathname + location.search + hash);
    setShown(({ store }) => showing(openedOf(source, hash, store.getState())));
  }, []);
  return (
    <StoreProvider value={shown.store}>
      <Speaking store={shown.store}>
        <OwnDocuments open={sourceOf(shown)} show={show}>
          <Content shown={shown} />
        </OwnDocuments>
      </Speaking>
    </StoreProvider>
  );
};

const sourceOf = (shown: Shown): Source | null => {
  if (shown.type !== "open") return null;
  const { catalog, name, texts, origin } = shown.opened;
  return { graph: catalog.graph, name, texts, origin };
};

const Content = ({ shown }: { readonly shown: Shown }) => {
  if (shown.type === "empty") return <Welcome />;
  if (shown.type !== "open") return <Notice words={shown.type === "failed" ? shown.words : null} />;
  // Another graph is another page: nothing of the one before stays.
  return (
    <OpenedProvider value={shown.opened} key={shown.opened.serial}>
      <Following />
    </OpenedProvider>
  );
};

/** That a graph is being opened, or why it does not open. */
const Notice = ({ words }: { readonly words: ((language: Language) => string) | null }) => {
  const { t, language } = useSpeech();
  useEffect(() => {
    if (words !== null) markReady();
  }, [words]);
  return (
    <main className={words === null ? "notice opening" : "notice"}>
      <h1>文脉 wenmai</h1>
      <p role="status">{words === null ? t("loading") : words(language)}</p>
      {words === null ? null : (
        <div className="actions">
          <OpenButton isLarge />
        </div>
      )}
    </main>
  );
};

/** Widgets of react-aria speak the reader's language too; what the reader chooses is kept. */
const Speaking = ({ store, children }: { readonly store: PageStore; readonly children: ReactNode }) => {
  const language = usePage((state) => state.language);
  useEffect(() => followPreferences(store), [store]);
  return <I18nProvider locale={tagOf(language)}>{children}</I18nProvider>;
};

const focusSearch = (): void => document.querySelector<HTMLElement>("header [role=combobox]")?.focus();

/** Ties the state to the window: the address, and the keys. */
const Following = () => {
  const { known, store } = useOpened();
  const [isHelping, setHelping] = useState(false);
  useEffect(() => {
    const ends = [followAddress(store, known), followKeys(store, { tabs: TABS, focusSearch, help: () => setHelping(true) })];
    return () => {
      for (const end of ends) end();
    };
  }, [known, store]);
  return (
    <div className="page">
      <Hints />
      <Frame help={() => setHelping(true)} />
      <KeysDialog isOpen={isHelping} close={() => setHelping(false)} />
    </div>
  );
};
