import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countValues } from "../../../web/facet/count.ts";
import { deadlineStateOf } from "../../../web/facet/deadline-state.ts";
import { type Filter, filterOf, predicateOf } from "../../../web/facet/filter.ts";
import { FACETS, type FacetId } from "../../../web/facet/list.ts";
import { hasValue } from "../../../web/facet/scene.ts";
import { measuresOf } from "../../../web/state/measure-table.ts";
import { START } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { facetCatalog } from "./graph.ts";

const TODAY = "2024-02-10";
const none: Filter = { ...filterOf(START), hidden: [], today: TODAY };
const tasks = (filter: Partial<Filter>): readonly string[] => measuresOf(facetCatalog, { ...none, ...filter }).map(({ id }) => id.slice(4));
const nodes = (filter: Partial<Filter>): readonly string[] =>
  [...visibleOf(facetCatalog, { ...none, ...filter }).nodes].filter((id) => id.startsWith("organization")).map((id) => id.slice(13));
const counts = (id: FacetId, filter: Partial<Filter> = {}) =>
  Object.fromEntries(countValues(facetCatalog, { ...none, ...filter }, id).map(({ value, count }) => [value, count]));

const EDUCATION = "organization:云川市教育局";

describe("facets", () => {
  test("values of one are alternatives, facets hold together", () => {
    expect(tasks({ deadline: ["overdue"] })).toEqual(["plan#10"]);
    expect(tasks({ deadline: ["overdue", "ongoing"] })).toEqual(["plan#10", "plan#40"]);
    expect(tasks({ deadline: ["overdue", "ongoing"], role: ["responsible"] })).toEqual(["plan#40"]);
    expect(tasks({ state: ["done"] })).toEqual(["report#10"]);
    expect(tasks({ owned: ["no"] })).toEqual(["plan#30"]);
    expect(tasks({ genre: ["notice"], year: ["2024"] })).toEqual([]);
    expect(tasks({ genre: ["none"] })).toEqual(["report#10", "report#20", "report#30"]);
  });

  test("unit and role hold for the same party", () => {
    expect(tasks({ unit: [EDUCATION], role: ["lead"] })).toEqual(["plan#10", "report#30"]);
    expect(tasks({ unit: ["organization:云川市公安局"], role: ["lead"] })).toEqual(["plan#20"]);
    expect(tasks({ unit: ["organization:云川市人民政府"] })).toEqual(["plan#30"]);
    expect(tasks({ unit: ["organization:云川市人民政府"], role: ["lead"] })).toEqual([]);
  });

  test("a unit is shown with those who share its measures; a role shows those who have it", () => {
    expect(nodes({ unit: [EDUCATION] })).toEqual(["云川市公安局", "云川市教育局", "青岚区教育局"]);
    expect(nodes({ role: ["cooperate"] })).toEqual(["云川市公安局", "青岚区教育局"]);
    expect(visibleOf(facetCatalog, { ...none, role: ["cooperate"] }).tallies.get("owns")).toMatchObject({ shown: 2 });
  });

  test("a paper shows what is proven in it, a region what belongs to it, an issue what it is about", () => {
    expect(nodes({ document: ["doc:report"] })).toEqual(["青岚区教育局", "有关部门"]);
    expect(nodes({ region: ["青岚区"] })).toEqual(["青岚区教育局"]);
    expect(tasks({ region: ["青岚区"] })).toEqual(["report#10", "report#20", "report#30"]);
    expect(nodes({ issue: ["resolve/ambiguous"] })).toEqual(["有关部门"]);
    expect(tasks({ issue: ["measure/without-owner"] })).toEqual(["plan#30"]);
  });

  test("each counts what the others leave, and a chosen value is listed even at 0", () => {
    expect(counts("deadline")).toEqual({ overdue: 1, year: 1, later: 1, passed: 1, ongoing: 1, undated: 1, none: 1 });
    expect(counts("deadline", { unit: [EDUCATION], deadline: ["year"] })).toMatchObject({ overdue: 1, year: 0, ongoing: 1 });
    expect(counts("genre")).toEqual({ notice: 1, none: 1 });
    expect(counts("year", { state: ["done"], year: ["2023"] })).toEqual({ "2024": 1, "2023": 0 });
    expect(counts("region", { hidden: ["measure", "document"] })).toEqual({ 云川市: 3, 青岚区: 1 });
    expect(Object.keys(counts("year"))).toEqual(["2023", "2024"]);
  });

  test("the latest year comes first, the most frequent unit, the order of a closed list", () => {
    expect(countValues(facetCatalog, none, "year").map(({ value }) => value)).toEqual(["2024", "2023"]);
    expect(countValues(facetCatalog, none, "unit").map(({ count }) => count)).toEqual([3, 3, 2, 1]);
    expect(countValues(facetCatalog, none, "role").map(({ value }) => value)).toEqual(["lead", "responsible", "cooperate", "supervise"]);
  });

  test("links may name what the graph has, and nothing else", () => {
    expect(hasValue(facetCatalog, "issuer", "云川市人民政府")).toBe(true);
    expect(hasValue(facetCatalog, "issuer", "青岚区教育局")).toBe(false);
    expect(hasValue(facetCatalog, "deadline", "overdue")).toBe(true);
    expect(hasValue(facetCatalog, "year", "1999")).toBe(false);
    expect(hasValue(facetCatalog, "dragon", "2023")).toBe(false);
  });
});

test.each([
  ["2023-06", "due", "2023-06-30", "year"],
  ["2023-06", "due", "2023-07-01", "overdue"],
  ["2023", "due", "2023-12-31", "year"],
  ["2023-06-30", "due", "2023-06-30", "year"],
  ["2023-06-30", "due", "2023-07-01", "overdue"],
  ["2023-06-30", "done", "2023-07-01", "passed"],
  ["2024-01", "due", "2023-12-31", "later"],
] as const)("a deadline of %s that is %s is on %s: %s", (to, mode, today, state) => {
  expect(deadlineStateOf({ deadline: { span: { start: 0, end: 1 }, from: null, to, kind: "date" }, mode }, today)).toBe(state);
});

describe("any filter", () => {
  const values = (id: FacetId): readonly string[] => countValues(facetCatalog, none, id).map(({ value }) => value);
  const filters: fc.Arbitrary<Filter> = fc
    .record(Object.fromEntries(FACETS.map(({ id }) => [id, fc.subarray([...values(id)], { maxLength: 2 })])))
    .map((chosen) => ({ ...none, ...chosen }) as Filter);

  /** The count of a value is what is left if it alone were chosen of its facet. */
  const naive = (filter: Filter, id: FacetId, value: string): number => {
    const predicate = predicateOf(facetCatalog, { ...filter, [id]: [value] });
    const { graph } = facetCatalog;
    const facet = FACETS.find((one) => one.id === id);
    if (facet?.counts === "task") return graph.tasks.filter(predicate.task).length;
    if (facet?.counts === "node") return [...facetCatalog.nodes.values()].filter(predicate.node).length;
    return graph.documents.filter((document) => {
      const node = facetCatalog.nodes.get(document.id);
      return node !== undefined && predicate.document(document.id) && predicate.node(node);
    }).length;
  };

  test("counts what a naive count gives", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS.map(({ id }) => id)), (filter, id) => {
        for (const { value, count } of countValues(facetCatalog, filter, id))
          expect([value, count]).toEqual([value, naive(filter, id, value)]);
      }),
      { numRuns: 300 },
    );
  });

  test("table, canvas and tallies agree", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = visibleOf(facetCatalog, filter);
        const measures = measuresOf(facetCatalog, filter);
        expect(measures.map(({ id }) => id).sort()).toEqual([...visible.nodes].filter((id) => id.includes("#")).sort());
        const shown = [...visible.tallies.values()].reduce((sum, tally) => sum + tally.shown, 0);
        expect(shown).toBe(visible.nodes.size + visible.edges.size);
        for (const edge of facetCatalog.edges) {
          if (visible.edges.has(edge.id)) expect(visible.nodes.has(edge.source) && visible.nodes.has(edge.target)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
