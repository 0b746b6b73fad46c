import { expect, test } from "vitest";
import type { ListedFact } from "../../../extract/index.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { traceOf } from "../../../web/state/papers.ts";
import { pictureOf } from "../../../web/trace/picture.ts";
import { dateOfPaper, validityOf } from "../../../web/trace/validity.ts";
import { LAW, PLAN, smallGraph } from "../../support/small-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const OLD = "regulation:《云川市山洪防御暂行办法》";

const listed = (...facts: readonly Pick<ListedFact, "field" | "value" | "from">[]) => {
  const graph = smallGraph();
  const entities = graph.entities.map((entity) =>
    entity.id === `regulation:${LAW}` ? { ...entity, listed: facts.map((fact) => ({ ...fact, source: "名录" })) } : entity,
  );
  return catalogOf({ ...graph, entities });
};

test("a paper that another one ends is repealed by it, with the words that say so", () => {
  const [first] = validityOf(smallCatalog, OLD);
  expect(first).toMatchObject({ state: "repealed", basis: "stated", by: { id: `regulation:${PLAN}`, name: PLAN } });
  expect(first?.evidence?.document).toBe("doc:notice");
});

test("what is only planned or denied ends nothing", () => {
  const graph = smallGraph();
  const links = graph.links.map((link) => {
    const [first, ...rest] = link.proof;
    return { ...link, proof: [{ ...first, mode: "planned" as const }, ...rest] as const };
  });
  expect(validityOf(catalogOf({ ...graph, links }), OLD)).toEqual([]);
});

test("what a list says is told apart from what a paper says, the end before the beginning", () => {
  const catalog = listed(
    { field: "in_force", value: "2020-07-01", from: null },
    { field: "status", value: "已失效", from: null },
    { field: "published", value: "2020-05-28", from: null },
  );
  expect(validityOf(catalog, `regulation:${LAW}`).map(({ state, basis, date, source }) => [state, basis, date, source])).toEqual([
    ["repealed", "listed", null, "名录"],
    ["inForce", "listed", "2020-07-01", "名录"],
  ]);
  expect(dateOfPaper(catalog, `regulation:${LAW}`)).toBe("2020-05-28");
});

test("nothing is said of a paper that nobody speaks of", () => {
  expect(validityOf(smallCatalog, `regulation:${LAW}`)).toEqual([]);
});

test("draws the root between what it rests on and what rests on it", () => {
  const picture = pictureOf(traceOf(smallCatalog, `regulation:${PLAN}`));
  const columnOf = (id: string) => picture.nodes.find(({ node }) => node.id === id)?.column;
  expect(columnOf(`regulation:${PLAN}`)).toBe(0);
  expect(columnOf(`regulation:${LAW}`)).toBe(-1);
  expect(columnOf("organization:云川市人民政府")).toBe(-1);
  const places = picture.nodes.map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(places.length);
  expect(picture.edges.every(({ from, to }) => [from, to].every((id) => picture.nodes.some(({ node }) => node.id === id)))).toBe(true);
});

test("lines between the same two boxes take turns", () => {
  const trace = traceOf(smallCatalog, `regulation:${PLAN}`);
  const [line] = trace.upstream;
  if (line === undefined) throw new Error("no line");
  const picture = pictureOf({ ...trace, upstream: [line, { ...line, repeated: true, lines: [] }], downstream: [] });
  expect(picture.edges.map(({ turn }) => turn)).toEqual([0, 1]);
});

test("leaves to the tree what would not fit, and says how much", () => {
  const trace = traceOf(smallCatalog, `regulation:${PLAN}`);
  const [line] = trace.upstream;
  if (line === undefined) throw new Error("no line");
  const many = Array.from({ length: 20 }, (_, index) => ({ ...line, lines: [], node: { ...line.node, id: `n${index}` } }));
  const picture = pictureOf({ ...trace, upstream: [], downstream: many });
  expect(picture.unlisted).toBe(8);
  expect(picture.nodes).toHaveLength(13);
});
