import type { SourceText, Texts } from "../../graph/index.ts";

/** Characters of text that are kept at hand; a block counts as many as it takes. */
const BUDGET = 32_000_000;
const BLOCK = 100;

const sizeOf = ({ text, blocks }: SourceText): number => text.length + BLOCK * blocks.length;

/** Texts that are read once while they are in use: those that were asked for last are kept, up to a budget, whatever the size of the corpus. */
export const recentTexts = (load: Texts, budget = BUDGET): Texts => {
  // In the order of their last use: a map keeps the order in which keys are set.
  const kept = new Map<number, SourceText>();
  let size = 0;
  return (document) => {
    const text = kept.get(document) ?? load(document);
    if (!kept.delete(document)) size += sizeOf(text);
    kept.set(document, text);
    for (const [oldest, old] of kept) {
      if (size <= budget || oldest === document) break;
      kept.delete(oldest);
      size -= sizeOf(old);
    }
    return text;
  };
};
