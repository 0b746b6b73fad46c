import type { Actor } from "../clause/clause.ts";
import type { Found } from "../rule/kind.ts";
import { sliceOf } from "../text/span.ts";
import type { Slot } from "./frame.ts";
import type { Indexed } from "./indexed.ts";
import { behindName } from "./stretch.ts";

export const isNamed = (actor: Actor): actor is Found => typeof actor !== "string";

export const hasLook = (context: Indexed, { span }: Found, { looks }: Slot): boolean =>
  looks?.test(sliceOf(context.reading.text, span)) !== false;

const isExcepted = (context: Indexed, actor: Actor, slot: Slot): boolean =>
  isNamed(actor) && (slot.except?.has(sliceOf(context.reading.text, actor.span)) === true || !hasLook(context, actor, slot));

/** How much behind a list may tell what its members share. */
const SHARED_VIEW = 16;

/** What a list closes with, behind 等 or a number: 等安置区, 4座电站. */
const CLOSED = /^(?:等|(?=[\d两三四五六七八九十]{1,3}[个座条大]))[^，。；、]{1,12}?(?=建设|项目|$|[，。；、])/u;

/** Whether the members of a list share what ends it, in its last name or behind it: 建设[云川]、[青岚零碳园区]; 建成[白塔湖]、[青岚]等安置区. */
const isShared = (context: Indexed, list: readonly Actor[], slot: Slot): boolean => {
  const last = list.at(-1);
  if (slot.shares === undefined || list.length < 2 || last === undefined || !isNamed(last)) return false;
  const { text } = context.reading;
  const from = behindName(text, last.span.end);
  const closed = CLOSED.exec(text.slice(from, from + SHARED_VIEW));
  if (closed !== null) return slot.shares.test(closed[0]);
  return !isExcepted(context, last, slot) && slot.shares.test(sliceOf(text, last.span));
};

/** Those of a list that look as a slot asks for, all of one whose members share what does. */
export const fittingOf = (context: Indexed, list: readonly Actor[], slot: Slot): readonly Actor[] =>
  isShared(context, list, slot) ? list : list.filter((actor) => !isExcepted(context, actor, slot));
