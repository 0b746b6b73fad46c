import fc from "fast-check";
import { expect, test } from "vitest";
import { filterOf, predicateOf } from "../../../web/facet/filter.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { START } from "../../../web/state/view.ts";
import { inPeriod, monthNumber, monthOf, taskInPeriod } from "../../../web/time/period.ts";
import { lanesOf, type Mark, marksOf, scaleOf, yearsOf } from "../../../web/time/timeline.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const all = filterOf(START);
const { tasks } = smallCatalog.graph;
const open = { from: null, to: null };
const on = (date: string) => ({ from: date, to: date });

test.each([
  ["2023-06-15", "2023-06", "2023-06", true],
  ["2023-06", "2023-07", null, false],
  ["2023", "2023-11", "2024-02", true],
  ["2023", null, "2022-12", false],
  ["2023-06", null, "2023-06", true],
])("%s within %s to %s: %s", (date, from, to, answer) => {
  expect(inPeriod(on(date), { from, to })).toBe(answer);
});

test("what has no date is in the open period only", () => {
  expect(inPeriod(open, open)).toBe(true);
  expect(inPeriod(open, { from: "2000-01", to: null })).toBe(false);
});

test("a measure counts by its deadline, and without one by the day of its paper", () => {
  const due = tasks.filter((task) => taskInPeriod(smallCatalog, task, { from: "2023-06", to: "2023-06" }));
  expect(due.map(({ name }) => name)).toEqual(["修订防汛应急预案"]);
});

test("months are counted there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 12 * 1900, max: 12 * 2100 }), (number) => {
      expect(monthNumber(monthOf(number))).toBe(number);
    }),
  );
});

test("a deadline that has passed is drawn in a lane and a shape of its own", () => {
  const shapes = (today: string) => {
    const marks = marksOf(smallCatalog, { today, left: predicateOf(smallCatalog, all) });
    const scale = scaleOf(marks);
    return scale === null ? [] : lanesOf(marks, scale).map(({ lane }) => lane.shape);
  };
  expect(shapes("2023-05-01")).toContain("circle");
  expect(shapes("2023-05-01")).not.toContain("triangle");
  expect(shapes("2023-07-01")).toContain("triangle");
});

const mark = (month: number): Mark => ({ id: `m${month}`, name: "", lane: "deadline", date: monthOf(month), month });

test("no mark is lost between the steps of a scale, however wide its range is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 12 * 1949, max: 12 * 2060 }), { minLength: 1, maxLength: 40 }), (months) => {
      const marks = months.toSorted((a, b) => a - b).map(mark);
      const scale = scaleOf(marks);
      if (scale === null) throw new Error("no scale");
      const bins = lanesOf(marks, scale).flatMap((lane) => lane.bins);
      expect(bins.flatMap((bin) => bin.marks)).toHaveLength(marks.length);
      for (const { month, marks: inside } of bins) {
        for (const one of inside) expect(one.month >= month && one.month < month + scale.step).toBe(true);
        expect(month >= scale.first && month + scale.step - 1 <= scale.last).toBe(true);
      }
    }),
  );
});

test("steps are months for two years, quarters for ten, years for forty and more for a century", () => {
  const step = (years: number) => scaleOf([mark(12 * 2000), mark(12 * (2000 + years) - 1)])?.step;
  expect([step(2), step(10), step(40), step(100)]).toEqual([1, 3, 12, 60]);
  expect(scaleOf([])).toBeNull();
});

test("years below the lanes are at most as many as fit", () => {
  expect(yearsOf({ first: 12 * 1949, last: 12 * 2030, step: 12 }, 10).length).toBeLessThanOrEqual(10);
  expect(yearsOf({ first: 12 * 2020, last: 12 * 2022, step: 1 }, 10).map(({ year }) => year)).toEqual([2020, 2021, 2022]);
});

test("a period filters measures, papers, what they speak of and what ties them", () => {
  const { graph, edges, nodes } = smallCatalog;
  const documents = graph.documents.map((one) => ({
    ...one,
    header: { ...one.header, date: { value: one.id === "doc:notice" ? "2021-04-01" : "2023-01-05", span: { start: 0, end: 1 } } },
  }));
  const catalog = catalogOf({ ...graph, documents });
  const left = predicateOf(catalog, { ...all, from: "2021-01", to: "2021-12" });
  expect(documents.filter(({ id }) => left.document(id)).map(({ id }) => id)).toEqual(["doc:notice"]);
  expect(tasks.filter(left.task).map(({ name }) => name)).toEqual(["加强山洪监测预警"]);
  const names = [...nodes.values()].filter(left.node).map(({ name }) => name);
  expect(names).toContain("云川市人民政府");
  expect(names).not.toContain("青岚区教育局");
  expect(edges.filter(left.edge).every(({ proof }) => proof.some(({ document }) => document === "doc:notice"))).toBe(true);
});
