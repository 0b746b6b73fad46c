import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createLookup } from "../../graph/index.ts";
import { nodeRows } from "../../graph/neo4j/node.ts";
import { relationshipRows } from "../../graph/neo4j/relationship.ts";
import { NEO4J_DOC, neo4jDoc } from "../support/neo4j-doc.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const TEXT = readFileSync(NEO4J_DOC, "utf8");

test("docs/neo4j.md is in step with the lists; `npm run docs` writes it", () => {
  expect(TEXT).toBe(neo4jDoc(TEXT));
});

test("it tells of every property that a load writes", () => {
  const graph = smallGraph();
  const all = smallTexts();
  const source = { lookup: createLookup(graph), texts: (index: number) => all[index] ?? { text: "", blocks: [] } };
  const names = new Set(
    [...nodeRows(graph, source), ...relationshipRows(graph, source)].flatMap(({ properties }) => Object.keys(properties())),
  );
  expect(names.size).toBeGreaterThan(30);
  expect([...names].filter((name) => !TEXT.includes(`\`${name}\``))).toEqual([]);
});
