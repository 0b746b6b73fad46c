import type { Span } from "../../extract/index.ts";
import { addTo } from "../../graph/order.ts";
import type { Light } from "../reading/segment.ts";
import { blockOf, type NodePlace, nodePlaceOf, type ShownBlock, shownBlocks } from "./text-node.ts";

/** Names of the CSS highlights: the proof that is read, and the other places of what is selected. */
export const PROOF = "proof";
export const MENTION = "mention";

/** Whether the browser lights text by itself; else it is cut into `<mark>` elements. */
export const canLight = (): boolean => "highlights" in CSS && typeof Highlight === "function";

type Ends = { readonly from: NodePlace; readonly to: NodePlace };

/** Where a span begins and ends on the page; null where no block shows its beginning. A span may reach over several blocks. */
const endsOf = (blocks: readonly ShownBlock[], span: Span): Ends | null => {
  const first = blockOf(blocks, span.start) ?? blocks[0];
  const last = blockOf(blocks, span.end - 1);
  if (first === undefined || last === null || last.start < first.start) return null;
  const from = nodePlaceOf(first, span.start);
  const to = nodePlaceOf(last, span.end);
  return from === null || to === null ? null : { from, to };
};

/** A live range over a span; null where it is not shown. */
export const rangeOf = (scroller: HTMLElement, span: Span): Range | null => {
  const ends = endsOf(shownBlocks(scroller), span);
  if (ends === null) return null;
  const range = new Range();
  range.setStart(ends.from.node, ends.from.offset);
  range.setEnd(ends.to.node, ends.to.offset);
  return range;
};

/** What a wide table scrolls in. */
const TABLE = ".table-scroll";

/** How far across a box is out of the sight of a wide table, from middle to middle; 0 where it is in sight. */
const asideOf = (box: DOMRect, table: Element | null): number => {
  const frame = table?.getBoundingClientRect();
  if (frame === undefined || (box.left >= frame.left && box.right <= frame.right)) return 0;
  return box.left + box.width / 2 - (frame.left + frame.width / 2);
};

const isInSight = (box: DOMRect, frame: DOMRect): boolean => box.top >= frame.top && box.bottom <= frame.bottom;

/** Brings a span to the middle of its scroller, unless it is in sight. Twice: blocks out of sight have a guessed height until they have been in sight. */
export const bringIntoView = (scroller: HTMLElement, span: Span): void => {
  const range = rangeOf(scroller, span);
  if (range === null) return;
  const table = range.startContainer.parentElement?.closest(TABLE) ?? null;
  if (table !== null) table.scrollLeft += asideOf(range.getBoundingClientRect(), table);
  if (isInSight(range.getBoundingClientRect(), scroller.getBoundingClientRect())) return;
  const centre = (): void => {
    const box = range.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTop += box.top + Math.min(box.height, frame.height) / 2 - (frame.top + frame.height / 2);
  };
  centre();
  requestAnimationFrame(centre);
};

const byName = (lights: readonly Light[]): ReadonlyMap<string, readonly Light[]> => {
  const named = new Map<string, Light[]>();
  for (const light of lights) addTo(named, light.name, light);
  return named;
};

/** The proof is lit above all others. Its range is a live one, for those who ask the browser what is lit. */
const highlightOf = (scroller: HTMLElement, blocks: readonly ShownBlock[], name: string, lights: readonly Light[]): Highlight => {
  if (name === PROOF) {
    const highlight = new Highlight(...lights.map((light) => rangeOf(scroller, light)).filter((range) => range !== null));
    highlight.priority = 1;
    return highlight;
  }
  const ranges = lights.map((light) => endsOf(blocks, light)).filter((ends) => ends !== null);
  return new Highlight(
    ...ranges.map(
      ({ from, to }) =>
        new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset }),
    ),
  );
};

/** Lights spans of the text that is shown, without touching it, one CSS highlight a name; the answer puts them out. Nothing where the browser cannot. */
export const lightSpans = (scroller: HTMLElement, lights: readonly Light[]): (() => void) => {
  if (!canLight()) return () => {};
  const blocks = shownBlocks(scroller);
  const named = byName(lights);
  for (const [name, spans] of named) CSS.highlights.set(name, highlightOf(scroller, blocks, name, spans));
  return () => {
    for (const name of named.keys()) CSS.highlights.delete(name);
  };
};
