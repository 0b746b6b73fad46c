import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { analyze } from "../../extract/index.ts";
import type { ExportFile, ExportSource, Format, KnowledgeGraph, SourceText } from "../../graph/index.ts";
import { createLookup, FORMATS } from "../../graph/index.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { readText } from "../../src/read/index.ts";
import { ROOT } from "./cli.ts";

/** What an export is written from, with texts in the order of the documents. */
export const exportSource = (graph: KnowledgeGraph, texts: readonly SourceText[], language: "zh" | "en" = "zh"): ExportSource => ({
  graph,
  lookup: createLookup(graph),
  texts: (index) => {
    const text = texts[index];
    if (text === undefined) throw new RangeError(`no text ${index}`);
    return text;
  },
  name: "wenmai",
  program: "wenmai test",
  language,
});

const FOLDER = join(ROOT, "examples");
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

/** The graph of the examples, built from their files in this order or turned round. */
export const exampleSource = (isTurned = false): ExportSource => {
  const names = isTurned ? NAMES.toReversed() : NAMES;
  const analyses = names.map((name) => analyze(readText(readFileSync(join(FOLDER, name)), name)));
  const graph = buildGraph(analyses);
  const documents = new Map(analyses.map(({ document }) => [document.bytesHash, document]));
  const texts = graph.documents.map(({ bytesHash }) => {
    const document = documents.get(bytesHash);
    return { text: document?.text ?? "", blocks: document?.blocks ?? [] };
  });
  return exportSource(graph, texts);
};

/** The format of an id. */
export const formatOf = (id: string): Format => {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
};

/** The whole of an export that is one text. */
export const textOfExport = (id: string, source: ExportSource): string => {
  const format = formatOf(id);
  if (format.shape !== "text") throw new Error(`${id} is not one text`);
  return [...format.write(source)].join("");
};

/** The files of an export, whatever its shape: name and bytes. */
export const filesOfExport = (format: Format, source: ExportSource): ReadonlyMap<string, Buffer> => {
  const whole = (chunks: Iterable<string | Uint8Array>): Buffer => Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));
  if (format.shape !== "folder") return new Map([[`graph.${format.extension}`, whole(format.write(source))]]);
  return new Map(format.write(source).map(({ name, chunks }: ExportFile) => [name, whole(chunks)]));
};

/** As `filesOfExport`, as text; what is packed is unpacked, each of its files under its own name. */
export const textsOfExport = (format: Format, source: ExportSource): ReadonlyMap<string, string> =>
  new Map(
    [...filesOfExport(format, source)].flatMap(([name, bytes]): readonly (readonly [string, string])[] =>
      format.shape === "binary"
        ? Object.entries(unzipSync(bytes)).map(([part, unpacked]) => [`${name}/${part}`, strFromU8(unpacked)])
        : [[name, bytes.toString("utf8")]],
    ),
  );
