import type { Actor, Clause, Context } from "../clause/clause.ts";
import { timeEnd } from "../clause/time.ts";
import type { RuleId } from "../rule/match.ts";
import type { PartialDate } from "../text/document.ts";
import { firstPlacedAt, type Span, sliceOf } from "../text/span.ts";
import { calendarAt, readDeadline } from "./deadline.ts";
import { createJudge, type Doing } from "./deed.ts";
import { createModeReader } from "./mode.ts";
import { headOf } from "./object.ts";
import { createOwnerReader, type OwnerReader } from "./owner.ts";
import { createPhraseReader } from "./phrase.ts";
import { createQuantityReader } from "./quantity.ts";
import { notedDeadline, scheduleOf } from "./schedule.ts";

export type Role = "lead" | "responsible" | "cooperate" | "supervise";

/** Who owns a measure; `inherited`: the clause leaves its subject out. */
export type FoundOwner = { readonly party: Actor; readonly role: Role; readonly inherited: boolean };

/** A time by which, or over which, something is to be done. Span of the reading. */
export type FoundDeadline = {
  readonly span: Span;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly kind: "date" | "recurring" | "standing";
};

export type FoundQuantity = { readonly span: Span; readonly value: number | null; readonly unit: string };

/** One thing that an owner does or must do, as it was found; spans of the reading. `analyze` stamps ids and positions. */
export type FoundMeasure = {
  readonly owners: readonly FoundOwner[];
  readonly trigger: Span;
  readonly object: Span;
  readonly span: Span;
  /** Index in `Document.blocks` of the numbered item or heading that it stands in. */
  readonly item: number | null;
  readonly mode: "done" | "due";
  readonly deadline: FoundDeadline | null;
  readonly quantities: readonly FoundQuantity[];
  readonly rule: RuleId;
};

/** A clause that tells a deed, and the next ones of its sentence that tell none but may name its time: 公布名单，[5日内]上网公示. */
type Deed = { readonly clause: Doing; readonly results: readonly Clause[] };

const deedsOf = (context: Context): readonly Deed[] => {
  const isDeed = createJudge(context);
  const { clauses } = context;
  const deeds: { readonly clause: Doing; readonly results: Clause[] }[] = [];
  clauses.forEach((clause, index) => {
    const last = deeds.at(-1);
    if (isDeed(clause, clauses[index - 1] ?? null, clauses[index + 1] ?? null)) deeds.push({ clause: clause as Doing, results: [] });
    else if (last?.clause.sentence === clause.sentence) last.results.push(clause);
  });
  return deeds;
};

/** The deadline of the first clause that has one. */
const timed = (schedule: ReadonlyMap<Clause, FoundDeadline>, clauses: readonly Clause[]): FoundDeadline | undefined => {
  const first = clauses.find((clause) => schedule.has(clause));
  return first === undefined ? undefined : schedule.get(first);
};

/** A limit that opens a part of the sentence, or stands behind its subject. */
const LIMIT = /^(?![至到]).*(?:前|内|底|末)$/u;
const FURTHEST = 80;
const LONGEST_SUBJECT = 10;

/** The limit that the next part of the sentence names for its result, where no clause is read of it: 公布名单，自印发之日起[15日内]上网公示. */
const timeBehind = (context: Context, { span }: Clause): FoundDeadline | null => {
  const { text } = context.reading;
  const next = context.clauses[firstPlacedAt(context.clauses, span.end)]?.span.start ?? text.length;
  const end = Math.min(next, span.end + FURTHEST);
  for (let part = span.end; part < end; part += 1) {
    if (SENTENCE_ENDS.has(text.charAt(part))) return null;
    if (text.charAt(part) !== PART_OPENS) continue;
    for (let at = part + 1; at < Math.min(end, part + LONGEST_SUBJECT) && text.charAt(at) !== PART_OPENS; at += 1) {
      const time = { start: at, end: timeEnd(text, at) };
      if (time.end === at) continue;
      const words = sliceOf(text, time);
      const found = LIMIT.test(words) ? readDeadline(words, time, calendarAt(context, at)) : null;
      if (found?.kind === "date") return found;
    }
  }
  return null;
};

const SENTENCE_ENDS = new Set("。！？\n；（");
const PART_OPENS = "，";

/** The tasks of cells in words of their own, where no clause tells them. */
const measuresInCells = (context: Context, { cells }: OwnerReader, clauses: readonly FoundMeasure[]): readonly FoundMeasure[] => {
  const quantitiesOf = createQuantityReader(context);
  const told = clauses.map(({ trigger }) => trigger.start).sort((a, b) => a - b);
  const phrasesOf = createPhraseReader(context, told);
  return cells.flatMap(({ blocks, ownership: { owners, item, time } }) =>
    phrasesOf(blocks).map(
      ({ trigger, object, span, block }): FoundMeasure => ({
        owners,
        trigger,
        object,
        span,
        item: item ?? block,
        mode: "due",
        deadline: time === null ? null : notedDeadline(context, time),
        quantities: quantitiesOf(span),
        rule: "measure/cell",
      }),
    ),
  );
};

/** The measures of a document, sorted by span. */
export const findMeasures = (context: Context): readonly FoundMeasure[] => {
  const ownership = createOwnerReader(context);
  const schedule = scheduleOf(context);
  const modeOf = createModeReader(context);
  const quantitiesOf = createQuantityReader(context);
  const measures: FoundMeasure[] = [];
  for (const { clause, results } of deedsOf(context)) {
    const owned = ownership.of(clause);
    if (owned === null) continue;
    const mode = modeOf(clause, owned.item !== null);
    const ownTime = mode === "due" ? (timed(schedule, [clause, ...results]) ?? timeBehind(context, clause)) : null;
    measures.push({
      owners: owned.owners,
      trigger: clause.verb,
      object: clause.sort === "permitting" ? clause.object : headOf(context, clause.object),
      span: clause.span,
      item: owned.item ?? clause.item,
      mode,
      deadline: ownTime ?? (owned.time === null ? null : notedDeadline(context, owned.time)),
      quantities: quantitiesOf({ start: clause.verb.end, end: Math.max(clause.span.end, clause.object.end) }),
      rule: "measure/clause",
    });
  }
  return [...measures, ...measuresInCells(context, ownership, measures)];
};
