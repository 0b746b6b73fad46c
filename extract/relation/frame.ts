import type { Actor, Context } from "../clause/clause.ts";
import { ACTION_VERBS, ALL_VERBS, MOVING_VERBS, RESULT_VERBS } from "../lexicon/verb.ts";
import type { Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { When } from "../rule/rule.ts";
import type { BlockRole } from "../text/document.ts";
import { compareSpans, coverOf, type Span } from "../text/span.ts";
import { type Filled, fillTriggers } from "./fill.ts";
import { type Indexed, indexed } from "./indexed.ts";
import { someWordIn } from "./lookup.ts";
import type { Mode } from "./mode.ts";
import { fillLines, fillNeighbours, fillTitles } from "./place.ts";
import type { Statement } from "./relation.ts";
import { dateAt } from "./when.ts";
import { DENIALS, DUTIES, INTENTIONS } from "./words.ts";

const FRAME_LEXICONS: readonly Lexicon[] = [ACTION_VERBS, ALL_VERBS, MOVING_VERBS, RESULT_VERBS, DENIALS, DUTIES, INTENTIONS];

/**
 * Where the names of a slot stand.
 * - `actors`: who acts in the clause of the trigger, the body that speaks where the clause leaves it out
 * - `subject`: the same, but only names
 * - `next`: who acts in a later clause of the sentence: 为贯彻…，[市政府]决定…
 * - `adjacent`: the list that ends right where the trigger starts, and acts
 * - `head`: the first name of the sentence, or of the one before it
 * - `governed`: the list that the trigger governs to its right: 印发[…办法]、[…细则]
 * - `loose`: the same, and the names may describe the noun behind: 落实[…条例]的措施
 * - `described`: the name behind a phrase that the trigger stands in: 由区长任组长的[领导小组]
 * - `before`: the list that ends where the trigger starts: [省政府]决定印发
 * - `ahead`: the nearest list ahead of the trigger in its sentence, whatever stands between
 * - `topic`: the nearest name ahead in the same sentence
 * - `earlier`: the first name of the sentence that `behind` fits, ahead of what the other slot holds
 * - `later`: the first list behind what the other slot holds, in the same sentence
 * - `document`: this paper
 */
export type Where =
  | "actors"
  | "subject"
  | "next"
  | "adjacent"
  | "head"
  | "governed"
  | "loose"
  | "described"
  | "before"
  | "ahead"
  | "topic"
  | "earlier"
  | "later"
  | "document";

/** What may fill one end of a relation. */
export type Slot = {
  readonly where: readonly Where[];
  readonly kinds: readonly Kind[];
  /** What may stand between the list and the trigger, quote marks taken off. For `before` by default up to eight characters without a mark. */
  readonly gap?: RegExp;
  /** What must stand right behind the list. */
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  /** What must stand right ahead of the list. */
  readonly ahead?: RegExp;
  /** What may not stand between two names of a list: it ends there. */
  readonly parted?: RegExp;
  /** Names that do not fill it: a region is set up (设立云川市), not built (建设云川). */
  readonly except?: ReadonlyMap<string, unknown>;
  /** What a name must look like, quote marks taken off. */
  readonly looks?: RegExp;
  /** What a list may share at its end: then bare names in it count, whatever they look like: 建成[白塔湖]、[青岚]等安置区. */
  readonly shares?: RegExp;
  /** Of a list only the last counts, the one nearest to the trigger; or two heads: 书记、县长. */
  readonly nearest?: boolean;
};

/** A word that states a relation, and where both ends of it stand. The first place of a slot that holds anything fills it. */
export type TriggerFrame = {
  readonly form: "trigger";
  /** Stable, unique in its relation: `issues/verb`. */
  readonly id: string;
  readonly trigger: Lexicon;
  readonly when?: Pick<When, "before" | "notBefore" | "after" | "notAfter">;
  /** The first slot that holds anything counts. */
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
  /** The mode, whatever words stand around: 未按照《…》办理的 cites all the same. */
  readonly mode?: Mode;
  /** What is only intended, asked or denied is not stated at all. */
  readonly firm?: boolean;
  /** Counts in a title too: 关于印发《…》的通知. */
  readonly inTitle?: boolean;
};

/** Two names side by side: [国防大学教授][卢勇]. `between` must match all that stands between them, quote marks taken off. */
export type NeighbourFrame = {
  readonly form: "neighbour";
  readonly id: string;
  readonly first: readonly Kind[];
  readonly between: RegExp;
  readonly second: readonly Kind[];
  readonly source: "first" | "second";
  /** Each name may be a list, joined by 、 or 兼 away from the other: [黄卫]、[卢勇][委员]; [黄卫][副局长]兼[总工程师]. */
  readonly list?: boolean;
  /** The characters before the first and behind the second, at most 16. */
  readonly when?: Pick<When, "before" | "notBefore" | "after" | "notAfter">;
  /** What the first name must look like, blanks taken off. */
  readonly inside?: RegExp;
  /** What the second must look like, quote marks taken off. */
  readonly looks?: RegExp;
  /** The target is not the other neighbour, but the nearest name ahead that looks so: the body whose members a list names. */
  readonly body?: { readonly kinds: readonly Kind[]; readonly looks: RegExp };
};

/** A title that names another paper: 关于贯彻〈[…条例]〉的实施意见. The paper itself where its own title does. */
export type TitleFrame = {
  readonly form: "title";
  readonly id: string;
  readonly kind: Kind;
  /** Only the paper's own title counts, not one that it names. */
  readonly own?: boolean;
  /** The title ahead of the inner one, at most 32 characters, quote marks taken off. Without it any title counts. */
  readonly before?: RegExp;
};

/** The names of a line of the head of a paper: the addressees. The source is the paper itself. */
export type LineFrame = { readonly form: "line"; readonly id: string; readonly role: BlockRole; readonly kinds: readonly Kind[] };

export type Frame = TriggerFrame | NeighbourFrame | TitleFrame | LineFrame;

/** How far before a trigger a word of denial or intention may stand. */
const MODE_REACH = 5;

const MODAL_MARKS = /[，。；：、！？\n]/u;

const hasBefore = (context: Indexed, words: Lexicon, trigger: Span): boolean =>
  someWordIn(
    context,
    words,
    { start: Math.max(0, trigger.start - MODE_REACH), end: trigger.start },
    (_, end) => !MODAL_MARKS.test(context.reading.text.slice(end, trigger.start)),
  );

const modeOf = (context: Indexed, trigger: Span): Mode => {
  if (hasBefore(context, DENIALS, trigger)) return "denied";
  return hasBefore(context, INTENTIONS, trigger) || hasBefore(context, DUTIES, trigger) ? "planned" : "stated";
};

const spanOf = ({ source, target, trigger }: Filled): Span => {
  const span = coverOf(trigger, target.span);
  return typeof source === "string" ? span : coverOf(span, source.span);
};

/** Whether a frame that must be firm is only intended, asked or denied, at its trigger or ahead of both its ends. */
const isLoose = (context: Indexed, mode: Mode, { trigger, target }: Filled): boolean =>
  mode !== "stated" || modeOf(context, coverOf(trigger, target.span)) !== "stated";

const statementOf = (context: Indexed, frame: Frame, filled: Filled): Statement | null => {
  const isWord = frame.form === "trigger";
  const mode = isWord ? (frame.mode ?? modeOf(context, filled.trigger)) : "stated";
  if (isWord && frame.firm === true && isLoose(context, mode, filled)) return null;
  const { source, target, trigger } = filled;
  return { source, target, trigger, span: spanOf(filled), mode, date: isWord ? dateAt(context, trigger) : null, rule: frame.id };
};

const partyKey = (actor: Actor): string => (typeof actor === "string" ? actor : `${actor.kind.id}@${actor.span.start}-${actor.span.end}`);

const fill = (context: Indexed, frame: Frame): readonly Filled[] => {
  switch (frame.form) {
    case "trigger":
      return fillTriggers(context, frame);
    case "neighbour":
      return fillNeighbours(context, frame);
    case "title":
      return fillTitles(context, frame);
    case "line":
      return fillLines(context, frame);
  }
};

/** All that a list of frames states in a passage, sorted by span; what two frames state alike counts once, for the earlier frame. */
export const findFrames = (frames: readonly Frame[], context: Context): readonly Statement[] => {
  const laid = indexed(context);
  const seen = new Set<string>();
  const statements: Statement[] = [];
  for (const frame of frames) {
    for (const one of fill(laid, frame)) {
      const key = `${partyKey(one.source)} ${partyKey(one.target)}`;
      const statement = seen.has(key) ? null : statementOf(laid, frame, one);
      if (statement === null) continue;
      seen.add(key);
      statements.push(statement);
    }
  }
  return statements.sort(
    (a, b) =>
      compareSpans(a.span, b.span) || compareSpans(a.target.span, b.target.span) || compareText(partyKey(a.source), partyKey(b.source)),
  );
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lexicons that a list of frames asks for. */
export const lexiconsOf = (frames: readonly Frame[]): readonly Lexicon[] => [
  ...frames.flatMap((frame) => (frame.form === "trigger" ? [frame.trigger] : [])),
  ...FRAME_LEXICONS,
];
