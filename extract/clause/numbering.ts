import { labelOf } from "../text/label.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";

/** What stands before an item that has no number. */
const BULLET = /(?:[—-]{1,2}|[●■◆·•])/uy;

const BLANKS = /[ 　]*/uy;

const LONGEST_LABEL = 24;

/** Where a block goes on behind its number or bullet. */
export const numberingEnd = (text: string, { start, end }: Span): number => {
  const label = labelOf(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const behind = label === null || label.kind === "ordinal" ? endOf(BULLET, text, start) : start + label.length;
  return Math.min(endOf(BLANKS, text, behind), end);
};
