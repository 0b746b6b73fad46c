import { endOf } from "../text/sticky.ts";
import type { Draft } from "./draft.ts";
import { type Grammar, mentionAt, pieceEnd } from "./grammar.ts";
import { leadsToTask, opensDeed, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { step } from "./step.ts";
import { isActor, type Names, peopleEnd, readNames } from "./subject.ts";
import { timeEnd, timesEnd } from "./time.ts";
import { isUnit, UNIT } from "./unit.ts";
import { lengthAt } from "./words.ts";

/** Where peeling stopped: at a verb, at the end of the fragment, or at something that opens no predicate. */
export type Peeled = { readonly at: number; readonly stop: "verb" | "end" | "unknown" };

/** Tells which of the bodies behind are meant: [沿江]各市政府要成立…, [我]校党委制定…, [以李明为核心的]班子坚持…. */
const WHICH =
  /(?:[我本该]|以\p{sc=Han}{2,8}为核心的|沿[黄江海河湖边淮线路]|涉[农海企]|环湖|库区|灾区|受灾|项目|试点|属地|其他|其它|相关|有关|牵头|承办|主办|参建|新组建的)/uy;

/** Names that open a clause, perhaps behind a word that tells which of them are meant. */
const openingNames = (grammar: Grammar, at: number, end: number): Names | null => {
  const names = readNames(grammar, at, end);
  if (names !== null) return names;
  const from = endOf(WHICH, grammar.text, at);
  const meant = from > at ? readNames(grammar, from, end) : null;
  return meant?.names.every((name) => isActor(grammar, name)) === true ? meant : null;
};

/** Whether a predicate, a name or those with whom it is done follow people or a pronoun: 我校[与云川大学]共建…. */
const goesOn = (grammar: Grammar, at: number, end: number): boolean =>
  opensPredicate(grammar, at, end) || mentionAt(grammar, at) !== null || lengthAt(grammar.companionPreposition, at) > 0;

/** A subject that starts here: names, people, a pronoun; the position itself where none does or where it is an attribute. */
const takeSubject = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  const names = openingNames(grammar, at, end);
  if (names !== null) {
    const isTimed = timeEnd(grammar.text, names.end) > names.end || timesEnd(grammar.text, names.end) > names.end;
    const companion = lengthAt(grammar.companionPreposition, names.end);
    const leadsOn = isTimed || opensPredicate(grammar, names.end, end) || (companion > 0 && names.end + companion < end);
    if (names.end < end && !leadsOn) {
      const people = peopleEnd(grammar, names.end, end);
      if (people === names.end || (people < end && !opensPredicate(grammar, people, end))) return at;
      draft.subject = { start: at, end: people };
      draft.names = names.names;
      return people;
    }
    draft.subject = { start: at, end: names.end };
    if (names.names.some((name) => isActor(grammar, name))) draft.names = names.names;
    else draft.things = names.names;
    draft.plain = draft.names === null;
    return names.end;
  }
  const pronoun = lengthAt(grammar.pronoun, at);
  const people = pronoun > 0 ? at + pronoun : peopleEnd(grammar, at, end);
  if (people === at || (people < end && !goesOn(grammar, people, end))) return at;
  draft.subject = { start: at, end: people };
  draft.names = null;
  draft.plain = true;
  return people;
};

/** Blanks, brackets, numbers of parts and times: the position itself where none stands. */
const skipLoose = (grammar: Grammar, draft: Draft, at: number, end: number): number => {
  if (isUnit(grammar.text, at, UNIT.blank)) return at + 1;
  if (grammar.text[at] === "（" && (grammar.mask.end[at] ?? 0) > at) return grammar.mask.end[at] ?? end;
  const ordinal = lengthAt(grammar.ordinal, at);
  if (ordinal > 0) {
    draft.reset = true;
    return at + ordinal;
  }
  const time = timeEnd(grammar.text, at);
  if (time > at && time <= end) {
    draft.time = { start: at, end: time };
    return time;
  }
  return timesEnd(grammar.text, at);
};

/** Whether a name or a quote starts here that no word is longer than. */
const startsPiece = (grammar: Grammar, at: number): boolean =>
  pieceEnd(grammar, at) > at + Math.max(1, lengthAt(grammar.adverb, at), lengthAt(grammar.verb, at));

/** How a deed is done, in words that no list holds: [实体化、市场化]推进改革, [“一村一策”]制定预案. */
const MANNER =
  /“?一\p{sc=Han}{1,2}一(?:策|案|方案|单|清单|档|专班|特色|品牌|品|业|法|图|码)”?|\p{sc=Han}{1,3}(?:(?<!文)化|式)(?:、\p{sc=Han}{1,3}(?:化|式)){0,3}/uy;

/** Where such words end that stand right before a verb of doing with an object; the position itself where none do. */
const mannerWordsEnd = (grammar: Grammar, at: number, end: number): number => {
  const next = endOf(MANNER, grammar.text, at);
  return next > at && opensDeed(grammar, skipAdverbs(grammar, next, end), end) && leadsToTask(grammar, next, end) ? next : at;
};

/** Peels from the left up to the verb. */
export const peel = (grammar: Grammar, draft: Draft, start: number, end: number): Peeled => {
  let at = start;
  while (at < end) {
    let next = skipLoose(grammar, draft, at, end);
    const mayNeedSubject = (draft.names === null && draft.things === null) || draft.requested;
    if (next === at && mayNeedSubject) next = takeSubject(grammar, draft, at, end);
    if (next === at && !startsPiece(grammar, at)) {
      next = step(grammar, draft, at, end);
      if (next === at && verbLength(grammar, at, end) > 0) return { at, stop: "verb" };
    }
    if (next === at) next = mannerWordsEnd(grammar, at, end);
    if (next === at) return { at, stop: "unknown" };
    at = next;
  }
  return { at: end, stop: "end" };
};
