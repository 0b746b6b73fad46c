import graphology from "graphology";
import parseGexf from "graphology-gexf";
import parseGraphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { expectSameDrawing, heldByXml } from "../../support/drawn-graph.ts";
import { exampleSource, exportSource, textOfExport } from "../../support/export-source.ts";
import { hostileGraph, hostileTexts } from "../../support/hostile-graph.ts";
import { smallGraph, smallTexts } from "../../support/small-graph.ts";

const READERS = [
  ["gexf", (text: string) => parseGexf.parse(graphology.MultiDirectedGraph, text)],
  ["graphml", (text: string) => parseGraphml.parse(graphology.MultiDirectedGraph, text)],
] as const;

describe.each(READERS)("%s", (id, parse) => {
  test.each([
    ["the examples", exampleSource],
    ["a small graph", () => exportSource(smallGraph(), smallTexts())],
    ["a hostile graph", () => exportSource(hostileGraph(), hostileTexts())],
  ])("another reader finds all of %s", (_, sourceOf) => {
    const source = sourceOf();
    expectSameDrawing(parse(textOfExport(id, source)), source);
  });

  test("says in its head what made it, secrecy marks too", () => {
    const [head = ""] = textOfExport(id, exportSource(hostileGraph(), hostileTexts())).split("<graph ");
    expect(head).toContain("wenmai test");
    expect(head).toContain("【机密】标题]]&gt;&lt;b&gt;");
    expect(head).toContain(heldByXml("=恶意&lt;&amp;&gt;\u0001.txt"));
  });
});

test("gexf has days, and edges of several kinds between two nodes stay apart", () => {
  const text = textOfExport("gexf", exampleSource());
  const starts = [...text.matchAll(/ start="(?<day>[^"]*)"/gu)].map(({ groups }) => groups?.["day"] ?? "");
  expect(starts.length).toBeGreaterThan(100);
  for (const day of starts) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(text).toContain('kind="owns:lead"');
  expect(textOfExport("gexf", exportSource(hostileGraph(), hostileTexts()))).toContain('start="2023-01-01"');
});

test("yEd is told where and how to draw", () => {
  const text = textOfExport("graphml", exportSource(smallGraph(), smallTexts()));
  expect(text).toContain('<key id="node_drawing" for="node" yfiles.type="nodegraphics"/>');
  expect(text.match(/<y:ShapeNode>/gu)).toHaveLength(text.match(/<node /gu)?.length ?? 0);
  expect(text).toMatch(/<y:NodeLabel [^>]*>青岚区教育局<\/y:NodeLabel>/u);
});
