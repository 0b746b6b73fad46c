import { organization } from "../organization/kind.ts";
import { endsNumber } from "../text/label.ts";
import type { ReadingBlock } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Actor, Clause, Passage } from "./clause.ts";
import { clearDraft, emptyDraft } from "./draft.ts";
import { readFragment } from "./fragment.ts";
import { genreById } from "./genre.ts";
import { type Grammar, grammarOf, HINT, lacksBetween, pieceEnd } from "./grammar.ts";
import { ATTRIBUTIVE } from "./lexicon.ts";
import { numberingEnd } from "./numbering.ts";
import { peel } from "./peel.ts";
import { verbLength } from "./predicate.ts";
import { sentencesOf } from "./split.ts";
import { emit, NO_ONE, SPEAKER, type State, settleSubject } from "./state.ts";
import { readNames } from "./subject.ts";
import { lengthAt, type Table } from "./words.ts";

/** Roles of blocks in which nobody does anything. */
const SILENT: ReadonlySet<ReadingBlock["role"]> = new Set(["title", "number", "addressee", "signature", "noise"]);

/** What stands longer without a mark is no prose. */
const LONGEST_FRAGMENT = 600;

/** Whether a fragment tells what is for: 为[加快…]. */
const isPurpose = (grammar: Grammar, span: Span): boolean => {
  const length = lengthAt(grammar.purpose, span.start);
  const next = span.start + length;
  return length > 0 && (lengthAt(grammar.adverb, next) > 0 || verbLength(grammar, next, span.end) > 0);
};

/** How many fragments at the start of a sentence only tell what it is for: up to the one with a subject of its own, or with 现, 经 or the like. */
const purposeLength = (grammar: Grammar, fragments: readonly Span[]): number => {
  const first = fragments[0];
  if (first === undefined || !isPurpose(grammar, first)) return 0;
  const draft = emptyDraft();
  const end = fragments.findIndex(({ start, end }, index) => {
    if (index === 0) return false;
    if (lengthAt(grammar.announcement, start) > 0) return true;
    clearDraft(draft);
    peel(grammar, draft, start, end);
    return draft.names !== null;
  });
  return end < 0 ? 1 : end;
};

/** The last of the fragments that one attribute spans: 成立由局长任组长，有关科室[参加的]专班. */
const attributeEnd = (grammar: Grammar, fragments: readonly Span[], index: number): number => {
  const fragment = fragments[index];
  if (fragment === undefined || !opensAttribute(grammar, fragment)) return index;
  for (let next = index + 1; next <= index + 3 && next < fragments.length; next += 1) {
    const span = fragments[next];
    if (span !== undefined && hasParticle(grammar, span)) return next;
  }
  return index;
};

/** The fragments of a sentence that are read: those that one attribute spans joined, those too long left out. */
const readable = (grammar: Grammar, fragments: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (let index = 0; index < fragments.length; index += 1) {
    const fragment = fragments[index];
    if (fragment === undefined) continue;
    const last = attributeEnd(grammar, fragments, index);
    const end = fragments[last]?.end ?? fragment.end;
    if (end - fragment.start <= LONGEST_FRAGMENT) joined.push(last === index ? fragment : { start: fragment.start, end });
    index = last;
  }
  return joined;
};

const hasParticle = (grammar: Grammar, span: Span): boolean => {
  for (let at = span.start; at < span.end - 1; at = pieceEnd(grammar, at)) if (grammar.text[at] === ATTRIBUTIVE) return true;
  return false;
};

/** Whether a verb of setting up has an attribute with 由 or 以 behind it that does not close in this fragment. */
const opensAttribute = (grammar: Grammar, span: Span): boolean => {
  if (lacksBetween(grammar, span.start, span.end, HINT.attribute)) return false;
  for (let at = span.start; at < span.end; at = pieceEnd(grammar, at)) {
    const length = lengthAt(grammar.verb, at);
    const next = at + length;
    if (length > 0 && next < span.end && lengthAt(grammar.attributeOpening, next) > 0)
      return !hasParticle(grammar, { start: next, end: span.end });
  }
  return false;
};

/** Whether the sentence opens with a modal, so that the subject of the sentence before lives on. */
const opensWithModal = (grammar: Grammar, span: Span): boolean => {
  let at = span.start;
  for (let round = 0; round < 4 && at < span.end; round += 1) {
    if (lengthAt(grammar.modal, at) > 0 && lengthAt(grammar.verb, at) <= lengthAt(grammar.modal, at))
      return pieceEnd(grammar, at) <= at + lengthAt(grammar.modal, at);
    const length = Math.max(lengthAt(grammar.connective, at), lengthAt(grammar.adverb, at));
    if (length === 0) return false;
    at += length;
  }
  return false;
};

/** The length of the word of a table that opens a fragment; 0 where none does, or where there is no such fragment. */
const openingLength = (table: Table, fragments: readonly Span[], index: number): number => {
  const fragment = fragments[index];
  return fragment === undefined ? 0 : lengthAt(table, fragment.start);
};

/** Whether a fragment belongs to a sentence with 是 or 具有 as what is explained, or as its explanation: [建设平台]，是…，[改进服务的重要举措]. */
const isExplained = (grammar: Grammar, fragments: readonly Span[], index: number, first: number): boolean => {
  if (openingLength(grammar.copula, fragments, index + 1) > 0) return true;
  const span = fragments[index];
  if (span === undefined) return false;
  const explains = lengthAt(grammar.predicateNounEnd, span.end) > 0 && hasParticle(grammar, span);
  for (let back = index - 1; explains && back >= index - 4 && back >= first; back -= 1)
    if (openingLength(grammar.copula, fragments, back) > 0) return true;
  return isSignificant(grammar, fragments, index, first);
};

/** Whether 对于 opened what a later fragment calls significant: 对于[促进就业，改善民生]，具有重要意义. */
const isSignificant = (grammar: Grammar, fragments: readonly Span[], index: number, first: number): boolean => {
  let end = index + 1;
  while (end < fragments.length && end - index < 6 && openingLength(grammar.significance, fragments, end) === 0) end += 1;
  if (end >= fragments.length || end - index >= 6) return false;
  for (let start = index; start >= first && index - start < 6; start -= 1) {
    if (openingLength(grammar.topicPreposition, fragments, start) > 0) return true;
  }
  return false;
};

/** What parts the bodies that head a block from what they have to do. */
const HEAD_ENDS: ReadonlySet<string> = new Set("：。");

/** The bodies that head a block, each of whose sentences tells what they do: [市水务局]。牵头治水。建立台账。 */
const headOf = (grammar: Grammar, { start, end }: Span): readonly Actor[] => {
  const names = readNames(grammar, start, end);
  const isHead = names !== null && names.end < end && HEAD_ENDS.has(grammar.text.charAt(names.end));
  return isHead && names.names.every(({ kind }) => kind === organization) ? names.names : SPEAKER;
};

/** What a body only says of itself that then tells what it did. */
const HEEDING = "重视";

/** Whether the sentence before told only that bodies care, so that they act on: [县委]高度重视节水工作。先后[出台]…. */
const toldOfCare = ({ grammar: { text }, clauses, sentence }: State): boolean => {
  const last = clauses.at(-1);
  if (last?.verb == null || last.sentence !== sentence - 1 || last.inherited || clauses.at(-2)?.sentence === last.sentence) return false;
  return text.startsWith(HEEDING, last.verb.end - HEEDING.length) && last.actors.every((actor) => typeof actor !== "string");
};

/** Forgets what was said of the sentence before; who was told to act does not act in the next item. */
const openSentence = (state: State, first: Span): void => {
  if (first.start > 0 && endsNumber(state.grammar.text, first.start - 1)) state.told = null;
  if (!opensWithModal(state.grammar, first) && !toldOfCare(state)) {
    state.actors = state.orders && state.told !== null ? state.told : state.head;
    state.helpers = NO_ONE;
    state.partners = NO_ONE;
    // 各县要督促企业清淤。[要]加强检查: who charged others goes on
  } else if (state.charger !== null) state.actors = state.charger;
  state.charger = null;
  state.carried = state.actors[0] !== "speaker";
  state.time = null;
  state.timeIsOwn = false;
  state.from = first.start;
  state.topic = null;
  state.noun = null;
};

/** What closes a fragment that only says what comes. */
const IS = "是";

/** Whether a fragment only tells what the sentence is about, the time in it too: “十五五”时期[发展的总体要求是]，…. */
const isTopic = ({ text }: Grammar, { end }: Span): boolean => text.startsWith(IS, end - 1);

const readSentence = (state: State, sentence: readonly Span[]): void => {
  const { grammar, draft } = state;
  const fragments = readable(grammar, sentence);
  const [opening] = fragments;
  if (opening === undefined) return;
  openSentence(state, opening);
  clearDraft(draft);
  const first = purposeLength(grammar, fragments);
  for (let index = first; index < fragments.length; index += 1) {
    const fragment = fragments[index];
    if (fragment === undefined || isExplained(grammar, fragments, index, first)) continue;
    const outcome = readFragment(state, draft, fragment);
    if (isTopic(grammar, fragment)) for (const told of [state, draft]) told.time = null;
    if (outcome === "none" && draft.time !== null) emit(state, draft, fragment, null);
    else if (outcome === "none") settleSubject(state, draft, true);
    if (outcome !== "carry") clearDraft(draft);
  }
};

const itemOf = (block: ReadingBlock): number | null => (block.level > 0 ? block.index : block.parent);

/** Whether the part that holds a block orders others. */
const orderReader = ({ reading }: Passage): ((block: ReadingBlock) => boolean) => {
  const parts = reading.parts.map(({ span, part }) => ({ span, orders: genreById(part.header.genre?.value ?? null).orders }));
  return ({ span: { start } }) => {
    for (const { span, orders } of parts) if (span.start <= start && start < span.end) return orders;
    return false;
  };
};

/** The clauses of a passage, in the order of the text. */
export const parseClauses = (passage: Passage): readonly Clause[] => {
  const grammar = grammarOf(passage);
  const clauses: Clause[] = [];
  const orders = orderReader(passage);
  const draft = emptyDraft();
  let sentence = 0;
  for (const block of passage.reading.blocks) {
    if (SILENT.has(block.role)) continue;
    const item = itemOf(block);
    const body = { start: numberingEnd(grammar.text, block.span), end: block.span.end };
    const head = headOf(grammar, body);
    const state: State = {
      grammar,
      head,
      block,
      item,
      clauses,
      sentence,
      actors: head,
      draft,
      charger: null,
      helpers: NO_ONE,
      partners: NO_ONE,
      time: null,
      from: block.span.start,
      timeIsOwn: false,
      topic: null,
      noun: null,
      carried: false,
      orders: orders(block),
      told: null,
    };
    for (const fragments of sentencesOf(grammar.text, grammar.mask, body)) {
      readSentence(state, fragments);
      state.sentence += 1;
    }
    sentence = state.sentence;
  }
  return clauses;
};
