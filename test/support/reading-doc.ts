import { ARCHIVE, READERS } from "../../src/read/index.ts";
import { bothOf, code, renewed, tableOf } from "./marked-doc.ts";

/** Where the description of what is read is committed. */
export const READING_DOC = new URL("../../docs/reading.md", import.meta.url);

const formats = (): string =>
  tableOf(
    ["format", "what", "endings"],
    [...READERS, ARCHIVE].map(({ id, label, extensions }) => [
      code(id),
      bothOf(label),
      extensions.map((extension: string) => code(`.${extension}`)).join(" "),
    ]),
  );

/** The description with its table put anew. */
export const readingDoc = (text: string): string => renewed(text, { formats });
