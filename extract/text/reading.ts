import type { Block, Document, Part } from "./document.ts";
import { toReading } from "./reading-map.ts";
import type { Span } from "./span.ts";

/** A block whose span is of the reading. `index` is its place in `Document.blocks`. */
export type ReadingBlock = Omit<Block, "span"> & { readonly span: Span; readonly index: number };

/** A part whose span is of the reading. */
export type ReadingPart = { readonly span: Span; readonly part: Part };

/** A document as rules see it: the reading text, its blocks and parts in positions of the reading. Noise blocks are gone. */
export type Reading = {
  readonly document: Document;
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
  readonly parts: readonly ReadingPart[];
};

/** The view of a document that extraction works on. */
export const readingView = (document: Document): Reading => ({
  document,
  text: document.reading,
  blocks: document.blocks.flatMap((block, index) => {
    const span = block.role === "noise" ? null : toReading(document.map, block.span);
    return span === null ? [] : [{ ...block, span, index }];
  }),
  parts: document.parts.flatMap((part) => {
    const span = toReading(document.map, part.span);
    return span === null ? [] : [{ span, part }];
  }),
});
