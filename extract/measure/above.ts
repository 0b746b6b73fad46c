import type { ReadingBlock } from "../text/reading.ts";

/** The block of an index of `Document.blocks`; null where the reading has none. Blocks are sorted by index. */
export const blockByIndex = (blocks: readonly ReadingBlock[], index: number | null): ReadingBlock | null => {
  let low = 0;
  let high = index === null ? 0 : blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.index ?? 0) < (index ?? 0)) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.index === index ? block : null;
};
