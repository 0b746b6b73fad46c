import { FormatError } from "../../graph/format-error.ts";
import { createSavedDecoder, isSaved } from "../../graph/saved.ts";
import { hashText } from "../../src/read/hash.ts";
import { eachLine } from "../source/lines.ts";
import type { Source } from "../source/open-graph.ts";
import { heldTexts } from "../source/texts.ts";

/** Code units of the beginning that tell a saved graph from a paper. */
const BEGINNING = 64;

/** Whether a file is a saved graph, by how it begins: its name may have been changed. */
export const isSavedFile = async (file: Blob): Promise<boolean> => isSaved(await file.slice(0, BEGINNING).text());

/** Opens a saved graph; every line is validated, and every text must be the one that the proofs were made from. Throws `FormatError`. */
export const openSaved = async (file: Blob): Promise<Source> => {
  const decoder = createSavedDecoder();
  await eachLine(file.stream(), decoder.push);
  const { graph, name, texts } = decoder.finish();
  for (const [index, document] of graph.documents.entries()) {
    if (hashText(texts[index]?.text ?? "") !== document.textHash)
      throw new FormatError(
        "graph/other-text",
        `the text of ${document.name} is not the one that the graph was made from; save the graph again from the page`,
        null,
      );
  }
  return { graph, name, texts: heldTexts(texts), origin: "reader" };
};
