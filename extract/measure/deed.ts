import type { Clause, Context } from "../clause/clause.ts";
import { ALL_VERBS, USING_VERBS } from "../lexicon/verb.ts";
import type { Found } from "../rule/kind.ts";
import { lengthOf, type Span } from "../text/span.ts";
import { isDoctrine } from "./doctrine.ts";
import {
  ANNOUNCED,
  ARRANGEMENTS,
  BENEFITING_VERBS,
  BREAKING_VERBS,
  CHANGE_VERBS,
  DOCTRINES,
  DRIVEN_ENDS,
  DRIVING_VERBS,
  EFFECT_GIFTS,
  EFFECT_VERBS,
  FOLLOWING_VERBS,
  GIFT_VERBS,
  GLORIES,
  HEADING_NOUNS,
  HOLDING_VERBS,
  LEAVE_MODALS,
  LESSENING_VERBS,
  LOWERING_VERBS,
  NO_OBJECTS,
  OBSTACLES,
  PHASE_VERBS,
  PRODUCED,
  PRODUCING_VERBS,
  RAISING_VERBS,
  SENT_ENDS,
  SETTINGS,
  STANCES,
  STATE_ENDS,
  TIME_ENDS,
} from "./lexicon.ts";
import { type Words, wordsByName } from "./lookup.ts";
import { isPredicated, isUndone } from "./statement.ts";

const LEXICONS = {
  driving: DRIVING_VERBS,
  driven: DRIVEN_ENDS,
  effects: EFFECT_VERBS,
  stances: STANCES,
  glories: GLORIES,
  states: STATE_ENDS,
  doctrines: DOCTRINES,
  following: FOLLOWING_VERBS,
  announced: ANNOUNCED,
  noObjects: NO_OBJECTS,
  benefiting: BENEFITING_VERBS,
  leave: LEAVE_MODALS,
  headingNouns: HEADING_NOUNS,
  changes: CHANGE_VERBS,
  lessening: LESSENING_VERBS,
  gifts: GIFT_VERBS,
  effectGifts: EFFECT_GIFTS,
  producing: PRODUCING_VERBS,
  produced: PRODUCED,
  raising: RAISING_VERBS,
  settings: SETTINGS,
  lowering: LOWERING_VERBS,
  breaking: BREAKING_VERBS,
  obstacles: OBSTACLES,
  holding: HOLDING_VERBS,
  arrangements: ARRANGEMENTS,
  sent: SENT_ENDS,
  timeEnds: TIME_ENDS,
  phases: PHASE_VERBS,
  using: USING_VERBS,
  verbs: ALL_VERBS,
} as const;

type Scene = { readonly text: string; readonly mentions: readonly Found[]; readonly words: Readonly<Record<keyof typeof LEXICONS, Words>> };

/** An amount that opens an object, or closes it. */
const AMOUNT = /^(?:超过?|近|约|达)?[0-9xX×](?![A-Za-z])/u;
const AMOUNT_END = /\d\p{sc=Han}{1,4}(?:以上|左右)?$/u;

/** A clause with a verb and an object. */
export type Doing = Clause & { readonly verb: Span; readonly object: Span };

const isDoing = (clause: Clause): clause is Doing =>
  clause.verb !== null && clause.object !== null && lengthOf(clause.object) > 1 && !clause.passive;

/** Why a clause with a verb and an object is no measure; asked in turn. */
type Veto = (scene: Scene, clause: Doing) => boolean;

/** Verbs of attitude or result with what makes them a thing done: 形成[调查报告], 提高[补贴标准], 突破[一批关键技术], 贯彻[河长负责制]. */
const DONE = [
  ["producing", "produced"],
  ["raising", "settings"],
  ["breaking", "obstacles"],
  ["holding", "arrangements"],
] as const;

/** An attitude, or a result; not where it is a thing done, or moved: 将税率[降至]一成. */
const isNoDeed: Veto = ({ words }, { sort, verb, object, complement }) => {
  if (sort !== "attitude" && sort !== "result") return false;
  const isMoved = sort === "result" && complement !== null;
  return !isMoved && !DONE.some(([verbs, ends]) => words[verbs].is(verb) && words[ends].ends(object.end));
};

/** 推动 with anything but definite work: 推动经济持续向好. */
const onlyPushes: Veto = ({ words }, { verb, object }) =>
  words.driving.is(verb) && !(words.driven.ends(object.end) && lengthOf(object) > 5);

/** What cannot be an object: 完成后, 在新阶段…, 全面排查（9月10日前）; what something is used for: 资金全部用于清淤. */
const hasNoObject: Veto = ({ text, words }, { verb, object }) =>
  text.charAt(object.start) === "（" ||
  words.timeEnds.ends(object.end) ||
  words.noObjects.starts(object.start) ||
  (words.using.is(verb) && object.start >= verb.end);

/** A sentence that only opens a list: 抓好|以下工作, 做好|八个方面工作, 做好|今年工作. */
const FRAMED =
  /^(?:\d{1,2}个方面$|以下\p{sc=Han}{0,3}\d{0,2}\p{sc=Han}{0,3}(?:方面|工作|任务|措施|原则|方案|目标|点)|[一二三四五六七八九十两几]{1,3}个?方面的?(?:重点)?(?:工作|任务|措施|情况)?$|(?:(?:今年|明年|全年)的?(?:政府|各项)?|政府)工作$|国内外形势$)/u;

/** What is said to a congress: 向大会|报告工作, 提请|大会审查. */
const SPOKEN = /向大会\p{sc=Han}{0,6}$/u;
const TO_CONGRESS = /^(?:本次)?(?:大会|会议|各位代表)(?:审查|审议)/u;

/** What a paper says of itself: 现提出如下意见, 现印发给你们. */
const announces: Veto = ({ text, words }, { actors, verb, object }) => {
  const told = text.slice(object.start, object.end);
  if (words.sent.ends(object.end) || TO_CONGRESS.test(told) || SPOKEN.test(text.slice(Math.max(0, verb.start - 9), verb.start)))
    return true;
  return actors[0] === "speaker" && (words.announced.starts(object.start) || FRAMED.test(told));
};

/** What people may do for themselves: 失业人员可申请补贴. */
const mayOnly: Veto = ({ words }, { actors, subject, modal, verb }) =>
  actors[0] === "speaker" && (words.benefiting.is(verb) || (subject !== null && modal !== null && words.leave.is(modal)));

/** What is foreseen: 渔业必将|带动就业, 就能|守住底线. */
const FORESEEING = /(?:必将|[必定就才]能够?)$/u;

/** What will follow of itself is not done; also where the object stands between: 就能够|把规划|变为现实. */
const onlyForeseen: Veto = ({ text }, { verb, modal }) =>
  [verb.start, modal?.end ?? 0].some((end) => FORESEEING.test(text.slice(Math.max(0, end - 4), end)));

/** A stage or a change: 新校区加快建设, 比上年增加100亿元, 减轻渔民负担2亿元. */
const onlyStates: Veto = ({ text, words }, { verb, object, sort, modal }) => {
  const told = text.slice(object.start, object.end);
  if ((words.phases.is(verb) && words.verbs.is(object)) || (words.lessening.is(verb) && AMOUNT_END.test(told))) return true;
  return AMOUNT.test(told) && (words.changes.is(verb) || (sort === "event" && modal === null));
};

/** An attitude in the shape of work (强化政治意识), glory, or doctrine carried out. */
const isStance: Veto = ({ words }, { verb, object }) =>
  words.stances.ends(object.end) || words.glories.ends(object.end) || (words.following.is(verb) && words.doctrines.ends(object.end));

/** Carries doctrine on. */
const CARRYING = /(?:推进|贯彻|贯彻落实|贯彻执行)$/u;

/** Doctrine or a national strategy that is only carried on: 推进|乡村振兴. */
const carriesOn: Veto = ({ text, mentions }, { verb, object }) =>
  CARRYING.test(text.slice(verb.start, verb.end)) && isDoctrine(text, mentions, object);

/** A heading that names its part: 试点范围, 加强巡查的意见. */
const isHeadingNoun: Veto = ({ text, words }, { block, object, sort }) => {
  if (block.role !== "heading") return false;
  return (
    text.slice(object.start, object.end).includes("的") ||
    (sort !== "action" && lengthOf(object) <= LONGEST_PART && words.headingNouns.ends(object.end))
  );
};

/** The longest object with which a heading only names its part: 发展[现状与形势]. */
const LONGEST_PART = 6;

/** A statement in the shape of a deed: 扩大渔市|成效明显, 发展|仍面临挑战; what another is let to do may be one. */
const isStated: Veto = ({ text, words }, clause) =>
  clause.sort !== "permitting" && (words.states.ends(clause.object.end) || isPredicated(text, clause) || isUndone(text, clause));

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
  onlyForeseen,
  onlyStates,
  isStance,
  carriesOn,
  isHeadingNoun,
  isStated,
  isFailing,
  isToldHow,
  isRequested,
];

/** What a sentence closes with as the effect of the deeds before: …，激发市场活力. */
const isEffect: Veto = ({ words }, { verb, object }) =>
  (words.effects.is(verb) && !(words.lowering.is(verb) && words.settings.ends(object.end))) ||
  (words.gifts.is(verb) && words.effectGifts.ends(object.end));

/** Tells deeds from attitudes, effects and announcements; made once for a document. */
export const createJudge = (context: Context): ((clause: Clause, previous: Clause | null, next: Clause | null) => boolean) => {
  const scene: Scene = { text: context.reading.text, mentions: context.mentions, words: wordsByName(context, LEXICONS) };
  return (clause, previous, next) => {
    if (!isDoing(clause)) return false;
    for (const veto of VETOES) if (veto(scene, clause)) return false;
    const closes = previous?.sentence === clause.sentence && next?.sentence !== clause.sentence;
    return !(closes && isEffect(scene, clause));
  };
};
