import { describe, expect, test } from "vitest";
import { fromBase85, toBase85 } from "../../../web/own/base85.ts";

describe("base 85", () => {
  test("brings back bytes of any number", () => {
    for (const length of [0, 1, 3, 4, 5, 257]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + 255) % 256);
      expect(fromBase85(toBase85(bytes))).toEqual(bytes);
    }
    expect(fromBase85(toBase85(new Uint8Array(8).fill(255)))).toEqual(new Uint8Array(8).fill(255));
  });

  test("takes five characters for four bytes, none of which means anything in HTML or in a string", () => {
    const text = toBase85(Uint8Array.from({ length: 4000 }, (_, at) => (at * at) % 256));
    expect(text).toHaveLength("4000 ".length + 5000);
    expect(text).not.toMatch(/[<>&"'`\\$\n]/u);
  });

  test("refuses what is none", () => {
    expect(() => fromBase85("4 ab<cd")).toThrow(RangeError);
  });
});
