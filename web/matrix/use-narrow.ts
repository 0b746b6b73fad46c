import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 760px)";

const follow = (tell: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
};

/** Whether the page is as narrow as `narrow.css` means it. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(NARROW).matches);
