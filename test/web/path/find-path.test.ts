import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerPath } from "../../../web/path/answer.ts";
import { findPath, type Hop } from "../../../web/path/find-path.ts";
import type { Catalog } from "../../../web/state/catalog.ts";
import { START } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { tied } from "../canvas/tied-catalog.ts";

const all = { hasEdge: () => true, hasNode: () => true };
const written = (hops: readonly Hop[] | null) =>
  hops?.map(({ from, to, forward }) => `${from}${forward ? ">" : "<"}${to}`).join(" ") ?? null;

/** Steps between two nodes, the plain way. */
const distance = ({ edges }: Catalog, from: string, to: string): number | null => {
  const found = new Map([[from, 0]]);
  const queue = [from];
  for (const id of queue) {
    for (const { source, target } of edges) {
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const) {
        if (one !== id || found.has(other)) continue;
        found.set(other, (found.get(id) ?? 0) + 1);
        queue.push(other);
      }
    }
  }
  return found.get(to) ?? null;
};

describe("a way between two nodes", () => {
  test("walks edges either way and says which", () => {
    expect(written(findPath(tied("a b", "c b", "c d"), all, "a", "d"))).toBe("a>b b<c c>d");
  });

  test("takes the shorter of two ways", () => {
    expect(written(findPath(tied("a b", "b c", "c d", "a x", "x d"), all, "a", "d"))).toBe("a>x x>d");
  });

  test("is empty from a node to itself, and none between parts that nothing ties", () => {
    const catalog = tied("a b", "c d");
    expect(findPath(catalog, all, "a", "a")).toEqual([]);
    expect(findPath(catalog, all, "a", "d")).toBeNull();
  });

  test("goes round what may not be walked", () => {
    const catalog = tied("a b", "b d", "a x", "x y", "y d");
    expect(written(findPath(catalog, { ...all, hasNode: (id) => id !== "b" }, "a", "d"))).toBe("a>x x>y y>d");
    expect(written(findPath(catalog, { ...all, hasEdge: ({ target }) => target !== "b" }, "a", "d"))).toBe("a>x x>y y>d");
  });

  test("is as short as can be, whole, and the same every time, in any graph", () => {
    const node = fc.constantFrom(..."abcdefghij");
    const ties = fc.array(
      fc.tuple(node, node).map(([a, b]) => `${a} ${b}`),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(ties, node, node, (lines, from, to) => {
        const catalog = tied(...new Set(lines), from, to);
        const hops = findPath(catalog, all, from, to);
        expect(hops?.length ?? null).toBe(distance(catalog, from, to));
        expect(findPath(catalog, all, from, to)).toEqual(hops);
        let at = from;
        for (const hop of hops ?? []) {
          expect(hop.from).toBe(at);
          expect([hop.edge.source, hop.edge.target]).toEqual(hop.forward ? [hop.from, hop.to] : [hop.to, hop.from]);
          at = hop.to;
        }
        if (hops !== null) expect(at).toBe(to);
      }),
    );
  });
});

describe("the answer of the page", () => {
  const catalog = tied("a b", "b c cites");
  const ends = { from: "a", to: "c", hidden: false };

  test("goes along what the filters leave", () => {
    expect(written(answerPath(catalog, visibleOf(catalog, { ...START, hidden: [] }), [], ends)?.hops ?? null)).toBe("a>b b>c");
  });

  test("where filters or hidden nodes cut the way, says how long it would be with them", () => {
    expect(answerPath(catalog, visibleOf(catalog, { ...START, hidden: ["cites"] }), [], ends)).toEqual({ hops: [], hidden: 2 });
    expect(answerPath(catalog, visibleOf(catalog, { ...START, hidden: [] }), ["b"], ends)).toEqual({ hops: [], hidden: 2 });
  });

  test("goes through what is hidden when the reader wishes", () => {
    const answer = answerPath(catalog, visibleOf(catalog, { ...START, hidden: ["cites"] }), [], { ...ends, hidden: true });
    expect(written(answer?.hops ?? null)).toBe("a>b b>c");
  });

  test("says that there is none, and nothing while an end is open", () => {
    const apart = tied("a b", "c d");
    expect(answerPath(apart, visibleOf(apart, { ...START, hidden: [] }), [], ends)).toEqual({ hops: [], hidden: null });
    expect(answerPath(apart, visibleOf(apart, { ...START, hidden: [] }), [], { ...ends, to: null })).toBeNull();
  });
});
