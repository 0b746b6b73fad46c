import { rememberLast } from "../state/remember.ts";
import { type Visible, visibleOf } from "../state/visible.ts";
import { useOpened, usePage } from "./context.ts";

/** One answer for all parts of the page that ask: in a large graph the filters take their time. */
const visible = rememberLast(visibleOf);

/** What the filters leave of the graph. */
export const useVisible = (): Visible => {
  const { catalog } = useOpened();
  const hidden = usePage((state) => state.view.hidden);
  return visible(catalog, hidden);
};
