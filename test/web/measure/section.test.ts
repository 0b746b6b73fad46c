import { expect, test } from "vitest";
import type { Task } from "../../../graph/model.ts";
import { deadlinesOfRow, itemRows, ownersOfRow } from "../../../web/measure/row.ts";
import { type Arrangement, arrange, firstRows } from "../../../web/measure/section.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const { tasks } = smallCatalog.graph;
const CITY = "organization:云川市人民政府";
const EDUCATION = "organization:青岚区教育局";

const inItem = (names: readonly string[]): readonly Task[] =>
  tasks.map((task) =>
    names.includes(task.name) ? { ...task, item: { span: { start: 12, end: 20 }, label: "一、", heading: "抓好校园安全" } } : task,
  );

const sections = (how: Partial<Arrangement>, list = tasks) =>
  arrange(smallCatalog, list, { rows: "clause", group: "none", units: null, ...how }).map(({ head, ordered, rows }) => ({
    id: "id" in head ? head.id : head.type,
    ordered,
    names: rows.map((row) => row.tasks.map(({ name }) => name).join("+")),
  }));

test("what is only ordered stands behind what units own", () => {
  const [owned, ordered] = sections({});
  expect(owned?.names).toHaveLength(3);
  expect(ordered).toEqual({ id: "all", ordered: true, names: ["加强山洪监测预警"] });
});

test("a unit heads what it owns, the busiest first, and apart from that what it only orders", () => {
  const found = sections({ group: "unit" });
  expect(found[0]).toEqual({ id: EDUCATION, ordered: false, names: ["组织开展“护苗行动”", "牵头整治校园周边秩序"] });
  expect(found.at(-1)).toEqual({ id: CITY, ordered: true, names: ["加强山洪监测预警"] });
});

test("only the units that are asked for head sections", () => {
  expect(
    sections(
      { group: "unit", units: new Set([EDUCATION]) },
      tasks.filter((task) => task.owners.some(({ entity }) => entity === EDUCATION)),
    ).map(({ id }) => id),
  ).toEqual([EDUCATION]);
});

test("deadlines head their measures, the earliest first, and what has none stands last", () => {
  const found = arrange(smallCatalog, tasks, { rows: "clause", group: "deadline", units: null });
  expect(found.map(({ head }) => (head.type === "deadline" ? (head.until ?? head.kind) : ""))).toEqual(["2023-06", "none", "none"]);
});

test("papers head their measures in the order of the graph", () => {
  expect(sections({ group: "document" }).map(({ id }) => id)).toEqual(["doc:report", "doc:notice"]);
});

test("an item is one row with all its clauses, and each owner in a role once", () => {
  const rows = itemRows(inItem(["组织开展“护苗行动”", "牵头整治校园周边秩序"]));
  const item = rows.find(({ label }) => label === "一、");
  expect(item?.tasks).toHaveLength(2);
  expect(rows).toHaveLength(3);
  expect(item === undefined ? [] : ownersOfRow(item).map(({ entity, role }) => `${role} ${entity}`)).toEqual([
    `lead ${EDUCATION}`,
    `responsible ${EDUCATION}`,
    "cooperate organization:青岚区公安局",
  ]);
  expect(rows.flatMap((row) => deadlinesOfRow(row)).map(({ name }) => name)).toEqual(["修订防汛应急预案"]);
});

test("a clause without an owner stays with its item where another clause of it has one", () => {
  const list = inItem(["加强山洪监测预警", "修订防汛应急预案"]).map((task) => ({ ...task, document: "doc:report" as const }));
  const found = sections({ rows: "item" }, list);
  expect(found.every(({ ordered }) => !ordered)).toBe(true);
});

test("cuts rows, not sections, at the limit", () => {
  const found = arrange(smallCatalog, tasks, { rows: "clause", group: "unit", units: null });
  expect(firstRows(found, 3).map(({ rows }) => rows.length)).toEqual([2, 1]);
});
