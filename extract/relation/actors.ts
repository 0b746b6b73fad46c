import type { Actor, Clause } from "../clause/clause.ts";
import { regulation } from "../regulation/kind.ts";
import type { Found } from "../rule/kind.ts";
import {
  BESIDE,
  BOUND_ACTORS,
  CONSENTED,
  CONSENTS,
  COUNTED_ACTORS,
  DECIDED,
  DECIDES,
  LET_UNNAMED,
  PAPER_ACTS,
  PARTNER,
  TWO_HEADS,
} from "./around.ts";
import type { Slot } from "./frame.ts";
import { governedFrom } from "./governed.ts";
import { type Indexed, sentenceStart } from "./indexed.ts";
import { clauseAt, firstNameIn, isOf, mentionFrom, namesIn } from "./lookup.ts";
import { behindName } from "./stretch.ts";

/** How far back the sentence of a position may start. */
const SENTENCE_REACH = 400;

/** How far ahead of a position the word stands that lets somebody do it. */
const LET = 24;

/** How far behind the start of a segment its leader may stand: [据了解，]2020年3月，[市水务局]…. */
const LEAD = 8;

/** The names that open the segment of a position that no clause covers: [区委]把常态化开展…作为…. Who is only named beside (依托[云川大学]建立) does not act; with 联合 the one who is left out acts, too. */
const leadersAt = (context: Indexed, position: number, slot: Slot): readonly Actor[] => {
  const { text } = context.reading;
  let start = sentenceStart(context, position, SENTENCE_REACH);
  start += text.slice(start, position).lastIndexOf("，") + 1;
  const first = context.outer[mentionFrom(context, start)];
  if (first === undefined || first.span.end > position || first.span.start - start > LEAD || !isOf(first, slot.kinds)) return [];
  if (text.charAt(first.span.end) === "的") return [];
  const names = [
    first,
    ...governedFrom(context, behindName(text, first.span.end), { kinds: slot.kinds, loose: true, joined: true }),
  ].filter((found) => found.span.end <= position);
  const ahead = text.slice(start, first.span.start);
  if (PARTNER.test(ahead)) return ["speaker", ...names];
  return BESIDE.test(ahead) ? [] : names;
};

/** The name that decided, in this sentence or before a semicolon: 经市委同意，[市政府]决定，授予…；授予…. */
const deciderBefore = (context: Indexed, position: number, slot: Slot): Found | null => {
  const { text } = context.reading;
  const from = Math.max(0, position - SENTENCE_REACH);
  const start = from + Math.max(...["。", "\n"].map((mark) => text.slice(from, position).lastIndexOf(mark))) + 1;
  return namesIn(context, slot.kinds, start, position).findLast(({ span }) => DECIDED.test(text.slice(span.end, span.end + 5))) ?? null;
};

/** The names that open the sentence of a position and decide what follows, or that decided it ahead in the sentence. */
const decidersAt = (context: Indexed, position: number, slot: Slot): readonly Found[] => {
  const { text } = context.reading;
  const start = sentenceStart(context, position, SENTENCE_REACH);
  const first = firstNameIn(context, slot.kinds, start, Math.min(start + LEAD, position));
  if (first !== null) {
    const leaders = [first, ...governedFrom(context, behindName(text, first.span.end), { kinds: slot.kinds, loose: true, joined: true })];
    const last = leaders.at(-1) ?? first;
    const told = text.slice(last.span.end, position);
    const consents = CONSENTS.test(text.slice(start, first.span.start)) && CONSENTED.test(told);
    if (last.span.end < position && DECIDES.test(told) && !consents) return leaders;
  }
  const decider = deciderBefore(context, position, slot);
  return decider === null ? [] : [decider];
};

/** Those whom the clause lets do what the position tells: 支持[云川]、[青岚]两市实施…. */
const letAt = (context: Indexed, { sort, object }: Clause, position: number, { kinds }: Slot): readonly Found[] =>
  sort === "permitting" && object !== null && position < object.end ? namesIn(context, kinds, object.start, position) : [];

/** Whether somebody without a name does it, or is let do it: 28个省份开展…, 鼓励企业建立…. */
const isUnnamed = ({ reading: { text } }: Indexed, position: number): boolean => {
  const ahead = text.slice(Math.max(0, position - LET), position);
  return LET_UNNAMED.test(ahead) || COUNTED_ACTORS.test(ahead);
};

/** The paper that opens the sentence and acts in all of it: 《[…纲要]》全面贯彻…，落实…. */
const paperAt = (context: Indexed, position: number, slot: Slot): readonly Found[] => {
  const start = sentenceStart(context, position, SENTENCE_REACH);
  const first = firstNameIn(context, [regulation], start, start + 2);
  if (first === null || !isOf(first, slot.kinds)) return [];
  const from = behindName(context.reading.text, first.span.end);
  return from < position && PAPER_ACTS.test(context.reading.text.slice(from, from + LEAD)) ? [first] : [];
};

/** Whether a comma and no body stands between the things that a clause is about and a position: what follows is another deed. */
const isApart = (context: Indexed, things: readonly Actor[], position: number, { kinds }: Slot): boolean => {
  const last = things.at(-1);
  if (last === undefined || typeof last === "string" || !context.reading.text.slice(last.span.end, position).includes("，")) return false;
  return firstNameIn(context, kinds, last.span.end, position) === null;
};

const SPEAKER: readonly Actor[] = ["speaker"];

/** Who of a clause acts behind it, too: not those who do it with the body that speaks. 联合市教育局举办书展，[承办年会]. */
const heldOver = ({ actors, span }: Clause, position: number): readonly Actor[] =>
  actors[0] === "speaker" && position >= span.end ? SPEAKER : actors;

/** Who acts at a position: whom its clause states, else the names that open the segment or decide what follows, else the body that speaks. */
export const actorsAt = (context: Indexed, position: number, slot: Slot): readonly Actor[] => {
  const clause = clauseAt(context, position);
  if (clause === null || position >= clause.span.end) {
    const leaders = leadersAt(context, position, slot);
    if (leaders.length > 0) return leaders;
  }
  const allowed = clause === null ? [] : letAt(context, clause, position, slot);
  if (allowed.length > 0) return allowed;
  if (isUnnamed(context, position)) return [];
  const actors = clause === null ? SPEAKER : heldOver(clause, position);
  if (actors[0] === "speaker") {
    const deciders = decidersAt(context, position, slot);
    if (deciders.length > 0) return deciders;
    const paper = paperAt(context, position, slot);
    if (paper.length > 0) return paper;
    if (BOUND_ACTORS.test(context.reading.text.slice(sentenceStart(context, position, SENTENCE_REACH), position))) return [];
  }
  const fitting = actors.filter((actor) => typeof actor === "string" || isOf(actor, slot.kinds));
  // The subject that lives on is a thing: who does this is left out. 中试基地在云川落地，启动建设[转化中心]; 深入[整治形式主义]，开展…
  if (fitting.length === 0) return clause?.inherited === true || isApart(context, actors, position, slot) ? ["speaker"] : [];
  return fitting;
};

/** Of a list right before a trigger the last, since posts side by side are mostly of one person; but both heads where it names two. */
export const nearestOf = (context: Indexed, list: readonly Actor[]): readonly Actor[] => {
  const [first, last] = list.slice(-2);
  if (first === undefined || last === undefined || typeof first === "string" || typeof last === "string") return list.slice(-1);
  return list.slice(TWO_HEADS.test(context.reading.text.slice(first.span.start, last.span.end)) ? -2 : -1);
};
