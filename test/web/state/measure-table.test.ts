import { expect, test } from "vitest";
import { type MeasureFilter, measuresOf, ownersOf, roleCounts, sortMeasures, unitsOf } from "../../../web/state/measure-table.ts";
import { smallCatalog } from "./small-catalog.ts";

const EDUCATION = "organization:青岚区教育局";
const CITY = "organization:云川市人民政府";
const none: MeasureFilter = { unit: null, role: null, document: null };
const names = (filter: Partial<MeasureFilter>): readonly string[] =>
  measuresOf(smallCatalog, { ...none, ...filter }).map((task) => task.name);

test("filters by unit, role and paper, and by all of them at once", () => {
  expect(names({})).toHaveLength(4);
  expect(names({ unit: EDUCATION })).toHaveLength(2);
  expect(names({ unit: EDUCATION, role: "lead" })).toEqual(["牵头整治校园周边秩序"]);
  expect(names({ unit: EDUCATION, role: "cooperate" })).toEqual([]);
  expect(names({ document: "doc:notice" })).toEqual(["加强山洪监测预警"]);
});

test("what a unit only orders is its own as long as no role is asked for", () => {
  expect(names({ unit: CITY })).toEqual(["加强山洪监测预警"]);
  expect(names({ unit: CITY, role: "responsible" })).toEqual([]);
  expect(ownersOf(smallCatalog).some((unit) => unit.id === CITY)).toBe(false);
  expect(unitsOf(smallCatalog, measuresOf(smallCatalog, none), null).some((unit) => unit.id === CITY)).toBe(true);
});

test("sorts both ways; what has no deadline stands last either way", () => {
  const all = measuresOf(smallCatalog, none);
  const sorted = (descending: boolean) => sortMeasures(smallCatalog, all, { column: "deadline", descending }).map((task) => task.name);
  expect(sorted(false)[0]).toBe("修订防汛应急预案");
  expect(sorted(true)[0]).toBe("修订防汛应急预案");
  expect(sorted(false)).toHaveLength(4);
});

test("keeps the order of the papers at first", () => {
  const inOrder = sortMeasures(smallCatalog, measuresOf(smallCatalog, none), { column: "order", descending: false });
  expect(inOrder.map((task) => task.name)).toEqual(["加强山洪监测预警", "组织开展“护苗行动”", "牵头整治校园周边秩序", "修订防汛应急预案"]);
});

test("counts the roles of one unit alone where it is given", () => {
  const all = measuresOf(smallCatalog, none);
  expect(roleCounts(all, null).map((role) => role.count)).toEqual([1, 2, 1, 0]);
  expect(roleCounts(all, EDUCATION).map((role) => role.count)).toEqual([1, 1, 0, 0]);
});
