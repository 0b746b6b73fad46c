import type { Found } from "../rule/kind.ts";
import type { ReadingBlock } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Actor, Clause, Passage } from "./clause.ts";
import { type Deed, readDeed } from "./deed.ts";
import { type Grammar, grammarOf, mentionAt, pieceEnd, sortOfVerb } from "./grammar.ts";
import { ATTRIBUTIVE } from "./lexicon.ts";
import { numberingEnd } from "./numbering.ts";
import { type Draft, emptyDraft, peel } from "./peel.ts";
import { leadsToDeed, opensDeed, opensPredicate } from "./predicate.ts";
import { type Fragment, sentencesOf } from "./split.ts";
import { readNames } from "./subject.ts";
import { lengthAt } from "./words.ts";

/** What lives on from clause to clause inside a block. */
type State = {
  readonly grammar: Grammar;
  readonly block: ReadingBlock;
  readonly item: number | null;
  readonly clauses: Clause[];
  sentence: number;
  actors: readonly Actor[];
  helpers: readonly Found[];
  time: Span | null;
};

const SPEAKER: readonly Actor[] = ["speaker"];

/** Roles of blocks in which nobody does anything. */
const SILENT: ReadonlySet<ReadingBlock["role"]> = new Set(["title", "number", "addressee", "signature", "noise"]);

/** Settles who acts: the subject as stated, else the one that lives on. */
const settleSubject = (state: State, draft: Draft) => {
  if (draft.reset) {
    state.actors = SPEAKER;
    state.helpers = [];
  }
  if (draft.subject === null) {
    if (draft.helpers.length > 0) state.helpers = draft.helpers;
    return;
  }
  state.actors = draft.names ?? SPEAKER;
  state.helpers = draft.helpers;
};

const emit = (state: State, draft: Draft, span: Span, deed: Deed | null) => {
  settleSubject(state, draft);
  if (draft.time !== null) state.time = draft.time;
  state.clauses.push({
    span,
    block: state.block,
    sentence: state.sentence,
    item: state.item,
    time: state.time,
    subject: draft.subject,
    actors: state.actors,
    helpers: state.helpers,
    inherited: draft.subject === null,
    modal: draft.modal,
    phrases: draft.phrases,
    verb: deed?.verb ?? null,
    sort: deed?.sort ?? null,
    object: deed?.object ?? null,
    complement: deed?.complement ?? null,
    passive: draft.passive,
    negated: draft.negated,
  });
};

/** The draft of the next clause in the same fragment: what was said once does not count again. */
const laterDraft = (draft: Draft): Draft => ({ ...emptyDraft(), topic: draft.topic, moved: draft.moved, plain: draft.plain });

/** 督促[有关部门][加强…]: the body that is charged acts in what follows. */
const charge = (state: State, draft: Draft, deed: Deed, end: number): boolean => {
  const { grammar } = state;
  const from = deed.object?.start ?? end;
  const names = readNames(grammar, from, end);
  if (names === null || names.end >= end || !opensPredicate(grammar, names.end, end)) return false;
  if (deed.sort === "permitting") {
    emit(state, draft, { start: draftStart(draft, deed), end }, deed);
    state.actors = names.names;
    return true;
  }
  emit(state, draft, { start: draftStart(draft, deed), end: names.end }, { ...deed, object: { start: from, end: names.end } });
  const next = { ...laterDraft(draft), subject: { start: from, end: names.end }, names: names.names };
  readFragment(state, next, { start: names.end, end });
  return true;
};

const draftStart = (draft: Draft, deed: Deed): number => Math.min(deed.verb.start, draft.subject?.start ?? deed.verb.start);

/** 组织[群众][收看…]: people act for the body that arranges it. */
const arrange = (state: State, draft: Draft, deed: Deed, end: number): boolean => {
  if (deed.sort !== "charging" || deed.object === null) return false;
  const { grammar } = state;
  for (let at = pieceEnd(grammar, deed.object.start); at < end && at - deed.object.start < 24; at = pieceEnd(grammar, at)) {
    if (opensDeed(grammar, at, end) && !lengthAt(grammar.light, at)) {
      if (lengthAt(grammar.charging, at) > 0) return false;
      readFragment(state, { ...draft }, { start: at, end });
      return true;
    }
    if (grammar.text[at] === "的") return false;
  }
  return false;
};

/** A noun that is no body, before a modal: the topic of what follows, or a subject without a name. Where the rest starts; -1 where there is none. */
const takeUnknown = (state: State, draft: Draft, at: number, end: number): number => {
  const { grammar } = state;
  const named = readNames(grammar, at, end);
  for (let next = pieceEnd(grammar, at); next < end; next = pieceEnd(grammar, next)) {
    const modal = lengthAt(grammar.strongModal, next);
    if (
      modal > 0 &&
      modal >= lengthAt(grammar.verb, next) &&
      opensPredicate(grammar, next, end) &&
      opensAfter(grammar, next + modal, end)
    ) {
      if (named === null || grammar.text[named.end] === "的") draft.topic = { start: at, end: next };
      else draft.names = named.names;
      draft.subject = { start: at, end: next };
      draft.plain = named === null;
      return next;
    }
    if (
      named !== null &&
      grammar.text[named.end] !== "的" &&
      next >= named.end &&
      lengthAt(grammar.adverb, next) > 1 &&
      leadsToDeed(grammar, next, end)
    ) {
      draft.names = named.names;
      draft.subject = { start: at, end: next };
      return next;
    }
  }
  return -1;
};

const opensAfter = (grammar: Grammar, at: number, end: number): boolean =>
  at < end && (opensPredicate(grammar, at, end) || mentionAt(grammar, at) !== null);

/** 涉嫌犯罪的，…: what the next clause is about. */
const takeNominal = (state: State, draft: Draft, from: number, end: number): boolean => {
  const { grammar } = state;
  if (grammar.text[end - 1] !== ATTRIBUTIVE || end - from < 4) return false;
  const topic = lengthAt(grammar.topicPreposition, from);
  draft.topic = { start: from + topic, end };
  draft.moved = false;
  return true;
};

const readFragment = (state: State, draft: Draft, span: Span): "clause" | "carry" | "none" => {
  const { grammar } = state;
  let from = span.start;
  if (takeNominal(state, draft, from, span.end)) return "carry";
  for (let round = 0; round < 3; round += 1) {
    const peeled = peel(grammar, draft, from, span.end);
    if (peeled.stop === "end") return "carry";
    const bare = peeled.stop === "verb" && draft.modal === null && !draft.passive;
    if (peeled.stop === "verb" && !(bare && startsNoun(state, draft, peeled.at, span))) {
      readVerb(state, draft, peeled.at, span);
      return "clause";
    }
    const next = takeUnknown(state, draft, peeled.at, span.end);
    if (next < 0) {
      return "none";
    }
    from = next;
  }
  return "none";
};

/** Whether the verb at a position only opens a noun: an attribute before a modal (报送的材料[应]…), or a noun of action at the very start. */
const startsNoun = (state: State, draft: Draft, at: number, span: Span): boolean => {
  const { grammar } = state;
  const length = lengthAt(grammar.verb, at);
  const sort = sortOfVerb(grammar, at, length);
  if (sort === "event" && at === span.start && draft.topic === null) return true;
  if (sort === "permitting" || sort === "charging" || draft.topic !== null) return false;
  for (let next = pieceEnd(grammar, at + length); next < span.end; next = pieceEnd(grammar, next)) {
    const modal = lengthAt(grammar.strongModal, next);
    if (modal > 0 && modal >= lengthAt(grammar.verb, next) && opensAfter(grammar, next + modal, span.end)) return true;
  }
  return false;
};

const readVerb = (state: State, draft: Draft, at: number, span: Span) => {
  const { grammar } = state;
  const deed = readDeed(grammar, draft, at, span.end);
  if ((deed.sort === "charging" || deed.sort === "permitting") && charge(state, draft, deed, span.end)) return;
  if (arrange(state, draft, deed, span.end)) return;
  const end = deed.next > 0 ? deed.next - 1 : span.end;
  emit(state, draft, { start: span.start, end }, deed);
  if (deed.next > 0) readFragment(state, laterDraft(draft), { start: deed.next, end: span.end });
};

const readSentence = (state: State, fragments: readonly Fragment[]) => {
  const before = { actors: state.actors, helpers: state.helpers };
  state.actors = SPEAKER;
  state.helpers = [];
  state.time = null;
  let draft = emptyDraft();
  let first = true;
  for (const fragment of fragments) {
    const read = { ...draft };
    if (first) {
      const probe = emptyDraft();
      peel(state.grammar, probe, fragment.span.start, fragment.span.end);
      if (probe.opensWithModal && probe.subject === null && !probe.reset) Object.assign(state, before);
      first = false;
    }
    const result = readFragment(state, read, fragment.span);
    if (result === "carry") draft = read;
    else draft = emptyDraft();
    if (result === "none") settleSubject(state, read);
  }
};

const itemOf = (block: ReadingBlock): number | null => (block.level > 0 ? block.index : block.parent);

/** The clauses of a passage, in the order of the text. */
export const parseClauses = (passage: Passage): readonly Clause[] => {
  const grammar = grammarOf(passage);
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const block of passage.reading.blocks) {
    if (SILENT.has(block.role)) continue;
    const state: State = { grammar, block, item: itemOf(block), clauses, sentence, actors: SPEAKER, helpers: [], time: null };
    for (const fragments of sentencesOf(grammar.text, grammar.mask, {
      start: numberingEnd(grammar.text, block.span),
      end: block.span.end,
    })) {
      readSentence(state, fragments);
      state.sentence += 1;
    }
    sentence = state.sentence;
  }
  return clauses;
};
