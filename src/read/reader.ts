import type { Span } from "../../extract/index.ts";
import { decode } from "./decode.ts";
import { readMarkdown } from "./markdown.ts";

/** What a format gives: the text, which stretches of it are marks of the format, and which lines it says are headings. */
export type Source = {
  readonly text: string;
  readonly encoding: string;
  /** Sorted, not overlapping. */
  readonly cuts: readonly Span[];
  /** Level by the position at which the words of the line start. */
  readonly headings: ReadonlyMap<number, number>;
};

/** A file format that can be read. */
export type Reader = {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** Endings of file names, lower case, without the point. */
  readonly extensions: readonly string[];
  readonly decode: (bytes: Uint8Array) => Source;
};

const readPlain = (bytes: Uint8Array): Source => ({ ...decode(bytes), cuts: [], headings: new Map() });

const TEXT: Reader = { id: "text", label: { zh: "纯文本", en: "Plain text" }, extensions: ["txt", "text"], decode: readPlain };

/** THE list of formats. */
export const READERS: readonly Reader[] = [
  TEXT,
  {
    id: "markdown",
    label: { zh: "Markdown", en: "Markdown" },
    extensions: ["md", "markdown"],
    decode: (bytes) => readMarkdown(decode(bytes)),
  },
];

const EXTENSION = /\.([^./\\]+)$/u;

/** The reader of a file by the ending of its name; plain text where no reader has it. */
export const readerOf = (name: string): Reader => {
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? "";
  return READERS.find((reader) => reader.extensions.includes(extension)) ?? TEXT;
};
