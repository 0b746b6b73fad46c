import { useMemo } from "react";
import { type Visible, visibleOf } from "../state/visible.ts";
import { useOpened, usePage } from "./context.ts";

/** What the filters leave of the graph. */
export const useVisible = (): Visible => {
  const { catalog } = useOpened();
  const hidden = usePage((state) => state.view.hidden);
  return useMemo(() => visibleOf(catalog, hidden), [catalog, hidden]);
};
