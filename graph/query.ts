import type { DocumentId, Origin, Role, Span } from "../extract/index.ts";
import { ROLES } from "../extract/index.ts";
import { type Finding, findNamed } from "./find.ts";
import type { Lookup } from "./lookup.ts";
import type { Evidence, KnowledgeGraph, NodeId, Task, TaskId, TaskOwner, Texts } from "./model.ts";
import { compareText } from "./order.ts";
import { originAt } from "./origin.ts";

/** A measure that a unit owns, or orders. */
export type OwnRow = {
  /** Null where the unit orders the measure and nobody named owns it. */
  readonly role: Role | null;
  /** The clause leaves its subject out. */
  readonly inherited: boolean;
  readonly task: TaskId;
  readonly measure: string;
  readonly mode: "done" | "due";
  /** The words of the text: 2022年底前. */
  readonly deadline: string | null;
  readonly document: { readonly id: DocumentId; readonly title: string };
  /** The clause that says it, on one line. */
  readonly quote: string;
  readonly evidence: Evidence;
  /** Where in the file the clause stands; null where the format does not tell. */
  readonly origin: Origin | null;
  /** Where the unit is named as owner: in the clause, before it, or in a duty note behind it. */
  readonly owner: { readonly quote: string; readonly evidence: Evidence } | null;
};

/** The measures of a unit. `ordered`: those that it only orders, with no owner named. Each in the order of documents and text. */
export type Ownership = { readonly owned: readonly OwnRow[]; readonly ordered: readonly OwnRow[] };

const BLANKS = /\s+/gu;

/** The characters of a span on one line. */
export const quoteOf = (text: string, span: Span): string => text.slice(span.start, span.end).replace(BLANKS, " ").trim();

const ENDS = /[。；;！？!?\r\n]/u;
const CONTEXT = 60;

/** The sentence around a span, at most sixty characters further on either side. */
export const sentenceSpan = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start > 0 && span.start - start < CONTEXT && !ENDS.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - span.end < CONTEXT && !ENDS.test(text.charAt(end))) end += 1;
  return { start, end };
};

/** The sentence around a span on one line; cut with … where it reaches further than sixty characters. */
export const sentenceOf = (text: string, span: Span): string => {
  const sentence = sentenceSpan(text, span);
  const isCutBefore = span.start - sentence.start === CONTEXT;
  const isCutAfter = sentence.end - span.end === CONTEXT;
  return `${isCutBefore ? "…" : ""}${quoteOf(text, sentence)}${isCutAfter ? "…" : ""}`;
};

const compareRows = (a: OwnRow, b: OwnRow): number =>
  compareText(a.document.id, b.document.id) ||
  a.evidence.span.start - b.evidence.span.start ||
  compareText(a.task, b.task) ||
  rankOf(a.role) - rankOf(b.role);

const rankOf = (role: Role | null): number => ROLES.findIndex((one) => one.id === role);

const rowOf = (lookup: Lookup, texts: Texts, task: Task, owner: TaskOwner | null): OwnRow => {
  const evidence = task.proof[0];
  const source = texts(lookup.indexOf(task.document));
  const { text } = source;
  return {
    role: owner?.role ?? null,
    inherited: owner?.inherited ?? true,
    task: task.id,
    measure: task.name,
    mode: task.mode,
    deadline: task.deadline === null ? null : quoteOf(text, task.deadline.span),
    document: { id: task.document, title: lookup.nameOf(task.document) },
    quote: quoteOf(text, evidence.span),
    evidence,
    origin: originAt(source, evidence.span.start),
    owner: owner === null ? null : { quote: sentenceOf(text, owner.proof[0].span), evidence: owner.proof[0] },
  };
};

/** What a unit owns, in which role, until when, under which document; what it only orders stands apart. */
export const owns = (lookup: Lookup, unit: NodeId, texts: Texts): Ownership => {
  const owned = (lookup.ownedBy.get(unit) ?? []).flatMap((task) =>
    task.owners.filter((owner) => owner.entity === unit).map((owner) => rowOf(lookup, texts, task, owner)),
  );
  const ordered = (lookup.orderedBy.get(unit) ?? []).map((task) => rowOf(lookup, texts, task, null));
  return { owned: owned.sort(compareRows), ordered: ordered.sort(compareRows) };
};

/** The unit that a name means: full, short, alias. Ones that own or order something come before namesakes that do not. */
export const findUnits = (graph: KnowledgeGraph, lookup: Lookup, name: string): Finding => {
  const acts = (id: NodeId): boolean => lookup.ownedBy.has(id) || lookup.orderedBy.has(id);
  const found = findNamed(graph, name, { kinds: ["organization", "position"], prefer: acts });
  const any = found.found.length > 0 ? found : findNamed(graph, name, { prefer: acts });
  // Something of another kind may bear the name; what is merely like it should be a unit.
  return any.found.length > 0 ? any : found;
};

/** The paper that a name means: title, number, or a document that is no regulation. */
export const findPapers = (graph: KnowledgeGraph, name: string): Finding => findNamed(graph, name, { kinds: ["regulation", "document"] });
