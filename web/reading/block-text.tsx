import { memo } from "react";
import type { Block } from "../../extract/index.ts";
import { canLight } from "../source/light.ts";
import { type Light, segmentsOf } from "./segment.ts";

type BlockTextProps = {
  readonly text: string;
  readonly block: Block;
  readonly isCurrent: boolean;
  /** What to light where the browser cannot do it by itself; sorted by start, outer ones first. */
  readonly lights: readonly Light[];
};

/** A block of a document. Its headings are told apart by their looks, not by h-elements: the outline of the page is its own. */
export const BlockText = memo(({ text, block, isCurrent, lights }: BlockTextProps) => (
  <p
    className={`block ${block.role} level-${block.level}`}
    data-start={block.span.start}
    {...(isCurrent ? { "aria-current": "true" as const } : {})}
  >
    {canLight() ? text.slice(block.span.start, block.span.end) : <MarkedText text={text} block={block} lights={lights} />}
  </p>
));

const MarkedText = ({ text, block, lights }: Omit<BlockTextProps, "isCurrent">) =>
  segmentsOf(text, block.span, lights).map(({ start, text: part, names }) =>
    names.length === 0 ? (
      part
    ) : (
      <mark key={start} className={names.join(" ")}>
        {part}
      </mark>
    ),
  );
