import type { Draft, Look } from "./draft.ts";
import { type Grammar, HINT, lacks, pieceEnd } from "./grammar.ts";
import { movingVerb, opensPhrase } from "./phrase.ts";
import { leadsToDeed, leadsToTask, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { takeAgent, takeBenefit, takeCompanion, takeManner, takeModal, takeMoved, takeTopic, takeVerbPhrase } from "./take.ts";
import { lengthAt, type Table } from "./words.ts";

/** Whether 将 brings the object forward: a verb of moving follows, or one without content and no 对 before it. */
const movesObject = (grammar: Grammar, from: number, end: number): boolean => {
  if (movingVerb(grammar, from, end) > 0) return true;
  if (opensPredicate(grammar, from, end)) return false;
  for (let at = pieceEnd(grammar, from); at < end; at = pieceEnd(grammar, at)) {
    if (lengthAt(grammar.topicPreposition, at) > 0) return false;
    if (lengthAt(grammar.formal, at) > 0 || endsWithDeed(grammar, at, end)) return true;
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

const lengthIn = ({ at, verb }: Look, table: Table): number => {
  const length = lengthAt(table, at);
  return length >= verb ? length : 0;
};

/** Takes a word off, with what it opens; the position itself where it cannot. */
type Taker = (look: Look) => number;

const takeMovedHere: Taker = (look) => {
  const { grammar, at, end } = look;
  const moved = lengthIn(look, grammar.movingPreposition);
  if (moved === 0) return at;
  const modal = lengthIn(look, grammar.modal);
  if (modal > 0 && !movesObject(grammar, at + Math.max(moved, modal), end)) return at;
  return takeMoved(look, moved);
};

const takeVerbPhraseHere: Taker = (look) => {
  const { grammar, at, end, verb } = look;
  const length = lengthAt(grammar.verbPreposition, at);
  if (length === 0 || length < verb || isAdverbHere(grammar, at, length, end)) return at;
  return takeVerbPhrase(look, length);
};

const takeLongAdverb: Taker = (look) => {
  const { grammar, at, end, verb } = look;
  const adverb = lengthIn(look, grammar.adverb);
  if (adverb < 2 || adverb <= lengthIn(look, grammar.modal)) return at;
  const next = at + adverb;
  return adverb > verb || leadsToDeed(grammar, next, end) || endsWithDeed(grammar, next, end) ? next : at;
};

/** Whether a verb with a clause as object stands here, and a verb that may be a noun behind it as the subject of that clause: 推动[服务转型]. */
const drivesNoun = (grammar: Grammar, at: number, next: number): boolean => {
  const verb = lengthAt(grammar.verb, next);
  return (
    lengthAt(grammar.causing, at) === next - at && (lengthAt(grammar.noun, next) === verb || lengthAt(grammar.attributeVerb, next) === verb)
  );
};

const takeDual: Taker = ({ grammar, draft, at, end, verb }) => {
  const dual = lengthAt(grammar.dual, at);
  if (dual === 0 || dual < verb) return at;
  const next = at + dual;
  const leads = (leadsToTask(grammar, next, end) && !drivesNoun(grammar, at, next)) || leadsToResult(grammar, next, end);
  const opens = lengthAt(grammar.phraseDual, at) === dual && opensPhrase(grammar, next, end);
  const ends = (draft.topic !== null || draft.subject !== null) && endsWithDeed(grammar, next, end);
  return leads || opens || ends ? next : at;
};

const takeRequest: Taker = (look) => {
  const { grammar, draft, at } = look;
  const length = lengthIn(look, grammar.requesting);
  if (length === 0) return at;
  draft.requested = true;
  draft.modal ??= { start: at, end: at + length };
  return at + length;
};

const takePassive: Taker = (look) => {
  const { grammar, draft, at } = look;
  const length = lengthIn(look, grammar.passivePreposition);
  if (length > 0) draft.passive = true;
  return at + length;
};

const takeConnective: Taker = (look) => {
  const length = lengthIn(look, look.grammar.connective);
  return length >= lengthIn(look, look.grammar.adverb) ? look.at + length : look.at;
};

const takeShortAdverb: Taker = (look) => {
  const { grammar, at, end, verb } = look;
  const adverb = lengthIn(look, grammar.adverb);
  return adverb > verb || (adverb > 0 && leadsToDeed(grammar, at + adverb, end)) ? at + adverb : at;
};

/** A taker of a phrase that a word of a table opens. */
const phraseTaker =
  (table: (grammar: Grammar) => Table, take: (look: Look, length: number) => number): Taker =>
  (look) => {
    const length = lengthIn(look, table(look.grammar));
    return length > 0 ? take(look, length) : look.at;
  };

/** In this order; the first that gets on wins. */
const TAKERS: readonly Taker[] = [
  phraseTaker((grammar) => grammar.agentPreposition, takeAgent),
  takeMovedHere,
  takeVerbPhraseHere,
  takeLongAdverb,
  takeDual,
  takeRequest,
  phraseTaker(
    (grammar) => grammar.title,
    ({ end }) => end,
  ),
  phraseTaker((grammar) => grammar.topicPreposition, takeTopic),
  phraseTaker((grammar) => grammar.companionPreposition, takeCompanion),
  phraseTaker((grammar) => grammar.modal, takeModal),
  phraseTaker((grammar) => grammar.benefitPreposition, takeBenefit),
  phraseTaker((grammar) => grammar.mannerPreposition, takeManner),
  takePassive,
  takeConnective,
  takeShortAdverb,
];

/** One step from the left; the position itself where nothing can be peeled off. */
export const step = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  if (lacks(grammar, at, HINT.opening)) return at;
  const look: Look = { grammar, draft, at, end, verb: lengthAt(grammar.verb, at) };
  for (const take of TAKERS) {
    const next = take(look);
    if (next > at) return next;
  }
  return at;
};
