import { regionsByName } from "../lexicon/region.ts";
import { ACTION_VERBS, ALL_VERBS } from "../lexicon/verb.ts";
import type { Found, Kind } from "../rule/kind.ts";
import { sliceOf } from "../text/span.ts";
import {
  ACTS_INSIDE,
  ATTACHES,
  BLANK,
  BREAKS,
  CLOSES,
  DESCRIBES,
  EACH,
  JOINS,
  LIGHT_HEAD,
  LISTS,
  MEMBER,
  MODIFIES,
  NOUN_JOIN,
  ONLY_JOINT,
  PHRASE,
  QUOTED_JOIN,
  RELATIVE,
  SHARED,
  SHARES,
  SITE,
} from "./around.ts";
import { type Indexed, sentenceEnd, sentenceStart } from "./indexed.ts";
import { firstNameIn, isOf, lastEndIn, lastNameIn, mentionFrom, namesIn, skipWord } from "./lookup.ts";
import { areTwins, bare, behindName, CLOSING, QUOTES, skipQuotesBack } from "./stretch.ts";
import { hasVerb, lastJoint } from "./verb.ts";

/** How far from a trigger its list may start and reach. */
const REACH = 160;

/** How much may stand between a trigger and the first name that it governs: 建立[覆盖全部参训人员的]行业信用体系. */
const LONGEST_MODIFIER = 48;

/** How many quote marks may stand in a modifier besides. */
const QUOTES_APART = 8;

const NOTHING: readonly Found[] = [];

/** How much may stand between two names of a list. */
const LONGEST_LINK = 40;

/** What a list that a trigger governs may be like. */
type Governing = {
  readonly kinds: readonly Kind[];
  /** A name that describes the noun behind it counts too: 落实[…条例]的措施. */
  readonly loose: boolean;
  /** `from` is the end of a name: all that follows must be joined to it. */
  readonly joined?: boolean;
  /** What may stand between the trigger and the first name, quote marks taken off. */
  readonly gap?: RegExp | undefined;
  /** What may not stand between two names. */
  readonly parted?: RegExp | undefined;
};

/** The trigger is the first of two verbs that share what they govern, behind a joint: 制定[或完善]《…预案》. */
const isJoinedVerb = (context: Indexed, joint: number, to: number): boolean => {
  const end = skipWord(context, ALL_VERBS, joint);
  return end > joint && end <= to && opens(context, end, to);
};

/** Short notes in a modifier: 开展青岚等6个县[（市、区）]灾害普查. */
const NOTES = /（[^（）]{1,8}）/gu;

const opens = (context: Indexed, from: number, to: number): boolean => {
  const gap = bare(context.reading.text.slice(from, to)).replace(NOTES, "");
  if (gap === "") return true;
  if (PHRASE.test(gap) || SHARED.test(gap)) return DESCRIBES.test(gap);
  const joint = LISTS.exec(gap);
  if (joint !== null) return isJoinedVerb(context, from + joint[0].length, to);
  if (gap.length > LONGEST_MODIFIER || BREAKS.test(gap) || ATTACHES.test(gap)) return false;
  return MEMBER.test(gap) || !hasVerb(context, from, to);
};

/** Marks that part two names. */
const PARTED = /[，：（）]/u;

const joins = (context: Indexed, from: number, to: number): boolean => {
  const { text } = context.reading;
  const gap = text.slice(from, to);
  const plain = bare(gap);
  if (BLANK.test(gap) || (gap === "" && (text.charAt(to) === EACH || areTwins(text, to)))) return true;
  const isQuoted = plain.length < gap.length || QUOTES.has(text.charAt(from - 1)) || QUOTES.has(text.charAt(to));
  // A comma joins only quoted names: “…”，“…”; not 设立“青岚法务区”，市司法局…
  const isBare = plain === "，" && !(CLOSING.has(text.charAt(from - 1)) && QUOTES.has(text.charAt(to - 1)));
  if (isQuoted && !isBare && QUOTED_JOIN.test(plain)) return true;
  if (plain.length > LONGEST_LINK || PARTED.test(plain)) return false;
  return (JOINS.test(plain) || NOUN_JOIN.test(plain)) && !hasVerb(context, from, to);
};

const OPENING: ReadonlySet<string> = new Set("《〈“「");

/** Whether another member of a list follows a name. */
const goesOn = (text: string, behind: number): boolean => LISTS.test(text.charAt(behind)) || OPENING.has(text.charAt(behind));

/** Whether a name is the thing itself and does not merely describe the noun behind. */
const isHead = (context: Indexed, mention: Found): boolean => {
  const { text } = context.reading;
  const from = behindName(text, mention.span.end);
  const behind = text.slice(from, from + 80);
  if (CLOSING.has(text.charAt(from - 1)) && OPENING.has(text.charAt(from))) return true;
  if (MODIFIES.test(behind)) return LIGHT_HEAD.test(behind);
  if (SHARES.test(behind)) return false;
  if (CLOSES.test(behind)) return !ACTS_INSIDE.test(behind) || LISTS.test(behind);
  return false;
};

/** Whether a name stands where a list that begins at a position may begin: the cheap test, which most positions fail. */
export const mayGovern = (context: Indexed, from: number, kinds: readonly Kind[], joined = false): boolean => {
  const first = firstNameIn(context, kinds, from, sentenceEnd(context, from, REACH));
  if (first === null) return false;
  return joined || first.span.start - from < LONGEST_MODIFIER + QUOTES_APART || PHRASE.test(context.reading.text.slice(from, from + 4));
};

/** Behind a name that was passed over a verb begins something else: 建设[示范区]工作纳入协调小组指导 */
const beginsElse = (context: Indexed, passed: number, start: number): boolean =>
  lastEndIn(context, ACTION_VERBS, { start: lastJoint(context.reading.text, passed, start), end: start }) !== null;

/** Whether two names stand side by side as one formula: [平安青岚][法治青岚], [精准扶贫][精准脱贫]. */
const areNamesakes = (text: string, first: Found | undefined, second: Found | undefined): boolean => {
  if (first === undefined || second === undefined || first.kind !== second.kind || first.span.end !== second.span.start) return false;
  const [left, right] = [sliceOf(text, first.span), sliceOf(text, second.span)];
  return left.slice(0, 2) === right.slice(0, 2) || left.slice(-2) === right.slice(-2);
};

/** A member of another kind does not end a list: 建设[云川港]、青岚扩建工程、[白塔港]. */
const endOver = (context: Indexed, end: number, { span }: Found): number => {
  const behind = behindName(context.reading.text, span.end);
  return goesOn(context.reading.text, behind) && joins(context, end, span.start) ? behind : end;
};

/** Whether the name before one that only describes a noun describes it, too; no site does beside what is none of its sort: 建成[青岚药谷]、白塔湖滨水公园. */
const sharesNoun = (text: string, before: Found | undefined, { kind, span }: Found, end: number): boolean => {
  if (before?.kind !== kind || !ONLY_JOINT.test(text.slice(end, span.start))) return false;
  const name = sliceOf(text, before.span);
  return regionsByName.has(name) || !SITE.test(name) || name.at(-1) === text.charAt(span.end - 1);
};

/**
 * The names that a trigger governs to its right, in the order of the text: the first may stand behind words that describe it, the others are joined to it.
 * 贯彻[党的二十大]和[二十届一中]、[二中全会]精神.
 */
export const governedFrom = (
  context: Indexed,
  from: number,
  { kinds, loose, joined = false, gap, parted }: Governing,
): readonly Found[] => {
  if (!mayGovern(context, from, kinds, joined)) return NOTHING;
  const { text } = context.reading;
  const limit = sentenceEnd(context, from, REACH);
  const lastStart = lastNameIn(context, kinds, from, limit)?.span.start ?? from;
  const list: Found[] = [];
  let end = from;
  let passed = from;
  for (let at = mentionFrom(context, from); at < context.outer.length; at += 1) {
    const mention = context.outer[at];
    if (mention === undefined || mention.span.start >= limit) break;
    // A number in brackets behind a title is the same paper: 《…》（[云政发〔2020〕1号]）.
    if (mention.span.start < end) continue;
    if (!isOf(mention, kinds)) {
      if (list.length > 0) end = endOver(context, end, mention);
      continue;
    }
    const isFirst = list.length === 0 && !joined;
    if (isFirst && gap?.test(bare(text.slice(from, mention.span.start))) === false) break;
    if (isFirst && !opens(context, from, mention.span.start)) continue;
    const isNamesake = areNamesakes(text, list.at(-1), mention);
    if (!isFirst && !isNamesake && (!joins(context, end, mention.span.start) || parted?.test(text.slice(end, mention.span.start)) === true))
      break;
    if (passed > from && beginsElse(context, passed, mention.span.start)) break;
    if (loose && lastStart > mention.span.end && RELATIVE.test(text.slice(mention.span.end, mention.span.end + 16))) continue;
    if (!loose && !isHead(context, mention) && !areNamesakes(text, mention, context.outer[at + 1])) {
      // A list whose last member only describes shares the noun behind it: 新设[广东]、[天津]自由贸易试验区; not where the others are of another kind: 组建[云川投资集团]、[云川]农商银行.
      if (sharesNoun(text, list.at(-1), mention, end)) list.length = 0;
      passed = mention.span.end;
      continue;
    }
    list.push(mention);
    end = behindName(text, mention.span.end);
  }
  return list;
};

/** Whether a name stands in the note of the one before it: 《…办法》（[云政发〔2020〕1号]）. */
const isInNote = (text: string, before: Found | undefined, mention: Found): boolean =>
  before !== undefined && behindName(text, before.span.end) >= mention.span.end && before.span.end < mention.span.start;

/** Whether a name stands where a list before `to` may end: the cheap test. */
export const mayPrecede = (context: Indexed, to: number, kinds: readonly Kind[]): boolean =>
  lastNameIn(context, kinds, sentenceStart(context, to, REACH), to) !== null;

/** The names of a list that ends before `to`, with nothing but quote marks and what `gap` allows between, in the order of the text. */
export const listBefore = (
  context: Indexed,
  to: number,
  options: { readonly kinds: readonly Kind[]; readonly gap: RegExp },
): readonly Found[] => {
  const { text } = context.reading;
  const first = sentenceStart(context, to, REACH);
  const mentions = context.outer;
  const list: Found[] = [];
  let start = to;
  for (let at = mentionFrom(context, to) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start < first) break;
    if (isOf(mention, options.kinds) && isInNote(text, mentions[at - 1], mention)) continue;
    if (list.length === 0) {
      if (!isOf(mention, options.kinds)) continue;
      const behind = behindName(text, mention.span.end);
      if (behind > to || !options.gap.test(bare(text.slice(behind, to)))) break;
    } else if (!isOf(mention, options.kinds)) {
      // Who issued the next one does not end the list: 《…办法》和[省政府办公厅]印发的《…规定》
      if (RELATIVE.test(text.slice(mention.span.end, start))) continue;
      break;
    } else if (!joins(context, mention.span.end, start)) break;
    list.unshift(mention);
    start = skipQuotesBack(text, mention.span.start);
  }
  return list;
};

/** The first name behind words that describe it, over commas: 由区委书记任组长，有关部门参加的[整改工作领导小组]. */
export const describedFrom = (context: Indexed, from: number, kinds: readonly Kind[]): readonly Found[] => {
  const { text } = context.reading;
  const limit = sentenceEnd(context, from, REACH);
  const first = namesIn(context, kinds, from, limit).find((mention) => DESCRIBES.test(bare(text.slice(from, mention.span.start))));
  return first === undefined ? [] : [first];
};
