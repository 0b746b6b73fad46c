import { expect, test } from "vitest";
import { findRelations } from "../../../web/search/relation-hits.ts";
import { searchOf } from "../../../web/state/search.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const search = searchOf(smallCatalog, () => null);
const found = (query: string) => findRelations(smallCatalog, search, query, 5);

test("finds edges by the relation and an end", () => {
  expect(found("教育局 印发").edges.map(({ id }) => id)).toEqual([
    "issues|organization:青岚区教育局|regulation:《青岚区校园安全管理办法》",
  ]);
  expect(found("印发《青岚区校园安全管理办法》").total).toBe(1);
  expect(found("云川市人民政府 印发 山洪防御实施方案").total).toBe(1);
  expect(found("公安局 印发").total).toBe(0);
});

test("finds all edges of a relation, the first of them listed", () => {
  const { edges, total } = found("位于");
  expect(edges).toHaveLength(5);
  expect(total).toBe(144);
});

test("finds edges between two ends", () => {
  expect(found("应急管理局 山洪防御条例").edges.map(({ facet }) => facet)).toEqual(["implements"]);
  expect(found("教育局").total).toBe(0);
});
