import { useShallow } from "zustand/react/shallow";
import { type Filter, filterOf } from "../facet/filter.ts";
import { type Visible, visibleOf } from "../state/visible.ts";
import { useOpened, usePage } from "./context.ts";

/** The filter in the view; the same object as long as it says the same. */
export const useFilter = (): Filter => usePage(useShallow((state) => filterOf(state.view)));

/** What the filters leave of the graph. */
export const useVisible = (): Visible => {
  const { catalog } = useOpened();
  return visibleOf(catalog, useFilter());
};
