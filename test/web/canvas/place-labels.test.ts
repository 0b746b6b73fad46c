import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, collide, type Frame, placeLabels } from "../../../web/canvas/place-labels.ts";

const frame: Frame = { width: 1000, height: 700, lineHeight: 15, previous: new Map() };
const node = (id: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  x,
  y,
  radius: 5,
  width: 80,
  forced: false,
  ...more,
});

const crowds = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    radius: fc.integer({ min: 2, max: 15 }),
    width: fc.integer({ min: 12, max: 180 }),
    forced: fc.boolean(),
  }),
  { maxLength: 300 },
);

describe("placing labels", () => {
  test("no two labels overlap, and none leaves the canvas", () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const placed = placeLabels(
          crowd.map((one, index) => ({ id: String(index), ...one })),
          frame,
        );
        for (const [index, { box }] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700).toBe(true);
          expect(placed.slice(index + 1).some((other) => collide(box, other.box))).toBe(false);
        }
      }),
    );
  });

  test("a label covers no disc as large as its own node's", () => {
    const placed = placeLabels([node("large", 500, 300, { radius: 9 }), node("small", 470, 300, { radius: 9, width: 60 })], frame);
    const small = placed.find((label) => label.id === "small");
    expect(small?.position).toBe(1);
  });

  test("stays where it stood, as long as it is free there", () => {
    const previous = new Map([["one", 2]]);
    expect(placeLabels([node("one", 500, 300)], { ...frame, previous })[0]?.position).toBe(2);
    expect(placeLabels([node("one", 500, 300)], frame)[0]?.position).toBe(0);
    expect(placeLabels([node("one", 500, 690)], { ...frame, previous })[0]?.position).not.toBe(2);
  });

  test("gives the forced one its place before more important ones", () => {
    const crowd = [node("first", 500, 300), node("forced", 500, 300, { forced: true })];
    expect(placeLabels(crowd, frame)[0]?.id).toBe("forced");
  });
});
