import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockAt, blocksOf, segmentsOf } from "../../../web/reading/segment.ts";

const TEXT = "青岚区教育局印发办法";

describe("lit segments", () => {
  test("cut a text where lights begin and end, the innermost name last", () => {
    const lights = [
      { start: 0, end: 6, name: "organization" },
      { start: 0, end: 3, name: "place" },
    ];
    expect(segmentsOf(TEXT, { start: 0, end: TEXT.length }, lights)).toEqual([
      { start: 0, text: "青岚区", names: ["organization", "place"] },
      { start: 3, text: "教育局", names: ["organization"] },
      { start: 6, text: "印发办法", names: [] },
    ]);
  });

  test("keep to their span, whatever reaches over its ends", () => {
    expect(segmentsOf(TEXT, { start: 3, end: 8 }, [{ start: 0, end: 6, name: "a" }])).toEqual([
      { start: 3, text: "教育局", names: ["a"] },
      { start: 6, text: "印发", names: [] },
    ]);
  });

  test("together are the text of the span, and each is lit by just the lights over it", () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 60 }), span, fc.array(span, { maxLength: 8 }), (text, whole, spans) => {
        const lights = spans.map((light, index) => ({ ...light, name: String(index) }));
        const segments = segmentsOf(text, whole, lights);
        expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(whole.start, whole.end));
        for (const { start, names } of segments) {
          expect(names).toEqual(lights.filter((light) => light.start <= start && start < light.end).map((light) => light.name));
        }
      }),
    );
  });
});

describe("blocks", () => {
  test("are the lines of a text that has none", () => {
    const blocks = blocksOf({ text: "题目\n\n第一段\r\n第二段", blocks: [] });
    expect(blocks.map(({ span }) => [span.start, span.end])).toEqual([
      [0, 2],
      [4, 7],
      [9, 12],
    ]);
  });

  test("are found by a place: the one that holds it, else the one before", () => {
    const blocks = blocksOf({ text: "题目\n\n第一段\r\n第二段", blocks: [] });
    expect([0, 1, 3, 4, 8, 9, 99].map((at) => blockAt(blocks, at))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(blockAt(blocks.slice(1), 0)).toBe(-1);
  });
});
