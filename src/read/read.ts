import type { Document } from "../../extract/index.ts";
import { checkSize } from "./check.ts";
import { documentOf, factsOf, readText } from "./document.ts";
import { formatOf, TEXT_FORMATS } from "./input-format.ts";
import { READERS } from "./reader.ts";

/** Reads a file of any format of READERS, by its content, as a document. Rejects with `InputError` only. */
export const read = async (bytes: Uint8Array, name: string): Promise<Document> => {
  checkSize(bytes.length, name);
  const { id } = formatOf(bytes, name);
  const reader = READERS.find((one) => one.id === id);
  if (reader === undefined || TEXT_FORMATS.some((text) => text.id === id)) return readText(bytes, name);
  return documentOf({ source: await reader.decode(bytes, name), facts: factsOf(bytes) }, name);
};
