import { useOpened, usePage } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { litBy } from "../path/answer.ts";
import { usePath } from "../path/use-path.ts";
import type { Catalog } from "../state/catalog.ts";
import { rememberLast } from "../state/remember.ts";
import type { View } from "../state/view.ts";
import type { Visible } from "../state/visible.ts";
import { type Lit, type Scene, sceneOf } from "./scene.ts";

/** One answer for all who ask; parts of the view that do not matter here change nothing. */
const scene = rememberLast(
  (
    catalog: Catalog,
    visible: Visible,
    lit: Lit,
    selected: View["selected"],
    around: View["around"],
    expanded: View["expanded"],
    collapsed: View["collapsed"],
    removed: View["removed"],
    layout: View["layout"],
  ) => sceneOf(catalog, visible, { selected, around, expanded, collapsed, removed, layout }, lit),
);

/** What the canvas draws. */
export const useScene = (): Scene => {
  const { catalog } = useOpened();
  const visible = useVisible();
  const lit = litBy(usePath());
  const { selected, around, expanded, collapsed, removed, layout } = usePage((state) => state.view);
  return scene(catalog, visible, lit, selected, around, expanded, collapsed, removed, layout);
};
