import { type Decoded, decode } from "./decode.ts";

/** A file format that can be read. */
export type Reader = {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** Endings of file names, lower case, without the point. */
  readonly extensions: readonly string[];
  readonly decode: (bytes: Uint8Array) => Decoded;
};

/** THE list of formats. A file whose ending is in none of them is tried as the first. */
export const READERS: readonly Reader[] = [
  { id: "text", label: { zh: "纯文本", en: "Plain text" }, extensions: ["txt", "text"], decode },
  { id: "markdown", label: { zh: "Markdown", en: "Markdown" }, extensions: ["md", "markdown"], decode },
];
