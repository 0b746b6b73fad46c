import { decode } from "./decode.ts";
import { readMarkdown } from "./markdown.ts";
import { isPdf } from "./pdf/claim.ts";
import type { Source } from "./source.ts";
import { namesIn, startsPacked } from "./zip.ts";

/** A file format that can be read. */
export type Reader = {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** Endings of file names, lower case, without the point. */
  readonly extensions: readonly string[];
  /** Whether bytes are of this format, whatever the name says; the first of the list that claims a file reads it. Never throws. */
  readonly claims: (bytes: Uint8Array, extension: string) => boolean;
  /** Rejects with `InputError` only. Code of a format is loaded when a file of it comes. */
  readonly decode: (bytes: Uint8Array, name: string) => Promise<Source>;
};

/** A format that is text itself. */
export type TextReader = Omit<Reader, "decode"> & { readonly decodeText: (bytes: Uint8Array) => Source };

const readPlain = (bytes: Uint8Array): Source => ({ ...decode(bytes), cuts: [], headings: new Map(), places: [], issues: [] });

/** The formats that are text, the one for everything else last. */
export const TEXT_READERS: readonly [TextReader, TextReader] = [
  {
    id: "markdown",
    label: { zh: "Markdown", en: "Markdown" },
    extensions: ["md", "markdown"],
    claims: (_bytes, extension) => extension === "md" || extension === "markdown",
    decodeText: (bytes) => readMarkdown(decode(bytes)),
  },
  {
    id: "text",
    label: { zh: "纯文本", en: "Plain text" },
    extensions: ["txt", "text"],
    claims: () => true,
    decodeText: readPlain,
  },
];

/** The formats that are no text themselves. */
const FILE_READERS: readonly Reader[] = [
  {
    id: "pdf",
    label: { zh: "PDF", en: "PDF" },
    extensions: ["pdf"],
    claims: isPdf,
    decode: (bytes, name) => import("./pdf/index.ts").then(({ readPdf }) => readPdf(bytes, name)),
  },
  {
    id: "ofd",
    label: { zh: "OFD 版式文档", en: "OFD document" },
    extensions: ["ofd"],
    claims: (bytes, extension) =>
      namesIn(bytes).some((name) => name.toLowerCase() === "ofd.xml") || (extension === "ofd" && startsPacked(bytes)),
    decode: (bytes, name) => import("./ofd/index.ts").then(({ readOfd }) => readOfd(bytes, name)),
  },
];

/** THE list of formats. */
export const READERS: readonly Reader[] = [
  ...FILE_READERS,
  ...TEXT_READERS.map(({ decodeText, ...reader }): Reader => ({ ...reader, decode: (bytes) => Promise.resolve(decodeText(bytes)) })),
];
