import { expect, test } from "vitest";
import { hierarchyOf } from "../../../web/canvas/hierarchy.ts";
import { tied } from "./tied-catalog.ts";

const placed = (...written: readonly string[]) => {
  const { nodes, edges } = tied(...written);
  return hierarchyOf(new Set(nodes.keys()), edges);
};
const heightOf = (places: ReturnType<typeof placed>, id: string): number => places.get(id)?.y ?? Number.NaN;

test("what others rest on stands above them, and the body that issued it above that", () => {
  const places = placed("rule law implements", "plan rule cites", "office rule issues");
  expect(heightOf(places, "law")).toBeGreaterThan(heightOf(places, "rule"));
  expect(heightOf(places, "office")).toBeGreaterThan(heightOf(places, "rule"));
  expect(heightOf(places, "rule")).toBeGreaterThan(heightOf(places, "plan"));
});

test("a paper stands below the lowest of those that it rests on", () => {
  const places = placed("b a cites", "c b cites", "d c cites", "d a cites");
  expect(["a", "b", "c", "d"].map((id) => heightOf(places, id))).toEqual(
    [...["a", "b", "c", "d"].map((id) => heightOf(places, id))].sort((x, y) => y - x),
  );
  expect(new Set([...places.values()].map(({ y }) => y)).size).toBe(4);
});

test("relations that are not traced place nothing", () => {
  const places = placed("a b part_of");
  expect(heightOf(places, "a")).toBe(heightOf(places, "b"));
});

test("papers that cite each other in a circle have a place each", () => {
  const places = placed("a b cites", "b c cites", "c a cites", "d a cites");
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
});

test("a wide layer takes several rows, no two nodes one place, and the same graph the same bytes", () => {
  const written = Array.from({ length: 300 }, (_, index) => `p${String(index).padStart(3, "0")} law cites`);
  const places = placed(...written);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(301);
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const aspect = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
  expect(aspect).toBeGreaterThan(0.8);
  expect(aspect).toBeLessThan(3);
  expect(JSON.stringify([...placed(...written)])).toBe(JSON.stringify([...places]));
});
