import type { Language } from "../text/language.ts";
import type { PageStore, Theme } from "./page-store.ts";

const KEY = "wenmai";

type Preferences = { readonly language: Language; readonly theme: Theme };

const read = (): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    // Storage may be forbidden for a file from disk: the page works without its memory.
    return {};
  }
};

/** What the reader chose last; Chinese on white paper at first. */
export const readPreferences = (): Preferences => {
  const stored = read();
  return { language: stored["language"] === "en" ? "en" : "zh", theme: stored["theme"] === "dark" ? "dark" : "light" };
};

/** Puts language and theme on the document's root now and whenever they change, and remembers them. */
export const followPreferences = (store: PageStore, root: HTMLElement): (() => void) => {
  const apply = ({ language, theme }: Preferences): void => {
    root.lang = language === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = theme;
    document.title = language === "zh" ? "文脉" : "wenmai";
    try {
      localStorage.setItem(KEY, JSON.stringify({ language, theme }));
    } catch {
      // As above.
    }
  };
  apply(store.getState());
  return store.subscribe((state, before) => {
    if (state.language !== before.language || state.theme !== before.theme) apply(state);
  });
};
