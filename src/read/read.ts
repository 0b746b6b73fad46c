import type { Document } from "../../extract/index.ts";
import { checkSize } from "./check.ts";
import { documentOf, factsOf, readText } from "./document.ts";
import { formatOf, isTextFormat } from "./input-format.ts";
import { READERS } from "./reader.ts";

/** Reads a file of any format of READERS, by its content, as a document. Rejects with `InputError` only. */
export const read = async (bytes: Uint8Array, name: string): Promise<Document> => {
  checkSize(bytes.length, name);
  const format = formatOf(bytes, name);
  const reader = isTextFormat(format) ? undefined : READERS.find(({ id }) => id === format.id);
  if (reader === undefined) return readText(bytes, name);
  return documentOf({ source: await reader.decode(bytes, name), facts: factsOf(bytes) }, name);
};
