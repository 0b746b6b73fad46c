import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { addPhrase, type Draft, type Look } from "./draft.ts";
import { type Grammar, mentionAt, pieceEnd } from "./grammar.ts";
import { beforeAdverbs, benefitVerb, changeBehind, mannerEnd, movedEnd, topicEnd } from "./phrase.ts";
import { opensDeed, opensPredicate, verbLength } from "./predicate.ts";
import { type Names, readNames } from "./subject.ts";
import { lengthAt } from "./words.ts";

/** Takes a phrase off: marker and body. */
const takePhrase = (draft: Draft, at: number, marker: string, body: Span): void =>
  addPhrase(draft, { marker, span: { start: at, end: body.end }, body });

/** 对X: the topic. */
export const takeTopic = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const agent = agentIn(grammar, from, end);
  const to = agent > 0 ? agent : topicEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  draft.topic = { start: from, end: to };
  draft.moved = false;
  draft.addressed = true;
  return to;
};

/** Where 由 and a name stand behind a topic: 对困难家庭[由县民政局]给予救助; -1 where they do not. */
const agentIn = (grammar: Grammar, from: number, end: number): number => {
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    const length = lengthAt(grammar.agentPreposition, at);
    if (length > 0 && readNames(grammar, at + length, end) !== null) return at;
  }
  return -1;
};

/** 将X, 把X: the object comes first. */
export const takeMoved = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const change = changeBehind(grammar, from, end);
  const body = { start: from, end: change?.bodyEnd ?? movedEnd(grammar, from, end) };
  takePhrase(draft, at, grammar.text.slice(at, from), body);
  draft.topic = body;
  draft.moved = true;
  return change?.verb ?? body.end;
};

/** How, where, whence. */
export const takeManner = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const to = mannerEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  return to;
};

/** Ahead of those who do the same, and behind them: [联合]市公安局开展, 与市公安局等部门[共同]开展. */
const JOINING: ReadonlySet<string> = new Set(["联合", "携手"]);
const TOGETHER = /(?:等[\p{sc=Han}\d]{0,8}?)?(?:联合|共同|合作|携手|共建|会签)/uy;

/** Ahead of those whom the one who acts helps. */
const HELPED: ReadonlySet<string> = new Set(["配合", "协助"]);

/** A body without a name of its own, which only helps. */
const ANY_BODY = /(?:各?有关|各?相关|其他)/uy;

/** Whether the words around a list of names say that those do the same. */
const areJoined = ({ text }: Grammar, marker: string, { names, end }: Names): boolean => {
  const last = names.at(-1)?.span.end ?? end;
  return JOINING.has(marker) || endOf(TOGETHER, text, last) > last;
};

/** Names of those who help (会同有关部门) or do the same (联合市公安局等6个单位), or a phrase (与企业[签署]…). */
export const takeCompanion = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const marker = grammar.text.slice(at, from);
  const names = readNames(grammar, from, end);
  const isWhole = names !== null && (names.end >= end || opensPredicate(grammar, names.end, end));
  if (names === null && length > 1) return at;
  const to = isWhole ? names.end : topicEnd(grammar, from, end);
  if (!isWhole && to >= end) return at;
  takePhrase(draft, at, marker, { start: from, end: to });
  const isJoint = names !== null && areJoined(grammar, marker, names);
  for (const name of (isWhole && !HELPED.has(marker)) || isJoint ? names.names : []) {
    const isNamed = endOf(ANY_BODY, grammar.text, name.span.start) === name.span.start;
    if (isJoint && isNamed) draft.partners = [...draft.partners, name];
    else draft.helpers = [...draft.helpers, name];
  }
  return to;
};

/** 为X提供…, 向X报告…: to whom. 为 before a verb opens a purpose that fills the fragment. */
export const takeBenefit = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const deed = benefitVerb(grammar, from, end);
  const link = linkEnd(grammar, from, end);
  if (link > 0) {
    takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: link - 1 });
    return link;
  }
  const isPurpose = lengthAt(grammar.purpose, at) > 0 && (lengthAt(grammar.adverb, from) > 0 || verbLength(grammar, from, end) > 0);
  const to = deed > 0 ? beforeAdverbs(grammar, deed, from) : isPurpose ? end : topicEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  return to;
};

/** Behind the 而 of 为…而…; -1 where none stands. */
const linkEnd = (grammar: Grammar, from: number, end: number): number => {
  for (let at = from; at < end; at = pieceEnd(grammar, at)) if (lengthAt(grammar.link, at) > 0) return at + 1;
  return -1;
};

/** 采取…方式: a phrase where a word for a manner closes it or another deed follows; else a verb, as before a noun that holds a deed: 采取[防治污染措施]. */
export const takeVerbPhrase = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const framed = lengthAt(grammar.frameEnd, end) > 0;
  let closed = -1;
  for (let next = from; next < end; next = pieceEnd(grammar, next)) {
    const close = lengthAt(grammar.mannerNoun, next);
    if (close > 0) closed = next + close;
    if (next > from + 1 && (closed === next || !(framed || isListed(grammar, next, from))) && opensDeed(grammar, next, end)) {
      takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: next });
      return next;
    }
  }
  if (closed < end || framed) return at;
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end });
  return end;
};

/** Whether a mark of a list stands right before. */
const isListed = (grammar: Grammar, at: number, from: number): boolean => at > from && grammar.text[at - 1] === "、";

/** Behind who leads, and behind who helps, in one part of a sentence. */
const LEADS = /牵头、/uy;
const HELPS = /(?:积极|密切)?(?:配合|协助|参与)(?!、)/uy;

/** 由市水利局[牵头、市财政局配合]清理渔排: who helps is named behind who leads. */
const takeHelped = ({ grammar, draft, end }: Pick<Look, "grammar" | "draft" | "end">, from: number): number => {
  const at = endOf(LEADS, grammar.text, from);
  const names = at === from ? null : readNames(grammar, at, end);
  const to = names === null ? from : endOf(HELPS, grammar.text, names.end);
  if (names === null || to === names.end || to >= end) return from;
  draft.helpers = [...draft.helpers, ...names.names];
  return to;
};

/** The subject with 由; a thing ahead of it is what is done: [管护办法]由市水利局制定. */
export const takeAgent = ({ grammar, draft, at, end }: Look, length: number): number => {
  const from = at + length;
  const names = readNames(grammar, from, end);
  if (names !== null) {
    if (draft.things !== null && draft.topic === null) draft.topic = draft.subject;
    draft.things = null;
    draft.subject = { start: from, end: names.end };
    draft.names = names.names;
    draft.plain = false;
    return takeHelped({ grammar, draft, end }, names.end);
  }
  const to = topicEnd(grammar, from, end);
  draft.subject = { start: from, end: to };
  draft.names = null;
  draft.plain = true;
  return to;
};

/** A modal; behind a thing it makes the thing the topic. What forbids a thing, no deed, is the verb: [严禁]铺张浪费. */
export const takeModal = ({ grammar, draft, at, end, verb }: Look, length: number): number => {
  const forbids = verb === length && lengthAt(grammar.negation, at) === length;
  const forbidsThing = forbids && !opensPredicate(grammar, at + length, end) && mentionAt(grammar, at + length) === null;
  if (forbidsThing) return at;
  if (draft.things !== null && draft.subject !== null && draft.topic === null) {
    draft.topic = draft.subject;
    draft.things = null;
  }
  draft.modal = { start: at, end: at + length };
  if (lengthAt(grammar.negation, at) === length) draft.negated = true;
  return at + length;
};
