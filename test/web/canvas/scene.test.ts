import { describe, expect, test } from "vitest";
import { collapse, expand, isolate, isReduced, pin, remove, restore, SHOW_ALL, unpin } from "../../../web/canvas/actions.ts";
import { MOST_PINS } from "../../../web/canvas/field.ts";
import { MOST_A_STEP } from "../../../web/canvas/reach.ts";
import { type Lit, MOST_EDGES, MOST_NODES, sceneOf } from "../../../web/canvas/scene.ts";
import type { Catalog } from "../../../web/state/catalog.ts";
import { START, type View } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { tied } from "./tied-catalog.ts";

const NOTHING_LIT: Lit = { nodes: [], edges: [] };
const drawn = (catalog: Catalog, change: Partial<View> = {}, hidden: readonly string[] = [], lit = NOTHING_LIT) =>
  sceneOf(catalog, visibleOf(catalog, { ...START, hidden: hidden }), { ...START, ...change }, lit);
const names = ({ nodes }: { readonly nodes: ReadonlySet<string> }) => [...nodes].sort().join("");

/** A hub with so many leaves. */
const star = (hub: string, leaves: number): readonly string[] =>
  Array.from({ length: leaves }, (_, leaf) => `${hub} ${hub}${String(leaf).padStart(4, "0")}`);

const chain = tied("a b", "b c", "c d", "d e");

describe("what the canvas draws", () => {
  test("is all that the filters leave", () => {
    const scene = drawn(chain);
    expect(names(scene)).toBe("abcde");
    expect(scene.edges.size).toBe(4);
    expect(scene).toMatchObject({ undrawn: { nodes: 0, edges: 0 }, apart: 0, removed: 0 });
  });

  test("is a neighbourhood of one to three steps where the reader asked for it, and counts the others", () => {
    const steps = [1, 2, 3].map((step) => names(drawn(chain, { around: { node: "a", steps: step } })));
    expect(steps).toEqual(["ab", "abc", "abcd"]);
    expect(drawn(chain, { around: { node: "a", steps: 1 } }).apart).toBe(3);
  });

  test("is not what the reader hid, nor what is reached through it alone", () => {
    const scene = drawn(chain, { removed: ["c"], around: { node: "a", steps: 3 } });
    expect(names(scene)).toBe("ab");
    expect(scene.removed).toBe(1);
  });

  test("grows by what is expanded, weightiest first and no more than the cap a step, and says how many it keeps back", () => {
    const catalog = tied("a b", ...star("b", MOST_A_STEP + 12));
    const scene = drawn(catalog, { around: { node: "a", steps: 1 }, expanded: [{ node: "b", steps: 1 }] });
    expect(scene.nodes.size).toBe(1 + MOST_A_STEP);
    expect(scene.nodes.has("a")).toBe(true);
    expect(scene.kept.get("b")).toBe(13);
  });

  test("folds what hangs on a collapsed node alone, and nothing that leads elsewhere", () => {
    const catalog = tied("hub l", "hub m", "hub x", "x far", "m n");
    expect(names(drawn(catalog, { collapsed: [{ node: "hub", steps: 1 }] }))).toBe(["far", "hub", "m", "n", "x"].join(""));
    const two = drawn(catalog, { collapsed: [{ node: "hub", steps: 2 }] });
    expect([...two.nodes]).toEqual(["hub"]);
    expect(two.folded).toEqual(new Map([["hub", 5]]));
  });

  test("holds a selected node with its neighbours, whatever the neighbourhood", () => {
    expect(names(drawn(chain, { around: { node: "a", steps: 1 }, selected: "e" }))).toBe("abde");
  });

  test("holds a lit way even where filters hide it", () => {
    const lit = { nodes: ["a", "b"], edges: chain.edges.slice(0, 1) };
    const scene = drawn(chain, {}, ["regulation"], lit);
    expect(names(scene)).toBe("ab");
    expect(scene.edges.size).toBe(1);
  });

  test("in the hierarchy is what traced relations tie", () => {
    const catalog = tied("a b cites", "b c", "c d implements", "x y");
    const scene = drawn(catalog, { layout: "hierarchy" });
    expect(names(scene)).toBe("abcd");
    expect(scene.apart).toBe(2);
  });
});

describe("a graph that is too large to be drawn", () => {
  const catalog = tied(...Array.from({ length: 60 }, (_, hub) => star(`h${String(hub).padStart(2, "0")}`, 60)).flat(), "h00 h01");

  test("is drawn by its weightiest nodes, and says how many are not", () => {
    const scene = drawn(catalog);
    expect(scene.nodes.size).toBe(MOST_NODES);
    expect([...scene.nodes].filter((id) => id.length === 3)).toHaveLength(60);
    expect(scene.undrawn.nodes).toBe(catalog.nodes.size - MOST_NODES);
  });

  test("shows whatever search leads to, with its neighbourhood", () => {
    const leaf = "h590059";
    expect(drawn(catalog).nodes.has(leaf)).toBe(false);
    const scene = drawn(catalog, { selected: leaf });
    expect(scene.nodes.has(leaf)).toBe(true);
    expect([...scene.edges.values()].some(({ target }) => target === leaf)).toBe(true);
    expect(scene.undrawn.nodes).toBe(catalog.nodes.size - scene.nodes.size);
  });

  test("has the same edges around what is selected, whatever was asked before", () => {
    const [one, two] = ["h590059", "h580059"];
    drawn(catalog);
    const first = drawn(catalog, { selected: one });
    drawn(catalog, { selected: two });
    const again = drawn(tied(...[...catalog.edges].map(({ source, target }) => `${source} ${target}`)), { selected: one });
    expect([...first.nodes]).toEqual([...again.nodes]);
    expect([...first.edges.keys()].sort()).toEqual([...again.edges.keys()].sort());
  });

  test("draws no more edges than it can, and counts the others", () => {
    const size = 130;
    const ids = Array.from({ length: size }, (_, index) => `n${index}`);
    const dense = tied(...ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} ${b}`)));
    const { edges, undrawn } = drawn(dense);
    expect(edges.size).toBe(MOST_EDGES);
    expect(undrawn.edges).toBe((size * (size - 1)) / 2 - MOST_EDGES);
  });
});

describe("what a reader does with a node", () => {
  const changed = (view: View, change: Partial<View>): View => ({ ...view, ...change });

  test("expanding and collapsing take each other back", () => {
    const expanded = changed(START, expand(START, { node: "a", steps: 2 }));
    expect(expanded.expanded).toEqual([{ node: "a", steps: 2 }]);
    const collapsed = changed(expanded, collapse(expanded, { node: "a", steps: 1 }));
    expect(collapsed).toMatchObject({ expanded: [], collapsed: [{ node: "a", steps: 1 }] });
    expect(changed(collapsed, expand(collapsed, { node: "a", steps: 1 }))).toMatchObject({
      expanded: [{ node: "a", steps: 1 }],
      collapsed: [],
    });
  });

  test("hiding a node lets go of all that is about it; it comes back alone or with everything", () => {
    const chosen: View = { ...START, selected: "a", around: { node: "a", steps: 1 }, expanded: [{ node: "a", steps: 1 }] };
    const hidden = changed(chosen, remove(chosen, "a"));
    expect(hidden).toMatchObject({ removed: ["a"], selected: null, around: null, expanded: [] });
    expect(changed(hidden, restore(hidden, "a")).removed).toEqual([]);
    expect(isReduced(hidden)).toBe(true);
    expect(isReduced(changed(hidden, SHOW_ALL))).toBe(false);
    expect(changed(hidden, isolate(hidden, { node: "a", steps: 2 }))).toMatchObject({ removed: [], around: { node: "a", steps: 2 } });
  });

  test("a link holds whole numbers and no more pins than it can; the oldest goes", () => {
    let view = START;
    for (let node = 0; node <= MOST_PINS; node += 1) view = changed(view, pin(view, { node: `n${node}`, x: node + 0.4, y: -0.2 }));
    expect(view.pins).toHaveLength(MOST_PINS);
    expect(view.pins[0]).toEqual({ node: "n1", x: 1, y: 0 });
    expect(changed(view, unpin(view, "n1")).pins).toHaveLength(MOST_PINS - 1);
    expect(changed(view, pin(view, { node: "n5", x: 1e12, y: 7 })).pins.at(-1)).toEqual({ node: "n5", x: 9_999_999, y: 7 });
  });
});
