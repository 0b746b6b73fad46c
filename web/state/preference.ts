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

const LANGUAGES: readonly Language[] = ["zh", "en"];
const THEMES: readonly Theme[] = ["light", "dark"];

const languageOfBrowser = (): Language => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
const themeOfSystem = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** What the reader chose last, else what browser and system ask for. */
export const readPreferences = (): Preferences => {
  const stored = read();
  return {
    language: LANGUAGES.find((language) => language === stored["language"]) ?? languageOfBrowser(),
    theme: THEMES.find((theme) => theme === stored["theme"]) ?? themeOfSystem(),
  };
};

const write = (change: Partial<Preferences> | { readonly hinted: true }): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
  } catch {
    // As above.
  }
};

/** Whether this browser has not shown the hints yet. Without a memory they would come every time: then never. */
export const wantsHints = (): boolean => {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null || read()["hinted"] !== true;
  } catch {
    return false;
  }
};

/** Remembers that the hints were read. */
export const forgetHints = (): void => write({ hinted: true });

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
    write(language === before.language ? { theme } : { language });
  });
