import { decode } from "./decode.ts";
import { isCompound } from "./doc/compound.ts";
import { claimsHtml, HTML_EXTENSIONS } from "./html/claim.ts";
import { readMarkdown } from "./markdown.ts";
import { isPdf } from "./pdf/claim.ts";
import type { Source } from "./source.ts";
import { namesIn } from "./zip.ts";

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

const WORD_ENDINGS: readonly string[] = ["docx", "docm", "dotx", "dotm"];

/** THE list of formats. */
export const READERS: readonly Reader[] = [
  {
    id: "docx",
    label: { zh: "Word 文档", en: "Word document" },
    extensions: WORD_ENDINGS,
    claims: (bytes, extension) => {
      const names = namesIn(bytes);
      if (names === null) return false;
      // A packed file that is damaged can only be known by its name.
      if (names.length === 0) return WORD_ENDINGS.includes(extension);
      return names.includes("[Content_Types].xml") && names.some((name) => name.startsWith("word/"));
    },
    decode: (bytes, name) => import("./docx/index.ts").then(({ readDocx }) => readDocx(bytes, name)),
  },
  {
    id: "doc",
    label: { zh: "Word 97–2003、WPS 文字", en: "Word 97–2003, WPS Writer" },
    extensions: ["doc", "wps", "dot", "wpt"],
    claims: isCompound,
    decode: (bytes, name) => import("./doc/index.ts").then(({ readDoc }) => readDoc(bytes, name)),
  },
  {
    id: "pdf",
    label: { zh: "PDF", en: "PDF" },
    extensions: ["pdf"],
    claims: isPdf,
    decode: (bytes, name) => import("./pdf/index.ts").then(({ readPdf }) => readPdf(bytes, name)),
  },
  {
    id: "html",
    label: { zh: "网页", en: "Web page" },
    extensions: HTML_EXTENSIONS,
    claims: claimsHtml,
    decode: (bytes, name) => import("./html/index.ts").then(({ readHtml }) => readHtml(bytes, name)),
  },
  ...TEXT_READERS.map(({ decodeText, ...reader }): Reader => ({ ...reader, decode: (bytes) => Promise.resolve(decodeText(bytes)) })),
];
