import { createDecoder, decodeGraph, decodeName } from "../../graph/decode.ts";
import type { KnowledgeGraph } from "../../graph/model.ts";
import { readEmbedded } from "../embedded.ts";
import { eachLine } from "./lines.ts";
import { embeddedTexts, servedTexts, type TextSource } from "./texts.ts";

/** A graph, what it is called, the way to its texts, and where it came from: this page, its server, or the reader. */
export type Source = {
  readonly graph: KnowledgeGraph;
  readonly name: string;
  readonly texts: TextSource;
  readonly origin: "page" | "server" | "reader";
};

/** Where the server lays a graph's folder, relative to the page. */
const FOLDER = "graph";

const decodeStream = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Pick<Source, "graph" | "name">> => {
  const decoder = createDecoder();
  let first: string | null = null;
  await eachLine(body, (line) => {
    first ??= line;
    decoder.push(line);
  });
  return { graph: decoder.finish(), name: decodeName(first ?? "") };
};

/** The graph that the page holds, else the one that its server has beside it; null where there is none. Throws where one is there but cannot be read. */
export const openGraph = async (): Promise<Source | null> => {
  const embedded = readEmbedded(document);
  if (embedded !== null) {
    const lines = embedded.records.map((record) => JSON.stringify(record));
    return { graph: decodeGraph(lines), name: decodeName(lines[0] ?? ""), texts: embeddedTexts(embedded.texts), origin: "page" };
  }
  if (location.protocol === "file:") return null;
  const response = await fetch(`${FOLDER}/graph.jsonl`);
  if (response.status === 404) return null;
  if (!response.ok || response.body === null) throw new Error(`${FOLDER}/graph.jsonl: ${response.status}`);
  return { ...(await decodeStream(response.body)), texts: servedTexts(FOLDER), origin: "server" };
};
