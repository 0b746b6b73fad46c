import type { Block, BlockRole } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { blockAt, blocksOf } from "./segment.ts";

/** Where something stands: the headings above it from the top, and the number of its paragraph under the last of them. */
export type TextPlace = { readonly headings: readonly string[]; readonly paragraph: number | null };

/** Blocks that are counted as paragraphs. */
const COUNTED: ReadonlySet<BlockRole> = new Set<BlockRole>(["paragraph", "item", "cell"]);

const HEADING_END = /[。：:\r\n]/u;
const LONGEST = 40;

/** The words of a heading without the text that runs on behind it. */
const headingText = (text: string, { span }: Block): string => {
  const whole = text.slice(span.start, span.end);
  const head = whole.split(HEADING_END)[0] ?? whole;
  return head.length > LONGEST ? `${head.slice(0, LONGEST)}…` : head;
};

const headingsAbove = (text: string, blocks: readonly Block[], first: number | null): readonly string[] => {
  const headings: string[] = [];
  // A heading stands before what it heads, so that the walk ends.
  for (let index = first; index !== null; ) {
    const block: Block | undefined = blocks[index];
    if (block === undefined) break;
    headings.unshift(headingText(text, block));
    index = block.parent !== null && block.parent < index ? block.parent : null;
  }
  return headings;
};

/** Where a place of a text stands, in words that another reader can follow. `paragraph` is null in a title, a heading and the like. */
export const textPlaceOf = (source: SourceText, offset: number): TextPlace => {
  const blocks = blocksOf(source);
  const index = blockAt(blocks, offset);
  const block = blocks[index];
  if (block === undefined) return { headings: [], paragraph: null };
  if (block.role === "heading") return { headings: headingsAbove(source.text, blocks, index), paragraph: null };
  const paragraph = COUNTED.has(block.role)
    ? blocks.slice(0, index + 1).filter((one) => COUNTED.has(one.role) && one.parent === block.parent).length
    : null;
  return { headings: headingsAbove(source.text, blocks, block.parent), paragraph };
};
