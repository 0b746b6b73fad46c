import type { Document, Issue, Origin } from "../../extract/index.ts";
import { textFormatOf } from "./input-format.ts";
import type { Source } from "./source.ts";

/** What a graph keeps of a document that was read: its text and blocks, and what its file was. */
export type Kept = Pick<Document, "name" | "text" | "blocks" | "encoding"> & { readonly issues: readonly Issue[] };

/** Whether a format said where its text stands; of plain text, cells alone are known. */
const isOfFormat = (origin: Origin | null): boolean =>
  origin !== null && (origin.page !== null || origin.paragraph !== null || origin.element !== null);

const NO_BYTES = new Uint8Array();

/** What the reader of a format gave, again from what is kept of the document, so that it can be analysed anew without its file. */
export const keptSource = ({ name, text, blocks, encoding, issues }: Kept): Source => {
  if (!blocks.some(({ origin }) => isOfFormat(origin))) return textFormatOf(NO_BYTES, name).sourceOf({ text, encoding });
  return {
    text,
    encoding,
    cuts: blocks.filter(({ role }) => role === "noise").map(({ span }) => span),
    headings: new Map(blocks.filter(({ role }) => role === "heading").map(({ span, level }) => [span.start, level])),
    places: blocks.flatMap(({ span, origin }) => (origin === null ? [] : [{ span, origin }])),
    issues,
  };
};
