import { ACTION_VERBS, MOVING_VERBS, RESULT_VERBS } from "../lexicon/verb.ts";
import { OPENS_VERB } from "./around.ts";
import type { Indexed } from "./indexed.ts";
import { lastEndIn, someWordIn } from "./lookup.ts";
import { skipQuotesBack } from "./stretch.ts";

const JOINTS: ReadonlySet<string> = new Set("的、");

/** Whether a verb of doing stands in the last member of a gap: then it, not the trigger, governs what follows. */
export const hasVerb = (context: Indexed, from: number, to: number): boolean => {
  const { text } = context.reading;
  const last = lastJoint(text, from, to);
  const end = skipQuotesBack(text, to);
  if (END_VERBS.some((verbs) => lastEndIn(context, verbs, { start: last, end }) === end)) return true;
  return someWordIn(context, ACTION_VERBS, { start: Math.max(0, last - LONGEST_VERB), end: to }, (verb, verbEnd) => {
    if (verbEnd <= last || verbEnd > to) return false;
    // A longer verb may start in the trigger: 推动[构建]; then it governs, unless it is a trigger of its own.
    if (verb < last) return last === from;
    return verbEnd === end || OPENS_VERB.test(text.slice(last, verb));
  });
};

/** Verbs that tell where something goes or how it ends: right ahead of a name they govern it: 建设项目落户[云川]. */
const END_VERBS = [RESULT_VERBS, MOVING_VERBS];

/** How far before a gap a verb that reaches into it may start. */
const LONGEST_VERB = 4;

/** Behind the last 的 or joint of a gap; `from` where there is none. */
export const lastJoint = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at -= 1) if (JOINTS.has(text.charAt(at))) return at + 1;
  return from;
};
