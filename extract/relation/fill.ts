import type { Actor, Context } from "../clause/clause.ts";
import type { Found } from "../rule/kind.ts";
import type { When } from "../rule/rule.ts";
import type { Span } from "../text/span.ts";
import type { Slot, TriggerFrame, Where } from "./frame.ts";
import { describedFrom, governedFrom, listBefore } from "./governed.ts";
import {
  behindName,
  clauseAt,
  isOf,
  mentionAround,
  mentionFrom,
  outerMentions,
  sentenceEnd,
  sentenceStart,
  skipQuotesBack,
} from "./stretch.ts";

/** One filled frame: who, what, and the word that says so. */
export type Filled = { readonly source: Actor; readonly target: Found; readonly trigger: Span };

/** How many characters a condition sees. */
const VIEW = 16;

/** How far ahead of a trigger a topic may stand. */
const TOPIC_REACH = 400;

const ADVERBS = /^[^，。；：、！？\n]{0,8}$/u;
const ANYTHING = /^[^。；！？\n]*$/u;

/** Whether what stands on both sides of a span allows a frame. */
export const allows = (text: string, span: Span, when: Pick<When, "before" | "notBefore" | "after" | "notAfter"> | undefined): boolean => {
  if (when === undefined) return true;
  const before = text.slice(Math.max(0, span.start - VIEW), span.start);
  const after = text.slice(span.end, span.end + VIEW);
  if (when.before?.test(before) === false || when.after?.test(after) === false) return false;
  return when.notBefore?.test(before) !== true && when.notAfter?.test(after) !== true;
};

type Anchor = { readonly trigger: Span; readonly other: readonly Actor[] };

const actorsAt = (context: Context, position: number, slot: Slot): readonly Actor[] => {
  const clause = clauseAt(context, position);
  const actors: readonly Actor[] = clause === null ? ["speaker"] : clause.actors;
  return actors.filter((actor) => typeof actor === "string" || isOf(actor, slot.kinds));
};

const topicOf = (context: Context, before: number, slot: Slot): readonly Found[] => {
  const { text } = context.reading;
  const line = text.lastIndexOf("\n", before - 1);
  const mentions = outerMentions(context);
  for (let at = mentionFrom(context, before) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start <= line || before - mention.span.end > TOPIC_REACH) return [];
    if (isOf(mention, slot.kinds)) return [mention];
  }
  return [];
};

const laterThan = (context: Context, other: readonly Actor[], slot: Slot): readonly Found[] => {
  const last = other.at(-1);
  if (last === undefined || typeof last === "string") return [];
  const limit = sentenceEnd(context.reading.text, last.span.end, 120);
  const mentions = outerMentions(context);
  for (let at = mentionFrom(context, last.span.end); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= limit) return [];
    if (isOf(mention, slot.kinds))
      return [mention, ...governedFrom(context, behindName(context.reading.text, mention.span.end), { kinds: slot.kinds, loose: true })];
  }
  return [];
};

const earlierThan = (context: Context, other: readonly Actor[], slot: Slot): readonly Found[] => {
  const first = other.at(0);
  if (first === undefined || typeof first === "string") return [];
  const start = sentenceStart(context.reading.text, first.span.start, 160);
  const mentions = outerMentions(context);
  for (let at = mentionFrom(context, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= first.span.start) return [];
    if (isOf(mention, slot.kinds) && endsWell(context, [mention], slot)) return [mention];
  }
  return [];
};

const FINDERS: Readonly<Record<Where, (context: Context, anchor: Anchor, slot: Slot) => readonly Actor[]>> = {
  actors: (context, { trigger }, slot) => actorsAt(context, trigger.start, slot),
  governed: (context, { trigger }, { kinds }) => governedFrom(context, trigger.end, { kinds, loose: false }),
  loose: (context, { trigger }, { kinds }) => governedFrom(context, trigger.end, { kinds, loose: true }),
  described: (context, { trigger }, { kinds }) => describedFrom(context, trigger.end, kinds),
  before: (context, { trigger }, { kinds, gap }) => listBefore(context, trigger.start, { kinds, gap: gap ?? ADVERBS }),
  ahead: (context, { trigger }, { kinds, gap }) => listBefore(context, trigger.start, { kinds, gap: gap ?? ANYTHING }),
  topic: (context, { trigger }, slot) => topicOf(context, trigger.start, slot),
  earlier: (context, { other }, slot) => earlierThan(context, other, slot),
  later: (context, { other }, slot) => laterThan(context, other, slot),
  document: () => ["document"],
};

/** Whether what stands behind a list is what the slot asks for. */
const endsWell = (context: Context, list: readonly Actor[], slot: Slot): boolean => {
  const last = list.at(-1);
  if (last === undefined || typeof last === "string") return true;
  const from = behindName(context.reading.text, last.span.end);
  const behind = context.reading.text.slice(from, from + VIEW);
  return slot.behind?.test(behind) !== false && slot.notBehind?.test(behind) !== true;
};

/** Whether what stands ahead of a list is what the slot asks for. */
const startsWell = (context: Context, list: readonly Actor[], slot: Slot): boolean => {
  const first = list.at(0);
  if (slot.ahead === undefined || first === undefined || typeof first === "string") return true;
  const to = skipQuotesBack(context.reading.text, first.span.start);
  return slot.ahead.test(context.reading.text.slice(Math.max(0, to - VIEW), to));
};

/** The places that look from what the other slot holds. */
const WAITING: ReadonlySet<Where> = new Set<Where>(["earlier", "later"]);

const fillSlots = (context: Context, anchor: Anchor, slots: readonly Slot[]): readonly Actor[] => {
  for (const slot of slots) {
    for (const where of slot.where) {
      const list = FINDERS[where](context, anchor, slot);
      if (list.length === 0 || !endsWell(context, list, slot) || !startsWell(context, list, slot)) continue;
      return slot.nearest === true ? list.slice(-1) : list;
    }
  }
  return [];
};

const isNamed = (actor: Actor): actor is Found => typeof actor !== "string";

/** Everything that a trigger frame states in a passage, in the order of its triggers. */
export const fillTriggers = (context: Context, frame: TriggerFrame): readonly Filled[] => {
  const filled: Filled[] = [];
  for (const { span: trigger } of context.hits(frame.trigger)) {
    if (mentionAround(context, trigger.start) !== null || !allows(context.reading.text, trigger, frame.when)) continue;
    // The slot that waits for the other one is filled last.
    const waits = frame.source.some((slot) => slot.where.some((where) => WAITING.has(where)));
    const first = fillSlots(context, { trigger, other: [] }, waits ? frame.target : frame.source);
    if (first.length === 0) continue;
    const second = fillSlots(context, { trigger, other: first }, waits ? frame.source : frame.target);
    for (const source of waits ? second : first) {
      for (const target of waits ? first : second) if (isNamed(target) && source !== target) filled.push({ source, target, trigger });
    }
  }
  return filled;
};
