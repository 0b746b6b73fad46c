import { expect, test } from "vitest";
import { curvaturesOf } from "../../../web/canvas/curve.ts";
import type { Edge } from "../../../web/state/catalog.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const [template] = smallCatalog.edges;
const edge = (id: string, source: string, target: string): Edge => {
  if (template === undefined) throw new Error("the small graph has no edge");
  return { ...template, id, source, target };
};

test("a single edge is straight", () => {
  expect(curvaturesOf([edge("one", "a", "b"), edge("other", "b", "c")])).toEqual(
    new Map([
      ["one", 0],
      ["other", 0],
    ]),
  );
});

test("parallel edges bend apart, those against the direction too", () => {
  const bends = curvaturesOf([edge("there", "a", "b"), edge("again", "a", "b"), edge("back", "b", "a")]);
  // The side on which an edge passes, seen from a to b.
  const sides = [bends.get("there") ?? 0, bends.get("again") ?? 0, -(bends.get("back") ?? 0)];
  expect(new Set(sides).size).toBe(3);
});
