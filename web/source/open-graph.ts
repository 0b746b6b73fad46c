import { createDecoder, decodeGraph } from "../../graph/decode.ts";
import type { KnowledgeGraph } from "../../graph/model.ts";
import { readEmbedded } from "../embedded.ts";
import { embeddedTexts, servedTexts, type TextSource } from "./texts.ts";

/** A graph and the way to its texts. */
export type Source = { readonly graph: KnowledgeGraph; readonly texts: TextSource };

/** Where the server lays a graph's folder, relative to the page. */
const FOLDER = "graph";

/** Decodes lines as they come, so that no string has to hold the whole file. */
const decodeStream = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<KnowledgeGraph> => {
  const decoder = createDecoder();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) decoder.push(line);
  }
  if (rest !== "") decoder.push(rest);
  return decoder.finish();
};

/** The graph that the page holds, else the one that its server has beside it; null where there is none. Throws where one is there but cannot be read. */
export const openGraph = async (): Promise<Source | null> => {
  const embedded = readEmbedded(document);
  if (embedded !== null) {
    return { graph: decodeGraph(embedded.records.map((record) => JSON.stringify(record))), texts: embeddedTexts(embedded.texts) };
  }
  if (location.protocol === "file:") return null;
  const response = await fetch(`${FOLDER}/graph.jsonl`);
  if (response.status === 404) return null;
  if (!response.ok || response.body === null) throw new Error(`${FOLDER}/graph.jsonl: ${response.status}`);
  return { graph: await decodeStream(response.body), texts: servedTexts(FOLDER) };
};
