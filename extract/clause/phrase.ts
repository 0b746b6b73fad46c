import { type Grammar, HINT, lacks, mentionAt, pieceEnd } from "./grammar.ts";
import { ATTRIBUTIVE } from "./lexicon.ts";
import { isConjunction, leadsToDeed, opensChain, opensDeed, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { lengthAt } from "./words.ts";

/** Whether a verb without content starts here, whose object a phrase with 对 names: 对…进行检查. */
const isFormal = (grammar: Grammar, at: number): boolean => lengthAt(grammar.formal, at) > 0;

/** Whether a modal or a preposition stands here. */
export const opensPhrase = (grammar: Grammar, at: number, end: number): boolean =>
  verbLength(grammar, at, end) === 0 && lengthAt(grammar.adverb, at) === 0 && opensPredicate(grammar, at, end);

/** Whether a predicate surely starts here: a modal, or an adverb, with a verb behind it; or a verb without content. */
const surelyOpens = (grammar: Grammar, at: number, end: number): boolean => {
  if (lengthAt(grammar.verb, at) === 0 && lacks(grammar, at, HINT.opening)) return false;
  if (pieceEnd(grammar, at) > at + 1) return lengthAt(grammar.adverb, at) >= pieceEnd(grammar, at) - at && leadsToDeed(grammar, at, end);
  if (isFormal(grammar, at)) return true;
  const modal = lengthAt(grammar.strongModal, at);
  if (modal > 0 && opensPredicate(grammar, at + modal, end)) return true;
  const adverb = lengthAt(grammar.adverb, at);
  if (adverb < 2 || adverb < lengthAt(grammar.verb, at)) return false;
  return leadsToDeed(grammar, at, end) || opensPhrase(grammar, at + adverb, end);
};

/** Where a phrase of manner ends whose body starts at `from`: behind its closing word where a predicate follows, else before the first deed. */
export const mannerEnd = (grammar: Grammar, from: number, end: number): number => {
  const clausal = verbLength(grammar, from, end) > 0;
  let closed = -1;
  let sure = -1;
  let deed = -1;
  let weak = -1;
  for (let at = from; at < end; at = pieceEnd(grammar, at)) {
    if (closed === at && lengthAt(grammar.phraseEnd, at) === 0 && (opensPredicate(grammar, at, end) || mentionAt(grammar, at) !== null))
      return at;
    const close = lengthAt(grammar.phraseEnd, at);
    if (close > 0 && at + close > closed) closed = at + close;
    if (at <= from) continue;
    if (sure < 0 && surelyOpens(grammar, at, end)) sure = at;
    if (deed < 0 && !clausal && opensChain(grammar, at, end)) deed = at;
    if (weak < 0 && !clausal && opensNounDeed(grammar, at, end)) weak = at;
  }
  if (closed >= end - 1) return end;
  if (sure > 0 && !(clausal && deed < 0 && closed < 0)) return sure;
  if (deed > 0) return deed;
  return weak > 0 ? weak : end;
};

/** Whether a verb that may be a noun stands here with a full object: 沿河两岸[建设绿道]. */
const opensNounDeed = (grammar: Grammar, at: number, end: number): boolean => {
  const length = lengthAt(grammar.noun, at);
  if (length === 0 || verbLength(grammar, at, end) !== length || end - at - length < 3) return false;
  for (let next = at + length; next < end; next = pieceEnd(grammar, next)) if (grammar.text[next] === ATTRIBUTIVE) return false;
  return lengthAt(grammar.hollow, at + length) === 0 && !isConjunction(grammar, at + length) && !isConjunction(grammar, at - 1);
};

/** Where the body of 对, 为, 向 ends: before a verb without content, a sure predicate, or the first deed. */
export const topicEnd = (grammar: Grammar, from: number, end: number): number => {
  let formal = -1;
  let sure = -1;
  let light = -1;
  let deed = -1;
  let particle = -1;
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    if (grammar.text[at] === ATTRIBUTIVE) particle = at;
    if (isFormal(grammar, at)) formal = at;
    else if (light < 0 && lengthAt(grammar.light, at) > 0 && opensDeed(grammar, at, end)) light = at;
    if (sure < 0 && (surelyOpens(grammar, at, end) || closesWithVerb(grammar, at, end))) sure = at;
    if (deed < 0 && grammar.text[at - 1] !== "、" && opensDeed(grammar, at, end)) deed = at;
  }
  if (formal > 0) return sure > particle && sure > 0 && sure < formal ? sure : formal;
  if (sure > 0 && !(light > 0 && light < sure)) return sure;
  if (light > 0) return light;
  if (deed > particle) return deed;
  const bare = bareVerb(grammar, from, end);
  return bare > 0 ? bare : end;
};

/** Whether an adverb stands here and a verb of doing closes the stretch: 对危房居民[及时组织搬迁]. */
const closesWithVerb = (grammar: Grammar, at: number, end: number): boolean => {
  if (lengthAt(grammar.adverb, at) < 2) return false;
  const verb = skipAdverbs(grammar, at, end);
  const length = verbLength(grammar, verb, end);
  return length > 0 && verb + length === end && lengthAt(grammar.action, verb) === length;
};

/** A verb that closes the stretch: 对重点线索[核查]. */
const bareVerb = (grammar: Grammar, from: number, end: number): number => {
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    const length = verbLength(grammar, at, end);
    if (length > 0 && at + length === end && lengthAt(grammar.action, at) === length) return at;
  }
  return -1;
};

/** Where a verb of doing for someone stands behind 为 or 向; -1 where none does. */
export const benefitVerb = (grammar: Grammar, from: number, end: number): number => {
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    const length = lengthAt(grammar.benefitDeed, at);
    if (length > 0 && verbLength(grammar, at, end) === length && !isListed(grammar, at)) return at;
  }
  return -1;
};

const isListed = (grammar: Grammar, at: number): boolean => grammar.text[at - 1] === "、";

/** Where a verb of moving stands behind 将 or 把, some words after it; -1 where none does. */
export const movingVerb = (grammar: Grammar, from: number, end: number): number => {
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    const length = lengthAt(grammar.moving, at);
    if (length > 0 && verbLength(grammar, at, end) === length) return at;
  }
  return -1;
};

/** Of a single character, the adverb that sums up what stands ahead of it. */
const ALL = "都";

/** Where the adverbs before a verb start, not before `from`: 把每一分钱[都]用在…. */
export const beforeAdverbs = (grammar: Grammar, verb: number, from: number): number => {
  for (let at = Math.max(from + 1, verb - 8); at < verb; at = pieceEnd(grammar, at)) {
    const adverb = lengthAt(grammar.adverb, at);
    if ((adverb > 1 || (adverb === 1 && grammar.text[at] === ALL)) && skipAdverbs(grammar, at, verb) === verb) return at;
  }
  return verb;
};

const CHANGE_OPENS: ReadonlySet<string> = new Set(["由", "从"]);
/** What a verb of change closes with. */
export const CHANGE_ENDS: ReadonlySet<string> = new Set(["到", "至", "为", "成"]);

/** From what to what the body of 将 or 把 changes: 将[办理时限]由参加培训后的十日[缩短至]五日; where its body ends and where its verb starts. */
export const changeBehind = (grammar: Grammar, from: number, end: number): { readonly bodyEnd: number; readonly verb: number } | null => {
  let bodyEnd = -1;
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    if (bodyEnd < 0 && at - from > 1 && CHANGE_OPENS.has(grammar.text.charAt(at)) && verbLength(grammar, at, end) === 0) bodyEnd = at;
    if (bodyEnd < 0) continue;
    const length = lengthAt(grammar.moving, at);
    if (length > 0 && CHANGE_ENDS.has(grammar.text.charAt(at + length - 1)) && verbLength(grammar, at, end) === length)
      return { bodyEnd, verb: at };
  }
  return null;
};

/** Where the body of 将 or 把 ends: before the first verb of moving or what goes before it (把[近期措施和长期建设规划]结合起来), else as with 对. */
export const movedEnd = (grammar: Grammar, from: number, end: number): number => {
  const moving = movingVerb(grammar, from, end);
  const limit = moving > 0 ? beforeAdverbs(grammar, moving, from) : topicEnd(grammar, from, end);
  for (let at = pieceEnd(grammar, from); at < limit; at = pieceEnd(grammar, at)) {
    const opens = moving > 0 ? isFormal(grammar, at) : surelyOpens(grammar, at, end);
    if (opens || lengthAt(grammar.channel, at) > 0) return at;
  }
  return limit;
};
