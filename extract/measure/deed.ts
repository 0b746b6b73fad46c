import type { Clause, Context } from "../clause/clause.ts";
import { ALL_VERBS, USING_VERBS } from "../lexicon/verb.ts";
import { lengthOf, type Span } from "../text/span.ts";
import {
  ANNOUNCED,
  BENEFITING_VERBS,
  CHANGE_VERBS,
  DOCTRINES,
  DRIVEN_ENDS,
  DRIVING_VERBS,
  EFFECT_GIFTS,
  EFFECT_VERBS,
  FOLLOWING_VERBS,
  GIFT_VERBS,
  HEADING_NOUNS,
  LEAVE_MODALS,
  NO_OBJECTS,
  PHASE_VERBS,
  PRODUCED,
  PRODUCING_VERBS,
  SENT_ENDS,
  STANCES,
  TIME_ENDS,
} from "./lexicon.ts";
import { type Words, wordsByName } from "./lookup.ts";

const LEXICONS = {
  driving: DRIVING_VERBS,
  driven: DRIVEN_ENDS,
  effects: EFFECT_VERBS,
  stances: STANCES,
  doctrines: DOCTRINES,
  following: FOLLOWING_VERBS,
  announced: ANNOUNCED,
  noObjects: NO_OBJECTS,
  benefiting: BENEFITING_VERBS,
  leave: LEAVE_MODALS,
  headingNouns: HEADING_NOUNS,
  changes: CHANGE_VERBS,
  gifts: GIFT_VERBS,
  effectGifts: EFFECT_GIFTS,
  producing: PRODUCING_VERBS,
  produced: PRODUCED,
  sent: SENT_ENDS,
  timeEnds: TIME_ENDS,
  phases: PHASE_VERBS,
  using: USING_VERBS,
  verbs: ALL_VERBS,
} as const;

type Scene = { readonly text: string; readonly words: Readonly<Record<keyof typeof LEXICONS, Words>> };

const FIGURE = /[0-9xX×]/u;

/** A clause with a verb and an object. */
export type Doing = Clause & { readonly verb: Span; readonly object: Span };

const isDoing = (clause: Clause): clause is Doing =>
  clause.verb !== null && clause.object !== null && lengthOf(clause.object) > 1 && !clause.passive;

/** Why a clause with a verb and an object is no measure; asked in turn. */
type Veto = (scene: Scene, clause: Doing) => boolean;

/** An attitude, or a result; what 形成 produces is a thing done all the same: 形成[调查报告]. */
const isNoDeed: Veto = ({ words }, { sort, verb, object }) =>
  sort === "attitude" || (sort === "result" && !(words.producing.is(verb) && words.produced.ends(object.end)));

/** 推动 with anything but definite work: 推动经济持续向好. */
const onlyPushes: Veto = ({ words }, { verb, object }) =>
  words.driving.is(verb) && !(words.driven.ends(object.end) && lengthOf(object) > 5);

/** What cannot be an object: 完成后, 在新阶段…, 全面排查（9月10日前）; what something is used for: 资金全部用于清淤. */
const hasNoObject: Veto = ({ text, words }, { verb, object }) =>
  text.charAt(object.start) === "（" ||
  words.timeEnds.ends(object.end) ||
  words.noObjects.starts(object.start) ||
  (words.using.is(verb) && object.start >= verb.end);

/** What a paper says of itself: 现提出如下意见, 现印发给你们. */
const announces: Veto = ({ words }, { actors, object }) =>
  words.sent.ends(object.end) || (actors[0] === "speaker" && words.announced.starts(object.start));

/** What people may do for themselves: 失业人员可申请补贴. */
const mayOnly: Veto = ({ words }, { actors, subject, modal, verb }) =>
  actors[0] === "speaker" && (words.benefiting.is(verb) || (subject !== null && modal !== null && words.leave.is(modal)));

/** A stage or a change: 新校区加快建设, 比上年增加100亿元. */
const onlyStates: Veto = ({ text, words }, { verb, object, sort, modal }) => {
  const isAmount = FIGURE.test(text.charAt(object.start));
  return (
    (words.phases.is(verb) && words.verbs.is(object)) || (isAmount && (words.changes.is(verb) || (sort === "event" && modal === null)))
  );
};

/** An attitude in the shape of work (强化政治意识), or doctrine carried out. */
const isStance: Veto = ({ words }, { verb, object }) =>
  words.stances.ends(object.end) || (words.following.is(verb) && words.doctrines.ends(object.end));

/** A heading that names its part: 试点范围, 加强巡查的意见. */
const isHeadingNoun: Veto = ({ text, words }, { block, object, sort }) => {
  if (block.role !== "heading") return false;
  return text.slice(object.start, object.end).includes("的") || (sort !== "action" && words.headingNouns.is(object));
};

/** A noun behind a verb that makes one noun with it, of which a state is told: 创新|动能持续迸发. */
const STATED =
  /^(?:动力|动能|作用|效能|能力|水平|长度|主义|质量|效率|力度|势头|空间|活力|步伐|成效|标准)(?:日益|持续|不断|稳步|明显|显著|一般|进一步|更加|大幅|逐步|看|可按)/u;

const isStated: Veto = ({ text }, { object }) => STATED.test(text.slice(object.start, Math.min(object.end, object.start + 8)));

/** What was done badly is no deed: 监管|不力, 审批|把关不严. */
const FAILING = /^\p{sc=Han}{0,6}(?:不力|不严|不到位|不够|缺位|缺失|失察|失职)$/u;
const isFailing: Veto = ({ text }, { object }) => FAILING.test(text.slice(object.start, object.end));

/** Behind a noun of action: who does it or by what, no object: 职工安置|由市总工会负责. */
const TOLD_HOW = /^(?:由|(?:按照?|依照|根据)(?:《|有关|规定))/u;
const isToldHow: Veto = ({ text }, { object, sort }) => sort !== "action" && TOLD_HOW.test(text.slice(object.start, object.start + 4));

/** What another asks for, told before it is answered: 云川市请求，投入2亿元，[建设新港]. */
const REQUESTED = /请求，[^。！？；\n]*$/u;
const FURTHEST_REQUEST = 120;
const isRequested: Veto = ({ text }, { span }) => REQUESTED.test(text.slice(Math.max(0, span.start - FURTHEST_REQUEST), span.start));

/** In this order. */
const VETOES: readonly Veto[] = [
  isNoDeed,
  onlyPushes,
  hasNoObject,
  announces,
  mayOnly,
  onlyStates,
  isStance,
  isHeadingNoun,
  isStated,
  isFailing,
  isToldHow,
  isRequested,
];

/** What a sentence closes with as the effect of the deeds before: …，激发市场活力. */
const isEffect: Veto = ({ words }, { verb, object }) =>
  words.effects.is(verb) || (words.gifts.is(verb) && words.effectGifts.ends(object.end));

/** Tells deeds from attitudes, effects and announcements; made once for a document. */
export const createJudge = (context: Context): ((clause: Clause, previous: Clause | null, next: Clause | null) => boolean) => {
  const scene: Scene = { text: context.reading.text, words: wordsByName(context, LEXICONS) };
  return (clause, previous, next) => {
    if (!isDoing(clause)) return false;
    for (const veto of VETOES) if (veto(scene, clause)) return false;
    const closes = previous?.sentence === clause.sentence && next?.sentence !== clause.sentence;
    return !(closes && isEffect(scene, clause));
  };
};
