import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { useRef } from "react";
import { announce } from "../panel/announce.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { bringIntoView, rangeOf } from "../source/light.ts";
import { offsetAtPoint } from "../source/text-node.ts";
import { nodeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import { type Mention, mentionAt } from "./mention-index.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The mention to go to: the next or the one before; at first the one at the place where reading goes on, else the first. */
const stepFrom = (mentions: readonly Mention[], at: Mention | null, by: number): number => {
  const index = at === null ? -1 : mentions.indexOf(at);
  if (index < 0) return by > 0 ? 0 : mentions.length - 1;
  return Math.min(mentions.length - 1, Math.max(0, index + by));
};

/** Pressing a mention opens its entity. By keyboard the arrows go from one to the next, which is selected and said, and Enter opens it. */
export const useMentionCursor = (scroller: RefObject<HTMLElement | null>, document: string, mentions: readonly Mention[]) => {
  const { catalog } = useOpened();
  const { t, label } = useSpeech();
  const go = usePage((state) => state.go);
  const at = useRef<Mention | null>(null);
  const open = (mention: Mention): void => {
    at.current = mention;
    go({ selected: mention.entity, proof: { document, start: mention.start, end: mention.end } });
  };
  const moveTo = (index: number): void => {
    const mention = mentions[index];
    if (mention === undefined || scroller.current === null) return;
    at.current = mention;
    bringIntoView(scroller.current, mention);
    const range = rangeOf(scroller.current, mention);
    // The selection is seen and read out in every browser, and lies in the text without changing it.
    if (range !== null) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const { name, facet } = catalog.nodes.get(mention.entity) ?? { name: mention.entity, facet: mention.kind };
    announce(t("cursorAt", { name, kind: label(nodeFacet(facet).label), n: count(index + 1), total: count(mentions.length) }));
  };
  const onClick = (event: MouseEvent): void => {
    // Who selects text wants to copy it.
    if (getSelection()?.isCollapsed === false) return;
    const offset = offsetAtPoint(event.clientX, event.clientY);
    const mention = offset === null ? null : mentionAt(mentions, offset);
    if (mention !== null) open(mention);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.target !== scroller.current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (step !== undefined) {
      event.preventDefault();
      moveTo(stepFrom(mentions, at.current, step));
    } else if (event.key === "Enter" && at.current !== null) open(at.current);
  };
  return { onClick, onKeyDown };
};
