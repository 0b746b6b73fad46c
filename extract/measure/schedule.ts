import type { Clause, Context } from "../clause/clause.ts";
import { numberingEnd } from "../clause/numbering.ts";
import { timeEnd } from "../clause/time.ts";
import type { ReadingBlock } from "../text/reading.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { blockByIndex } from "./above.ts";
import { type Calendar, calendarAt, createDeadlineReader, readDeadline } from "./deadline.ts";
import { BACK_REFERENCES, GOAL_WORDS } from "./lexicon.ts";
import { wordsOf } from "./lookup.ts";
import type { FoundDeadline } from "./measure.ts";

/** How far into a paragraph its lead tells what it is about. */
const LEAD = 24;

/** In which sentences of a paragraph of goals a time holds for the rest of it. */
const OPENING_SENTENCES = 2;

const TOWARDS = /^(?:力争|争取)?(?:到|至)/u;

/** The time in brackets behind the name of a stage: 全面排查（[9月10日前]）。 */
const STAGE = /^[^。；，（）]{2,30}（(?<time>[^（）]{3,24})）(?:[。：:\n]|$)/du;
const LONGEST_STAGE = 64;
const BEGINS_ONLY = /(?:以来|起|后)$/u;

/** The time that the lead of a block, or of one above it, sets for all of its stage; null where none does. */
const stageReader = ({ reading: { text, blocks } }: Context): ((block: ReadingBlock, calendar: Calendar) => FoundDeadline | null) => {
  const known = new Map<number, FoundDeadline | null>();
  const own = (span: Span, calendar: Calendar): FoundDeadline | null => {
    const from = numberingEnd(text, span);
    const [start, end] = STAGE.exec(text.slice(from, Math.min(span.end, from + LONGEST_STAGE)))?.indices?.groups?.["time"] ?? [0, 0];
    const time = { start: from + start, end: from + end };
    const words = sliceOf(text, time);
    return end === 0 || timeEnd(text, time.start) !== time.end || BEGINS_ONLY.test(words)
      ? null
      : readDeadline(words, time, calendar, true);
  };
  const read = (block: ReadingBlock, calendar: Calendar): FoundDeadline | null => {
    const before = known.get(block.index);
    if (before !== undefined) return before;
    const above = blockByIndex(blocks, block.parent);
    const found = own(block.span, calendar) ?? (above === null ? null : read(above, calendar));
    known.set(block.index, found);
    return found;
  };
  return read;
};

/** The last deadline that a clause told. */
type Said = { readonly clause: Clause; readonly deadline: FoundDeadline };

/** Whether it holds for another clause: of the same sentence, and where it is the time of that clause, as long as that time lives on. */
const goesOn = ({ clause: { sentence, time }, deadline: { span } }: Said, other: Clause): boolean =>
  other.sentence === sentence && (time?.start !== span.start || other.time?.start === span.start);

/**
 * The deadline of each clause: its own; that of its stage; in a paragraph of goals the one that opened it (到2025年，…。建设…); the one that a later sentence
 * sets for what went before (该项工作于4月底前完成).
 */
export const scheduleOf = (context: Context): ReadonlyMap<Clause, FoundDeadline> => {
  const { text, blocks } = context.reading;
  const goals = wordsOf(context, GOAL_WORDS);
  const references = wordsOf(context, BACK_REFERENCES);
  const ownDeadline = createDeadlineReader(context);
  const stageOf = stageReader(context);
  const schedule = new Map<Clause, FoundDeadline>();
  let calendar: Calendar = { date: null, year: null };
  let block: Clause["block"] | null = null;
  let inBlock: Clause[] = [];
  let open: FoundDeadline | null = null;
  let isGoal = false;
  let firstSentence = 0;
  let said: Said | null = null;
  for (const clause of context.clauses) {
    if (clause.block !== block) {
      block = clause.block;
      calendar = calendarAt(context, block.span.start);
      inBlock = [];
      open = stageOf(block, calendar);
      firstSentence = clause.sentence;
      const heading = blockByIndex(blocks, block.parent);
      isGoal =
        goals.within(block.span.start, block.span.start + LEAD) || (heading !== null && goals.within(heading.span.start, heading.span.end));
    }
    const own = ownDeadline(clause, calendar);
    if (own !== null && references.starts(clause.span.start))
      for (const before of inBlock) if (!schedule.has(before)) schedule.set(before, own);
    const opens = clause.sentence - firstSentence < OPENING_SENTENCES;
    if (own !== null && isGoal && opens && TOWARDS.test(text.slice(own.span.start, own.span.end))) open = own;
    if (own !== null) said = { clause, deadline: own };
    else if (said !== null && !goesOn(said, clause)) said = null;
    const deadline = own ?? said?.deadline ?? (clause.time === null ? open : null);
    if (deadline !== null) schedule.set(clause, deadline);
    inBlock.push(clause);
  }
  return schedule;
};

/** The deadline that a duty note sets. */
export const notedDeadline = (context: Context, span: Span): FoundDeadline | null =>
  readDeadline(context.reading.text.slice(span.start, span.end), span, calendarAt(context, span.start), true);
