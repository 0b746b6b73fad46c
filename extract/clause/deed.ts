import type { Span } from "../text/span.ts";
import type { VerbSort } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { type Grammar, isPiece, mentionAt, pieceEnd, sortOfVerb } from "./grammar.ts";
import { PARALLEL } from "./lexicon.ts";
import { chainEnd, isConjunction, verbLength } from "./predicate.ts";
import { AND, secondClause } from "./second.ts";
import { isActor } from "./subject.ts";
import { isUnit, UNIT } from "./unit.ts";
import { lengthAt } from "./words.ts";

/** A verb with what belongs to it; `next` is where another clause of the same fragment starts, -1 where none does. */
export type Deed = {
  readonly verb: Span;
  readonly sort: VerbSort;
  readonly object: Span | null;
  readonly complement: Span | null;
  readonly next: number;
};

const trimmed = (grammar: Grammar, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && isUnit(grammar.text, from, UNIT.trim)) from += 1;
  while (to > from && isUnit(grammar.text, to - 1, UNIT.trim)) to -= 1;
  return from < to ? { start: from, end: to } : null;
};

/** Behind the particles at a position: 突破了[关键技术]. */
const skipParticles = (grammar: Grammar, at: number, end: number): number => {
  let from = at;
  while (from < end && lengthAt(grammar.particle, from) > 0 && lengthAt(grammar.verb, from) === 0 && !isPiece(grammar, from))
    from += lengthAt(grammar.particle, from);
  return from;
};

/** The object that starts behind a verb: particles skipped, up to the next clause in the fragment. */
const objectFrom = (grammar: Grammar, verbEnd: number, end: number, causes: boolean): { span: Span | null; next: number } => {
  const from = skipParticles(grammar, verbEnd, end);
  if (from >= end) return { span: null, next: -1 };
  if (isJoint(grammar.text[from])) return { span: null, next: from + 1 };
  const next = secondClause(grammar, from, end, causes);
  return { span: trimmed(grammar, from, next < 0 ? end : startsMark(grammar, next) ? next - 1 : next), next };
};

/** Whether the character before a clause only joined it to the one before. */
const startsMark = ({ text }: Grammar, next: number): boolean => isJoint(text[next - 1]) || text[next - 1] === AND;

const isJoint = (character: string | undefined): boolean => character === "、" || character === PARALLEL;

/** The verb inside what a verb without content governs: 进行[有针对性的][检查]. */
const contentVerb = (grammar: Grammar, span: Span): Span | null => {
  let last: Span | null = null;
  for (let at = span.start; at < span.end; at = pieceEnd(grammar, at)) {
    const length = lengthAt(grammar.verb, at);
    if (length > 0 && at + length <= span.end) {
      const touches = last !== null && (at === last.end || (at === last.end + 1 && isConjunction(grammar, last.end)));
      const joined: number = last !== null && touches ? last.start : at;
      last = { start: joined, end: at + length };
      at += length - 1;
    }
  }
  return last !== null && last.end === span.end ? last : null;
};

/** Whether a stretch is one verb, or verbs with marks between: 检查、处置, not 联合惩戒. */
const isPlain = (grammar: Grammar, span: Span): boolean => {
  const next = span.start + lengthAt(grammar.verb, span.start);
  return next >= span.end || isConjunction(grammar, next);
};

const lightDeed = (grammar: Grammar, draft: Draft, verb: Span, rest: { span: Span | null; next: number }): Deed | null => {
  const isFormal = lengthAt(grammar.formal, verb.start) === verb.end - verb.start;
  if (rest.span === null || draft.topic === null || lengthAt(grammar.giving, verb.start) > 0) return null;
  const content = contentVerb(grammar, rest.span);
  const whole = content !== null && rest.span.start === content.start && isPlain(grammar, content);
  if (content === null || !(whole || isFormal)) return null;
  return { verb: content, sort: "action", object: draft.topic, complement: null, next: rest.next };
};

/** Whether what stands behind a verb of handing over is where the thing goes, not the thing: a body, or any place of 纳入, 列入. */
const handsOver = (grammar: Grammar, draft: Draft, at: number, rest: Span): boolean => {
  const length = lengthAt(grammar.handing, at);
  if (length === 0 || length !== lengthAt(grammar.verb, at)) return false;
  const name = mentionAt(grammar, rest.start);
  return !draft.waiting || lengthAt(grammar.intoVerb, at) === length || (name !== null && isActor(grammar, name));
};

/** Whether the object stands before the verb with 将 or 把; behind a comma only that of a verb of moving or of one without its own: 把渔业作为支柱，[推进]水产加工. */
const isMoved = (grammar: Grammar, { moved, topic }: Draft, at: number, own: Span | null): boolean =>
  moved && topic !== null && (own === null || lengthAt(grammar.moving, at) > 0 || !grammar.text.slice(topic.end, at).includes("，"));

/** What joins a verb to one that tells what is done beside it, and how long one may be that is no saying of its own, as 坚定信心. */
const JOINTS = "和及、并或";
const LONGEST_JOINED = 2;

/** The last verb of a chain in which a mark stands between all: 坚持和[完善], 支持、引导和[规范]; -1 where none is joined so. */
const lastJoined = (grammar: Grammar, from: number, end: number): number => {
  let at = from;
  while (lengthAt(grammar.verb, at) <= LONGEST_JOINED || at > from) {
    const next = at + lengthAt(grammar.verb, at);
    if (next === end) return at > from ? at : -1;
    if (next === at || !JOINTS.includes(grammar.text.charAt(next))) return -1;
    at = next + 1;
  }
  return -1;
};

/** What is only meant, or let: where a deed is joined to it, it is one with it. */
const LEANING: ReadonlySet<VerbSort> = new Set<VerbSort>(["attitude", "result", "permitting"]);

/** The verb that starts at a position, with those that are joined to it: [坚持和完善]渔政制度, [支持、引导和规范]养殖. */
const verbAt = (grammar: Grammar, at: number, end: number): { readonly verb: Span; readonly sort: VerbSort } => {
  const length = verbLength(grammar, at, end);
  const sort = sortOfVerb(grammar, at, length);
  const chain = chainEnd(grammar, at, at + length, end);
  const last = LEANING.has(sort) ? lastJoined(grammar, at, chain) : -1;
  const joined = last < 0 ? sort : sortOfVerb(grammar, last, chain - last);
  return { verb: { start: at, end: chain }, sort: joined === "action" || joined === "permitting" ? joined : sort };
};

/** Reads the verb at a position with its object. */
export const readDeed = (grammar: Grammar, draft: Draft, at: number, end: number): Deed => {
  const length = verbLength(grammar, at, end);
  const { verb, sort } = verbAt(grammar, at, end);
  const isWhole = sort === "permitting" || sort === "result";
  const rest = isWhole
    ? { span: trimmed(grammar, skipParticles(grammar, verb.end, end), end), next: -1 }
    : objectFrom(grammar, verb.end, end, lengthAt(grammar.causing, at) === length);
  if (lengthAt(grammar.light, at) === length) {
    const light = lightDeed(grammar, draft, verb, rest);
    if (light !== null) return light;
  }
  if (isMoved(grammar, draft, at, rest.span)) return { verb, sort, object: draft.topic, complement: rest.span, next: rest.next };
  const hands = draft.topic !== null && !draft.addressed && rest.span !== null && handsOver(grammar, draft, at, rest.span);
  if (hands) return { verb, sort, object: draft.topic, complement: rest.span, next: rest.next };
  if (rest.span === null) return { verb, sort, object: draft.topic, complement: null, next: rest.next };
  return { verb, sort, object: rest.span, complement: null, next: rest.next };
};
