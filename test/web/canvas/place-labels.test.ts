import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesAlong, boxesAround, discBox } from "../../../web/canvas/label-box.ts";
import { type Candidate, type Canvas, collide, placeLabels } from "../../../web/canvas/place-labels.ts";

const canvas: Canvas = { width: 1000, height: 700, previous: new Map() };

type Node = { readonly x: number; readonly y: number; readonly radius: number; readonly width: number; readonly forced: boolean };

const node = (id: string, { x, y, radius, width, forced }: Node): Candidate => ({
  id,
  boxes: boxesAround({ x, y }, radius, { width, height: 15 }),
  disc: discBox({ x, y }, radius),
  radius,
  forced,
});
const plain: Node = { x: 500, y: 300, radius: 5, width: 80, forced: false };

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
          crowd.map((one, index) => node(String(index), one)),
          canvas,
        );
        for (const [index, { box }] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700).toBe(true);
          expect(placed.slice(index + 1).some((other) => collide(box, other.box))).toBe(false);
        }
      }),
    );
  });

  test("a label covers no disc as large as its own node's", () => {
    const large = node("large", { ...plain, radius: 9 });
    const small = node("small", { ...plain, x: 470, radius: 9, width: 60 });
    expect(placeLabels([large, small], canvas).find((label) => label.id === "small")?.position).toBe(1);
  });

  test("stays where it stood, as long as it is free there", () => {
    const before = { ...canvas, previous: new Map([["one", 2]]) };
    expect(placeLabels([node("one", plain)], before)[0]?.position).toBe(2);
    expect(placeLabels([node("one", plain)], canvas)[0]?.position).toBe(0);
    expect(placeLabels([node("one", { ...plain, y: 690 })], before)[0]?.position).not.toBe(2);
  });

  test("gives the forced one its place before more important ones, beside smaller discs too", () => {
    const crowd = [node("first", plain), node("forced", { ...plain, forced: true }), node("tiny", { ...plain, x: 530, radius: 2 })];
    const [forced] = placeLabels(crowd, canvas);
    expect(forced?.id).toBe("forced");
    expect(forced?.position).toBe(1);
  });

  test("one that found a place moves aside for one that has no other", () => {
    // Both fit beside the wall; the first would take the only place of the second.
    const box = (x: number, y: number) => ({ x, y, width: 80, height: 15 });
    const first: Candidate = { id: "first", boxes: [box(100, 100), box(100, 300)], disc: null, radius: 0, forced: false };
    const second: Candidate = { id: "second", boxes: [box(140, 105)], disc: null, radius: 0, forced: false };
    const placed = placeLabels([first, second], canvas);
    expect(placed.map(({ id, position }) => [id, position])).toEqual([
      ["first", 1],
      ["second", 0],
    ]);
    expect(placeLabels([{ ...first, forced: true }, second], canvas).map(({ id }) => id)).toEqual(["first"]);
    expect(placeLabels([{ ...first, boxes: [box(100, 100)] }, second], canvas).map(({ id }) => id)).toEqual(["first"]);
  });

  test("goes to a corner where all four sides are taken", () => {
    const one = node("one", { ...plain, radius: 9, width: 60 });
    const sides = one.boxes.slice(0, 4).map(
      (box, side): Candidate => ({
        ...node(`side ${side}`, plain),
        // A sliver of each side is enough to be in the way, and leaves the corners free.
        boxes: [{ x: box.x + box.width / 2 - 1, y: box.y + box.height / 2 - 1, width: 2, height: 2 }],
        disc: null,
      }),
    );
    const corner = placeLabels([...sides, one], canvas).find(({ id }) => id === "one");
    expect(corner?.position).toBe(4);
    expect(corner?.box.x).toBeGreaterThan(500);
    expect(corner?.box.y).toBeGreaterThanOrEqual(309);
  });

  test("names an edge at its middle, or beside it where a disc is in the way, and aside where it is bent", () => {
    const edge = (curvature: number): Candidate => ({
      id: "edge",
      boxes: boxesAlong({ x: 100, y: 300 }, { x: 500, y: 300 }, curvature, { width: 30, height: 15 }),
      disc: null,
      radius: 0,
      forced: false,
    });
    expect(placeLabels([edge(0)], canvas)[0]?.box).toEqual({ x: 285, y: 292.5, width: 30, height: 15 });
    const inTheWay = node("in the way", { ...plain, x: 300, radius: 4 });
    expect(placeLabels([inTheWay, edge(0)], canvas).find((label) => label.id === "edge")?.position).not.toBe(0);
    expect(placeLabels([edge(0.2)], canvas)[0]?.box.y).toBeLessThan(292.5 - 30);
  });
});
