import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { type Grammar, HINT, isPiece, lacks, mentionAt, pieceEnd, sortOfVerb } from "./grammar.ts";
import { ATTRIBUTIVE, PARALLEL } from "./lexicon.ts";
import { topicEnd } from "./phrase.ts";
import { leadsToDeed, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { readNames } from "./subject.ts";
import { lengthAt } from "./words.ts";

const opensAfter = (grammar: Grammar, at: number, end: number): boolean =>
  at < end && (opensPredicate(grammar, at, end) || mentionAt(grammar, at) !== null);

/** The length of a modal at a position that has a predicate behind it; 0 where none is. */
const modalAt = (grammar: Grammar, at: number, end: number): number => {
  const modal = lengthAt(grammar.strongModal, at);
  if (modal === 0 || modal < lengthAt(grammar.verb, at) || pieceEnd(grammar, at) > at + modal) return 0;
  return opensAfter(grammar, at + modal, end) ? modal : 0;
};

/** Whether an adverb stands here, and a verb of handing over behind it, a phrase with 向 between: 重大事项[及时向上级报告]. */
const handsOn = (grammar: Grammar, from: number, end: number): boolean => {
  if (lengthAt(grammar.adverb, from) < 2) return false;
  let at = skipAdverbs(grammar, from, end);
  const benefit = lengthAt(grammar.benefitPreposition, at);
  if (benefit > 0) at = topicEnd(grammar, at + benefit, end);
  return lengthAt(grammar.handing, skipAdverbs(grammar, at, end)) > 0;
};

/** A noun that is no body, before a modal: the topic of what follows, or a subject without a name. Where the rest starts; -1 where there is none. */
export const takeUnknown = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  const names = readNames(grammar, at, end);
  const named = names !== null && grammar.text[names.end] !== ATTRIBUTIVE ? names : null;
  for (let next = pieceEnd(grammar, at); next < end; next = pieceEnd(grammar, next)) {
    if (lacks(grammar, next, HINT.opening)) continue;
    const isModal = modalAt(grammar, next, end) > 0;
    const acts = named !== null && next >= named.end && lengthAt(grammar.adverb, next) > 1 && leadsToDeed(grammar, next, end);
    const handed = named === null && next > at + 1 && handsOn(grammar, next, end);
    if (!isModal && !acts && !handed) continue;
    if (named !== null) draft.names = named.names;
    else if (lengthAt(grammar.actingEnd, next) === 0) draft.topic = { start: at, end: next };
    if (handed && !isModal) return next;
    draft.subject = { start: at, end: next };
    draft.plain = named === null;
    return next;
  }
  return -1;
};

/** 涉及清淤经费的事项，由市财政局负责协调: what it is about opens a noun. */
const CONCERNING = "涉及";

/** 涉嫌犯罪的，…; 涉及经费的事项，…: what the next clause is about. */
export const takeNominal = (grammar: Grammar, draft: Draft, from: number, end: number): boolean => {
  const concerns = grammar.text.startsWith(CONCERNING, from) && grammar.text.slice(from, end).includes(ATTRIBUTIVE);
  if ((grammar.text[end - 1] !== ATTRIBUTIVE && !concerns) || end - from < 4) return false;
  draft.topic = { start: from + lengthAt(grammar.topicPreposition, from), end };
  draft.moved = false;
  return true;
};

/** Whether a predicate of state stands at a position, behind what would be its subject: …[取得]新成效, …[稳步提升]. */
const statesAt = (grammar: Grammar, at: number, end: number): boolean => {
  if (lengthAt(grammar.identity, at) > 0 && !isPiece(grammar, at)) return true;
  const predicate = lengthAt(grammar.predicate, at);
  if (predicate > 0 && predicate >= lengthAt(grammar.action, at) && !restHasParticle(grammar, at + predicate, end)) return true;
  const adverb = lengthAt(grammar.stateAdverb, at);
  if (adverb === 0) return false;
  const verb = skipAdverbs(grammar, at + adverb, end);
  const length = verbLength(grammar, verb, end);
  return length > 0 && verb + length === end;
};

const restHasParticle = (grammar: Grammar, from: number, end: number): boolean => {
  for (let at = from; at < end; at = pieceEnd(grammar, at)) if (grammar.text[at] === ATTRIBUTIVE) return true;
  return false;
};

const CAUSING = new Set(["permitting", "charging", "arranging", "attitude", "result"]);

/**
 * Whether the verb at a position only opens a noun: an attribute before a modal (报送的材料[应]…), the subject of a state (改造工程[稳步推进],
 * 渔港建设[取得积极成果]), a noun of action at the very start (就业形势…).
 */
export const startsNoun = (grammar: Grammar, draft: Draft, at: number, span: Span): boolean => {
  if (draft.modal !== null || draft.passive) return false;
  const length = lengthAt(grammar.verb, at);
  const sort = sortOfVerb(grammar, at, length);
  const isBare = at === span.start;
  if (sort === "event" && draft.topic === null && (isBare || draft.plain)) return true;
  if (CAUSING.has(sort)) return false;
  if (sort === "noun" && draft.topic === null && statesAt(grammar, at + length, span.end)) return true;
  const causes = lengthAt(grammar.causing, at) === length;
  let particle = false;
  for (let next = pieceEnd(grammar, at + length); next < span.end; next = pieceEnd(grammar, next)) {
    particle ||= grammar.text[next] === ATTRIBUTIVE;
    if (lacks(grammar, next, HINT.opening | HINT.stating)) continue;
    if (draft.topic !== null) {
      if (lengthAt(grammar.identity, next) > 0 && !isPiece(grammar, next)) return true;
      continue;
    }
    if (modalAt(grammar, next, span.end) > 0) return true;
    if (sort === "noun" && lengthAt(grammar.role, next) > 0) return true;
    if (
      !causes &&
      (!particle || lengthAt(grammar.identity, next) > 0) &&
      draft.names === null &&
      next > at + length + 1 &&
      grammar.text[next - 1] !== PARALLEL &&
      statesAt(grammar, next, span.end)
    )
      return true;
  }
  return false;
};
