import { expect, test } from "vitest";
import { filterOf } from "../../../web/facet/filter.ts";
import { edgesOf } from "../../../web/state/catalog.ts";
import { edgeFacet } from "../../../web/state/facet.ts";
import { START } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { LAW, PLAN } from "../../support/small-graph.ts";
import { smallCatalog } from "./small-catalog.ts";

test("a paper that is a regulation has one node, and what it says leads there", () => {
  expect(smallCatalog.nodes.has("doc:notice")).toBe(false);
  const node = smallCatalog.nodes.get(`regulation:${PLAN}`);
  expect(node?.type === "entity" && node.document?.id).toBe("doc:notice");
  expect(edgesOf(smallCatalog, `regulation:${PLAN}`).some((edge) => edge.facet === "stated_in")).toBe(true);
});

test("a node knows its edges in both directions", () => {
  expect(edgesOf(smallCatalog, `regulation:${LAW}`).map((edge) => edge.source)).toEqual([
    "organization:青岚区应急管理局",
    `regulation:${PLAN}`,
  ]);
  expect(edgesOf(smallCatalog, "nobody")).toEqual([]);
});

test("a unit that owns in two roles has an edge for each", () => {
  const owned = edgesOf(smallCatalog, "organization:青岚区教育局").filter((edge) => edge.facet === "owns");
  expect(owned.map((edge) => edge.role).sort()).toEqual(["lead", "responsible"]);
});

test("a document is called by its title", () => {
  expect(smallCatalog.lookup.nameOf("doc:report")).toBe("青岚区2023年重点工作报告");
});

test("an edge is shown with both its ends only, and everything is counted", () => {
  const visible = visibleOf(smallCatalog, { ...filterOf(START), hidden: ["place"] });
  expect(visible.tallies.get("place")).toEqual({ shown: 0, left: 145, total: 145 });
  expect(visible.tallies.get("located_in")).toEqual({ shown: 0, left: 144, total: 144 });
  expect(visible.tallies.get("implements")).toEqual({ shown: 2, left: 2, total: 2 });
  const all = visibleOf(smallCatalog, { ...filterOf(START), hidden: [] });
  expect(all.nodes.size).toBe(all.total.nodes);
  expect(all.edges.size).toBe(all.total.edges);
});

test("each kind of edge reads both ways", () => {
  expect(edgeFacet("owns").inverse.zh).not.toBe(edgeFacet("owns").label.zh);
});
