import type { Context } from "../clause/clause.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";

/** An object up to this length stands as it is; a longer one is told by its head, where that is long enough to tell it. */
const LONGEST = 20;
const HEAD_FACTOR = 3;
const HEAD_ROOM = 4;
const SHORTEST_HEAD = 3;

/** Attributes with these are the matter of the work (加强对市场的监管): the object keeps them. */
const MATTER = "对与";

const OPENING = "（“‘《〈(";
const CLOSING = "）”’》〉)";

/** Cuts a long object down to its head: 由…组成的[工作专班]. */
export const headOf = (context: Context, object: Span): Span => {
  const { text } = context.reading;
  const whole = withoutBracket(context, object);
  if (whole.end - whole.start <= LONGEST || MATTER.includes(text[whole.start] ?? " ")) return whole;
  const start = lastAttribute(context, whole);
  const head = whole.end - start;
  const tells = head >= SHORTEST_HEAD && whole.end - whole.start > HEAD_FACTOR * head + HEAD_ROOM;
  return tells ? { start, end: whole.end } : whole;
};

/** Other levels of what stands ahead of it: 工作不力的县[（市、区）]. */
const LEVELS = /^（[省市县州区镇乡街道、]{1,9}）$/u;

/** A bracket at the end only tells more, unless it is part of a name: [工作平台]（以下称平台）; [各县（市、区）]. */
const withoutBracket = (context: Context, object: Span): Span => {
  const { text } = context.reading;
  if (text[object.end - 1] !== "）") return object;
  const open = text.lastIndexOf("（", object.end - 1);
  if (LEVELS.test(text.slice(open, object.end))) return object;
  return open > object.start && !insideName(context, open) ? { start: object.start, end: open } : object;
};

/** Behind the last 的 that stands in no bracket, quote or name; the start of the object where there is none. */
const lastAttribute = (context: Context, object: Span): number => {
  const { text } = context.reading;
  let depth = 0;
  let start = object.start;
  for (let at = object.start; at < object.end - SHORTEST_HEAD; at += 1) {
    const character = text[at] ?? "";
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (character === "的" && depth <= 0 && !insideName(context, at)) start = at + 1;
  }
  return start;
};

const insideName = (context: Context, at: number): boolean =>
  (context.mentions[firstPlacedAt(context.mentions, at) - 1]?.span.end ?? 0) > at;
