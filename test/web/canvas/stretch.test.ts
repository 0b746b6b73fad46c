import { expect, test } from "vitest";
import { extentOf, stretchOf } from "../../../web/canvas/stretch.ts";

const wide = extentOf([
  { x: -8, y: 0 },
  { x: 8, y: 10 },
]);

test("a wide layout is drawn apart in height on a square canvas, and in nothing on one of its own shape", () => {
  expect(stretchOf(wide, { width: 700, height: 700 })).toEqual({ x: 1, y: 1.6 });
  expect(stretchOf(wide, { width: 1600, height: 1000 })).toEqual({ x: 1, y: 1 });
});

test("never more than the layout bears, and never for a layout without area", () => {
  expect(stretchOf(wide, { width: 2000, height: 200 })).toEqual({ x: 1.7, y: 1 });
  expect(stretchOf(extentOf([{ x: 3, y: 3 }]), { width: 700, height: 700 })).toEqual({ x: 1, y: 1 });
  expect(extentOf([])).toEqual({ x: [0, 1], y: [0, 1] });
});
