import type { Found } from "../rule/kind.ts";
import type { Span } from "../text/span.ts";
import type { Phrase } from "./clause.ts";
import { type Grammar, mentionAt, pieceEnd } from "./grammar.ts";
import { benefitVerb, mannerEnd, movedEnd, movingVerb, opensPhrase, topicEnd } from "./phrase.ts";
import { leadsToDeed, leadsToTask, opensDeed, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { isActor, peopleEnd, readNames } from "./subject.ts";
import { timeEnd, timesEnd } from "./time.ts";
import { lengthAt, type Table } from "./words.ts";

/** What was peeled off the left of a clause so far. Fragments without a verb hand it on to the next. */
export type Draft = {
  time: Span | null;
  subject: Span | null;
  names: readonly Found[] | null;
  /** The subject is people, a pronoun or a noun that names no body. */
  plain: boolean;
  helpers: readonly Found[];
  modal: Span | null;
  negated: boolean;
  passive: boolean;
  phrases: readonly Phrase[];
  topic: Span | null;
  /** The topic stands with 将 or 把. */
  moved: boolean;
  /** The topic stands with 对: what is given is given to it. */
  addressed: boolean;
  /** The topic is a noun that waited for its verb since an earlier fragment. */
  waiting: boolean;
  /** Names that are no bodies: a paper, a campaign. */
  things: readonly Found[] | null;
  /** A numbered part starts: the subject starts anew. */
  reset: boolean;
  /** 请, 建议, 同意: another body than the one that lives on acts. */
  requested: boolean;
};

/** A draft of nothing. */
export const emptyDraft = (): Draft => ({
  time: null,
  subject: null,
  names: null,
  plain: false,
  helpers: [],
  modal: null,
  negated: false,
  passive: false,
  phrases: [],
  topic: null,
  moved: false,
  addressed: false,
  waiting: false,
  things: null,
  reset: false,
  requested: false,
});

/** Where peeling stopped: at a verb, at the end of the fragment, or at something that opens no predicate. */
export type Peeled = { readonly at: number; readonly stop: "verb" | "end" | "unknown" };

const is = (table: Table, at: number, least: number): boolean => {
  const length = lengthAt(table, at);
  return length > 0 && length >= least;
};

/** How many phrases a clause keeps, the last ones. */
const MOST_PHRASES = 8;

/** Takes a phrase off: marker and body. */
const takePhrase = (draft: Draft, at: number, marker: string, body: Span) => {
  draft.phrases = [...draft.phrases.slice(1 - MOST_PHRASES), { marker, span: { start: at, end: body.end }, body }];
};

const takeTopic = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const from = at + length;
  const to = topicEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  draft.topic = { start: from, end: to };
  draft.moved = false;
  draft.addressed = true;
  return to;
};

const takeMoved = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const from = at + length;
  const to = movedEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  draft.topic = { start: from, end: to };
  draft.moved = true;
  return to;
};

const takeManner = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const from = at + length;
  const to = mannerEnd(grammar, from, end);
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
  return to;
};

/** Names of those who help (会同有关部门), or a phrase (与企业[签署]…). */
const takeCompanion = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const names = readNames(grammar, at + length, end);
  if (names === null || !(names.end >= end || opensPredicate(grammar, names.end, end))) {
    if (names === null && length > 1) return at;
    const from = at + length;
    const to = topicEnd(grammar, from, end);
    if (to >= end) return at;
    takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: to });
    return to;
  }
  takePhrase(draft, at, grammar.text.slice(at, at + length), { start: at + length, end: names.end });
  draft.helpers = [...draft.helpers, ...names.names];
  return names.end;
};

/** 为X提供…, 向X报告…: to whom. 为 before a verb opens a purpose that fills the fragment. */
const takeBenefit = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
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

/** Where the adverbs before a verb start, not before `from`. */
const beforeAdverbs = (grammar: Grammar, verb: number, from: number): number => {
  for (let at = Math.max(from + 1, verb - 8); at < verb; at = pieceEnd(grammar, at)) {
    if (lengthAt(grammar.adverb, at) > 1 && skipAdverbs(grammar, at, verb) === verb) return at;
  }
  return verb;
};

/** 采取…方式: a phrase where a word for a manner closes it or another deed follows; else a verb. */
const takeVerbPhrase = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const from = at + length;
  let closed = -1;
  for (let next = from; next < end; next = pieceEnd(grammar, next)) {
    const close = lengthAt(grammar.mannerNoun, next);
    if (close > 0) closed = next + close;
    if (next > from + 1 && (closed === next || !isListed(grammar, next, from)) && opensDeed(grammar, next, end)) {
      takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end: next });
      return next;
    }
  }
  if (closed < end) return at;
  takePhrase(draft, at, grammar.text.slice(at, from), { start: from, end });
  return end;
};

/** Whether a mark of a list stands right before. */
const isListed = (grammar: Grammar, at: number, from: number): boolean => at > from && grammar.text[at - 1] === "、";

/** The subject with 由, or as it stands. */
const takeAgent = (grammar: Grammar, draft: Draft, at: number, length: number, end: number): number => {
  const from = at + length;
  const names = readNames(grammar, from, end);
  if (names !== null) {
    draft.subject = { start: from, end: names.end };
    draft.names = names.names;
    draft.plain = false;
    return names.end;
  }
  const to = topicEnd(grammar, from, end);
  draft.subject = { start: from, end: to };
  draft.names = null;
  draft.plain = true;
  return to;
};

const takeModal = (grammar: Grammar, draft: Draft, at: number, length: number): number => {
  if (draft.things !== null && draft.subject !== null && draft.topic === null) {
    draft.topic = draft.subject;
    draft.things = null;
  }
  draft.modal = { start: at, end: at + length };
  if (lengthAt(grammar.negation, at) === length) draft.negated = true;
  return at + length;
};

/** Whether 将 brings the object forward: a verb of moving follows, or one without content and no 对 before it. */
const movesObject = (grammar: Grammar, from: number, end: number): boolean => {
  if (movingVerb(grammar, from, end) > 0) return true;
  if (opensPredicate(grammar, from, end)) return false;
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    if (lengthAt(grammar.topicPreposition, at) > 0) return false;
    if (lengthAt(grammar.formal, at) > 0) return true;
  }
  return false;
};

/** Whether a verb of result follows: [加快]形成新体系. */
const leadsToResult = (grammar: Grammar, from: number, end: number): boolean => {
  const at = skipAdverbs(grammar, from, end);
  const length = verbLength(grammar, at, end);
  return length > 0 && lengthAt(grammar.ledResult, at) === length && end - at - length >= 2;
};

/** Whether one verb of doing fills the rest: 经费由区财政[统一]拨付. */
const endsWithDeed = (grammar: Grammar, at: number, end: number): boolean =>
  lengthAt(grammar.action, at) > 0 && at + lengthAt(grammar.action, at) === end;

/** 深入 before a deed is an adverb, before a place it opens a phrase. */
const isAdverbHere = (grammar: Grammar, at: number, length: number, end: number): boolean =>
  lengthAt(grammar.adverb, at) >= length && leadsToDeed(grammar, at + length, end);

/** One step from the left; the position itself where nothing can be peeled off. */
const step = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  const verb = lengthAt(grammar.verb, at);
  const take = (table: Table): number => (is(table, at, Math.max(1, verb)) ? lengthAt(table, at) : 0);
  const agent = take(grammar.agentPreposition);
  if (agent > 0) return takeAgent(grammar, draft, at, agent, end);
  const moved = take(grammar.movingPreposition);
  const modal = take(grammar.modal);
  const after = at + Math.max(moved, modal);
  if (moved > 0 && (modal === 0 || movesObject(grammar, after, end))) return takeMoved(grammar, draft, at, moved, end);
  const verbPreposition = lengthAt(grammar.verbPreposition, at);
  if (verbPreposition > 0 && verbPreposition >= verb && !isAdverbHere(grammar, at, verbPreposition, end)) {
    const next = takeVerbPhrase(grammar, draft, at, verbPreposition, end);
    if (next > at) return next;
  }
  const adverb = take(grammar.adverb);
  if (adverb > 1 && adverb > modal && (adverb > verb || leadsToDeed(grammar, at + adverb, end))) return at + adverb;
  const dual = lengthAt(grammar.dual, at);
  if (
    dual > 0 &&
    dual >= verb &&
    (leadsToTask(grammar, at + dual, end) ||
      leadsToResult(grammar, at + dual, end) ||
      (lengthAt(grammar.phraseDual, at) === dual && opensPhrase(grammar, at + dual, end)))
  )
    return at + dual;
  if (dual > 0 && dual >= verb && (draft.topic !== null || draft.subject !== null) && endsWithDeed(grammar, at + dual, end))
    return at + dual;
  const requesting = take(grammar.requesting);
  if (requesting > 0) {
    draft.requested = true;
    draft.modal ??= { start: at, end: at + requesting };
    return at + requesting;
  }
  const title = take(grammar.title);
  if (title > 0) return end;
  const topic = take(grammar.topicPreposition);
  if (topic > 0) return takeTopic(grammar, draft, at, topic, end);
  const companion = take(grammar.companionPreposition);
  if (companion > 0) {
    const next = takeCompanion(grammar, draft, at, companion, end);
    if (next > at) return next;
  }
  if (modal > 0) return takeModal(grammar, draft, at, modal);
  const benefit = take(grammar.benefitPreposition);
  if (benefit > 0) return takeBenefit(grammar, draft, at, benefit, end);
  const manner = take(grammar.mannerPreposition);
  if (manner > 0) return takeManner(grammar, draft, at, manner, end);
  const passive = take(grammar.passivePreposition);
  if (passive > 0 && verb <= passive) {
    draft.passive = true;
    return at + passive;
  }
  const connective = take(grammar.connective);
  if (connective > 0 && connective >= adverb) return at + connective;
  if (adverb > 0 && adverb >= verb && (verb < adverb || leadsToDeed(grammar, at + adverb, end))) return at + adverb;
  return at;
};

/** A subject that starts here: names, people, a pronoun; the position itself where none does or where it is an attribute. */
const takeSubject = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  const names = readNames(grammar, at, end);
  if (names !== null) {
    if (names.end < end && !opensPredicate(grammar, names.end, end) && timeEnd(grammar.text, names.end) === names.end) {
      const people = peopleEnd(grammar, names.end, end);
      if (people === names.end || (people < end && !opensPredicate(grammar, people, end))) return at;
      draft.subject = { start: at, end: people };
      draft.names = names.names;
      return people;
    }
    draft.subject = { start: at, end: names.end };
    if (names.names.some(isActor)) draft.names = names.names;
    else draft.things = names.names;
    draft.plain = draft.names === null;
    return names.end;
  }
  const pronoun = lengthAt(grammar.pronoun, at);
  const people = pronoun > 0 ? at + pronoun : peopleEnd(grammar, at, end);
  if (people === at || (people < end && !opensPredicate(grammar, people, end) && mentionAt(grammar, people) === null)) return at;
  draft.subject = { start: at, end: people };
  draft.names = null;
  draft.plain = true;
  return people;
};

/** Peels from the left up to the verb. */
export const peel = (grammar: Grammar, draft: Draft, start: number, end: number): Peeled => {
  let at = start;
  while (at < end) {
    const character = grammar.text[at] ?? "";
    if (character === " " || character === "、" || character === "—" || character === "\u3000") {
      at += 1;
      continue;
    }
    if (character === "（" && (grammar.mask.end[at] ?? 0) > at) {
      at = grammar.mask.end[at] ?? end;
      continue;
    }
    const ordinal = lengthAt(grammar.ordinal, at);
    if (ordinal > 0) {
      draft.reset = true;
      at += ordinal;
      continue;
    }
    const time = timeEnd(grammar.text, at);
    if (time > at && time <= end) {
      draft.time = { start: at, end: time };
      at = time;
      continue;
    }
    const times = timesEnd(grammar.text, at);
    if (times > at) {
      at = times;
      continue;
    }
    if ((draft.names === null && draft.things === null) || draft.requested) {
      const next = takeSubject(grammar, draft, at, end);
      if (next > at) {
        at = next;
        continue;
      }
    }
    if (pieceEnd(grammar, at) > at + Math.max(1, lengthAt(grammar.adverb, at), lengthAt(grammar.verb, at))) return { at, stop: "unknown" };
    const next = step(grammar, draft, at, end);
    if (next > at) {
      at = next;
      continue;
    }
    return { at, stop: verbLength(grammar, at, end) > 0 ? "verb" : "unknown" };
  }
  return { at: end, stop: "end" };
};
