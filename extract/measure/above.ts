import type { ReadingBlock } from "../text/reading.ts";
import { partitionPoint } from "../text/search.ts";

/** The block of an index of `Document.blocks`; null where the reading has none. Blocks are sorted by index. */
export const blockByIndex = (blocks: readonly ReadingBlock[], index: number | null): ReadingBlock | null => {
  if (index === null) return null;
  const block = blocks[partitionPoint(blocks.length, (place) => (blocks[place]?.index ?? 0) < index)];
  return block?.index === index ? block : null;
};
