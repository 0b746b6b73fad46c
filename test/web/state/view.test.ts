import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_IDS } from "../../../web/state/facet.ts";
import { decode, encode, START, type View } from "../../../web/state/view.ts";
import type { Known } from "../../../web/state/view-field.ts";

const NODES = ["organization:云川市/市教育局", "regulation:《云川市山洪防御条例》", "doc:云政发〔2023〕7号#120", "a&b=c#d"];
const EDGES = ["issues|organization:甲|regulation:《乙》", "owns|a&b|c=d|lead"];
const DOCUMENTS = ["doc:云政发〔2023〕7号", "doc:报告 + 附件"];
const known: Known = {
  tabs: ["graph", "measures", "trace", "documents", "issues"],
  facets: FACET_IDS,
  roles: ["lead", "responsible"],
  columns: ["order", "name", "deadline"],
  documentColumns: ["title", "date"],
  issueCodes: ["basis/repealed", "deadline/past"],
  hasEdge: (id) => EDGES.includes(id),
  hasNode: (id) => NODES.includes(id),
  hasDocument: (id) => DOCUMENTS.includes(id),
};

const oneOf = (values: readonly string[]) => fc.option(fc.constantFrom(...values));

const views: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...known.tabs),
  form: fc.constantFrom("canvas" as const, "table" as const),
  selected: oneOf(NODES),
  proof: fc.option(
    fc
      .tuple(fc.constantFrom(...DOCUMENTS), fc.nat(1_000_000), fc.integer({ min: 1, max: 500 }))
      .map(([document, start, length]) => ({ document, start, end: start + length })),
  ),
  hidden: fc.subarray([...FACET_IDS]).map((ids) => ids.sort()),
  root: oneOf(NODES),
  unit: oneOf(NODES),
  role: oneOf(known.roles),
  document: oneOf(DOCUMENTS),
  sort: fc.record({ column: fc.constantFrom(...known.columns), descending: fc.boolean() }),
  edge: oneOf(EDGES),
  reading: oneOf(DOCUMENTS),
  unlit: fc.subarray([...FACET_IDS]).map((ids) => ids.sort()),
  phrase: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim()),
  documentSort: fc.record({ column: fc.constantFrom(...known.documentColumns), descending: fc.boolean() }),
  issueCode: oneOf(known.issueCodes),
});

describe("the view in the address", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view), known)).toEqual(view);
      }),
    );
  });

  test("says nothing of what is as at the start", () => {
    expect(encode(START)).toBe("");
    expect(decode("", known)).toEqual(START);
    expect(decode("#", known)).toEqual(START);
  });

  test("never throws, whatever a link says, and then holds known ids only", () => {
    const words = fc.constantFrom(
      "view",
      "node",
      "source",
      "at",
      "hide",
      "unit",
      "role",
      "document",
      "sort",
      "phrase",
      "read",
      "edge",
      "=",
      "&",
      "%",
      "-",
      ",",
      "graph",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        const view = decode(`#${parts.join("")}`, known);
        expect(decode(encode(view), known)).toEqual(view);
        expect(view.selected === null || NODES.includes(view.selected)).toBe(true);
        expect(view.hidden.every((id) => FACET_IDS.includes(id))).toBe(true);
      }),
    );
  });

  test.each(["at=9-2&source=doc:云政发〔2023〕7号", "at=2-9&source=doc:无", "at=2-9", "at=-1-9&source=doc:云政发〔2023〕7号"])(
    "drops a place that is none: %s",
    (hash) => {
      expect(decode(hash, known).proof).toBeNull();
    },
  );
});
