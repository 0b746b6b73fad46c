import { expose } from "./probe.ts";
import type { Stage } from "./stage.ts";

/** Where the stage is found by what asks the canvas from beside it, and by the outside; null while a table or another view stands there. */
export type StageHolder = { readonly get: () => Stage | null; readonly set: (stage: Stage | null) => void };

/** A holder of no stage yet. */
export const createStageHolder = (): StageHolder => {
  let current: Stage | null = null;
  return {
    get: () => current,
    set: (stage) => {
      current = stage;
      expose(stage);
    },
  };
};
