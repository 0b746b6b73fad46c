import { describe, expect, test } from "vitest";
import { cutGraph } from "../../../graph/cut.ts";
import { partOf, secretsOf } from "../../../web/export/part.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { START } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { smallGraph } from "../../support/small-graph.ts";

const graph = smallGraph();
const visible = visibleOf(catalogOf(graph), { ...START, hidden: ["place"] });
const UNIT = "organization:青岚区公安局";

describe("the part that is exported", () => {
  test("is all of it", () => {
    expect(partOf("all", { graph, visible, selected: UNIT })).toEqual({ graph, words: "" });
  });

  test("is what the filters leave: no village, and no link to one", () => {
    const part = partOf("visible", { graph, visible, selected: null });
    expect(part.graph.entities.some(({ kind }) => kind === "place")).toBe(false);
    expect(part.graph.links.map(({ relation }) => relation)).not.toContain("located_in");
    expect(part.graph.tasks).toHaveLength(graph.tasks.length);
    expect(part.words).not.toBe("");
  });

  test("is the selection with its neighbours, as the command cuts it", () => {
    const part = partOf("selected", { graph, visible, selected: UNIT });
    expect(part.graph).toEqual(cutGraph(graph, { around: { id: UNIT, depth: 1 } }));
    expect(part.words).toBe(`--entity ${UNIT} --depth 1`);
    expect(partOf("selected", { graph, visible, selected: null }).graph).toBe(graph);
  });

  test("names its documents with a secrecy mark", () => {
    const [first, ...others] = graph.documents;
    if (first === undefined) throw new Error("no document");
    const secret = { ...first, header: { ...first.header, secrecy: { value: "秘密★1年", span: { start: 0, end: 1 } } } };
    expect(secretsOf(graph)).toEqual([]);
    expect(secretsOf({ documents: [secret, ...others] })).toEqual([{ name: first.header.title?.value, mark: "秘密★1年" }]);
  });
});
