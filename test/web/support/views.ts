import fc from "fast-check";
import { FACETS, type FacetId } from "../../../web/facet/list.ts";
import { FACET_IDS } from "../../../web/state/facet.ts";
import type { View } from "../../../web/state/view.ts";
import type { Known } from "../../../web/state/view-field.ts";
import { canvasParts } from "../../support/canvas-view.ts";

/** Nodes and documents that links may name; their ids hold what a link must escape. */
export const NODES = ["organization:云川市/市教育局", "regulation:《云川市山洪防御条例》", "doc:云政发〔2023〕7号#120", "a&b=c#d"];
const EDGES = ["issues|organization:甲|regulation:《乙》", "owns|a&b|c=d|lead"];
const DOCUMENTS = ["doc:云政发〔2023〕7号", "doc:报告 + 附件"];
/** Values that facets have, one with what a link must escape. */
const VALUES = ["overdue", "lead", "none", "云川市,青岚区", "2023", "50% & more"];

/** The day of the clock. */
export const TODAY = "2026-11-26";

export const known: Known = {
  tabs: ["graph", "measures", "trace"],
  facets: FACET_IDS,
  columns: ["order", "name", "deadline"],
  documentColumns: ["title", "date"],
  hasEdge: (id) => EDGES.includes(id),
  hasNode: (id) => NODES.includes(id),
  hasDocument: (id) => DOCUMENTS.includes(id),
  hasValue: (_, value) => VALUES.includes(value),
  today: TODAY,
};

const oneOf = (values: readonly string[]) => fc.option(fc.constantFrom(...values));

const facets = fc.record(
  Object.fromEntries(FACETS.map(({ id }) => [id, fc.subarray(VALUES).map((values) => values.sort())])) as Record<
    FacetId,
    fc.Arbitrary<string[]>
  >,
);

const days = fc.tuple(fc.integer({ min: 1949, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));

const months = fc.option(days.map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`));

const rest = fc.record({
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
  today: days.map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")),
  rows: fc.constantFrom("clause" as const, "item" as const),
  group: fc.constantFrom("none" as const, "unit" as const, "document" as const, "deadline" as const),
  columns: fc.constantFrom("measure" as const, "document" as const),
  drawing: fc.constantFrom("tree" as const, "picture" as const),
  from: months,
  to: months,
  find: fc.string({ unit: "grapheme", maxLength: 20 }),
  ...canvasParts(NODES),
  edge: oneOf(EDGES),
  reading: oneOf(DOCUMENTS),
  unlit: fc.subarray([...FACET_IDS]).map((ids) => ids.sort()),
  phrase: fc.string({ unit: "grapheme", maxLength: 40 }),
  documentSort: fc.record({ column: fc.constantFrom(...known.documentColumns), descending: fc.boolean() }),
  sort: fc.record({ column: fc.constantFrom(...known.columns), descending: fc.boolean() }),
});

/** Any view of the page. */
export const views: fc.Arbitrary<View> = fc.tuple(rest, facets).map(([one, two]) => ({ ...one, ...two }));
