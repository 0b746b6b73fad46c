import type { PageStore } from "./page-store.ts";
import { decode, encode } from "./view.ts";
import type { Known } from "./view-field.ts";

/** Keeps the URL's hash and the view the same: a new view is a new entry of the history, Back restores the one before. */
export const followAddress = (store: PageStore, known: Known): (() => void) => {
  const written = (): string => location.hash.replace("#", "");
  history.replaceState(null, "", `#${encode(store.getState().view)}`);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    const hash = encode(state.view);
    if (hash !== written()) history.pushState(null, "", `#${hash}`);
  });
  const restore = (): void => {
    const view = decode(location.hash, known);
    const { view: current, go } = store.getState();
    if (encode(view) === encode(current)) return;
    // What the link says beyond the known ids goes without a new entry, so that Forward still works.
    history.replaceState(null, "", `#${encode(view)}`);
    go(view);
  };
  addEventListener("popstate", restore);
  return () => {
    unsubscribe();
    removeEventListener("popstate", restore);
  };
};
