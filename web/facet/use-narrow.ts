import { useSyncExternalStore } from "react";

/** As in narrow.css. */
const NARROW = "(max-width: 760px)";

const follow = (changed: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the window is too narrow for a column beside the view. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(NARROW).matches);
