import { type Grammar, HINT, isPiece, lacks, pieceEnd } from "./grammar.ts";
import { isUnit, UNIT } from "./unit.ts";
import { lengthAt } from "./words.ts";

/** Skips adverbs, and the marks between them (及时、准确). */
export const skipAdverbs = (grammar: Grammar, from: number, end: number): number => {
  let at = from;
  while (at < end) {
    const length = lengthAt(grammar.adverb, at);
    if (length > 0 && length >= lengthAt(grammar.verb, at) && pieceEnd(grammar, at) <= at + length) at += length;
    else if (at > from && grammar.text[at] === "、" && lengthAt(grammar.adverb, at + 1) > 0) at += 1;
    else return at;
  }
  return at;
};

/** The length of the verb at a position that is no part of a name; 0 where none is, or where it is an attribute or part of a noun. */
export const verbLength = (grammar: Grammar, at: number, end: number): number => {
  const length = lengthAt(grammar.verb, at);
  if (length === 0 || at + length > end || pieceEnd(grammar, at) > at + length) return 0;
  const next = at + length;
  const isNoun = (isUnit(grammar.text, next, UNIT.attribute) || lengthAt(grammar.nounSuffix, next) > 0) && !isPiece(grammar, next);
  return isNoun ? 0 : length;
};

/** Whether a verb of doing with room for an object starts here. */
export const opensDeed = (grammar: Grammar, at: number, end: number): boolean => {
  const length = verbLength(grammar, at, end);
  if (length === 0 || end - at - length < 2 || isConjunction(grammar, at + length)) return false;
  return (
    lengthAt(grammar.action, at) === length ||
    lengthAt(grammar.permitting, at) === length ||
    lengthAt(grammar.charging, at) === length ||
    lengthAt(grammar.arranging, at) === length ||
    lengthAt(grammar.light, at) === length
  );
};

/** Whether a verb of doing follows, adverbs aside; one that may be a noun counts where an object stands behind it. */
export const leadsToDeed = (grammar: Grammar, from: number, end: number): boolean => {
  const at = skipAdverbs(grammar, from, end);
  if (at >= end) return false;
  if (opensChain(grammar, at, end)) return true;
  const length = verbLength(grammar, at, end);
  if (length === 0 || lengthAt(grammar.noun, at) !== length) return false;
  return end - at - length >= 2 && !isConjunction(grammar, at + length);
};

/** Joins two verbs, but opens an attribute before an adverb: 健全[与高质量养护相适应的]规章. */
const WITH = "与";

/** 制定并印发…, 查处、打击…, 加强和改进…: the end of the last verb of a chain whose object follows it. */
export const chainEnd = (grammar: Grammar, verbStart: number, verbEnd: number, end: number): number => {
  let last = verbEnd;
  for (let round = 0; round < 5; round += 1) {
    let at = last;
    while (at < end && at - last < 2 && isConjunction(grammar, at)) at += 1;
    if (at === last && !compounds(grammar, verbStart, verbEnd, at, end)) break;
    if (grammar.text[at - 1] !== WITH) at = skipAdverbs(grammar, at, end);
    const length = verbLength(grammar, at, end);
    if (length === 0 || end - at - length < 2) break;
    if (isConjunction(grammar, at + length) && chainEnd(grammar, at, at + length, end) === at + length) break;
    if (!isConjunction(grammar, at + length) && !goesOn(grammar, at, length, end)) break;
    last = at + length;
  }
  return last;
};

/** Whether a verb may close a chain: one of doing, one that may be a noun, or one of result. */
const goesOn = (grammar: Grammar, at: number, length: number, end: number): boolean =>
  opensDeed(grammar, at, end) ||
  lengthAt(grammar.noun, at) === length ||
  (lengthAt(grammar.ledResult, at) === length && lengthAt(grammar.predicate, at) === 0);

/** Whether two verbs of two characters share the first or the last one: 做优[做特], 用好[管好]. */
const areAlike = ({ text }: Grammar, at: number, next: number): boolean =>
  next - at === 2 && (text[at - 2] === text[at] || text[at - 1] === text[next - 1]);

/** Whether verbs without a mark between may be one chain, and go on with the verb at a position: 制定[印发]…, 学习[运用]…, 培育[发展]…; not 选聘[管护单位]. */
const compounds = (grammar: Grammar, verbStart: number, verbEnd: number, at: number, end: number): boolean => {
  const second = lengthAt(grammar.verb, at);
  const rest = end - at - second;
  if (second === 0 || rest < 2 || isHollow(grammar, at + second, end) || lengthAt(grammar.actingEnd, end) === rest) return false;
  if (areAlike(grammar, at, at + second)) return true;
  const isOf = (table: Grammar["action"]) => lengthAt(table, at) === second;
  const opens = (...tables: readonly Grammar["action"][]) => tables.some((table) => lengthAt(table, verbStart) === verbEnd - verbStart);
  if (isOf(grammar.permitting)) return opens(grammar.permitting, grammar.charging);
  if (lengthAt(grammar.barEnd, at) > 0 || isOf(grammar.attributeVerb)) return false;
  if (lengthAt(grammar.makingEnd, at) > 0) return isOf(grammar.finishing);
  if (isOf(grammar.noun)) return lengthAt(grammar.leadingEnd, at) > 0;
  if (!opens(grammar.action, grammar.noun, grammar.event, grammar.permitting)) return false;
  if (isOf(grammar.ledResult)) return !isOf(grammar.predicate);
  return isOf(grammar.action) && !isOf(grammar.handing) && !isOf(grammar.causing);
};

/** Whether all that stands here is a noun without content of its own: 惩处[力度]. */
export const isHollow = (grammar: Grammar, at: number, end: number): boolean => {
  const next = at + lengthAt(grammar.hollow, at);
  return next > at && (next === end || isConjunction(grammar, next));
};

/** Whether a verb of doing starts here, or a chain of such verbs, with room for an object: [谋划和推进]工作. */
export const opensChain = (grammar: Grammar, at: number, end: number): boolean => {
  if (opensDeed(grammar, at, end)) return true;
  const length = verbLength(grammar, at, end);
  const isDoing = length > 0 && lengthAt(grammar.action, at) === length;
  return isDoing && isConjunction(grammar, at + length) && chainEnd(grammar, at, at + length, end) > at + length;
};

/** Whether a verb of doing with a full object follows, so that what stands before it is its adverb: 加快[建设新校区], not 加大[惩处力度]. */
export const leadsToTask = (grammar: Grammar, from: number, end: number): boolean => {
  const at = skipAdverbs(grammar, from, end);
  const length = verbLength(grammar, at, end);
  const next = length === 0 ? at : chainEnd(grammar, at, at + length, end);
  if (length === 0 || end - next < 2 || isConjunction(grammar, next)) return false;
  const isOf = (table: Grammar["action"]) => lengthAt(table, at) === length;
  if (!(isOf(grammar.action) || isOf(grammar.permitting) || isOf(grammar.light) || isOf(grammar.noun))) return false;
  if (isHollow(grammar, next, end)) return false;
  if (lengthAt(grammar.strongModal, next) > 0 && opensPredicate(grammar, next + lengthAt(grammar.strongModal, next), end)) return false;
  if (lengthAt(grammar.predicate, next) > 0) return false;
  return next + lengthAt(grammar.verb, next) !== end;
};

/** Whether what starts here only joins. */
export const isConjunction = (grammar: Grammar, at: number): boolean => isUnit(grammar.text, at, UNIT.conjunction);

/** Whether any word that may open a predicate starts here: modal, adverb, preposition or verb. */
export const opensPredicate = (grammar: Grammar, at: number, end: number): boolean => {
  if (lengthAt(grammar.verb, at) === 0 && lacks(grammar, at, HINT.opening)) return false;
  if (isPiece(grammar, at) && lengthAt(grammar.adverb, at) < pieceEnd(grammar, at) - at) return false;
  if (lengthAt(grammar.adverb, at) === 1 && at + 1 < end && opensPredicate(grammar, at + 1, end)) return true;
  return (
    verbLength(grammar, at, end) > 0 ||
    lengthAt(grammar.adverb, at) > 1 ||
    lengthAt(grammar.modal, at) > 0 ||
    lengthAt(grammar.topicPreposition, at) > 0 ||
    lengthAt(grammar.movingPreposition, at) > 0 ||
    lengthAt(grammar.agentPreposition, at) > 0 ||
    lengthAt(grammar.passivePreposition, at) > 0 ||
    lengthAt(grammar.mannerPreposition, at) > 0 ||
    lengthAt(grammar.benefitPreposition, at) > 0
  );
};
