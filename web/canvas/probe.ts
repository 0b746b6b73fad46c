import type { DrawnLabel, LabelCost } from "./label-layer.ts";
import type { Stage } from "./stage.ts";

/**
 * `window.wenmai`, for tests and for tools that look at the page from outside; the page itself never reads it.
 * - `labels()`: the labels of the last frame with their boxes, CSS px of the canvas; empty where a table stands in for it.
 * - `labelCost()`: what they took.
 * - `placeOf(id)`: where a node is drawn; null where it is filtered out or there is no canvas.
 */
export type Probe = {
  readonly labels: () => readonly DrawnLabel[];
  readonly labelCost: () => LabelCost;
  readonly placeOf: Stage["placeOf"];
};

declare global {
  interface Window {
    wenmai?: Probe;
  }
}

/** Lets the outside see a stage; null takes it back. */
export const expose = (stage: Stage | null): void => {
  window.wenmai = {
    labels: () => stage?.labels() ?? [],
    labelCost: () => stage?.labelCost() ?? { milliseconds: 0, atFirstPlace: 0 },
    placeOf: (id) => stage?.placeOf(id) ?? null,
  };
};
