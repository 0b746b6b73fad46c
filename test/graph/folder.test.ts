import { expect, test } from "vitest";
import {
  buildNetwork,
  decodeGraph,
  decodeText,
  encodeGraph,
  encodeText,
  FormatError,
  layOut,
  resolve,
  textFileOf,
} from "../../graph/index.ts";
import { cityPlan, districtReport, maskedReport } from "../support/corpus.ts";

const built = () => {
  const resolution = resolve([cityPlan(), districtReport(), maskedReport()], []);
  return { ...resolution, positions: layOut(buildNetwork(resolution)) };
};

test("what is written is what is read", () => {
  const graph = built();
  const lines = [...encodeGraph(graph)];
  expect(decodeGraph(lines)).toEqual(graph);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ format: "wenmai-graph", version: 1, counts: { documents: 3 } });
  expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
});

test("records stand in their order and proofs are rows that count documents and rules", () => {
  const records = [...encodeGraph(built())].slice(1).map((line): { type: string; proof?: unknown[][] } => JSON.parse(line));
  const order = ["rule", "document", "entity", "link", "task", "judgement", "issue"];
  const places = records.map((record) => order.indexOf(record.type));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(records.find((record) => record.type === "entity")?.proof?.[0]).toHaveLength(7);
});

test("no text of a document stands in the graph's file; texts/N.json holds it unchanged", () => {
  const { document } = cityPlan();
  expect(textFileOf(3)).toBe("texts/3.json");
  expect(decodeText(encodeText(document))).toEqual({ text: document.text, blocks: document.blocks });
  expect([...encodeGraph(built())].join("")).not.toContain("现提出如下意见");
});

const broken = (change: (lines: string[]) => void): (() => unknown) => {
  const lines = [...encodeGraph(built())];
  change(lines);
  return () => decodeGraph(lines);
};

test.each<[string, (lines: string[]) => void]>([
  ["an empty file", (lines) => lines.splice(0)],
  ["another format", (lines) => lines.splice(0, 1, '{"format":"x","version":1,"counts":{}}')],
  ["a file cut short", (lines) => lines.pop()],
  ["a line that is no JSON", (lines) => lines.splice(2, 1, "{")],
  ["an unknown record", (lines) => lines.splice(2, 1, '{"type":"code","id":"x"}')],
  ["a record too late", (lines) => lines.push(lines[1] ?? "")],
  [
    "a proof of no document",
    (lines) => lines.splice(0, lines.length, ...lines.map((line) => line.replace('"proof":[[0,', '"proof":[[9,'))),
  ],
  [
    "a link to nothing",
    (lines) => lines.splice(0, lines.length, ...lines.map((line) => line.replace(/"target":"[^"]+"/u, '"target":"x:y"'))),
  ],
])("%s is refused", (_, change) => {
  expect(broken(change)).toThrow(FormatError);
});
