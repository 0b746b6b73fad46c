import { describe, expect, test } from "vitest";
import { marginsOf } from "../../../web/reading/margin.ts";
import { smallTexts } from "../../support/small-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

describe("the margin", () => {
  test("has the measures and relations of a block beside it, and none beside others", () => {
    const blocks = smallTexts()[1]?.blocks ?? [];
    const margins = marginsOf(smallCatalog, "doc:report", blocks);
    expect([...margins.keys()]).toEqual([2, 3, 5]);
    expect(margins.get(2)?.tasks.map(({ name }) => name)).toEqual(["组织开展“护苗行动”"]);
    expect(margins.get(2)?.edges.map(({ facet }) => facet)).toEqual(["issues", "carries_out"]);
    expect(margins.get(3)).toMatchObject({ edges: [] });
    expect(margins.get(3)?.tasks.map(({ name }) => name)).toEqual(["牵头整治校园周边秩序"]);
  });

  test("says a relation once, even where its block states it twice", () => {
    const margins = marginsOf(smallCatalog, "doc:report", (smallTexts()[1]?.blocks ?? []).slice(0, 1));
    const edges = margins.get(0)?.edges.map(({ id }) => id) ?? [];
    expect(edges.length).toBe(3);
    expect(new Set(edges).size).toBe(3);
  });
});
