import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { isMark, isMarkAt } from "./scene.ts";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["）", "（"],
]);

/** What joins two names: 容错机制和[督查制度]; not “百村千塘”[和美渔村建设]. */
const JOINT = /以及|[、与及或]|和(?![美谐])/uy;

/** What a joint begins with: most characters begin none and need no pattern. */
const JOINT_FRONTS = "以、与及或和";

/** What joins two names at a position; undefined where nothing does. */
export const jointAt = (text: string, position: number): string | undefined => {
  if (!JOINT_FRONTS.includes(text.charAt(position))) return undefined;
  const end = endOf(JOINT, text, position);
  return end > position ? text.slice(position, end) : undefined;
};

/** Where a walk to the left ends, whether a mark ends it, where the nearest comma of a list was passed, and which brackets were jumped over. */
export type Walk = { readonly start: number; readonly bounded: boolean; readonly comma: number | null; readonly jumped: Span | null };

/** Who reports what follows, in a bracket. */
const REPORTER = /^(?:本[报台网])?(?:记者|通讯员|摄影)/u;
const LONGEST_REPORTER = 7;

/** The opening mark of the pair that closes before `position`; -1 where it is not allowed or not near, or where a joint follows: “甲”和[乙机制]. */
const openingOf = (text: string, position: number, limit: number, through: string): number => {
  const open = PAIRS.get(text.charAt(position - 1));
  if (open === undefined || !through.includes(open) || jointAt(text, position) !== undefined) return -1;
  const near = text.slice(limit, position - 1);
  const found = near.lastIndexOf(open);
  if (found < 0 || near.includes("\n", found)) return -1;
  const at = limit + found;
  // （三）[…项目]: a number of an item is no part of the name, nor is who reports it: 本报讯（记者 李四）[…项目].
  const isApart = at === 0 || isMark(text.charAt(at - 1)) || REPORTER.test(text.slice(at + 1, at + LONGEST_REPORTER));
  return open === "（" && isApart ? -1 : at;
};

/** Walks left to the nearest mark that ends the name. A list (、) is walked through; one bracket is jumped over. */
export const walk = (text: string, position: number, limit: number, through: string): Walk => {
  let jumped: Span | null = null;
  let comma: number | null = null;
  let start = position;
  while (start > limit) {
    const character = text.charAt(start - 1);
    if (character === "、") comma ??= start;
    else if (isMarkAt(text, start - 1)) {
      const opened: number = jumped === null ? openingOf(text, start, limit, through) : -1;
      if (opened < 0) return { start, bounded: true, comma, jumped };
      jumped = { start: opened, end: start };
      start = opened + 1;
    }
    start -= 1;
  }
  return { start, bounded: start === 0, comma, jumped };
};
