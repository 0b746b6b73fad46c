import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflatedAt } from "../../../../src/read/pdf/deflated.ts";

const MOST = 100_000_000;
const STRATEGIES = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE] as const;

describe("size of a deflated stream", () => {
  it("is that to which it unpacks, whatever its codes", () => {
    const bytes = fc.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat({ max: 400 })), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, fc.constantFrom(...STRATEGIES), fc.constantFrom(0, 1, 9), (parts, strategy, level) => {
        const plain = Buffer.concat(parts.flatMap(([part, times]) => Array.from({ length: times }, () => part)));
        const packed = new Uint8Array(Buffer.concat([Buffer.from([1, 2, 3]), deflateRawSync(plain, { strategy, level })]));
        expect(deflatedAt(packed, 3, MOST)).toEqual({ size: plain.length, first: plain[0] ?? 0, second: plain[1] ?? 0 });
      }),
      { seed: 20230412, numRuns: 300 },
    );
  });

  it("stops where it is more than the most, cut off or no deflated stream", () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(10_000_000)));
    expect(deflatedAt(packed, 0, 1_000_000).size).toBeLessThan(1_001_000);
    expect(deflatedAt(packed, 0, 1_000_000).size).toBeGreaterThan(1_000_000);
    expect(deflatedAt(packed.subarray(0, 100), 0, MOST).size).toBeLessThan(10_000_000);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(deflatedAt(bytes, 0, MOST).size).toBeLessThan(500 * 1100);
      }),
      { seed: 20230412, numRuns: 500 },
    );
  });
});
