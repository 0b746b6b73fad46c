import type { Block, Label, Role } from "../../extract/index.ts";
import { ROLES } from "../../extract/index.ts";
import type { DocumentRecord, Entity, NodeId, Task } from "../model.ts";
import { type OwnRow, owns, quoteOf, sentenceOf, sentenceSpan } from "../query.ts";
import type { ExportSource } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { placeOfEvidence, textOfDocument } from "./source.ts";

/** What a unit has to do: its rows in the order of documents and text. */
export type Duties = { readonly unit: Entity; readonly rows: readonly OwnRow[] };

/** All units that own a measure: named ones first, then kinds of body (有关部门), each in the order of their ids. */
export function* dutiesOf({ graph, lookup, texts }: ExportSource): Generator<Duties> {
  for (const generic of [false, true]) {
    for (const unit of graph.entities) {
      if (unit.generic === generic && lookup.ownedBy.has(unit.id)) yield { unit, rows: owns(lookup, unit.id, texts).owned };
    }
  }
}

const byPlace = (tasks: readonly Task[]): readonly Task[] => tasks.toSorted((a, b) => a.proof[0].span.start - b.proof[0].span.start);

/** The measures of a document in the order of the text. */
export const measuresOf = ({ lookup }: ExportSource, document: DocumentRecord): readonly Task[] =>
  byPlace(lookup.statedIn.get(document.id) ?? []);

/** The measures for which the text names no owner, with the bodies that order them and those that the paper addresses. */
export type Unowned = {
  readonly task: Task;
  readonly document: DocumentRecord;
  readonly orderedBy: readonly NodeId[];
  readonly addressees: readonly NodeId[];
};

/** Measures without an owner, document by document in the order of the text. */
export function* unownedOf(source: ExportSource): Generator<Unowned> {
  for (const document of source.graph.documents) {
    for (const task of measuresOf(source, document)) {
      if (task.owners.length > 0) continue;
      const at = task.proof[0].span.start;
      const paper = document.papers.find(({ span }) => span.start <= at && at < span.end);
      yield { task, document, orderedBy: task.orderedBy, addressees: paper?.addressees ?? [] };
    }
  }
}

const ORDERED_BY: Label = { zh: "部署", en: "ordered by" };
const ADDRESSED: Label = { zh: "主送", en: "addressed to" };

/** Who orders a measure without an owner and whom its paper addresses, each with its word; nothing where there is nobody. */
export const callersOf = (source: ExportSource, { orderedBy, addressees }: Unowned): readonly string[] => {
  const words = wordsIn(source);
  const named = (label: Label, ids: readonly NodeId[]): readonly string[] =>
    ids.length === 0 ? [] : [words.named(words.say(label), namesOf(source, ids))];
  return [...named(ORDERED_BY, orderedBy), ...named(ADDRESSED, addressees)];
};

/** A numbered item of a paper with the measures in it that are still to be done. */
export type Item = {
  readonly document: DocumentRecord;
  /** Its number and words; those of the measure where it stands in no item. */
  readonly label: string;
  readonly heading: string;
  readonly tasks: readonly Task[];
};

const itemOf = (document: DocumentRecord, tasks: readonly [Task, ...Task[]]): Item => {
  const [{ item, name }] = tasks;
  return { document, label: item?.label ?? "", heading: item?.heading ?? name, tasks };
};

/** Where the headings begin that have one of these places below them. */
const headingsAbove = (blocks: readonly Block[], starts: Iterable<number>): ReadonlySet<number> => {
  const byStart = new Map(blocks.map((block) => [block.span.start, block]));
  const found = new Set<number>();
  for (const start of starts) {
    for (let at = byStart.get(start)?.parent ?? null; at !== null; at = blocks[at]?.parent ?? null) found.add(blocks[at]?.span.start ?? -1);
  }
  return found;
};

const hasOwner = (tasks: readonly Task[]): boolean => tasks.some(({ owners }) => owners.length > 0);

/**
 * The items that hold something to be done, document by document in the order of the text. What is reported as done is no longer watched;
 * a heading that names no owner is not a matter of its own where items stand below it.
 */
export function* itemsOf(source: ExportSource): Generator<Item> {
  for (const document of source.graph.documents) {
    const groups = new Map<number, [Task, ...Task[]]>();
    for (const task of measuresOf(source, document)) {
      if (task.mode === "done") continue;
      // A measure outside of any item has a place of its own, which no item has.
      const place = task.item?.span.start ?? -1 - task.trigger.start;
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [task]);
      else group.push(task);
    }
    const headings = headingsAbove(source.texts(source.lookup.indexOf(document.id)).blocks, groups.keys());
    for (const [place, tasks] of groups) if (hasOwner(tasks) || !headings.has(place)) yield itemOf(document, tasks);
  }
}

const distinct = (values: Iterable<string>): string => [...new Set(values)].join("、");

/**
 * Who owns something of an item in one of these roles: names in the order of the text. Where they hold several of the roles,
 * those that do not hold the first have theirs behind the name: 市水务局、石堰县人民政府（责任）.
 */
export const ownersOf = (source: ExportSource, tasks: readonly Task[], roles: readonly Role[]): string => {
  const owners = tasks.flatMap((task) => task.owners.filter(({ role }) => roles.includes(role)));
  const first = roles.find((role) => owners.some((owner) => owner.role === role));
  const leading = new Set(owners.filter(({ role }) => role === first).map(({ entity }) => entity));
  const others = owners.filter(({ entity }) => !leading.has(entity));
  const name = source.lookup.nameOf;
  return distinct([...[...leading].map(name), ...others.map(({ entity, role }) => `${name(entity)}（${wordsIn(source).role(role)}）`)]);
};

/** Names of nodes, one after the other. */
export const namesOf = ({ lookup }: ExportSource, ids: readonly NodeId[]): string => distinct(ids.map(lookup.nameOf));

/** The words of the deadlines of measures. */
export const deadlinesOf = (source: ExportSource, tasks: readonly Task[]): string =>
  distinct(tasks.flatMap(({ document, deadline }) => (deadline === null ? [] : quoteOf(textOfDocument(source, document), deadline.span))));

/** Where in their file measures are stated, one a line. */
export const placesOf = (source: ExportSource, tasks: readonly Task[]): string =>
  [...new Set(tasks.flatMap(({ proof: [first] }) => placeOfEvidence(source, first) ?? []))].join("\n");

/** The number and words of the item that a measure stands in. */
export const itemName = ({ item }: Task): string => (item === null ? "" : `${item.label}${item.heading}`);

/** The sentence that states a measure and, where its owner is named elsewhere, the sentence that names it. */
export const statementOf = (source: ExportSource, task: Task, owner: OwnRow["owner"]): readonly string[] => {
  const text = textOfDocument(source, task.document);
  const { span } = task.proof[0];
  const sentence = sentenceOf(text, span);
  const named = owner?.evidence.span;
  const isWithin =
    named === undefined || owner === null || sentence.includes(owner.quote) || (span.start <= named.start && named.end <= span.end);
  return isWithin ? [sentence] : [sentence, owner.quote];
};

/** The sentences that state measures of an item and, where that stands behind them, who owns them, in the order of the text; those that overlap are one. */
export const passagesOf = (source: ExportSource, document: DocumentRecord, tasks: readonly Task[]): readonly string[] => {
  const text = textOfDocument(source, document.id);
  const merged: { start: number; end: number }[] = [];
  const from = tasks[0]?.proof[0].span.start ?? 0;
  const owners = tasks.flatMap((task) => task.owners.map(({ proof }) => proof[0].span)).filter(({ start }) => start >= from);
  const spans = [...tasks.map(({ proof }) => proof[0].span), ...owners].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of spans) {
    const sentence = sentenceSpan(text, span);
    const last = merged.at(-1);
    if (last === undefined || sentence.start > last.end) merged.push({ ...sentence });
    else last.end = Math.max(last.end, sentence.end);
  }
  return merged.map((span) => quoteOf(text, span));
};

/** Roles in which a unit answers for a measure, and those in which it helps or watches. */
export const LEADING: readonly Role[] = ["lead", "responsible"];
/** All other roles. */
export const HELPING: readonly Role[] = ROLES.map(({ id }) => id).filter((id) => !LEADING.includes(id));
