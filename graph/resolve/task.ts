import type { Document, Measure, Mention, Owner, Role, Span } from "../../extract/index.ts";
import { ROLES, readingOf, toReading } from "../../extract/index.ts";
import type { EntityId, Evidence, Issue, Proof, Task, TaskId, TaskItem, TaskOwner } from "../model.ts";
import { compareIds } from "../order.ts";
import type { Cast } from "./entity.ts";
import { idsOf } from "./link.ts";
import { type Paper, paperAt } from "./paper.ts";
import { proofOf } from "./proof.ts";
import type { View } from "./view.ts";

/** The measures of a document with their parties resolved, and what is odd about them. */
export type Tasks = { readonly tasks: readonly Task[]; readonly issues: readonly Issue[] };

const NAME_LENGTH = 40;
const HEADING_LENGTH = 60;

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);

const NUMBERING =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,6}[章节条款项]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十百]{1,4}[、.．]|\d{1,3}(?:\.\d{1,3}){0,3}[、.．]?|[①-⑳]|[一二三四五六七八九十]{1,2}是)\s*/u;
const SENTENCE = /^[^。；;！？\n]{1,120}/u;

/** The number of the item (（三）) and the words that head it. */
const itemOf = (document: Document, measure: Measure): TaskItem | null => {
  const block = measure.item === null ? undefined : document.blocks[measure.item];
  if (block === undefined) return null;
  const reading = readingOf(document, block.span);
  const label = NUMBERING.exec(reading)?.[0] ?? "";
  const heading = SENTENCE.exec(reading.slice(label.length))?.[0] ?? "";
  return { span: block.span, label: label.trim(), heading: cut(heading.trim(), HEADING_LENGTH) };
};

/** Trigger and object as a phrase: 制定 整改方案 → 制定整改方案. */
const nameOf = (document: Document, measure: Measure): string => {
  const [first, second] =
    measure.object.start < measure.trigger.start ? [measure.object, measure.trigger] : [measure.trigger, measure.object];
  const name = readingOf(document, first) + readingOf(document, second);
  return cut(name.replace(/\s+/gu, ""), NAME_LENGTH) || "…";
};

const firstAt = (mentions: readonly Mention[], position: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What the object names; mentions are sorted by span. */
const concernsOf = (view: View, object: Span, cast: Cast): readonly EntityId[] => {
  const { mentions } = view.analysis;
  const ids = new Set<EntityId>();
  for (let index = firstAt(mentions, object.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.span.start >= object.end) break;
    const sighting = mention.span.end <= object.end ? view.byMention.get(mention.id) : undefined;
    const id = sighting === undefined ? null : cast.idOf(sighting);
    if (id !== null) ids.add(id);
  }
  return [...ids];
};

const RANK: ReadonlyMap<Role, number> = new Map(ROLES.map((role, index) => [role.id, index]));

type Claimed = { readonly entity: EntityId; readonly owner: Owner; readonly evidence: Evidence };

/** What says that a party owns the measure: its name where it stands, else the measure. */
const claimedBy = (view: View, paper: Paper, measure: Measure, owner: Owner, cast: Cast): readonly Claimed[] => {
  const document = view.analysis.document.id;
  if (owner.party === "document") return [];
  const named = owner.party === "speaker" ? paper.speakers : [view.byMention.get(owner.party)].filter((one) => one !== undefined);
  return named.flatMap((sighting) => {
    const entity = cast.idOf(sighting);
    if (entity === null) return [];
    const { span } = sighting.evidence;
    return [{ entity, owner, evidence: { document, span, rule: measure.rule, mode: "stated", date: null, basis: "stated" } }];
  });
};

const ownersOf = (claimed: readonly Claimed[]): readonly TaskOwner[] => {
  const owners = new Map<string, TaskOwner>();
  for (const { entity, owner, evidence } of claimed) {
    const key = `${owner.role}|${entity}`;
    const known = owners.get(key);
    const proof = proofOf([...(known?.proof ?? []), evidence]);
    if (proof !== null) owners.set(key, { entity, role: owner.role, inherited: owner.inherited && (known?.inherited ?? true), proof });
  }
  return [...owners.values()].sort((a, b) => (RANK.get(a.role) ?? 0) - (RANK.get(b.role) ?? 0));
};

/** In a paper that orders, the left-out subject is not the speaker: it orders, and nobody named owns. */
const isOrdered = (paper: Paper, owner: Owner): boolean => owner.party === "speaker" && owner.inherited && paper.orders;

const withoutOwner = (task: Task, paper: Paper, cast: Cast): Issue => ({
  code: "measure/without-owner",
  severity: "note",
  message: {
    zh: `“${task.name}”未明确责任单位；请看主送机关或文内分工`,
    en: `“${task.name}” names no unit that owns it; see whom the paper addresses`,
  },
  span: task.trigger,
  document: task.document,
  entities: idsOf(paper.addressees, cast),
});

const taskOf = (view: View, measure: Measure, id: TaskId, cast: Cast): { readonly task: Task; readonly paper: Paper } | null => {
  const { document } = view.analysis;
  const paper = paperAt(view.papers, measure.span.start);
  const own = measure.owners.filter((owner) => !isOrdered(paper, owner));
  const proof: Proof | null = proofOf([
    {
      document: document.id,
      span: measure.span,
      rule: measure.rule,
      mode: measure.mode === "done" ? "stated" : "planned",
      date: null,
      basis: "stated",
    },
  ]);
  if (proof === null) return null;
  const owners = ownersOf(own.flatMap((owner) => claimedBy(view, paper, measure, owner, cast)));
  const task: Task = {
    id,
    document: document.id,
    name: nameOf(document, measure),
    trigger: measure.trigger,
    object: measure.object,
    item: itemOf(document, measure),
    owners,
    orderedBy: owners.length === 0 && paper.orders ? idsOf(paper.speakers, cast) : [],
    mode: measure.mode,
    concerns: concernsOf(view, measure.object, cast),
    deadline: measure.deadline,
    quantities: measure.quantities,
    proof,
  };
  return { task, paper };
};

/** Counted in the reading, which is the same in every encoding. */
const startInReading = (document: Document, span: Span): number => toReading(document.map, span)?.start ?? span.start;

/** Sorted by id. */
export const tasksOf = (view: View, cast: Cast): Tasks => {
  const { document, measures } = view.analysis;
  const used = new Map<string, number>();
  const tasks: Task[] = [];
  const issues: Issue[] = [];
  for (const measure of measures) {
    const stem = `${document.id}#${startInReading(document, measure.trigger)}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const made = taskOf(view, measure, count === 1 ? stem : `${stem}.${count}`, cast);
    if (made === null) continue;
    tasks.push(made.task);
    if (made.task.owners.length === 0) issues.push(withoutOwner(made.task, made.paper, cast));
  }
  return { tasks: tasks.sort(compareIds), issues };
};
