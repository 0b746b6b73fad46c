import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../graph/index.ts";
import { community } from "../../../graph/metric/community.ts";
import { appearancesOf } from "../../../web/canvas/appearance.ts";
import { coloringOf } from "../../../web/canvas/coloring.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const communities = community.measure(buildNetwork(smallCatalog.graph, { mentions: false }));
const source = { catalog: smallCatalog, language: "zh" as const, communities };
const node = (id: string) => {
  const found = smallCatalog.nodes.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("colours", () => {
  test("by kind: the kind's own, and its first character as a sign", () => {
    const coloring = coloringOf("kind", source);
    expect(coloring.groupOf(node("place:青岚区"))).toMatchObject({ name: "地点", sign: "地" });
    expect(coloring.groupOf(node("place:青岚区")).color).not.toBe(coloring.groupOf(node("organization:青岚区教育局")).color);
  });

  test("by community: those tied together share a colour, called after the weightiest", () => {
    const coloring = coloringOf("community", source);
    const villages = coloring.groupOf(node("place:青岚区"));
    expect(coloring.groupOf(node("place:青柳村"))).toBe(villages);
    expect(villages).toMatchObject({ name: "“青岚区”等", sign: "1" });
    expect(coloring.groups[0]).toBe(villages);
    expect(coloring.groupOf(node("organization:青岚区教育局"))).not.toBe(villages);
  });

  test("by community before they are known: one colour, and a legend of none", () => {
    const coloring = coloringOf("community", { ...source, communities: null });
    expect(coloring.groups).toEqual([]);
    expect(coloring.groupOf(node("place:青岚区"))).toBe(coloring.groupOf(node("organization:青岚区教育局")));
  });

  test("by paper: the one that speaks of it; what several speak of stands apart", () => {
    const coloring = coloringOf("document", source);
    expect(coloring.groupOf(node("place:青柳村")).id).toBe("doc:villages");
    expect(coloring.groupOf(node("organization:青岚区教育局")).id).toBe("doc:report");
    expect(coloring.groupOf(node("regulation:《云川市山洪防御条例》")).id).toBe("several");
    expect(coloring.groups.map(({ id }) => id)).toEqual(["doc:villages", "doc:report", "doc:notice", "several"]);
  });

  test("no two groups share a sign", () => {
    for (const by of ["community", "document"] as const) {
      const signs = coloringOf(by, source).groups.map(({ sign }) => sign);
      expect(new Set(signs).size).toBe(signs.length);
    }
  });
});

test("size tells how much leads to a node, or how many measures it owns", () => {
  const shown = (size: "degree" | "owned") =>
    appearancesOf(smallCatalog, { size, coloring: coloringOf("kind", source), shade: (color) => color });
  const sizeOf = (by: "degree" | "owned", id: string): number => shown(by)(id)?.size ?? 0;
  expect(sizeOf("degree", "place:青岚区")).toBeGreaterThan(sizeOf("degree", "organization:青岚区教育局"));
  expect(sizeOf("owned", "place:青岚区")).toBeLessThan(sizeOf("owned", "organization:青岚区教育局"));
  expect(shown("degree")("nobody")).toBeNull();
});
