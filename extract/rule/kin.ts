import type { Span } from "../text/span.ts";
import type { Draft } from "./forms.ts";
import type { Scene } from "./rule.ts";

/** Another label right before or behind a quote: “甲”“乙”, “甲”、“乙”; the last one ends there. */
const BEFORE = /“(?<label>[\p{sc=Han}\d+]{2,12})”、?“$/u;
const BEHIND = /^”、?“(?<label>[\p{sc=Han}\d+]{2,12})”(?=[，。；、“）\n和及在等]|$)/u;

/** More characters than such a neighbour has with its marks. */
const REACH = 18;

const neighbour = (text: string, { start, end }: Span, isBefore: boolean): Span | null => {
  const match = isBefore ? BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) : BEHIND.exec(text.slice(end, end + REACH));
  const label = match?.groups?.["label"];
  if (match === null || label === undefined) return null;
  const from = isBefore ? start - match[0].length + 1 : end + match[0].length - label.length - 1;
  return { start: from, end: from + label.length };
};

/** The labels of a run of quotes that goes on from one to a side. */
const run = (text: string, span: Span, isBefore: boolean): readonly Span[] => {
  const next = neighbour(text, span, isBefore);
  return next === null ? [] : [next, ...run(text, next, isBefore)];
};

/** What is only reached or said, with what it is like: 做到“接诉即办”“办就办好”. */
const REACHED = /(?:做到|实现|达到|变|从|到|由)$/u;

/** What tells by its last word what it is. */
export const OTHER =
  /(?:论坛|沙龙|大会|会议|博览会|圈|专区|平台|系统|机制|制度|条例|规划|精神|理念|战略|工程|行动|计划|(?<![体限控编管])制)$/u;

/** What stands in a run of quotes with a name of a kind is of that kind: 上线“青事通”“[青智办]”. `own` is what the ids of its rules open with. */
export const findKin = ({ reading: { text }, found }: Scene, own: string): readonly Draft[] =>
  found.flatMap(({ rule, span }) => {
    if (!rule.startsWith(own) || text.charAt(span.start - 1) !== "“" || text.charAt(span.end) !== "”") return [];
    const before = run(text, span, true);
    const front = (before.at(-1) ?? span).start - 1;
    if (REACHED.test(text.slice(Math.max(0, front - 2), front))) return [];
    return [...before, ...run(text, span, false)]
      .filter((label) => !OTHER.test(text.slice(label.start, label.end)))
      .map((label) => ({ span: label }));
  });
