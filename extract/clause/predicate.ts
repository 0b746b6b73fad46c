import { type Grammar, isPiece, pieceEnd } from "./grammar.ts";
import { ATTRIBUTE_MARKS, CONJUNCTIONS } from "./lexicon.ts";
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

/** The length of the verb at a position that is no part of a name; 0 where none is, or where it is an attribute. */
export const verbLength = (grammar: Grammar, at: number, end: number): number => {
  const length = lengthAt(grammar.verb, at);
  if (length === 0 || at + length > end || pieceEnd(grammar, at) > at + length) return 0;
  return ATTRIBUTE_MARKS.includes(grammar.text[at + length] ?? " ") ? 0 : length;
};

/** Whether a verb of doing with room for an object starts here. */
export const opensDeed = (grammar: Grammar, at: number, end: number): boolean => {
  const length = verbLength(grammar, at, end);
  if (length === 0 || end - at - length < 2 || isConjunction(grammar, at + length)) return false;
  const isDeed = (table: Grammar["action"]) => lengthAt(table, at) === length;
  return (
    isDeed(grammar.action) || isDeed(grammar.permitting) || isDeed(grammar.charging) || isDeed(grammar.arranging) || isDeed(grammar.light)
  );
};

/** Whether a verb of doing follows, adverbs aside; one that may be a noun counts where an object stands behind it. */
export const leadsToDeed = (grammar: Grammar, from: number, end: number): boolean => {
  const at = skipAdverbs(grammar, from, end);
  if (at >= end) return false;
  if (opensDeed(grammar, at, end)) return true;
  const length = verbLength(grammar, at, end);
  if (length === 0 || lengthAt(grammar.noun, at) !== length) return false;
  return end - at - length >= 2 && !isConjunction(grammar, at + length);
};

/** Whether a verb of doing with a full object follows, so that what stands before it is its adverb: 加快[建设新校区], not 加大[惩处力度]. */
export const leadsToTask = (grammar: Grammar, from: number, end: number): boolean => {
  const at = skipAdverbs(grammar, from, end);
  const length = verbLength(grammar, at, end);
  const next = at + length;
  if (length === 0 || end - next < 2 || isConjunction(grammar, next)) return false;
  const isOf = (table: Grammar["action"]) => lengthAt(table, at) === length;
  if (!(isOf(grammar.action) || isOf(grammar.permitting) || isOf(grammar.light) || isOf(grammar.noun))) return false;
  const hollow = lengthAt(grammar.hollow, next);
  if (hollow > 0 && (next + hollow === end || isConjunction(grammar, next + hollow))) return false;
  return next + lengthAt(grammar.verb, next) !== end;
};

/** Whether what starts here only joins. */
export const isConjunction = (grammar: Grammar, at: number): boolean => CONJUNCTIONS.includes(grammar.text[at] ?? " ");

/** Whether any word that may open a predicate starts here: modal, adverb, preposition or verb. */
export const opensPredicate = (grammar: Grammar, at: number, end: number): boolean => {
  if (isPiece(grammar, at) && lengthAt(grammar.adverb, at) < pieceEnd(grammar, at) - at) return false;
  return (
    verbLength(grammar, at, end) > 0 ||
    lengthAt(grammar.adverb, at) > 1 ||
    lengthAt(grammar.modal, at) > 0 ||
    lengthAt(grammar.topicPreposition, at) > 0 ||
    lengthAt(grammar.movingPreposition, at) > 0 ||
    lengthAt(grammar.agentPreposition, at) > 0 ||
    lengthAt(grammar.mannerPreposition, at) > 0 ||
    lengthAt(grammar.benefitPreposition, at) > 0
  );
};
