import { endOf } from "../text/sticky.ts";
import { type Grammar, HINT, lacks, pieceEnd } from "./grammar.ts";
import { ATTRIBUTIVE, LIST_END, PARALLEL } from "./lexicon.ts";
import { CHANGE_ENDS } from "./phrase.ts";
import { isConjunction, isHollow, opensDeed, skipAdverbs, verbLength } from "./predicate.ts";
import { lengthAt } from "./words.ts";

const COUNTED = /[0-9xX×]\p{sc=Han}{0,4}$/u;

/** Whether a list of the fragment is closed behind a position by 等 and a noun. */
const closedBehind = (grammar: Grammar, from: number, end: number): boolean => {
  for (let at = from; at < end; at = pieceEnd(grammar, at)) if (grammar.text[at] === LIST_END && at + 1 < end) return true;
  return false;
};

/** A member longer than this, with its mark, is no noun of two parts. */
const LONGEST_PARALLEL = 5;

/** 决策公开、[执行公开]: members that end alike are one list of nouns. */
const parallel = (grammar: Grammar, mark: number, end: number): boolean => {
  let to = mark + 1;
  while (to < end && grammar.text[to] !== "、") to = pieceEnd(grammar, to);
  return to - mark <= LONGEST_PARALLEL && grammar.text.slice(mark - 2, mark) === grammar.text.slice(to - 2, to);
};

/** Whether the rest is an attribute: 总揽全局、[协调各方的]作用. */
const attributive = (grammar: Grammar, from: number, end: number): boolean => {
  for (let at = from; at < end; at = pieceEnd(grammar, at)) if (grammar.text[at] === ATTRIBUTIVE) return true;
  return false;
};

/** Whether a noun closes the stretch that holds verbs with their objects, one of which opens it: 出台[稳定就业、支持创业举措]. */
const isFramed = (grammar: Grammar, from: number, end: number): boolean => {
  const length = verbLength(grammar, from, end);
  return length > 0 && lengthAt(grammar.frameEnd, end) > 0 && !isConjunction(grammar, from + length);
};

/** Whether a deed with an object of its own stands behind a mark of a list. */
const listsDeed = (grammar: Grammar, mark: number, end: number): boolean => {
  const next = skipAdverbs(grammar, mark + 1, end);
  const deed =
    opensDeed(grammar, next, end) ||
    lengthAt(grammar.attitude, next) > 0 ||
    lengthAt(grammar.ledResult, next) > 0 ||
    isPlain(grammar, next, end) ||
    (lengthAt(grammar.noun, next) > 0 && countedBefore(grammar, mark));
  return (
    deed &&
    (isPlain(grammar, next, end) || hasOwnObject(grammar, next, end)) &&
    !parallel(grammar, mark, end) &&
    !closedBehind(grammar, next, end) &&
    !attributive(grammar, next, end)
  );
};

/** Whether a verb that is never the attribute of a noun stands here with an object of its own. */
const isPlain = (grammar: Grammar, at: number, end: number): boolean => {
  const length = verbLength(grammar, at, end);
  const next = at + length;
  return length > 0 && lengthAt(grammar.plain, at) === length && end - next >= 2 && !isConjunction(grammar, next);
};

/** Joins nouns, and deeds too. */
export const AND = "和";

/** Whether 和 here joins two deeds: 推进税制改革和[优化支出结构], not 制定和[完善办法] or 稳定渔价和[扩大销路工作]. */
const joinsPlain = (grammar: Grammar, from: number, at: number, end: number): boolean =>
  grammar.text[at] === AND &&
  at > from + 1 &&
  isPlain(grammar, at + 1, end) &&
  !(isVerb(grammar, at - 2, at) && lengthAt(grammar.action, at - 2) === 2) &&
  !isVerb(grammar, at + 1 + lengthAt(grammar.verb, at + 1), end) &&
  !isNamed(grammar, end) &&
  !attributive(grammar, at + 1, end) &&
  !closedBehind(grammar, at + 1, end);

/** Whether a stretch is one verb. */
const isVerb = (grammar: Grammar, from: number, to: number): boolean => from + lengthAt(grammar.verb, from) === to;

/** Whether a noun that holds verbs, or a label, closes the stretch: 守住稳产和[防止返贫“两条底线”]. */
const isNamed = (grammar: Grammar, end: number): boolean => lengthAt(grammar.frameEnd, end) > 0 || grammar.text[end - 1] === "”";

/** What a figure of money or a label closes with. */
const CLOSED: ReadonlySet<string> = new Set("元”");

/** Whether the object is at its end, and a verb behind it tells what it is for: 投入3亿元[支持护岸], 腾出资金[用于清淤]. */
const servesDeed = (grammar: Grammar, from: number, at: number, end: number): boolean => {
  if (at < from + 2 || lengthAt(grammar.frameEnd, end) > 0 || isConjunction(grammar, at - 1)) return false;
  const next = skipAdverbs(grammar, at, end);
  const isUse = lengthAt(grammar.using, next) > 0 && verbLength(grammar, next, end) > 0;
  const isClosed =
    CLOSED.has(grammar.text.charAt(at - 1)) && isPlain(grammar, next, end) && !CHANGE_ENDS.has(grammar.text.charAt(next + 2));
  return (isUse || isClosed) && !attributive(grammar, at, end);
};

/** Whether a verb without content starts here that is no part of an attribute since `from`: …[进行检查]. */
const isFormalDeed = (grammar: Grammar, from: number, at: number, end: number): boolean =>
  lengthAt(grammar.formal, at) > 0 &&
  verbLength(grammar, at, end) > 0 &&
  lengthAt(grammar.giving, at) === 0 &&
  at > from + 1 &&
  !attributive(grammar, from, at);

/** Whether 并 here joins a verb of doing, what came of it, or a phrase before one: 制定方案[并组织实施], 打赢攻坚战[并取得成果], 建立制度[并在全县推开]. */
const joinsDeed = (grammar: Grammar, at: number, end: number): boolean => {
  if (pieceEnd(grammar, at) > at + 1) return false;
  const next = skipAdverbs(grammar, at + 1, end);
  const length = verbLength(grammar, next, end);
  if (length === 0) return lengthAt(grammar.mannerPreposition, next) > 0;
  const isOf = (table: Grammar["action"]) => lengthAt(table, next) === length;
  return (
    [grammar.action, grammar.light, grammar.result].some(isOf) ||
    ((isOf(grammar.ledResult) || isOf(grammar.noun)) && hasOwnObject(grammar, next, end))
  );
};

/** A state that the deed before led to: 打造产业高地[实现新突破]. */
const LED_TO =
  /(?:取得|实现|迈出|迈上)了?(?:新|更大|明显|积极|重大|坚实|显著|突破性|阶段性)\p{sc=Han}{0,6}(?:突破|进展|成效|步伐|台阶|提升|发展|进步)/uy;

const leadsOn = (grammar: Grammar, at: number, end: number): boolean =>
  (lengthAt(grammar.predicate, at) > 0 && endOf(LED_TO, grammar.text, at) === end) ||
  (lengthAt(grammar.negation, at) > 0 && endOf(UNMOVED, grammar.text, at) === end);

/** How steadily something is held to, told behind it: 严守红线[不动摇]. */
const UNMOVED = /不(?:动摇|放松|松劲|停步|懈怠|含糊)/uy;

/** Where a second clause starts inside an object: 了解困难、[做好帮扶]; 制定方案并[组织实施]; -1 where none does. `causes`: the object is a clause with a predicate of its own. */
export const secondClause = (grammar: Grammar, from: number, end: number, causes: boolean): number => {
  const framed = isFramed(grammar, from, end);
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    const character = grammar.text[at];
    if (character === "、") {
      if (!framed && listsDeed(grammar, at, end)) return at + 1;
      continue;
    }
    if (joinsPlain(grammar, from, at, end)) return at + 1;
    if (opensClause(grammar, from, at, end) || (!causes && leadsOn(grammar, at, end))) return at;
    if (character === PARALLEL && joinsDeed(grammar, at, end)) return at + 1;
  }
  return -1;
};

/** Whether a clause starts here without a mark before it. */
const opensClause = (grammar: Grammar, from: number, at: number, end: number): boolean => {
  const verb = lengthAt(grammar.verb, at);
  if (verb > 0 && (isFormalDeed(grammar, from, at, end) || isPerfect(grammar, at, end))) return true;
  if ((verb > 0 || lengthAt(grammar.adverb, at) > 1) && servesDeed(grammar, from, at, end)) return true;
  return !lacks(grammar, at, HINT.opening) && lengthAt(grammar.topicPreposition, at) > 0 && formalBehind(grammar, at, end);
};

/** Whether 对 here opens a clause of its own: …专家组[对现场进行了调查]. */
const formalBehind = (grammar: Grammar, from: number, end: number): boolean => {
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) if (lengthAt(grammar.formal, at) > 0) return true;
  return false;
};

/** Whether a verb of doing with 了 stands here: …会议[听取了汇报]. */
const isPerfect = (grammar: Grammar, at: number, end: number): boolean => {
  const length = lengthAt(grammar.action, at);
  return length > 0 && verbLength(grammar, at, end) === length && lengthAt(grammar.perfect, at + length) > 0 && end - at - length > 2;
};

/** Whether a quantity ends before a position: 拆除违建500万平方米、[治理]…. */
const countedBefore = (grammar: Grammar, at: number): boolean => COUNTED.test(grammar.text.slice(Math.max(0, at - 8), at));

/** Whether something other than a mark stands behind the verb. */
const hasOwnObject = (grammar: Grammar, at: number, end: number): boolean => {
  const next = at + verbLength(grammar, at, end);
  if (isHollow(grammar, next, end)) return false;
  return end - next >= 2 && !isConjunction(grammar, next);
};
