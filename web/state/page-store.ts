import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../text/language.ts";
import type { View } from "./view.ts";

export type Theme = "light" | "dark";

/** What the page remembers beside the view: preferences of the reader and what the pointer is on. */
export type PageState = {
  readonly view: View;
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly language: Language;
  readonly theme: Theme;
  readonly hovered: string | null;
  /** What is being typed into the search; null: what the view says. */
  readonly typed: string | null;
  /** Goes to a changed view; undo leads back. What changes nothing is no step. */
  readonly go: (change: Partial<View>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hover: (id: string | null) => void;
  readonly type: (typed: string | null) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
};

export type PageStore = StoreApi<PageState>;

/**
 * Steps that undo keeps; older ones are forgotten. More than anyone does in a day, so that all can be taken back; a view shares what did not change
 * with the one before, so that so many take a few megabytes.
 */
const DEPTH = 10_000;

// Parts of a view are plain data made by one hand each, so that equal ones are written equally.
const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The next view, with the very parts of the view before where they say the same: what is made from them need not be made anew. The view itself where all do. */
const sharing = (view: View, next: View): View => {
  const parts = (Object.keys(next) as (keyof View)[]).filter((part) => !isEqual(view[part], next[part]));
  return parts.length === 0 ? view : { ...view, ...Object.fromEntries(parts.map((part) => [part, next[part]])) };
};

/** A step to a node leaves the relation that was read. */
const stepOf = (view: View, change: Partial<View>): View => ({ ...view, ...("selected" in change ? { edge: null } : {}), ...change });

/** The state of the page over a first view; nothing here touches the window. */
export const createPageStore = (first: Pick<PageState, "view" | "language" | "theme">): PageStore =>
  createStore<PageState>()((set) => ({
    ...first,
    past: [],
    future: [],
    hovered: null,
    typed: null,
    go: (change) =>
      set(({ view, past }) => {
        const next = sharing(view, stepOf(view, change));
        return next === view ? {} : { view: next, past: [...past, view].slice(-DEPTH), future: [] };
      }),
    undo: () =>
      set(({ view, past, future }) => {
        const previous = past.at(-1);
        return previous === undefined ? {} : { view: previous, past: past.slice(0, -1), future: [view, ...future] };
      }),
    redo: () =>
      set(({ view, past, future }) => {
        const [next, ...rest] = future;
        return next === undefined ? {} : { view: next, past: [...past, view], future: rest };
      }),
    hover: (hovered) => set({ hovered }),
    type: (typed) => set({ typed }),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
  }));
