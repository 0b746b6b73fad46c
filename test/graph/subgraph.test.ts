import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeOfDocument } from "../../graph/build.ts";
import { subgraphOf } from "../../graph/cut.ts";
import { decodeGraph } from "../../graph/decode.ts";
import { encodeGraph } from "../../graph/folder.ts";
import type { KnowledgeGraph } from "../../graph/model.ts";
import { exampleSource } from "../support/export-source.ts";
import { LAW, PLAN, smallGraph } from "../support/small-graph.ts";

const EXAMPLES = exampleSource().graph;
const nodesOf = ({ documents, entities, tasks }: KnowledgeGraph): readonly string[] => [
  ...documents.map(nodeOfDocument),
  ...entities.map(({ id }) => id),
  ...tasks.map(({ id }) => id),
];
const linksOf = ({ links }: KnowledgeGraph): readonly string[] => links.map(({ id }) => id);

describe("what a view shows of a graph", () => {
  test("is a whole graph, whatever is shown: every end and every proof is there", () => {
    const shown = fc.record({ nodes: fc.subarray([...nodesOf(EXAMPLES)]), edges: fc.subarray([...linksOf(EXAMPLES)]) });
    fc.assert(
      fc.property(shown, ({ nodes, edges }) => {
        const part = subgraphOf(EXAMPLES, { nodes: new Set(nodes), edges: new Set(edges) });
        // The decoder checks counts, ends and the documents of all proofs.
        expect(decodeGraph(encodeGraph(part))).toEqual(part);
        expect(part.links.filter(({ id }) => !edges.includes(id))).toEqual([]);
        expect(part.tasks.map(({ id }) => id)).toEqual(EXAMPLES.tasks.map(({ id }) => id).filter((id) => nodes.includes(id)));
      }),
      { numRuns: 40 },
    );
  });

  test("is the graph itself where all of it is shown", () => {
    const graph = smallGraph();
    expect(subgraphOf(graph, { nodes: new Set(nodesOf(graph)), edges: new Set(linksOf(graph)) })).toEqual(graph);
  });

  test("keeps who owns a measure, though units are filtered out, and no other unit", () => {
    const graph = smallGraph();
    const task = graph.tasks.find(({ owners }) => owners.length === 2);
    const part = subgraphOf(graph, { nodes: new Set([task?.id ?? ""]), edges: new Set() });
    expect(part.tasks).toEqual([{ ...task, concerns: [] }]);
    expect(part.entities.map(({ name }) => name)).toEqual(["青岚区公安局", "青岚区教育局"]);
    expect(part.links).toEqual([]);
  });

  test("keeps a link only where it is shown itself", () => {
    const graph = smallGraph();
    const nodes = new Set([`regulation:${LAW}`, `regulation:${PLAN}`]);
    const link = `implements|regulation:${PLAN}|regulation:${LAW}`;
    expect(subgraphOf(graph, { nodes, edges: new Set([link]) }).links.map(({ id }) => id)).toEqual([link]);
    expect(subgraphOf(graph, { nodes, edges: new Set() }).links).toEqual([]);
  });
});
