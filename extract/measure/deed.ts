import type { Clause, Context } from "../clause/clause.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import { lengthOf, type Span } from "../text/span.ts";
import {
  ANNOUNCED,
  BENEFITING_VERBS,
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
import { wordsOf } from "./lookup.ts";

const FIGURE = /[0-9xX×]/u;

/** A clause with a verb and an object. */
type Doing = Clause & { readonly verb: Span; readonly object: Span };

const isDoing = (clause: Clause): clause is Doing =>
  clause.verb !== null && clause.object !== null && lengthOf(clause.object) > 1 && !clause.passive;

/** Tells deeds from attitudes, effects and announcements; made once for a document. */
export const createJudge = (context: Context): ((clause: Clause, previous: Clause | null, next: Clause | null) => boolean) => {
  const driving = wordsOf(context, DRIVING_VERBS);
  const driven = wordsOf(context, DRIVEN_ENDS);
  const effects = wordsOf(context, EFFECT_VERBS);
  const stances = wordsOf(context, STANCES);
  const doctrines = wordsOf(context, DOCTRINES);
  const following = wordsOf(context, FOLLOWING_VERBS);
  const announced = wordsOf(context, ANNOUNCED);
  const noObjects = wordsOf(context, NO_OBJECTS);
  const benefiting = wordsOf(context, BENEFITING_VERBS);
  const leave = wordsOf(context, LEAVE_MODALS);
  const headingNouns = wordsOf(context, HEADING_NOUNS);
  const gifts = wordsOf(context, GIFT_VERBS);
  const effectGifts = wordsOf(context, EFFECT_GIFTS);
  const producing = wordsOf(context, PRODUCING_VERBS);
  const produced = wordsOf(context, PRODUCED);
  const produces = ({ verb, object }: Doing) => producing.is(verb) && produced.ends(object.end);
  const sent = wordsOf(context, SENT_ENDS);
  const timeEnds = wordsOf(context, TIME_ENDS);
  const phases = wordsOf(context, PHASE_VERBS);
  const verbs = wordsOf(context, ALL_VERBS);
  const text = context.reading.text;
  const isAnnounced = ({ actors, object }: Doing) => sent.ends(object.end) || (actors[0] === "speaker" && announced.starts(object.start));
  const isDriven = ({ object }: Doing) => driven.ends(object.end) && object.end - object.start > 5;
  const isHeadingNoun = ({ block, object, sort }: Doing) =>
    block.role === "heading" && (text.slice(object.start, object.end).includes("的") || (sort !== "action" && headingNouns.is(object)));
  const mayOnly = ({ actors, subject, modal, verb }: Doing) =>
    actors[0] === "speaker" && (benefiting.is(verb) || (subject !== null && modal !== null && leave.is(modal)));
  return (clause, previous, next) => {
    if (!isDoing(clause)) return false;
    if (clause.sort === "attitude" || (clause.sort === "result" && !produces(clause))) return false;
    if (driving.is(clause.verb)) return isDriven(clause);
    if (timeEnds.ends(clause.object.end) || noObjects.starts(clause.object.start) || isAnnounced(clause) || mayOnly(clause)) return false;
    if (phases.is(clause.verb) && verbs.is(clause.object)) return false;
    if (clause.sort === "event" && clause.modal === null && FIGURE.test(text.charAt(clause.object.start))) return false;
    if (stances.ends(clause.object.end)) return false;
    if (following.is(clause.verb) && doctrines.ends(clause.object.end)) return false;
    if (isHeadingNoun(clause)) return false;
    const closes = previous?.sentence === clause.sentence && next?.sentence !== clause.sentence;
    return !(closes && (effects.is(clause.verb) || (gifts.is(clause.verb) && effectGifts.ends(clause.object.end))));
  };
};
