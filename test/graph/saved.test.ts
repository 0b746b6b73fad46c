import { describe, expect, test } from "vitest";
import { encodeGraph } from "../../graph/folder.ts";
import { FormatError } from "../../graph/format-error.ts";
import { createSavedDecoder, encodeSaved, isSaved, type Saved } from "../../graph/saved.ts";
import { hostileGraph, hostileTexts } from "../support/hostile-graph.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const SAVED: Saved = { name: "青岚区台账", graph: smallGraph(), texts: smallTexts() };
const LINES = [...encodeSaved(SAVED)];

const decoded = (lines: readonly string[]): Saved => {
  const decoder = createSavedDecoder();
  for (const line of lines) decoder.push(line.replace(/\n$/u, ""));
  return decoder.finish();
};

describe("a saved graph", () => {
  test("is opened as it was saved", () => {
    expect(decoded(LINES)).toEqual(SAVED);
    const { entities, tasks, ...rest } = hostileGraph();
    const positions = Object.fromEntries([...entities, ...tasks].map(({ id }, index) => [id, { x: index, y: 2 * index }]));
    const hostile: Saved = { name: "<&>", graph: { ...rest, entities, tasks, positions }, texts: hostileTexts() };
    expect(decoded([...encodeSaved(hostile)])).toEqual(hostile);
  });

  test("is graph.jsonl with a line for each text behind it", () => {
    const records = [...encodeGraph(SAVED.graph, SAVED.name)];
    expect(LINES.slice(0, records.length)).toEqual(records);
    expect(LINES.slice(records.length).map((line) => Object.keys(JSON.parse(line)))).toEqual(
      SAVED.texts.map(() => ["type", "text", "blocks"]),
    );
    expect(LINES.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  });

  test("is told from a paper by its beginning, whatever its version", () => {
    expect(isSaved(LINES[0] ?? "")).toBe(true);
    expect(isSaved('{"format":"wenmai-graph","version":2')).toBe(true);
    expect(isSaved("青岚区2023年重点工作报告")).toBe(false);
    expect(isSaved("")).toBe(false);
  });

  test.each([
    ["without its last text", LINES.slice(0, -1), "graph/texts", /holds 2 texts of 3 documents/u],
    ["without any text", [...encodeGraph(SAVED.graph)], "graph/texts", /holds 0 texts of 3 documents/u],
    ["cut in the records", LINES.slice(0, 5), "graph/counts", /announces/u],
    [
      "of another version",
      [(LINES[0] ?? "").replace('"version":1', '"version":2'), ...LINES.slice(1)],
      "graph/version",
      /is a graph of version 2, and this program reads version 1/u,
    ],
    ["with a record behind the texts", [...LINES, LINES[1] ?? ""], "graph/order", /stands after the texts/u],
    ["with a broken line", LINES.map((line, index) => (index === 4 ? line.slice(0, 20) : line)), "graph/no-json", /line 5: is no JSON/u],
    ["empty", [], "graph/empty", /is empty/u],
  ])("%s is refused with the reason and what to do", (_, lines, code, reason) => {
    expect(() => decoded(lines)).toThrow(FormatError);
    expect(() => decoded(lines)).toThrow(expect.objectContaining({ code }));
    expect(() => decoded(lines)).toThrow(reason);
  });
});
