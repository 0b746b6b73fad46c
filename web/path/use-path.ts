import { useOpened, usePage } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { answerPath, type PathAnswer } from "./answer.ts";

/** The way that the reader asked for; null where none is asked. */
export const usePath = (): PathAnswer | null => {
  const { catalog } = useOpened();
  const visible = useVisible();
  const path = usePage((state) => state.view.path);
  const removed = usePage((state) => state.view.removed);
  return answerPath(catalog, visible, removed, path);
};
