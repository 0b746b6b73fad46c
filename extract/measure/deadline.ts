import type { Clause, Context } from "../clause/clause.ts";
import { readDate, toDate } from "../text/date.ts";
import type { PartialDate } from "../text/document.ts";
import { readNumber } from "../text/number.ts";
import type { Span } from "../text/span.ts";
import type { FoundDeadline } from "./measure.ts";

/** What a time is reckoned from: the date of the paper, and its year. */
export type Calendar = { readonly date: PartialDate | null; readonly year: number | null };

const ALWAYS =
  "(?:长期(?:坚持|推进|执行|有效|任务)?|持续(?:推进|坚持|开展|实施|推动|用力|落实|进行)?|常态化(?:推进|开展|落实|坚持|实施)?|常年(?:坚持|开展)?|全年(?:推进|坚持)?|贯穿全年|每年持续推进)";
/** What never ends, once or twice (长期坚持、持续推进), begun at once or not: 立行立改并长期坚持. */
const STANDING = new RegExp(`^(?:(?:立行立改|立即整改|即知即改)[，、；]?并?)?${ALWAYS}(?:[，、；]?(?:并)?${ALWAYS})?$`, "u");
const RECURRING = /^(?:在|于)?每(?:年|月|季度|半年)/u;
const OPENING = /^(?:力争|争取|原则上|务必)?(?:截至|截止到?|从|自|到|在|于|至)?/u;
const TOWARDS = /^(?:力争|争取|原则上|务必)?(?:到|至)/u;
const CLOSING = /(?:年?(?:底|末)(?:之?前|以前)?|初|[上中下]旬(?:之?前)?|年中|(?:之?前|以前)|(?:之|以)?内|期间|时期|适当时候|时间内)$/u;
const PLAN = /[“"]?(?<count>十?[一二三四五六七八九])五[”"]?(?:时期|期间|期内)?(?<end>末|初)?/u;
const WITHIN_DAYS = /之日起(?<count>[0-9]{1,3}|\p{sc=Han}{1,4})(?<unit>个工作日|日|天|个月|年)(?:以内|之内|内)$/u;
const WITHIN =
  /^(?:用|力争|争取|在|未来|今后)?(?<count>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?<unit>个?月|年|天|日)(?:左右)?(?:的)?(?:时间)?(?:以内|之内|内)$/u;
const RANGE = /^(?<from>.{2,12}?)(?:至|到|[-—－~])(?<to>.{1,12})$/u;
const BACKWARD = /(?:以来|起|之后|以后|后|目前|近期)$/u;
const WORKING_DAYS = "个工作日";

/** The first five-year plan counted from here ran from 1966; each later one starts five years on. */
const THIRD_PLAN = 1966;

const planYears = (text: string): { from: PartialDate | null; to: PartialDate | null } | null => {
  const groups = PLAN.exec(text)?.groups;
  const count = readNumber(groups?.["count"] ?? "");
  if (groups === undefined || count === null || count < 3) return null;
  const first = THIRD_PLAN + (count - 3) * 5;
  return { from: groups["end"] === undefined ? toDate(first) : null, to: toDate(groups["end"] === "初" ? first : first + 4) };
};

const YEAR_ENDS = /^(?:今|当|本)?年?年(?:底|末)/u;

/** The date that a point in time names, its opening and closing words left out. */
const pointDate = (text: string, calendar: Calendar): PartialDate | null => {
  if (YEAR_ENDS.test(text)) return calendar.year === null ? null : toDate(calendar.year, 12);
  const bare = text.replace(CLOSING, "").replace(CLOSING, "");
  const date = readDate(bare, calendar.year);
  return date !== null && date.length === 4 && /(?:年底|年末|年年底)/u.test(text) ? (`${date}-12` as PartialDate) : date;
};

/** When a deed of the year was begun: [年初]制定计划. */
const YEAR_BEGINS = /^(?:在|于)?(?:今|当|本|去|上)?年初$/u;

const FULL_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** A date so many days on; null where the start is not known to the day. Months are as long as the calendar has them. */
const addDays = (start: PartialDate | null, days: number): PartialDate | null => {
  const groups = FULL_DATE.exec(start ?? "")?.groups;
  if (groups === undefined || days > 400) return null;
  let [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"]) + days];
  for (let last = lastDay(year, month); day > last; last = lastDay(year, month)) {
    day -= last;
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return toDate(year, month, day);
};

const lastDay = (year: number, month: number): number => [31, 30, 29, 28].find((day) => toDate(year, month, day) !== null) ?? 31;

const withinDate = (text: string, calendar: Calendar): PartialDate | null => {
  const days = WITHIN_DAYS.exec(text)?.groups;
  const count = readNumber((days ?? WITHIN.exec(text)?.groups)?.["count"] ?? "");
  const unit = (days ?? WITHIN.exec(text)?.groups)?.["unit"] ?? "";
  if (count === null || unit === WORKING_DAYS) return null;
  if (unit.endsWith("年")) return calendar.year === null ? null : toDate(calendar.year + count);
  return unit.endsWith("月") ? null : addDays(calendar.date, count);
};

/** Reads a time as a deadline; null where it is none: a day past, a start alone, a frequency. Labelled ones (完成时限：…) count whatever their form. */
export const readDeadline = (text: string, span: Span, calendar: Calendar, labelled = false): FoundDeadline | null => {
  if (STANDING.test(text)) return { span, from: null, to: null, kind: "standing" };
  if ((BACKWARD.test(text) || YEAR_BEGINS.test(text)) && !labelled) return null;
  if (RECURRING.test(text)) return labelled || CLOSING.test(text) ? { span, from: null, to: null, kind: "recurring" } : null;
  const bare = text.replace(OPENING, "");
  const range = RANGE.exec(bare)?.groups;
  if (range !== undefined) {
    const from = readDate(range["from"] ?? "", calendar.year);
    const year = from === null ? calendar.year : Number(from.slice(0, 4));
    const to = pointDate(range["to"] ?? "", { ...calendar, year });
    if (from !== null && to !== null) return { span, from, to, kind: "date" };
  }
  if (!labelled && !CLOSING.test(text) && !TOWARDS.test(text)) return null;
  const plan = planYears(bare);
  if (plan !== null) return { span, ...plan, kind: "date" };
  return { span, from: null, to: pointDate(bare, calendar) ?? withinDate(text, calendar), kind: "date" };
};

/** The calendar of the part that holds a position; of a part without a date of its own, as an annex, that of the paper. */
export const calendarAt = (context: Context, position: number): Calendar => {
  const { parts } = context.reading;
  const part = parts.find(({ span }) => span.start <= position && position < span.end);
  const date = (part?.part.header.date?.value ?? parts[0]?.part.header.date?.value ?? null) as PartialDate | null;
  return { date, year: date === null ? null : Number(date.slice(0, 4)) };
};

const TIME_MARKERS: ReadonlySet<string> = new Set(["在", "于", "到", "至"]);
const LIMIT = /(?:出台前|之前|以前|期间|之日起.{1,8}内)$/u;

/** A bare year: what is to be done in one that is not over, is to be done by its end. */
const BARE_YEAR = /^(?:在|于)?[0-9]{4}年(?:度)?$/u;

/** The year in which something will be done: [2031年]将建成三座水厂; null where it is past or nothing is to be done. */
const yearAhead = (text: string, span: Span, calendar: Calendar): FoundDeadline | null => {
  const date = BARE_YEAR.test(text) ? pointDate(text, calendar) : null;
  return date === null || calendar.year === null || Number(date.slice(0, 4)) < calendar.year
    ? null
    : { span, from: date, to: date, kind: "date" };
};

/** Reads the deadline that a clause itself names; null where it names none. Made once for a document: clauses of a sentence share their time. */
export const createDeadlineReader = ({ reading: { text } }: Context): ((clause: Clause, calendar: Calendar) => FoundDeadline | null) => {
  let known: Span | null = null;
  let deadline: FoundDeadline | null = null;
  return ({ negated, time, phrases, modal }, calendar) => {
    if (negated) return null;
    if (time !== null && time !== known) {
      const words = text.slice(time.start, time.end);
      deadline = readDeadline(words, time, calendar) ?? (modal === null ? null : yearAhead(words, time, calendar));
    }
    if (time !== null) known = time;
    if (time !== null && deadline !== null) return deadline;
    for (const { marker, body } of phrases) {
      if (!TIME_MARKERS.has(marker)) continue;
      const words = text.slice(body.start, body.end);
      const limit = LIMIT.test(words) ? readDeadline(words, body, calendar) : null;
      if (limit !== null) return limit;
    }
    return null;
  };
};
