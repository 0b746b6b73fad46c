import { expect, test } from "vitest";
import { countValues } from "../../../web/facet/count.ts";
import { type Filter, filterOf } from "../../../web/facet/filter.ts";
import { measuresOf, ownersOf, sortMeasures } from "../../../web/state/measure-table.ts";
import { START } from "../../../web/state/view.ts";
import { smallCatalog } from "./small-catalog.ts";

const EDUCATION = "organization:青岚区教育局";
const CITY = "organization:云川市人民政府";
const none = filterOf(START);
const names = (filter: Partial<Filter>): readonly string[] => measuresOf(smallCatalog, { ...none, ...filter }).map((task) => task.name);

test("filters by unit, role and paper, and by all of them at once", () => {
  expect(names({})).toHaveLength(4);
  expect(names({ unit: [EDUCATION] })).toHaveLength(2);
  expect(names({ unit: [EDUCATION], role: ["lead"] })).toEqual(["牵头整治校园周边秩序"]);
  expect(names({ unit: [EDUCATION], role: ["cooperate"] })).toEqual([]);
  expect(names({ document: ["doc:notice"] })).toEqual(["加强山洪监测预警"]);
});

test("what a unit only orders is its own as long as no role is asked for", () => {
  expect(names({ unit: [CITY] })).toEqual(["加强山洪监测预警"]);
  expect(names({ unit: [CITY], role: ["responsible"] })).toEqual([]);
  expect(ownersOf(smallCatalog).some((unit) => unit.id === CITY)).toBe(false);
  expect(countValues(smallCatalog, none, "unit").some((unit) => unit.value === CITY)).toBe(true);
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
  const counts = (filter: Partial<Filter>) => countValues(smallCatalog, { ...none, ...filter }, "role").map((role) => role.count);
  expect(counts({})).toEqual([1, 2, 1, 0]);
  expect(counts({ unit: [EDUCATION] })).toEqual([1, 1, 0, 0]);
});
