import fc from "fast-check";
import { COLORS, LAYOUTS, type Reach, SIZES } from "../../web/canvas/field.ts";

const distinct = { selector: ({ node }: { readonly node: string }) => node, maxLength: 4 };

/** The parts of a view that belong to the canvas, over some nodes. */
export const canvasParts = (nodes: readonly string[]) => {
  const node = fc.constantFrom(...nodes);
  const reach: fc.Arbitrary<Reach> = fc.record({ node, steps: fc.integer({ min: 1, max: 3 }) });
  const reaches: fc.Arbitrary<readonly Reach[]> = fc.uniqueArray(reach, distinct);
  const coordinate = fc.integer({ min: -9_999_999, max: 9_999_999 });
  return {
    size: fc.constantFrom(...SIZES),
    color: fc.constantFrom(...COLORS),
    layout: fc.constantFrom(...LAYOUTS),
    around: fc.option(reach),
    expanded: reaches,
    collapsed: reaches,
    removed: fc.uniqueArray(node),
    pins: fc.uniqueArray(fc.record({ node, x: coordinate, y: coordinate }), distinct),
    path: fc.option(fc.record({ from: node, to: fc.option(node), hidden: fc.boolean() })),
  };
};
