import { type Language, tagOf } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
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

const write = (preferences: Preferences): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // As above.
  }
};

/** Puts language and theme on the document's root: before the first drawing, since the canvas takes its colours from there. */
export const applyPreferences = ({ language, theme }: Preferences): void => {
  const root = document.documentElement;
  root.lang = tagOf(language);
  root.dataset["theme"] = theme;
  document.title = phrase(language, "title");
};

/** Applies and remembers language and theme whenever they change. */
export const followPreferences = (store: PageStore): (() => void) =>
  store.subscribe(({ language, theme }, before) => {
    if (language === before.language && theme === before.theme) return;
    applyPreferences({ language, theme });
    write({ language, theme });
  });
