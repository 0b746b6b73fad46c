import type { Analysis } from "../../extract/index.ts";
import type { DocumentRecord, Issue, Judgement, Resolution, Task } from "../model.ts";
import { compareIds, compareText } from "../order.ts";
import { ambiguousRegions, pairCandidates, widerCandidates } from "./candidate.ts";
import { check } from "./check/list.ts";
import { type Cast, castOf } from "./entity.ts";
import { mergeAll } from "./judge.ts";
import { idsOf, linksOf, nodeOfPaper } from "./link.ts";
import { applyOverrides, type OwnerRuling, type Rulings } from "./override.ts";
import { proofOf } from "./proof.ts";
import { tasksOf } from "./task.ts";
import { type View, viewOf } from "./view.ts";

/** Of several readings of one paper the longest counts, then the first by hash and name. */
const compareReadings = (a: Analysis, b: Analysis): number =>
  b.document.reading.length - a.document.reading.length ||
  compareText(a.document.bytesHash, b.document.bytesHash) ||
  compareText(a.document.name, b.document.name);

const duplicateIssue = (kept: Analysis, left: Analysis): Issue => ({
  code: "document/duplicate",
  severity: kept.document.reading === left.document.reading ? "note" : "warning",
  message: {
    zh: `${left.document.name} 与 ${kept.document.name} 是同一文件，只取后者`,
    en: `${left.document.name} is the same paper as ${kept.document.name}; only the latter counts`,
  },
  span: null,
  document: kept.document.id,
  entities: [],
});

type Gathered = { readonly kept: readonly Analysis[]; readonly issues: readonly Issue[] };

const gather = (analyses: readonly Analysis[]): Gathered => {
  const sorted = [...analyses].sort((a, b) => compareIds(a.document, b.document) || compareReadings(a, b));
  const kept: Analysis[] = [];
  const issues: Issue[] = [];
  for (const analysis of sorted) {
    const last = kept.at(-1);
    if (last?.document.id === analysis.document.id) issues.push(duplicateIssue(last, analysis));
    else kept.push(analysis);
  }
  return { kept, issues };
};

const recordOf = (view: View, cast: Cast): DocumentRecord => {
  const { document, mentions, claims, measures } = view.analysis;
  const { id, key, name, byteLength, encoding, bytesHash, textHash, header } = document;
  const papers = view.papers.map((paper, index) => {
    const node = nodeOfPaper(view, paper, cast);
    const isOwn = index === 0 ? node !== document.id : paper.instrument !== null && cast.idOf(paper.instrument.sighting) === node;
    return {
      span: paper.span,
      entity: isOwn ? node : null,
      speakers: idsOf(paper.speakers, cast),
      addressees: idsOf(paper.addressees, cast),
    };
  });
  const first = papers[0];
  return {
    id,
    key,
    name,
    byteLength,
    encoding,
    bytesHash,
    textHash,
    header,
    entity: first?.entity ?? null,
    speakers: first?.speakers ?? [],
    papers,
    counts: { mentions: mentions.length, claims: claims.length, measures: measures.length },
  };
};

/** Sets the owners that the user named; a judgement whose owner is no entity is orphaned. */
const giveOwners = (
  tasks: readonly Task[],
  rulings: readonly OwnerRuling[],
  cast: Cast,
): { tasks: readonly Task[]; orphaned: ReadonlySet<Judgement["targets"]> } => {
  const orphaned = new Set<Judgement["targets"]>();
  let given = tasks;
  for (const { document, span, value, judgement } of rulings) {
    const entity = cast.idOfKey(value) ?? cast.entities.find((one) => one.name === value || one.aliases.includes(value))?.id ?? null;
    const isMeant = (task: Task) =>
      task.document === document && task.proof.some((one) => one.span.start < span.end && span.start < one.span.end);
    if (entity === null || !given.some(isMeant)) {
      orphaned.add(judgement.targets);
      continue;
    }
    given = given.map((task) => {
      const proof = isMeant(task) ? proofOf(task.proof.map((one) => ({ ...one, rule: "user" }))) : null;
      return proof === null ? task : { ...task, owners: [{ entity, role: "responsible", inherited: false, proof }], orderedBy: [] };
    });
  }
  return { tasks: given, orphaned };
};

const compareIssues = (a: Issue, b: Issue): number =>
  compareText(a.document ?? "", b.document ?? "") ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  compareText(a.code, b.code) ||
  compareText(a.message.en, b.message.en);

const compareJudgements = (a: Judgement, b: Judgement): number =>
  (a.by === "user" ? 0 : 1) - (b.by === "user" ? 0 : 1) || compareText(JSON.stringify(a), JSON.stringify(b));

/** Turns the keys that an issue names into the entities that hold them. */
const settle = (issue: Issue, cast: Cast): Issue => ({
  ...issue,
  entities: [...new Set(issue.entities.map((key) => cast.idOfKey(key)).filter((id) => id !== null))],
});

/** Merges what the rules hold for the same; the user's judgements were carried out before and win. */
const merge = (rulings: Rulings): { readonly judgements: readonly Judgement[]; readonly issues: readonly Issue[] } => {
  const pairs = pairCandidates(rulings.views);
  const paired = mergeAll(rulings.clusters, pairs.merges);
  const wider = widerCandidates(rulings.views, rulings.clusters);
  const widened = mergeAll(rulings.clusters, wider.merges);
  return { judgements: [...paired, ...widened], issues: [...pairs.issues, ...wider.issues, ...ambiguousRegions(rulings.views)] };
};

/**
 * What the documents say together. Independent of their order; never guesses: what is ambiguous stays apart, with an issue.
 */
export const resolve = (analyses: readonly Analysis[], overrides: readonly Judgement[]): Resolution => {
  const { kept, issues: duplicates } = gather(analyses);
  const rulings = applyOverrides(kept.map(viewOf), overrides);
  const merged = merge(rulings);
  const cast = castOf(rulings);
  const made = rulings.views.map((view) => tasksOf(view, cast));
  const { tasks, orphaned } = giveOwners(made.flatMap((one) => one.tasks).sort(compareIds), rulings.owners, cast);
  const owned = new Set(tasks.filter((task) => task.owners.length > 0).map((task) => `${task.document}#${task.trigger.start}`));
  const stated = rulings.views.flatMap(({ analysis }) =>
    analysis.issues.map((issue): Issue => ({ ...issue, document: analysis.document.id, entities: [] })),
  );
  const unowned = made.flatMap((one) => one.issues).filter((issue) => !owned.has(`${issue.document}#${issue.span?.start}`));
  const users = rulings.judgements.map((judgement) => ({ ...judgement, orphaned: judgement.orphaned || orphaned.has(judgement.targets) }));
  const links = linksOf(rulings.views, cast);
  const checked = check(rulings.views, cast, { links, tasks });
  const issues = [...duplicates, ...stated, ...unowned, ...merged.issues.map((issue) => settle(issue, cast)), ...checked];
  return {
    documents: rulings.views.map((view) => recordOf(view, cast)),
    entities: cast.entities,
    links,
    tasks,
    judgements: [...users, ...merged.judgements].sort(compareJudgements),
    issues: issues.sort(compareIssues),
  };
};
