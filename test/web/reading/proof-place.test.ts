import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../graph/model.ts";
import { proofsOfView, uniqueProof } from "../../../web/reading/proof-place.ts";
import { readingOf } from "../../../web/reading/reading-state.ts";
import { createPageStore } from "../../../web/state/page-store.ts";
import { START } from "../../../web/state/view.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const at = (start: number, rule: string): Evidence => ({
  document: "doc:report",
  span: { start, end: start + 2 },
  rule,
  mode: "stated",
  date: null,
  basis: "stated",
});

describe("the proofs that a reader steps through", () => {
  test("hold each place once, the first rule that found it", () => {
    expect(
      uniqueProof([at(1, "a"), at(1, "b"), at(5, "a"), at(9, "c"), at(9, "a")]).map(({ span, rule }) => `${span.start}${rule}`),
    ).toEqual(["1a", "5a", "9c"]);
  });

  test("are those of the open relation, else of the selected node", () => {
    const edge = "issues|organization:青岚区教育局|regulation:《青岚区校园安全管理办法》";
    const selected = "organization:青岚区教育局";
    expect(proofsOfView(smallCatalog, { edge, selected }).length).toBe(1);
    expect(proofsOfView(smallCatalog, { edge: null, selected }).length).toBe(2);
    expect(proofsOfView(smallCatalog, { edge: null, selected: null })).toEqual([]);
  });
});

describe("steps", () => {
  test("to a node leave the relation; undo leads back to it", () => {
    const store = createPageStore({ view: { ...START, edge: "e", selected: "a" }, language: "zh", theme: "light" });
    store.getState().go({ selected: "b" });
    expect(store.getState().view).toMatchObject({ selected: "b", edge: null });
    store.getState().undo();
    expect(store.getState().view.edge).toBe("e");
    store.getState().go({ proof: null });
    expect(store.getState().view.edge).toBe("e");
  });

  test("to a proof of another document lead the reader there", () => {
    const proof = { document: "doc:b", start: 1, end: 2 };
    expect(readingOf({ tab: "documents", reading: "doc:a", proof: null })).toBe("doc:a");
    expect(readingOf({ tab: "documents", reading: "doc:a", proof })).toBe("doc:b");
    expect(readingOf({ tab: "documents", reading: null, proof })).toBeNull();
    expect(readingOf({ tab: "graph", reading: "doc:a", proof })).toBeNull();
  });
});
