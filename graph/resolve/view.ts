import type { Analysis, MentionId, RuleId, Span } from "../../extract/index.ts";
import { readingOf } from "../../extract/index.ts";
import type { EntityKey } from "../model.ts";
import { type Paper, paperAt, papersOf } from "./paper.ts";
import { type Sighting, sightMentions } from "./sighting.ts";

/** Two keys that stand for one thing in a document: a title and the number behind it. */
export type Pair = { readonly title: EntityKey; readonly number: EntityKey };

/** What resolution knows of one document alone. */
export type View = {
  readonly analysis: Analysis;
  readonly papers: readonly Paper[];
  /** In the order of the mentions; then those of the header. */
  readonly sightings: readonly Sighting[];
  readonly byMention: ReadonlyMap<MentionId, Sighting>;
  readonly pairs: readonly Pair[];
};

/** A title that the document gives to one of its own papers means that paper. */
const bindOwn = (papers: readonly Paper[], sightings: readonly Sighting[]): readonly Sighting[] => {
  const own = new Map<EntityKey, EntityKey | null>();
  for (const paper of papers) {
    const key = paper.instrument?.sighting.key;
    if (key === undefined) continue;
    for (const title of paper.titles) own.set(title, own.has(title) && own.get(title) !== key ? null : key);
  }
  return sightings.map((sighting) => {
    const key = own.get(sighting.key) ?? null;
    return key === null || sighting.generic ? sighting : { ...sighting, key };
  });
};

/** A number in the next line is no part of the title above it. */
const BETWEEN = /^[》〉”’」]{0,2}(?:\s{0,2}[（(〔[]\s?)?$/u;

const textBetween = (analysis: Analysis, span: Span): string =>
  span.start < span.end && span.end - span.start <= 6
    ? readingOf(analysis.document, span) || analysis.document.text.slice(span.start, span.end)
    : "";

/** 《云川市绿地管理办法》（云政发〔2021〕3号): the number behind a title is its own. */
const pairsOf = (analysis: Analysis, sightings: readonly Sighting[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  sightings.forEach((sighting, index) => {
    const before = sightings[index - 1];
    if (before === undefined || sighting.number === null || before.number !== null || before.kind !== sighting.kind) return;
    const gap = { start: before.evidence.span.end, end: sighting.evidence.span.start };
    if (gap.start < gap.end && BETWEEN.test(textBetween(analysis, gap))) pairs.push({ title: before.key, number: sighting.key });
  });
  return pairs;
};

/** Words that point back to a name are a further place of it: 该办法. They tell no name of their own. */
const pointedAt = (sighting: Sighting | undefined, span: Span, rule: RuleId): readonly Sighting[] =>
  sighting === undefined ? [] : [{ ...sighting, surfaces: [], mention: null, evidence: { ...sighting.evidence, span, rule } }];

/** Places every name of a document. Pure, and independent of all other documents. */
export const viewOf = (analysis: Analysis): View => {
  const papers = papersOf(analysis);
  const mentions = bindOwn(
    papers,
    sightMentions(analysis, (position) => paperAt(papers, position).site),
  );
  const byMention = new Map<MentionId, Sighting>();
  for (const sighting of mentions) if (sighting.mention !== null) byMention.set(sighting.mention, sighting);
  const pointed = analysis.references.flatMap(({ span, targets, rule }) =>
    targets === "document" ? [] : targets.flatMap((target) => pointedAt(byMention.get(target), span, rule)),
  );
  const header = papers.flatMap((paper) => [
    ...paper.speakers,
    ...paper.addressees,
    ...(paper.instrument === null ? [] : [paper.instrument.sighting]),
  ]);
  return { analysis, papers, sightings: [...mentions, ...pointed, ...header], byMention, pairs: pairsOf(analysis, mentions) };
};
