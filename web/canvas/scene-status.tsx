import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import { MOST_LISTED, MOST_PINS } from "./field.ts";
import { MOST_A_STEP } from "./reach.ts";
import { useScene } from "./use-scene.ts";

const total = (values: Iterable<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);

/** What the canvas leaves out of what the filters leave, and why: none of it is silent. */
export const SceneStatus = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { undrawn, apart, removed, folded, kept } = useScene();
  const around = usePage((state) => state.view.around);
  const layout = usePage((state) => state.view.layout);
  const pins = usePage((state) => state.view.pins.length);
  const isHierarchy = layout === "hierarchy" && around === null;
  const parts = [
    around === null ? null : t("onlyAround", { name: catalog.lookup.nameOf(around.node), n: count(around.steps) }),
    apart === 0 ? null : t(isHierarchy ? "untied" : "apart", { n: count(apart) }),
    undrawn.nodes === 0 && undrawn.edges === 0 ? null : t("undrawn", { nodes: count(undrawn.nodes), edges: count(undrawn.edges) }),
    removed === 0 ? null : t(removed < MOST_LISTED ? "removedNodes" : "removedFull", { n: count(removed) }),
    folded.size === 0 ? null : t("foldedNodes", { n: count(total(folded.values())) }),
    kept.size === 0 ? null : t("keptBack", { n: count(total(kept.values())), most: count(MOST_A_STEP) }),
    pins === 0 ? null : t(pins < MOST_PINS ? "pinned" : "pinsFull", { n: count(pins) }),
  ];
  return parts.map((part) => (part === null ? null : <span key={part}> · {part}</span>));
};
