import type { Actor } from "../clause/clause.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { When } from "../rule/rule.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { actorsAt, nearestOf } from "./actors.ts";
import { ABOUT, AGENT, BESIDE, HOW, IN_PLACES, LEADS, OURS } from "./around.ts";
import type { Slot, TriggerFrame, Where } from "./frame.ts";
import { describedFrom, governedFrom, listBefore, mayGovern, mayPrecede } from "./governed.ts";
import { type Indexed, sentenceEnd, sentenceStart } from "./indexed.ts";
import { fittingOf, hasLook, isNamed } from "./looks.ts";
import { isOf, mentionAround, namesIn, titleAt } from "./lookup.ts";
import { behindName, skipQuotesBack } from "./stretch.ts";

/** One filled frame: who, what, and the word that says so. */
export type Filled = { readonly source: Actor; readonly target: Found; readonly trigger: Span };

/** How many characters the conditions of a trigger and of a slot see. */
const VIEW = 40;
const SLOT_VIEW = 120;

/** How far ahead of a trigger a topic may stand. */
const TOPIC_REACH = 400;

/** How far the slots of one frame may stand apart in a sentence. */
const APART = 160;

const ADVERBS = /^[^，。；：、！？\n]{0,8}$/u;
const ANYTHING = /^[^。；！？\n]*$/u;

/** Whether what stands on both sides of a span allows a frame. */
export const allows = (text: string, span: Span, when: Pick<When, "before" | "notBefore" | "after" | "notAfter"> | undefined): boolean => {
  if (when === undefined) return true;
  if (when.after !== undefined || when.notAfter !== undefined) {
    const after = text.slice(span.end, span.end + VIEW);
    if (when.after?.test(after) === false || when.notAfter?.test(after) === true) return false;
  }
  if (when.before === undefined && when.notBefore === undefined) return true;
  const before = text.slice(Math.max(0, span.start - VIEW), span.start);
  return when.before?.test(before) !== false && when.notBefore?.test(before) !== true;
};

type Anchor = { readonly trigger: Span; readonly other: readonly Actor[] };

/** The names that open a later segment of the sentence: 为贯彻…，[市政府]决定…. */
const nextOf = (context: Indexed, { trigger }: Anchor, slot: Slot): readonly Found[] => {
  const { text } = context.reading;
  const names = namesIn(context, slot.kinds, trigger.end, sentenceEnd(context, trigger.end, APART));
  const first = names.find(({ span }) => text.charAt(span.start - 1) === "，" && text.charAt(span.end) !== "的");
  if (first === undefined) return [];
  return [first, ...governedFrom(context, behindName(text, first.span.end), { kinds: slot.kinds, loose: true, joined: true })];
};

/** The body right before the trigger, unless it is named beside the one who acts: 纳入[各党委]落实…的考评. */
const adjacentTo = (context: Indexed, trigger: Span, slot: Slot): readonly Found[] => {
  const list = listBefore(context, trigger.start, { kinds: slot.kinds, gap: HOW });
  const first = list[0];
  if (first === undefined) return [];
  return BESIDE.test(context.reading.text.slice(Math.max(0, first.span.start - 4), first.span.start)) ? [] : list;
};

/** Whether a preposition makes a name the one who does what a passive tells. */
const isAgent = (context: Indexed, actor: Actor): boolean =>
  typeof actor !== "string" && AGENT.test(context.reading.text.slice(Math.max(0, actor.span.start - 2), actor.span.start));

/** Named actors; none where they are what the other slot holds, as in a passive: 获[市政府]肯定. */
const subjectAt = (context: Indexed, { trigger, other }: Anchor, slot: Slot): readonly Actor[] => {
  const named = actorsAt(context, trigger.start, slot).filter((actor) => typeof actor !== "string");
  return named.some((actor) => other.includes(actor) || isAgent(context, actor)) ? [] : named;
};

/** Where what the other slot holds starts; null where it names nothing. */
const startOf = ([first]: readonly Actor[]): number | null => (first === undefined || !isNamed(first) ? null : first.span.start);

/** How many sentences back a head may stand. */
const HEAD_SENTENCES = 2;

/** The first name of the sentence, or of the one before it. */
const headOf = (context: Indexed, before: number, slot: Slot): readonly Found[] => {
  const { text } = context.reading;
  let end = before;
  for (let sentence = 0; sentence < HEAD_SENTENCES; sentence += 1) {
    const start = sentenceStart(context, end, TOPIC_REACH);
    const first = namesIn(context, slot.kinds, start, end).find((name) => hasLook(context, name, slot));
    if (first !== undefined) return [first];
    if (start === 0 || text.charAt(start - 1) === "\n") break;
    end = start - 1;
  }
  return [];
};

/** The nearest name ahead in the sentence; with `looks` the nearest that looks so. */
const topicOf = (context: Indexed, before: number, slot: Slot): readonly Found[] => {
  const last = namesIn(context, slot.kinds, sentenceStart(context, before, TOPIC_REACH), before).findLast((name) =>
    hasLook(context, name, slot),
  );
  return last === undefined ? [] : [last];
};

const laterThan = (context: Indexed, other: readonly Actor[], slot: Slot): readonly Found[] => {
  const last = other.at(-1);
  if (last === undefined || !isNamed(last)) return [];
  const { text } = context.reading;
  // Not what its note says: 根据《…意见》（以下简称《意见》），市政府编制了《[…规划]》
  const from = behindName(text, last.span.end);
  // Nor the next basis: 根据《…意见》，按照《…办法》，编制了《[…规划]》
  const first = namesIn(context, slot.kinds, from, sentenceEnd(context, from, APART)).find((name) => startsWell(context, [name], slot));
  if (first === undefined) return [];
  return [first, ...governedFrom(context, behindName(text, first.span.end), { kinds: slot.kinds, loose: true, joined: true })];
};

const earlierThan = (context: Indexed, other: readonly Actor[], slot: Slot): readonly Found[] => {
  const first = other.at(0);
  if (first === undefined || !isNamed(first)) return [];
  const start = sentenceStart(context, first.span.start, APART);
  return namesIn(context, slot.kinds, start, first.span.start)
    .filter((mention) => hasLook(context, mention, slot) && endsWell(context, [mention], slot))
    .slice(0, 1);
};

const FINDERS: Readonly<Record<Where, (context: Indexed, anchor: Anchor, slot: Slot) => readonly Actor[]>> = {
  actors: (context, { trigger }, slot) => actorsAt(context, trigger.start, slot),
  adjacent: (context, { trigger }, slot) => adjacentTo(context, trigger, slot),
  subject: (context, anchor, slot) => subjectAt(context, anchor, slot),
  next: nextOf,
  head: (context, { trigger, other }, slot) => headOf(context, startOf(other) ?? trigger.start, slot),
  governed: (context, { trigger }, { kinds, gap }) => governedFrom(context, trigger.end, { kinds, loose: false, gap }),
  loose: (context, { trigger }, { kinds, gap, parted }) => governedFrom(context, trigger.end, { kinds, loose: true, gap, parted }),
  described: (context, { trigger }, { kinds }) => describedFrom(context, trigger.end, kinds),
  before: (context, { trigger }, { kinds, gap }) => listBefore(context, trigger.start, { kinds, gap: gap ?? ADVERBS }),
  ahead: (context, { trigger }, { kinds, gap }) => listBefore(context, trigger.start, { kinds, gap: gap ?? ANYTHING }),
  topic: (context, { trigger }, slot) => topicOf(context, trigger.start, slot),
  earlier: (context, { other }, slot) => earlierThan(context, other, slot),
  later: (context, { other }, slot) => laterThan(context, other, slot),
  document: () => ["document"],
};

/** Whether what stands behind a list is what the slot asks for. */
const endsWell = (context: Indexed, list: readonly Actor[], slot: Slot): boolean => {
  const last = list.at(-1);
  if (last === undefined || typeof last === "string" || (slot.behind === undefined && slot.notBehind === undefined)) return true;
  const from = behindName(context.reading.text, last.span.end);
  const behind = context.reading.text.slice(from, from + SLOT_VIEW);
  return slot.behind?.test(behind) !== false && slot.notBehind?.test(behind) !== true;
};

/** Whether what stands ahead of a list is what the slot asks for. */
const startsWell = (context: Indexed, list: readonly Actor[], slot: Slot): boolean => {
  const first = list.at(0);
  if (slot.ahead === undefined || first === undefined || typeof first === "string") return true;
  const to = skipQuotesBack(context.reading.text, first.span.start);
  return slot.ahead.test(context.reading.text.slice(Math.max(0, to - VIEW), to));
};

/** The places that look from what the other slot holds. */
const WAITING: ReadonlySet<Where> = new Set<Where>(["earlier", "later", "subject"]);

const fillSlots = (context: Indexed, anchor: Anchor, slots: readonly Slot[]): readonly Actor[] => {
  for (const slot of slots) {
    for (const where of slot.where) {
      const list = FINDERS[where](context, anchor, slot);
      if (list.length === 0 || !endsWell(context, list, slot) || !startsWell(context, list, slot)) continue;
      const allowed = fittingOf(context, list, slot);
      return slot.nearest === true ? nearestOf(context, allowed) : allowed;
    }
  }
  return [];
};

const NOBODY: readonly Actor[] = [];

/** Whether the target of a frame hangs on its source. */
const waits = (frame: TriggerFrame): boolean => frame.target.some((slot) => slot.where.some((where) => WAITING.has(where)));

/** Both ends of a frame at one trigger. The target first, since it is the rarer, unless it waits for the source. */
const endsAt = (context: Indexed, frame: TriggerFrame, trigger: Span): readonly [readonly Actor[], readonly Actor[]] => {
  if (waits(frame)) {
    const sources = fillSlots(context, { trigger, other: NOBODY }, frame.source);
    return [sources, sources.length === 0 ? NOBODY : fillSlots(context, { trigger, other: sources }, frame.target)];
  }
  const targets = fillSlots(context, { trigger, other: NOBODY }, frame.target);
  return [targets.length === 0 ? NOBODY : fillSlots(context, { trigger, other: targets }, frame.source), targets];
};

/** Whether both ends are the same name: nothing stands in a relation to itself. */
const isSame = (text: string, source: Actor, target: Found): boolean =>
  isNamed(source) && source.kind === target.kind && sliceOf(text, source.span) === sliceOf(text, target.span);

/** Whether the trigger belongs to the name right before it, which cannot act: [医疗中心]建设项目落户云川. */
const isNoun = (context: Indexed, { source }: TriggerFrame, { start }: Span): boolean => {
  if (!source.some((slot) => slot.where.includes("adjacent"))) return false;
  const before = mentionAround(context, start - 1);
  if (before === null || source.some((slot) => isOf(before, slot.kinds))) return false;
  const ahead = context.reading.text.slice(Math.max(0, before.span.start - VIEW), before.span.start);
  return !LEADS.test(ahead) && !IN_PLACES.test(ahead);
};

/** Whether the trigger is a part of a name; it may be one whole: 督查处为市督导组[成员单位]. */
const isInName = (context: Indexed, { start, end }: Span): boolean => {
  const name = mentionAround(context, start);
  return name !== null && (name.span.start !== start || name.span.end !== end);
};

/** What must hold for a place to give anything, told without a pattern: most triggers stand near no name that fits. */
const HOPES: Readonly<Partial<Record<Where, (context: Indexed, trigger: Span, kinds: readonly Kind[]) => boolean>>> = {
  governed: (context, { end }, kinds) => mayGovern(context, end, kinds),
  loose: (context, { end }, kinds) => mayGovern(context, end, kinds),
  adjacent: (context, { start }, kinds) => mayPrecede(context, start, kinds),
  before: (context, { start }, kinds) => mayPrecede(context, start, kinds),
  ahead: (context, { start }, kinds) => mayPrecede(context, start, kinds),
};

const mayFill = (context: Indexed, trigger: Span, slots: readonly Slot[]): boolean => {
  for (const { where: places, kinds } of slots) {
    for (const where of places) if (HOPES[where]?.(context, trigger, kinds) !== false) return true;
  }
  return false;
};

/** Everything that a trigger frame states in a passage, in the order of its triggers. */
export const fillTriggers = (context: Indexed, frame: TriggerFrame): readonly Filled[] => {
  const { text } = context.reading;
  const filled: Filled[] = [];
  const { starts, ends } = context.hits.places(frame.trigger);
  for (let at = 0; at < starts.length; at += 1) {
    const trigger = { start: starts[at] ?? 0, end: ends[at] ?? 0 };
    if (!mayFill(context, trigger, frame.target) || !mayFill(context, trigger, frame.source)) continue;
    if (isInName(context, trigger) || !allows(text, trigger, frame.when) || isNoun(context, frame, trigger)) continue;
    const [sources, targets] = endsAt(context, frame, trigger);
    if (sources.length === 0 || targets.length === 0) continue;
    // A title says what a paper is about; it tells a deed only where it names who did it: [区委]落实[…]情况报告, 我校召开[…].
    const title = frame.inTitle === true ? null : titleAt(context, trigger.start);
    const ahead = title === null ? "" : text.slice(title.start, trigger.start);
    if (ABOUT.test(ahead)) continue;
    for (const source of sources) {
      if (title !== null && source === "speaker" && !OURS.test(ahead)) continue;
      for (const target of targets) if (isNamed(target) && !isSame(text, source, target)) filled.push({ source, target, trigger });
    }
  }
  return filled;
};
