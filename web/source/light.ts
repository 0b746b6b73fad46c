import type { Span } from "../../extract/index.ts";

/** Names of the CSS highlights: the proof that is read, and the other places of what is selected. */
const PROOF = "proof";
const MENTION = "mention";

/** The ranges of a span in blocks that each hold one text node and say in `data-start` where it begins. */
const rangesOf = (blocks: readonly HTMLElement[], span: Span): readonly Range[] =>
  blocks.flatMap((block) => {
    const start = Number(block.dataset["start"]);
    const text = block.firstChild;
    if (!(text instanceof Text) || span.end <= start || span.start >= start + text.length) return [];
    const range = new Range();
    range.setStart(text, Math.max(0, span.start - start));
    range.setEnd(text, Math.min(text.length, span.end - start));
    return [range];
  });

/** Brings a range to the middle of its scroller. Twice: blocks out of sight have a guessed height until they have been in sight. */
const bringIntoView = (scroller: HTMLElement, range: Range): void => {
  const centre = (): void => {
    const box = range.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTop += box.top + box.height / 2 - (frame.top + frame.height / 2);
  };
  centre();
  requestAnimationFrame(centre);
};

/** Lights a proof and the other places of what is selected, without touching the text; the answer puts the lights out. */
export const lightProof = (scroller: HTMLElement, proof: Span, others: readonly Span[]): (() => void) => {
  const blocks = [...scroller.querySelectorAll<HTMLElement>("[data-start]")];
  const lit = rangesOf(blocks, proof);
  const [first] = lit;
  if (first !== undefined) bringIntoView(scroller, first);
  if (!("highlights" in CSS)) return () => {};
  CSS.highlights.set(MENTION, new Highlight(...others.flatMap((span) => rangesOf(blocks, span))));
  const highlight = new Highlight(...lit);
  highlight.priority = 1;
  CSS.highlights.set(PROOF, highlight);
  return () => {
    CSS.highlights.delete(PROOF);
    CSS.highlights.delete(MENTION);
  };
};
