import { expose } from "./probe.ts";
import type { Stage } from "./stage.ts";

let mounted: Stage | null = null;

/** The stage that is on the page now, for what is asked of the canvas from beside it; null where a table stands in for it. */
export const mountedStage = (): Stage | null => mounted;

/** Says which stage is on the page. */
export const mount = (stage: Stage | null): void => {
  mounted = stage;
  expose(stage);
};
