import { readDate } from "../text/date.ts";
import type { PartialDate } from "../text/document.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { DATE, YEAR } from "./around.ts";
import { type Indexed, sentenceStart } from "./indexed.ts";
import { clauseAt, mentionAround } from "./lookup.ts";

/** How far ahead of a trigger the date of its sentence may stand. */
const DATE_REACH = 120;

/** The year of the part that holds a position; null where its head gives none. */
const yearAt = (context: Indexed, position: number): number | null => {
  const { parts } = context.reading;
  const part = parts.find(({ span }) => span.start <= position && position < span.end) ?? parts[0];
  const date = part?.part.header.date?.value;
  return date === undefined ? null : Number(date.slice(0, 4));
};

/** The date that the clause of a trigger states, else the nearest one ahead in its sentence; null where there is none. */
export const dateAt = (context: Indexed, trigger: Span): PartialDate | null => {
  const { text } = context.reading;
  if (!text.slice(Math.max(0, trigger.start - DATE_REACH), trigger.end + DATE_REACH).includes(YEAR)) return null;
  const year = yearAt(context, trigger.start);
  const time = clauseAt(context, trigger.start)?.time ?? null;
  const own = time === null || mentionAround(context, time.start) !== null ? null : readDate(text.slice(time.start, time.end), year);
  if (own !== null) return own;
  const start = sentenceStart(context, trigger.start, DATE_REACH);
  const dates = matchesOf(DATE, text.slice(start, trigger.start));
  const last = dates.findLast((date) => mentionAround(context, start + date.index) === null);
  return last === undefined ? null : readDate(last[0], year);
};
