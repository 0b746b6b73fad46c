import type { Decoded } from "./decode.ts";
import { isCompound } from "./doc/compound.ts";
import { claimsHtml, HTML_EXTENSIONS } from "./html/claim.ts";
import { readMarkdown } from "./markdown.ts";
import { extensionOf } from "./name.ts";
import { isPdf } from "./pdf/claim.ts";
import type { Source } from "./source.ts";
import { namesIn } from "./zip.ts";

/** A file format that can be read. */
export type InputFormat = {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** Endings of file names, lower case, without the point. */
  readonly extensions: readonly string[];
  /** Whether bytes are of this format, whatever the name says; the first of the list that claims a file reads it. Never throws. */
  readonly claims: (bytes: Uint8Array, extension: string) => boolean;
};

/** A format that is text itself. */
export type TextFormat = InputFormat & { readonly sourceOf: (decoded: Decoded) => Source };

const plain = (decoded: Decoded): Source => ({ ...decoded, cuts: [], headings: new Map(), places: [], issues: [] });

/** The formats that are text, the one for everything else last. */
export const TEXT_FORMATS: readonly [TextFormat, TextFormat] = [
  {
    id: "markdown",
    label: { zh: "Markdown", en: "Markdown" },
    extensions: ["md", "markdown"],
    claims: (_bytes, extension) => extension === "md" || extension === "markdown",
    sourceOf: readMarkdown,
  },
  {
    id: "text",
    label: { zh: "纯文本", en: "Plain text" },
    extensions: ["txt", "text"],
    claims: () => true,
    sourceOf: plain,
  },
];

const WORD_ENDINGS: readonly string[] = ["docx", "docm", "dotx", "dotm"];

/** THE list of formats, without what reads them: READERS has that. */
export const INPUT_FORMATS: readonly InputFormat[] = [
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
  },
  {
    id: "doc",
    label: { zh: "Word 97–2003、WPS 文字", en: "Word 97–2003, WPS Writer" },
    extensions: ["doc", "wps", "dot", "wpt"],
    claims: isCompound,
  },
  {
    id: "html",
    label: { zh: "网页", en: "Web page" },
    extensions: HTML_EXTENSIONS,
    claims: claimsHtml,
  },
  {
    id: "ofd",
    label: { zh: "OFD 版式文档", en: "OFD document" },
    extensions: ["ofd"],
    claims: (bytes, extension) => {
      const names = namesIn(bytes);
      if (names === null) return false;
      return names.length === 0 ? extension === "ofd" : names.some((name) => name.toLowerCase() === "ofd.xml");
    },
  },
  {
    id: "pdf",
    label: { zh: "PDF", en: "PDF" },
    extensions: ["pdf"],
    claims: isPdf,
  },
  ...TEXT_FORMATS,
];

/** A packed file of documents, as a format is described by its reader. */
export const ARCHIVE = {
  id: "zip",
  label: { zh: "ZIP 压缩包（内含以上各种文件）", en: "ZIP archive of any of these" },
  extensions: ["zip"],
} as const;

/** The format of a file, by its content and the ending of its name. */
export const formatOf = (bytes: Uint8Array, name: string): InputFormat => {
  const extension = extensionOf(name);
  return INPUT_FORMATS.find(({ claims }) => claims(bytes, extension)) ?? TEXT_FORMATS[1];
};

/** The format of a file that is text. */
export const textFormatOf = (bytes: Uint8Array, name: string): TextFormat => {
  const extension = extensionOf(name);
  return TEXT_FORMATS.find(({ claims }) => claims(bytes, extension)) ?? TEXT_FORMATS[1];
};

/** Whether a format is text itself, which nothing need decode but `readText`. */
export const isTextFormat = ({ id }: Pick<InputFormat, "id">): boolean => TEXT_FORMATS.some((format) => format.id === id);

/** Whether a file is of such a format. */
export const isText = (bytes: Uint8Array, name: string): boolean => isTextFormat(formatOf(bytes, name));
