import { PLACE_USE_LEXICONS } from "./acting-place.ts";
import { unknownAliases } from "./alias.ts";
import { backReferences, uncertainReferences } from "./back-reference.ts";
import type { Context } from "./clause/clause.ts";
import { CLAUSE_LEXICONS } from "./clause/lexicon.ts";
import { parseClauses } from "./clause/parse.ts";
import { createFinder } from "./find.ts";
import { MEASURE_LEXICONS } from "./measure/lexicon.ts";
import { findMeasures } from "./measure/measure.ts";
import type { Analysis, Claim, Measure } from "./mention.ts";
import { KINDS, RELATIONS } from "./ontology.ts";
import { type Loser, restore } from "./refine.ts";
import { regulation } from "./regulation/kind.ts";
import type { Relation } from "./relation/relation.ts";
import type { Found } from "./rule/kind.ts";
import { createScanner, type Hits } from "./rule/scan.ts";
import { createStamp, type Stamp } from "./stamp.ts";
import type { Document } from "./text/document.ts";
import { readingView } from "./text/reading.ts";
import { compareSpans } from "./text/span.ts";
import { applyUse } from "./use.ts";

const relations: readonly Relation[] = RELATIONS;

const finder = createFinder(KINDS);

let scanner: ReturnType<typeof createScanner> | null = null;

/** Looks for all literal words. The automaton is made for the first text: most commands read none. */
const scan = (text: string): Hits => {
  scanner ??= createScanner([
    ...finder.lexicons,
    ...CLAUSE_LEXICONS,
    ...MEASURE_LEXICONS,
    ...PLACE_USE_LEXICONS,
    ...relations.flatMap((relation) => relation.lexicons ?? []),
  ]);
  return scanner(text);
};

const claimsOf = (context: Context, stamp: Stamp): readonly Claim[] =>
  RELATIONS.flatMap((relation) =>
    relation.find(context).map((statement) => ({
      relation: relation.id,
      source: stamp.party(statement.source),
      target: stamp.id(statement.target),
      trigger: stamp.span(statement.trigger),
      span: stamp.span(statement.span),
      mode: statement.mode,
      date: statement.date,
      rule: statement.rule,
    })),
  ).sort((a, b) => compareSpans(a.span, b.span));

const measuresOf = (context: Context, stamp: Stamp): readonly Measure[] =>
  findMeasures(context)
    .map((measure) => ({
      ...measure,
      owners: measure.owners.map((owner) => ({ ...owner, party: stamp.party(owner.party) })),
      trigger: stamp.span(measure.trigger),
      object: stamp.span(measure.object),
      span: stamp.span(measure.span),
      deadline: measure.deadline === null ? null : { ...measure.deadline, span: stamp.span(measure.deadline.span) },
      quantities: measure.quantities.map((quantity) => ({ ...quantity, span: stamp.span(quantity.span) })),
    }))
    .sort((a, b) => compareSpans(a.span, b.span) || compareSpans(a.trigger, b.trigger));

/** Without what came back. */
const stillLost = (lost: readonly Loser[], mentions: readonly Found[]): readonly Loser[] => {
  const kept = new Set(mentions);
  return lost.filter(({ mention }) => !kept.has(mention));
};

/** What a document says. Pure. */
export const analyze = (document: Document): Analysis => {
  const reading = readingView(document);
  const hits = scan(reading.text);
  const { kept, lost } = finder.find(reading, hits);
  const passage = { reading, mentions: kept, hits };
  const used = applyUse(reading.text, hits, kept, parseClauses(passage));
  const mentions = restore(used.mentions, lost, used.lost, finder.rank);
  const context: Context = { reading, hits, mentions, clauses: used.clauses };
  const stamp = createStamp(document);
  const pointing = backReferences(
    reading,
    mentions.filter((mention) => mention.kind === regulation),
  );
  const issues = [...unknownAliases(reading, kept), ...uncertainReferences(reading, pointing)].sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
  return {
    document,
    mentions: mentions.map(stamp.mention),
    references: pointing.map(({ span, targets, rule }) => ({
      span: stamp.span(span),
      targets: targets === "document" ? targets : targets.map(stamp.id),
      rule,
    })),
    claims: claimsOf(context, stamp),
    measures: measuresOf(context, stamp),
    issues: [...document.issues, ...issues.map((issue) => ({ ...issue, span: issue.span === null ? null : stamp.span(issue.span) }))],
    dropped: [...(mentions === used.mentions ? lost : stillLost(lost, mentions)), ...used.lost].map(stamp.dropped),
  };
};
