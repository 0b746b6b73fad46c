import type { Context } from "../clause/clause.ts";
import { ACTION_VERBS } from "../lexicon/verb.ts";
import type { Found, Kind } from "../rule/kind.ts";
import { behindName, hitsIn, isOf, mentionFrom, outerMentions, QUOTES, sentenceEnd, sentenceStart, skipQuotesBack } from "./stretch.ts";

/** How far from a trigger its list may start and reach. */
const REACH = 160;

/** How much may stand between a trigger and the first name that it governs: 建立[覆盖全部参训人员的]行业信用体系. */
const LONGEST_MODIFIER = 48;

/** How much may stand between two names of a list. */
const LONGEST_LINK = 24;

/** Opens a phrase, perhaps with commas, that describes the body behind it: 成立[由区长任组长，有关部门参加的]领导小组. */
const PHRASE = /^(?:了|过)?(?:由|以|包括|涵盖)/u;
const DESCRIBES = /的[^，、的]{0,8}$/u;

/** What joins the members of a list, perhaps behind a noun that belongs to the name before: 精神、; 等和. */
const JOINS = /^(?:精神|要求|规定|总体布局|战略布局|等|系列|活动|工作|任务|部署|建设)?(?:[、,]|以及|和|及|与|暨|或者|或|并|到)/u;

/** Lists of quoted names may be parted by commas, or by nothing: 《…》《…》, “…”，“…”. */
const QUOTED_JOIN = /^[，]?$/u;

/** Bare names that follow each other: only in quotes. */
const MODIFIES = /^[^，。；：、！？\n]{0,30}?的/u;

/** Nouns behind 的 that leave the name before it the thing that is meant: 落实[…意见]的要求. */
const LIGHT_HEAD =
  /^的(?:有关|相关|具体|总体|主要|各项|工作|部署)?(?:要求|精神|规定|部署|通知|决定|意见|请示|报告|函|批复|公告|方案|建议|工作|任务|目标|基础上|同时|过程中|前提下|情况)/u;

/** What a list that a trigger governs may be like. */
export type Governing = {
  readonly kinds: readonly Kind[];
  /** A name that describes the noun behind it counts too: 落实[…条例]的措施. */
  readonly loose: boolean;
};

/** A gap without quote marks. */
const bare = (gap: string): string => {
  let text = "";
  for (const character of gap) if (!QUOTES.has(character)) text += character;
  return text;
};

/** Whether a verb of doing stands behind the last 的 of a gap: then it, not the trigger, governs what follows. */
const hasVerb = (context: Context, from: number, to: number): boolean => {
  const last = context.reading.text.lastIndexOf("的", to - 1);
  return hitsIn(context, ACTION_VERBS, Math.max(from, last + 1), to).some((hit) => hit.span.end <= to);
};

const opens = (context: Context, from: number, to: number): boolean => {
  const gap = bare(context.reading.text.slice(from, to));
  if (gap === "") return true;
  if (PHRASE.test(gap)) return DESCRIBES.test(gap);
  if (gap.length > LONGEST_MODIFIER || /[，：？（）]/u.test(gap)) return false;
  return !hasVerb(context, from, to);
};

const joins = (context: Context, from: number, to: number): boolean => {
  const { text } = context.reading;
  const gap = text.slice(from, to);
  const plain = bare(gap);
  if (plain.length < gap.length && QUOTED_JOIN.test(plain)) return true;
  const joint = JOINS.exec(plain);
  if (joint === null || plain.length > LONGEST_LINK) return false;
  if (/[，：（）]/u.test(plain)) return false;
  return !hasVerb(context, from, to);
};

/** Whether a name is the thing itself and does not merely describe the noun behind. */
const isHead = (context: Context, mention: Found): boolean => {
  const behind = context.reading.text.slice(behindName(context.reading.text, mention.span.end), mention.span.end + 80);
  return !MODIFIES.test(behind) || LIGHT_HEAD.test(behind);
};

/**
 * The names that a trigger governs to its right, in the order of the text: the first may stand behind words that describe it, the others are joined to it.
 * 贯彻[党的二十大]和[二十届一中]、[二中全会]精神.
 */
export const governedFrom = (context: Context, from: number, { kinds, loose }: Governing): readonly Found[] => {
  const { text } = context.reading;
  const limit = sentenceEnd(text, from, REACH);
  const mentions = outerMentions(context);
  const list: Found[] = [];
  let end = from;
  for (let at = mentionFrom(context, from); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= limit) break;
    // A number in brackets behind a title is the same paper: 《…》（[云政发〔2020〕1号]）.
    if (!isOf(mention, kinds) || mention.span.start < end) continue;
    if (list.length === 0 && !opens(context, from, mention.span.start)) continue;
    if (list.length > 0 && !joins(context, end, mention.span.start)) break;
    if (!loose && !isHead(context, mention)) continue;
    list.push(mention);
    end = behindName(text, mention.span.end);
  }
  return list;
};

/** The names of a list that ends before `to`, with nothing but quote marks and what `gap` allows between, in the order of the text. */
export const listBefore = (
  context: Context,
  to: number,
  options: { readonly kinds: readonly Kind[]; readonly gap: RegExp },
): readonly Found[] => {
  const { text } = context.reading;
  const first = sentenceStart(text, to, REACH);
  const mentions = outerMentions(context);
  const list: Found[] = [];
  let start = to;
  for (let at = mentionFrom(context, to) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start < first) break;
    const behind = behindName(text, mention.span.end);
    if (list.length === 0) {
      if (behind > to || !options.gap.test(bare(text.slice(behind, to)))) {
        if (isOf(mention, options.kinds)) break;
        continue;
      }
      if (!isOf(mention, options.kinds)) continue;
    } else if (!isOf(mention, options.kinds) || !joins(context, mention.span.end, start)) break;
    list.unshift(mention);
    start = skipQuotesBack(text, mention.span.start);
  }
  return list;
};

/** The first name behind words that describe it, over commas: 由区委书记任组长，有关部门参加的[整改工作领导小组]. */
export const describedFrom = (context: Context, from: number, kinds: readonly Kind[]): readonly Found[] => {
  const { text } = context.reading;
  const limit = sentenceEnd(text, from, REACH);
  const mentions = outerMentions(context);
  for (let at = mentionFrom(context, from); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= limit) break;
    if (isOf(mention, kinds) && DESCRIBES.test(bare(text.slice(from, mention.span.start)))) return [mention];
  }
  return [];
};
