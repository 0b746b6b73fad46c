import { lastStarted } from "../../graph/sorted.ts";

/** Blocks of a shown text say in `data-start` where in the document they begin; their text nodes together hold its characters. */
const BLOCK = "[data-start]";

/** A block on the page, and where it begins in UTF-16 code units of the document. */
export type ShownBlock = { readonly element: HTMLElement; readonly start: number };

const startOf = (element: HTMLElement): number => Number(element.dataset["start"]);

/** The blocks below an element, in the order of the text. */
export const shownBlocks = (scroller: HTMLElement): readonly ShownBlock[] =>
  Array.from(scroller.querySelectorAll<HTMLElement>(BLOCK), (element) => ({ element, start: startOf(element) }));

/** The last block that begins at a place or before it; null before the first. */
export const blockOf = (blocks: readonly ShownBlock[], offset: number): ShownBlock | null =>
  blocks[lastStarted(blocks, ({ start }) => start, offset)] ?? null;

/** A place inside the text nodes of a page. */
export type NodePlace = { readonly node: Text; readonly offset: number };

const textNodes = (block: HTMLElement): readonly Text[] => {
  const { firstChild } = block;
  // Most blocks have just one, and a long document has thousands of them.
  if (firstChild instanceof Text && firstChild.nextSibling === null) return [firstChild];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
};

/** Where a character of a block stands; one behind its last character is at its end. Null in a block without text. */
export const nodePlaceOf = ({ element, start }: ShownBlock, offset: number): NodePlace | null => {
  let rest = offset - start;
  const nodes = textNodes(element);
  for (const node of nodes) {
    if (rest < node.length) return { node, offset: Math.max(0, rest) };
    rest -= node.length;
  }
  const last = nodes.at(-1);
  return last === undefined ? null : { node: last, offset: last.length };
};

/** The place in the document of a place on the page; null where that is in no block. */
export const offsetOf = (node: Node, offset: number): number | null => {
  const block = node.parentElement?.closest<HTMLElement>(BLOCK) ?? null;
  if (block === null || !(node instanceof Text)) return null;
  let before = startOf(block);
  for (const one of textNodes(block)) {
    if (one === node) return before + offset;
    before += one.length;
  }
  return null;
};

type CaretPosition = { readonly offsetNode: Node; readonly offset: number };
type CaretDocument = { readonly caretPositionFromPoint?: (x: number, y: number) => CaretPosition | null };

/** The place in the document of a point of the window; null where no text is under it. */
export const offsetAtPoint = (x: number, y: number): number | null => {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y);
  if (caret !== undefined) return caret === null ? null : touchedOffset(caret.offsetNode, caret.offset, x);
  // Safari before 26 has only this one.
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : touchedOffset(range.startContainer, range.startOffset, x);
};

/** A caret stands between two characters: the one under the point is that whose box reaches over it. */
const touchedOffset = (node: Node, offset: number, x: number): number | null => {
  if (!(node instanceof Text)) return null;
  const reaches = (at: number): boolean => {
    if (at < 0 || at >= node.length) return false;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].some((box) => box.left <= x && x <= box.right);
  };
  const at = [offset, offset - 1].find(reaches);
  return at === undefined ? null : offsetOf(node, at);
};
