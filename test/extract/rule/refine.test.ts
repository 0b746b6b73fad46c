import fc from "fast-check";
import { expect, it } from "vitest";
import { refine } from "../../../extract/refine.ts";
import type { Found, Kind } from "../../../extract/rule/kind.ts";
import { contains, type Span } from "../../../extract/text/span.ts";

const kindOf = (id: string): Kind => ({
  id,
  label: { zh: id, en: id },
  color: "#000000",
  fields: [],
  key: (surface) => surface,
  recurs: null,
  reach: "everywhere",
  nests: "",
  rules: [],
});
const body = kindOf("body");
const paper = kindOf("paper");
const kinds = [body, paper];
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const mention = fc
  .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }), kind: fc.nat(1), weight: fc.integer({ min: -2, max: 2 }) })
  .map(
    ({ start, length, kind, weight }): Found => ({
      kind: kinds[kind] ?? body,
      span: { start, end: start + length },
      head: null,
      generic: false,
      fields: {},
      rule: "case",
      weight,
    }),
  );
const rank = (found: Found): number => kinds.indexOf(found.kind);

it("keeps mentions that do not overlap, and says what each lost one lost to", () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 30 }), (mentions) => {
      const { kept, lost } = refine(mentions, rank, () => false);
      for (const [at, one] of kept.entries()) for (const other of kept.slice(at + 1)) expect(overlaps(one.span, other.span)).toBe(false);
      expect(kept.length + lost.length).toBe(mentions.length);
      for (const loser of lost) expect(loser.lostTo !== null && overlaps(loser.lostTo.span, loser.mention.span)).toBe(true);
    }),
    { seed: 20260102 },
  );
});

it("lets a mention stand inside another only where it may nest", () => {
  const at = (start: number, end: number): Found => ({
    kind: paper,
    span: { start, end },
    head: null,
    generic: false,
    fields: {},
    rule: "case",
    weight: 0,
  });
  const title = [at(0, 20), at(5, 10), at(15, 25)];
  const { kept, lost } = refine(title, rank, (outer, inner) => contains(outer.span, inner.span));
  expect(kept.map(({ span }) => span.start)).toEqual([0, 5]);
  expect(lost.map(({ mention: { span } }) => span.start)).toEqual([15]);
});
