import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { ExportSource, Format } from "../../../graph/index.ts";
import { createLookup, FORMATS } from "../../../graph/index.ts";
import { exampleSource, exportSource, filesOfExport, formatOf } from "../../support/export-source.ts";
import { largeGraph, largeText } from "../../support/large-graph.ts";
import { smallGraph, smallTexts } from "../../support/small-graph.ts";

const BY_ID = FORMATS.map((format) => [format.id, format] as const);

const digestsOf = (format: Format, source: ExportSource): readonly (readonly [string, string])[] =>
  [...filesOfExport(format, source)].map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]);

describe("the same bytes", () => {
  const straight = exampleSource();
  const turned = exampleSource(true);

  test.each(BY_ID)("of %s: twice, and with the documents in another order", (_, format) => {
    const digests = digestsOf(format, straight);
    expect(digestsOf(format, straight)).toEqual(digests);
    expect(digestsOf(format, turned)).toEqual(digests);
  });

  test("of the workbook in every zone", () => {
    const zone = process.env["TZ"];
    const xlsx = FORMATS.filter(({ shape }) => shape === "binary");
    const bytesIn = (name: string) => {
      process.env["TZ"] = name;
      return xlsx.map((format) => digestsOf(format, exportSource(smallGraph(), smallTexts())));
    };
    expect(bytesIn("America/New_York")).toEqual(bytesIn("Pacific/Kiritimati"));
    process.env["TZ"] = zone;
  });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Twice: buffers outside of the heap are given back a collection later. */
const heap = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

const largeSource = (documents: number): ExportSource => {
  const graph = largeGraph(documents);
  const text = largeText();
  return { graph, lookup: createLookup(graph), texts: () => text, name: "wenmai", program: "wenmai test", language: "zh" };
};

function* chunksOf(format: Format, source: ExportSource): Generator<string | Uint8Array> {
  if (format.shape !== "folder") yield* format.write(source);
  else for (const { chunks } of format.write(source)) yield* chunks;
}

const SAMPLES = 8;

/** The bytes that an export writes, and what it holds at most while it writes, measured at so many places after a collection. */
const measured = (format: Format, source: ExportSource): { readonly written: number; readonly held: number } => {
  let total = 0;
  let written = 0;
  for (const chunk of chunksOf(format, source)) {
    total += 1;
    written += chunk.length;
  }
  const before = heap();
  let count = 0;
  let most = 0;
  for (const _ of chunksOf(format, source)) {
    count += 1;
    if (count % Math.ceil(total / SAMPLES) === 0) most = Math.max(most, heap() - before);
  }
  return { written, held: most };
};

const MEGABYTE = 1 << 20;
const SLACK = 2 * MEGABYTE;

describe("memory", { timeout: 120_000 }, () => {
  const sizes = { small: largeSource(40), large: largeSource(400) };

  test.each(BY_ID)("of %s does not grow with the graph", (_, format) => {
    const [small, large] = [measured(format, sizes.small), measured(format, sizes.large)];
    expect(large.written).toBeGreaterThan(8 * small.written);
    expect(large.held).toBeLessThan(small.held + SLACK);
  });

  test.each(BY_ID)("of %s: no chunk holds more than a row", (_, format) => {
    let longest = 0;
    for (const chunk of chunksOf(format, sizes.large)) longest = Math.max(longest, chunk.length);
    expect(longest).toBeLessThan(MEGABYTE / 4);
  });

  test("is seen where it grows: what is collected is more than the slack", () => {
    const kept: (string | Uint8Array)[] = [];
    const before = heap();
    for (const chunk of chunksOf(formatOf("gexf"), sizes.large)) kept.push(`${chunk}`);
    expect(heap() - before).toBeGreaterThan(SLACK);
    expect(kept.length).toBeGreaterThan(0);
  });
});
