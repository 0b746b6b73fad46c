import type { Block, BlockRole, Fact, Layout, Span } from "../../extract/index.ts";
import { toReading, toText } from "../../extract/index.ts";

/** A block with what is read of it, and where that starts in the reading. */
export type ReadBlock = { readonly role: BlockRole; readonly words: string; readonly start: number; readonly block: Block };

/** The blocks of a part that are read; noise is gone. */
export type PartView = { readonly layout: Layout; readonly blocks: readonly ReadBlock[]; readonly span: Span };

/** A fact that stands in the reading of a block from one place to another. */
export const factIn = (layout: Layout, block: ReadBlock, place: Span, value: string): Fact => ({
  value,
  span: toText(layout.map, { start: block.start + place.start, end: block.start + place.end }),
});

/** A fact that a match of a pattern says: the match, or one group of it. */
export const factOf = (layout: Layout, block: ReadBlock, match: RegExpExecArray, group: string | null, value?: string): Fact => {
  const text = group === null ? match[0] : (match.groups?.[group] ?? match[0]);
  const start = match.index + match[0].indexOf(text);
  return factIn(layout, block, { start, end: start + text.length }, value ?? text);
};

const readBlock = (layout: Layout, block: Block): ReadBlock | null => {
  const span = block.role === "noise" ? null : toReading(layout.map, block.span);
  return span === null ? null : { role: block.role, words: layout.reading.slice(span.start, span.end), start: span.start, block };
};

/** The parts of a layout as views: the paper itself first, then the papers inside it. */
export const viewsOf = (layout: Layout): readonly PartView[] => {
  const starts = [0, ...layout.parts];
  return starts.flatMap((start, index) => {
    const blocks = layout.blocks.slice(start, starts[index + 1] ?? layout.blocks.length);
    const [first, last] = [blocks[0], blocks[blocks.length - 1]];
    if (first === undefined || last === undefined) return [];
    const read = blocks.map((block) => readBlock(layout, block)).filter((block) => block !== null);
    return [{ layout, blocks: read, span: { start: first.span.start, end: last.span.end } }];
  });
};
