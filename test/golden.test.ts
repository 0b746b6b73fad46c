import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze } from "../extract/index.ts";
import { createLookup, cutGraph, cutTexts, FORMATS } from "../graph/index.ts";
import { readText } from "../src/read/index.ts";
import { annotatedText } from "./support/annotated-text.ts";
import { ROOT } from "./support/cli.ts";
import { exportSource, textsOfExport } from "./support/export-source.ts";
import { expectGolden } from "./support/golden.ts";
import { smallGraph, smallTexts } from "./support/small-graph.ts";

const FOLDER = join(ROOT, "examples");
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("golden: what the examples say", () => {
  test("there are examples", () => {
    expect(EXAMPLES.length).toBeGreaterThan(0);
  });

  test.each(EXAMPLES)("%s", (name) => {
    expectGolden(`examples/${name}`, annotatedText(analyze(readText(readFileSync(join(FOLDER, name)), name))));
  });
});

const PAPERS = ["doc:notice", "doc:report"];

describe("golden: the exports of a small graph", () => {
  const whole = exportSource(smallGraph(), smallTexts());
  const graph = cutGraph(whole.graph, { documents: PAPERS });
  const source = { ...whole, graph, lookup: createLookup(graph), texts: cutTexts(whole.graph, graph, {}, whole.texts) };

  test.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_, format) => {
    for (const [name, text] of textsOfExport(format, source)) expectGolden(`export/${name}`, text);
  });
});
