import type { Actor, Context } from "../clause/clause.ts";
import type { RuleId } from "../rule/match.ts";
import type { PartialDate } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { createJudge, type Doing } from "./deed.ts";
import { createModeReader } from "./mode.ts";
import { headOf } from "./object.ts";
import { createOwnerReader } from "./owner.ts";
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

/** The clauses that tell a deed. */
const deedsOf = (context: Context): readonly Doing[] => {
  const isDeed = createJudge(context);
  const { clauses } = context;
  return clauses.filter((clause, index): clause is Doing => isDeed(clause, clauses[index - 1] ?? null, clauses[index + 1] ?? null));
};

/** The measures of a document, sorted by span. */
export const findMeasures = (context: Context): readonly FoundMeasure[] => {
  const ownersOf = createOwnerReader(context);
  const schedule = scheduleOf(context);
  const modeOf = createModeReader(context);
  const quantitiesOf = createQuantityReader(context);
  const measures: FoundMeasure[] = [];
  for (const clause of deedsOf(context)) {
    const ownership = ownersOf(clause);
    if (ownership === null) continue;
    const mode = modeOf(clause);
    const ownTime = mode === "due" ? (schedule.get(clause) ?? null) : null;
    measures.push({
      owners: ownership.owners,
      trigger: clause.verb,
      object: clause.sort === "permitting" ? clause.object : headOf(context, clause.object),
      span: clause.span,
      item: clause.item,
      mode,
      deadline: ownership.time === null ? ownTime : notedDeadline(context, ownership.time),
      quantities: quantitiesOf({ start: clause.verb.end, end: Math.max(clause.span.end, clause.object.end) }),
      rule: "measure/clause",
    });
  }
  return measures;
};
