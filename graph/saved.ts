import { createDecoder, decodeName, decodeText } from "./decode.ts";
import { DEFAULT_NAME, encodeGraph } from "./folder.ts";
import { FormatError } from "./format-error.ts";
import type { KnowledgeGraph, SourceText } from "./model.ts";

/** What the name of a saved graph ends with. */
export const SAVED_EXTENSION = "wenmai.jsonl";

/** A graph with the texts of its documents, in their order. */
export type Saved = { readonly name: string; readonly graph: KnowledgeGraph; readonly texts: readonly SourceText[] };

/** Reads a saved graph line by line; `finish` checks that all is there. Both throw `FormatError`. */
export type SavedDecoder = { readonly push: (line: string) => void; readonly finish: () => Saved };

/** How every line of a text begins. */
const TEXT_LINE = '{"type":"text",';

const REMEDY = "save the graph again from the page";

/** Whether a file that begins so is a graph of ours, of whatever version. */
export const isSaved = (beginning: string): boolean => beginning.startsWith('{"format":"wenmai-graph"');

/** The lines of a saved graph, each with its line feed: those of `graph.jsonl`, then a line `{"type":"text","text":…,"blocks":…}` a document, in their order. */
export function* encodeSaved({ graph, name, texts }: Saved): Generator<string> {
  yield* encodeGraph(graph, name);
  for (const { text, blocks } of texts) yield `${JSON.stringify({ type: "text", text, blocks })}\n`;
}

/** A decoder that takes one line after the other, so that no string has to hold the file. */
export const createSavedDecoder = (): SavedDecoder => {
  const decoder = createDecoder();
  const texts: SourceText[] = [];
  let name: string | null = null;
  let lines = 0;
  const push = (line: string): void => {
    lines += 1;
    if (line.startsWith(TEXT_LINE)) {
      texts.push(decodeText(line));
      return;
    }
    if (texts.length > 0 && line !== "") throw new FormatError("graph/order", `stands after the texts; ${REMEDY}`, lines);
    decoder.push(line);
    name ??= line === "" ? null : decodeName(line);
  };
  const finish = (): Saved => {
    const graph = decoder.finish();
    if (texts.length !== graph.documents.length) {
      throw new FormatError(
        "graph/texts",
        `holds ${texts.length} texts of ${graph.documents.length} documents: it is cut short, or no graph that was saved whole; ${REMEDY}`,
        null,
      );
    }
    return { name: name ?? DEFAULT_NAME, graph, texts };
  };
  return { push, finish };
};
