import { place } from "../place/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { ReadingBlock } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Actor, Clause, Phrase } from "./clause.ts";
import type { Deed } from "./deed.ts";
import type { Draft } from "./draft.ts";
import type { Grammar } from "./grammar.ts";

/** What lives on from clause to clause inside a block. */
export type State = {
  readonly grammar: Grammar;
  readonly block: ReadingBlock;
  readonly item: number | null;
  readonly clauses: Clause[];
  /** What was peeled off so far; cleared for each clause. */
  readonly draft: Draft;
  sentence: number;
  /** The paper orders: who was told to act acts on in the sentences that follow. */
  readonly orders: boolean;
  /** Who was last told to act, with a modal. */
  told: readonly Actor[] | null;
  /** Who acts where a sentence names nobody: the bodies that head the block, else the one that speaks. */
  readonly head: readonly Actor[];
  actors: readonly Actor[];
  /** Who charged those who act now with what they do; null where nobody did. */
  charger: readonly Actor[] | null;
  helpers: readonly Found[];
  partners: readonly Found[];
  /** Who acts was said in an earlier sentence. */
  carried: boolean;
  time: Span | null;
  /** Where the sentence starts. */
  from: number;
  /** The time stands inside the sentence and binds what it stands behind: 市财政局[8月底前]拨付资金，市审计局全程跟踪. */
  timeIsOwn: boolean;
  /** What the sentence is about: the last 对…. */
  topic: Span | null;
  /** A noun that stands alone before a mark and waits for its verb: …情况，要及时[报送]…. */
  noun: Span | null;
};

const NO_PHRASES: readonly Phrase[] = [];

const PLACE: Kind = place;

const isPlace = ({ kind }: Found): boolean => kind === PLACE;

/** The body that speaks. */
export const SPEAKER: readonly Actor[] = ["speaker"];

/** Nobody helps. */
export const NO_ONE: readonly Found[] = [];

/** Settles who acts: the subject as stated, else the one that lives on; those who do it with the body that speaks, whom no subject names, do not: 与云川大学共建平台，[开通专线]. A place of which only a state is told, not a duty, does not live on. */
export const settleSubject = (state: State, draft: Draft, isStatement = false) => {
  if (draft.reset) {
    state.actors = SPEAKER;
    state.helpers = NO_ONE;
    state.partners = NO_ONE;
    state.carried = false;
    state.told = null;
    state.charger = null;
  }
  if (draft.subject === null) {
    if (draft.requested) state.actors = SPEAKER;
    if (draft.helpers.length > 0 || draft.partners.length > 0) {
      state.helpers = draft.helpers;
      state.partners = draft.partners;
    } else if (state.actors[0] === "speaker") state.partners = NO_ONE;
    return;
  }
  if (draft.things !== null) return;
  state.carried = false;
  state.charger = null;
  state.partners = draft.partners;
  state.actors = draft.names === null || (isStatement && draft.modal === null && draft.names.every(isPlace)) ? SPEAKER : draft.names;
  if (draft.names === null) return;
  state.told = draft.modal === null ? null : draft.names;
  state.helpers = draft.helpers;
};

/** How far into a sentence a time still opens it: 一是[8月底前]…. */
const OPENING = 4;

/** Settles by when: the time as stated, else the one that lives on. One behind a subject ends where another opens a clause, not where one is charged: 组织[有关部门]…. */
const settleTime = (state: State, { time, subject, names }: Draft, { start }: Span): void => {
  if (time !== null) {
    state.time = time;
    state.timeIsOwn = (subject !== null && subject.end <= time.start) || time.start > state.from + OPENING;
  } else if (state.timeIsOwn && names !== null && subject?.start === start) state.time = null;
};

/** What lives on where another body acts for the length of one fragment only. */
export const kept = ({ actors, helpers, partners, carried, told, charger }: State) => ({
  actors,
  helpers,
  partners,
  carried,
  told,
  charger,
});

/** Notes a clause down; without a deed where only its time is worth keeping. */
export const emit = (state: State, draft: Draft, span: Span, deed: Deed | null) => {
  const before = isForbidden(draft) ? kept(state) : null;
  settleSubject(state, draft);
  settleTime(state, draft, span);
  if (draft.topic !== null && (draft.addressed || draft.moved)) state.topic = draft.topic;
  state.clauses.push({
    span,
    block: state.block,
    sentence: state.sentence,
    item: state.item,
    time: state.time,
    subject: draft.subject,
    actors: draft.things ?? (state.partners.length === 0 ? state.actors : [...state.actors, ...state.partners]),
    helpers: state.helpers,
    inherited: draft.subject === null,
    carried: draft.subject === null && state.carried,
    modal: draft.modal,
    phrases: draft.phrases.length === 0 ? NO_PHRASES : draft.phrases,
    verb: deed?.verb ?? null,
    sort: deed?.sort ?? null,
    object: deed?.object ?? null,
    complement: deed?.complement ?? null,
    passive: draft.passive,
    negated: draft.negated,
  });
  if (hasArrived(state, deed)) state.actors = SPEAKER;
  if (before !== null) Object.assign(state, before);
};

/** Ends a result that tells of a body only that it is there now. */
const ARRIVES = /(?:落户|落地|挂牌|揭牌|成立|投产|投运|竣工)$/u;

/** Whether a body has only come to be where it is, which does not live on: [云川研究院]落户青岚，建成码头. */
const hasArrived = ({ grammar }: State, deed: Deed | null): boolean =>
  deed?.sort === "result" && ARRIVES.test(grammar.text.slice(deed.verb.start, deed.verb.end));

/** Whether the subject is only told what not to do, by who acts on: 严禁[各县]收费，加强检查. */
const isForbidden = ({ negated, modal, subject }: Draft): boolean =>
  negated && modal !== null && subject !== null && subject.start >= modal.end;
