import { expect, test } from "vitest";
import { buildNetwork, nodeOfDocument, ownsKey, resolve } from "../../graph/index.ts";
import { cityPlan, districtReport } from "../support/corpus.ts";

const resolution = () => resolve([cityPlan(), districtReport()], []);

test("entities, measures and papers are nodes; a paper that is a regulation has one node", () => {
  const graph = resolution();
  const network = buildNetwork(graph);
  for (const { id } of [...graph.entities, ...graph.tasks]) expect(network.hasNode(id)).toBe(true);
  expect(graph.documents.map((document) => network.hasNode(document.id))).toEqual(
    graph.documents.map((document) => document.entity === null),
  );
  for (const document of graph.documents) expect(network.hasNode(nodeOfDocument(document))).toBe(true);
  expect(network.order).toBe(
    graph.entities.length + graph.tasks.length + graph.documents.filter((document) => document.entity === null).length,
  );
});

test("a link's edge has the link's id, and says whether it is planned", () => {
  const graph = resolution();
  const network = buildNetwork(graph);
  for (const link of graph.links) {
    expect(network.extremities(link.id)).toEqual([link.source, link.target]);
    expect(network.getEdgeAttribute(link.id, "mode")).toBe(link.proof.every((one) => one.mode === "planned") ? "planned" : "stated");
  }
});

test("measures hang on their owners by role, on who orders them, on what they concern and on their paper", () => {
  const graph = resolution();
  const network = buildNetwork(graph);
  const led = graph.tasks.find((task) => task.name === "编制绿线图册");
  expect(network.getEdgeAttributes(ownsKey("organization:云川市/市园林局", led?.id ?? "", "lead"))).toMatchObject({
    relation: "owns",
    role: "lead",
  });
  const ordered = graph.tasks.find((task) => task.orderedBy.length > 0);
  const relations = network.mapEdges(ordered?.id ?? "", (_, { relation }) => relation).sort();
  expect(relations).toEqual(["concerns", "orders", "stated_in"]);
});

test("entities are tied to the papers that name them, unless left out", () => {
  const graph = resolution();
  const count = (mentions: boolean) => buildNetwork(graph, { mentions }).filterEdges((_, { relation }) => relation === "stated_in").length;
  expect(count(false)).toBe(graph.tasks.length);
  expect(count(true)).toBeGreaterThan(count(false));
});
