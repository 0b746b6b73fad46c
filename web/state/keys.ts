import type { PageStore } from "./page-store.ts";

/** A key of the whole page: how it is written, and what it does. */
export type KeyCommand = {
  readonly id: "keyUndo" | "keyRedo" | "keySearch" | "keyTabs" | "keyLeave" | "keyHelp";
  readonly written: string;
  readonly isPressed: (event: KeyboardEvent) => boolean;
  readonly run: (event: KeyboardEvent, store: PageStore, page: PageKeys) => void;
};

/** What keys do beside changing the state: they move the focus and open the list of keys. */
export type PageKeys = { readonly tabs: readonly string[]; readonly focusSearch: () => void; readonly help: () => void };

const isPlain = (event: KeyboardEvent): boolean => !(event.ctrlKey || event.metaKey || event.altKey);
const isZ = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";

const TAB_KEY = /^[1-9]$/u;

/** All keys of the page, in the order of their list. */
export const KEY_COMMANDS: readonly KeyCommand[] = [
  {
    id: "keyUndo",
    written: "Ctrl / ⌘ + Z",
    isPressed: (event) => isZ(event) && !event.shiftKey,
    run: (_, store) => store.getState().undo(),
  },
  {
    id: "keyRedo",
    written: "Shift + Ctrl / ⌘ + Z",
    isPressed: (event) => isZ(event) && event.shiftKey,
    run: (_, store) => store.getState().redo(),
  },
  {
    id: "keySearch",
    written: "/",
    isPressed: (event) => isPlain(event) && event.key === "/",
    run: (_event, _store, { focusSearch }) => focusSearch(),
  },
  {
    id: "keyTabs",
    written: "1 – 9",
    isPressed: (event) => isPlain(event) && TAB_KEY.test(event.key),
    run: (event, store, { tabs }) => {
      const tab = tabs[Number(event.key) - 1];
      if (tab !== undefined && tab !== store.getState().view.tab) store.getState().go({ tab });
    },
  },
  {
    id: "keyLeave",
    written: "Esc",
    isPressed: (event) => isPlain(event) && event.key === "Escape",
    run: (_, store) => {
      const { view, go } = store.getState();
      if (view.proof !== null) go({ proof: null });
      else if (view.edge !== null) go({ edge: null });
      else if (view.selected !== null) go({ selected: null });
    },
  },
  { id: "keyHelp", written: "?", isPressed: (event) => isPlain(event) && event.key === "?", run: (_event, _store, { help }) => help() },
];

/** Where keys belong to what has the focus: text fields, and lists and dialogs that lie over the page. */
const OWN_KEYS = "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]";

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest(OWN_KEYS) !== null;

/** Runs the keys of the page, but where they belong to what has the focus. */
export const followKeys = (store: PageStore, page: PageKeys): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const command = KEY_COMMANDS.find(({ isPressed }) => isPressed(event));
    if (command === undefined) return;
    event.preventDefault();
    command.run(event, store, page);
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
};
