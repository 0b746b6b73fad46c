import { decode } from "./decode.ts";
import { INPUT_FORMATS, type InputFormat, TEXT_FORMATS } from "./input-format.ts";
import type { Source } from "./source.ts";

/** A file format that can be read. */
export type Reader = InputFormat & {
  /** Rejects with `InputError` only. Code of a format is loaded when a file of it comes. */
  readonly decode: (bytes: Uint8Array, name: string) => Promise<Source>;
};

/** What reads each format that is no text, by its id. The page has the same in `web/own/reader`, each packed apart. */
const DECODERS: Readonly<Record<string, Reader["decode"]>> = {
  doc: (bytes, name) => import("./doc/index.ts").then(({ readDoc }) => readDoc(bytes, name)),
  docx: (bytes, name) => import("./docx/index.ts").then(({ readDocx }) => readDocx(bytes, name)),
  html: (bytes, name) => import("./html/index.ts").then(({ readHtml }) => readHtml(bytes, name)),
  ofd: (bytes, name) => import("./ofd/index.ts").then(({ readOfd }) => readOfd(bytes, name)),
  pdf: (bytes, name) => import("./pdf/index.ts").then(({ readPdf }) => readPdf(bytes, name)),
  ...Object.fromEntries(TEXT_FORMATS.map(({ id, sourceOf }) => [id, (bytes: Uint8Array) => Promise.resolve(sourceOf(decode(bytes)))])),
};

const readerOf = (format: InputFormat): Reader => {
  const decoder = DECODERS[format.id];
  if (decoder === undefined) throw new Error(`src/read: nothing reads the format ${format.id}`);
  return { ...format, decode: decoder };
};

/** THE list of formats with what reads them. */
export const READERS: readonly Reader[] = INPUT_FORMATS.map(readerOf);
