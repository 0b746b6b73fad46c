import { regionsByName } from "../lexicon/region.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import type { Found } from "../rule/kind.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import type { VerbSort } from "./clause.ts";
import { learnerOf } from "./condition.ts";
import { type Deed, readDeed } from "./deed.ts";
import { type Draft, renewDraft } from "./draft.ts";
import { type Grammar, mentionAt, pieceEnd } from "./grammar.ts";
import { ATTRIBUTIVE } from "./lexicon.ts";
import { startsNoun, takeNominal, takeUnknown } from "./nominal.ts";
import { peel } from "./peel.ts";
import { opensDeed, opensPredicate, skipAdverbs, verbLength } from "./predicate.ts";
import { emit, kept, type State } from "./state.ts";
import { isActor, readNames } from "./subject.ts";
import { lengthAt } from "./words.ts";

/** A clause was read; or what was peeled waits for its verb in the next fragment; or nothing is done here. */
export type Outcome = "clause" | "carry" | "none";

/** How far behind a verb of arranging the deed may stand. */
const ARRANGED_REACH = 32;

const draftStart = (draft: Draft, deed: Deed): number => Math.min(deed.verb.start, draft.subject?.start ?? deed.verb.start);

/** Where a deed starts within reach behind a name; -1 where none does before an attribute. */
const deedBehind = (grammar: Grammar, from: number, end: number): number => {
  const limit = Math.min(end, from + ARRANGED_REACH);
  for (let at = from; at < limit; at = pieceEnd(grammar, at)) {
    if (grammar.text[at] === ATTRIBUTIVE) return -1;
    if (opensDeed(grammar, at, end)) return at;
  }
  return -1;
};

/** 督促[有关部门][加强…], 组织[有关部门][开展…]: the body that is charged acts in what follows. With 支持, 鼓励 the rest is the object. */
const charge = (state: State, draft: Draft, deed: Deed, end: number): boolean => {
  const { grammar } = state;
  const from = deed.object?.start ?? end;
  const names = readNames(grammar, from, end);
  if (from < deed.verb.end || names === null || names.end >= end) return false;
  const rest = opensPredicate(grammar, names.end, end) ? names.end : deedBehind(grammar, names.end, end);
  if (rest < 0 || (rest > names.end && deed.sort !== "charging")) return false;
  const charger = draft.names ?? state.actors;
  if (deed.sort === "permitting") {
    emit(state, draft, { start: draftStart(draft, deed), end }, deed);
    if (state.orders) state.actors = names.names;
    state.charger = charger;
    return true;
  }
  const body = { start: from, end: names.end };
  if (deed.sort === "charging") emit(state, draft, { start: draftStart(draft, deed), end: names.end }, { ...deed, object: body, next: -1 });
  const before = kept(state);
  renewDraft(draft);
  draft.subject = body;
  draft.names = names.names;
  readFragment(state, draft, { start: rest, end });
  if (ASKING.test(grammar.text.slice(deed.verb.start, deed.verb.end))) Object.assign(state, before);
  else state.charger = charger;
  return true;
};

/** Makes a noun of the verb before it: 组织渔港[清淤工作]. */
const WORK = "工作";

/** Money is set aside, and told to do nothing: [安排3]亿元护岸资金, [安排国债3亿元]支持渔港建设. */
const MONEY = /^安排[0-9“]|[0-9]\p{sc=Han}{0,2}元|资金/u;

/** 组织[群众][收看…]: people act for the body that arranges it. */
const arrange = (state: State, draft: Draft, deed: Deed, end: number): boolean => {
  if (deed.sort !== "arranging" || deed.object === null || deed.object.start < deed.verb.end) return false;
  const at = deedBehind(state.grammar, pieceEnd(state.grammar, deed.object.start), end);
  if (at < 0 || state.grammar.text.slice(at + verbLength(state.grammar, at, end), end) === WORK) return false;
  if (MONEY.test(state.grammar.text.slice(deed.verb.start, at))) return false;
  readFragment(state, draft, { start: at, end });
  return true;
};

/** Drives a body to a deed of its own. */
const PUSHING = "推动";

/** Asks a body above for what it alone may do, and acts on: [提请]县人大批准条例，制定规章. */
const ASKING = /^(?:提请|报请|商请)$/u;

/** Words that make one noun with what is behind them as often: 国企[调整重组], 学校[主导产业]. */
const COMPOUNDING = /(?:转型|调整|主导|研发|规范|采购|融合|协同|合作|创新|重组|整合)/uy;

const isRegion = ({ text }: Grammar, { kind, span }: Found): boolean =>
  kind === place && regionsByName.has(text.slice(span.start, span.end));

/** A verb that as often makes a noun with the name before it: 推动青岚市[建设深水港], not 推动[青岚市建设]提速. */
const BUILDING = "建设";

/** Whether nothing from a position on tells a state: 建设[深水港], not 建设[取得进展]. */
const isStateless = (grammar: Grammar, from: number, end: number): boolean => {
  for (let at = from; at < end; at = pieceEnd(grammar, at))
    if (lengthAt(grammar.predicate, at) + lengthAt(grammar.stateAdverb, at) > 0) return false;
  return true;
};

/** Whether a deed stands behind those who are pushed, no noun that they make one with. */
const actsAt = (grammar: Grammar, from: number, end: number): boolean => {
  const dual = lengthAt(grammar.dual, from);
  const at = dual > 0 && opensDeed(grammar, from + dual, end) ? from + dual : from;
  const length = verbLength(grammar, at, end);
  const next = at + length;
  if (length === 0 || next >= end || lengthAt(grammar.event, at) === length) return false;
  if (grammar.text.startsWith(BUILDING, at)) return end - next > 2 && isStateless(grammar, next, end);
  return lengthAt(grammar.noun, at) < length && (at > from || endOf(COMPOUNDING, grammar.text, at) === at);
};

/** 推动[市教育局][建立…]: what is pushed is a deed of the body, who does not act on: 推动国企改革，[加强…]. */
const push = (state: State, draft: Draft, { verb, object }: Deed, end: number): boolean => {
  const { grammar } = state;
  const from = object?.start ?? end;
  if (!grammar.text.startsWith(PUSHING, verb.end - PUSHING.length) || from !== verb.end) return false;
  const names = readNames(grammar, from, end);
  if (names?.names.every((name) => name.kind === organization || isRegion(grammar, name)) !== true) return false;
  if (!actsAt(grammar, skipAdverbs(grammar, names.end, end), end)) return false;
  const before = kept(state);
  renewDraft(draft);
  draft.subject = { start: from, end: names.end };
  draft.names = names.names;
  readFragment(state, draft, { start: names.end, end });
  Object.assign(state, before);
  return true;
};

const CHARGES: ReadonlySet<VerbSort> = new Set<VerbSort>(["charging", "permitting", "arranging"]);

const readVerb = (state: State, draft: Draft, at: number, span: Span) => {
  const { grammar } = state;
  if (draft.topic === null) {
    draft.topic = waitingTopic(state, draft, at);
    draft.waiting = draft.topic !== null;
  }
  const deed = sendOn(state, readDeed(grammar, draft, at, span.end));
  if (CHARGES.has(deed.sort)) {
    // 要求县水利局清淤，[责成]县财政局拨款，[鼓励]企业捐资: each charge is the charger's
    if (draft.subject === null && state.charger !== null) state.actors = state.charger;
    if (charge(state, draft, deed, span.end) || arrange(state, draft, deed, span.end)) return;
  }
  if (push(state, draft, deed, span.end)) return;
  emit(state, draft, { start: span.start, end: deed.next > 0 ? deed.next : span.end }, deed);
  if (deed.next < 0) return;
  renewDraft(draft);
  takeLastName(state, draft, deed.next);
  readFragment(state, draft, { start: deed.next, end: span.end });
};

/** 制定方案，[报]市政府: what is sent to a body is what was just spoken of. */
const sendOn = (state: State, deed: Deed): Deed => {
  const { grammar, clauses } = state;
  if (deed.object === null || lengthAt(grammar.sending, deed.verb.start) !== deed.verb.end - deed.verb.start) return deed;
  const name = mentionAt(grammar, deed.object.start);
  const before = clauses.at(-1);
  if (name === null || !isActor(grammar, name) || before?.sentence !== state.sentence || before.object === null) return deed;
  return { ...deed, object: before.object, complement: deed.object };
};

/** Ahead of the one who does something. */
const BY = "由";

/** …成立的[专家组][对现场进行了调查]: the name right before a clause acts in it. */
const takeLastName = ({ grammar }: State, draft: Draft, position: number): void => {
  const last = grammar.mentions[firstPlacedAt(grammar.mentions, position) - 1];
  if (last === undefined || last.span.end !== position || !isActor(grammar, last)) return;
  draft.subject = last.span;
  draft.names = [last];
};

/** The topic of the sentence is the object of a verb without content (针对问题，…，逐一[进行整改]), a noun that stands alone that of one by whom is told (清淤经费，由市财政局[负责筹集]). */
const waitingTopic = (state: State, { subject, names }: Draft, at: number): Span | null => {
  const { grammar } = state;
  if (subject !== null && names !== null && grammar.text.charAt(subject.start - 1) === BY) return state.noun;
  if (lengthAt(grammar.formal, at) > 0) return state.topic;
  const length = lengthAt(grammar.verb, at);
  return lengthAt(grammar.handing, at) === length ? state.noun : null;
};

/** Reads one fragment. */
export const readFragment = (state: State, draft: Draft, span: Span): Outcome => {
  const { grammar } = state;
  const learner = learnerOf(grammar, span);
  if (learner !== null) {
    draft.subject = { start: span.start, end: learner.end };
    draft.names = learner.names;
    return "none";
  }
  if (takeNominal(grammar, draft, span.start, span.end)) return "carry";
  let from = span.start;
  for (let round = 0; round < 3; round += 1) {
    const peeled = peel(grammar, draft, from, span.end);
    if (peeled.stop === "end") return "carry";
    if (peeled.stop === "verb" && !startsNoun(grammar, draft, peeled.at, span)) {
      readVerb(state, draft, peeled.at, span);
      return "clause";
    }
    from = takeUnknown(grammar, draft, peeled.at, span.end);
    if (from < 0) {
      if (peeled.stop === "unknown" && span.end - peeled.at > 3) state.noun = { start: peeled.at, end: span.end };
      return "none";
    }
  }
  return "none";
};
