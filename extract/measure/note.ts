import type { Context } from "../clause/clause.ts";
import { timeEnd } from "../clause/time.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { position } from "../position/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Hit } from "../rule/rule.ts";
import { firstPlacedAt, firstStartingAt, type Placed, type Span } from "../text/span.ts";
import {
  COMPLETIONS,
  COOPERATE_WORDS,
  FIRST_LEADS,
  LEAD_WORDS,
  NO_NOTE_WORDS,
  RESPONSIBLE_WORDS,
  STANDING_TIMES,
  SUPERVISE_WORDS,
  TIME_LABELS,
} from "./lexicon.ts";
import { wordsOf } from "./lookup.ts";
import type { Role } from "./measure.ts";

/** A body and its role, as a duty note gives it. */
export type Duty = { readonly party: Found; readonly role: Role };

/** A duty note: where it stands, who owns what it governs, and the time it sets. */
export type Note = { readonly span: Span; readonly duties: readonly Duty[]; readonly time: Span | null };

/** A word of duty in the reading; `role` null: a label of time. */
export type Word = { readonly span: Span; readonly role: Role | null };

/** Kinds that may own work. */
const OWNERS: ReadonlySet<Kind> = new Set<Kind>([organization, position, place]);

const ROLES: readonly (readonly [Lexicon, Role | null])[] = [
  [LEAD_WORDS, "lead"],
  [RESPONSIBLE_WORDS, "responsible"],
  [COOPERATE_WORDS, "cooperate"],
  [SUPERVISE_WORDS, "supervise"],
  [TIME_LABELS, null],
];

/** The longest a time in a note may be. */
const LONGEST_TIME = 24;

/** What notes are read from: the words of duty by position, and the mentions. */
export type Notebook = {
  readonly context: Context;
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of completion, and words for what never ends. */
  readonly completions: readonly Hit[];
  readonly standing: (span: Span) => boolean;
  readonly refused: readonly Span[];
  readonly mentions: readonly Found[];
  readonly firstLeads: readonly FirstLeads[];
};

/** How a note tells its roles: behind labels, in the cells of a table, or by words behind its bodies. */
type Form = "labelled" | "table" | "trailing";

/** A saying that the first of several units leads: in which notes it holds. */
type FirstLeads = { readonly span: Span; readonly inBracket: boolean; readonly goesOn: boolean; readonly forms: readonly Form[] };

/** How far around the saying its bracket and sentence are looked for. */
const SAYING_REACH = 120;

const firstLeadsOf = (text: string, span: Span): FirstLeads => {
  const before = text.slice(Math.max(0, span.start - SAYING_REACH), span.start);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  const forms: readonly Form[] = sentence.includes("上表") || sentence.includes("下表") ? ["table"] : ["labelled", "table"];
  return {
    span,
    inBracket:
      before.lastIndexOf("（") > Math.max(before.lastIndexOf("）\n"), before.lastIndexOf("\n")) &&
      !before.slice(before.lastIndexOf("（")).includes("）。"),
    goesOn: text.slice(span.end, span.end + 16).includes("下同"),
    forms: sentence.includes("责任单位") || sentence.includes("责任部门") || forms.length === 1 ? forms : ["labelled", "table", "trailing"],
  };
};

/** Whether in a note of some form the first leads. */
const leadsFirst = ({ firstLeads }: Notebook, note: Span, form: Form): boolean =>
  firstLeads.some(({ span, inBracket, goesOn, forms }) =>
    inBracket ? (span.start >= note.start && span.end <= note.end) || (goesOn && span.start < note.start) : forms.includes(form),
  );

/** Collects what notes are read from. */
export const openNotebook = (context: Context): Notebook => {
  const all = ROLES.flatMap(([lexicon, role]) => context.hits(lexicon).map(({ span }): Word => ({ span, role })));
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const words: Word[] = [];
  for (const word of all) {
    if (word.span.start >= (words.at(-1)?.span.end ?? 0) && !isInName(context.mentions, word.span)) words.push(word);
  }
  return {
    context,
    text: context.reading.text,
    words,
    completions: context.hits(COMPLETIONS),
    standing: wordsOf(context, STANDING_TIMES).is,
    refused: context.hits(NO_NOTE_WORDS).map(({ span }) => span),
    mentions: context.mentions,
    firstLeads: context.hits(FIRST_LEADS).map(({ span }) => firstLeadsOf(context.reading.text, span)),
  };
};

/** Whether a word is part of the name of a body: 市[督查]室. */
const isInName = (mentions: readonly Found[], { start, end }: Span): boolean => {
  const found = mentions[firstPlacedAt(mentions, start + 1) - 1];
  return found !== undefined && found.kind === organization && found.span.end >= end && found.span.start < start;
};

const within = <T extends Placed>(sorted: readonly T[], span: Span): readonly T[] => {
  const low = firstPlacedAt(sorted, span.start);
  let end = low;
  while (end < sorted.length && (sorted[end]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end) end += 1;
  return sorted.slice(low, end);
};

/** The bodies and posts named in a stretch. */
export const ownersIn = (notebook: Notebook, span: Span): readonly Found[] => {
  const names: Found[] = [];
  for (const found of within(notebook.mentions, span)) {
    if (OWNERS.has(found.kind) && found.span.start >= (names.at(-1)?.span.end ?? 0)) names.push(found);
  }
  return names;
};

export const COLONS = "：:";
const SEGMENT_ENDS = "。；;\n";

/** Where the part of a note ends that a label opens. */
export const labelledEnd = (notebook: Notebook, from: number, next: number): number => {
  for (let at = from; at < next; at += 1) if (SEGMENT_ENDS.includes(notebook.text[at] ?? "\n")) return at;
  return next;
};

type Reading = { readonly duties: Duty[]; time: Span | null };

/** The words of duty in a stretch. */
export const wordsIn = ({ words }: Notebook, span: Span): readonly Word[] => within(words, span);

/** The bodies behind the labels of a stretch, each in the role of its label. */
export const labelledDuties = (notebook: Notebook, span: Span, labels: readonly Word[]): readonly Duty[] =>
  readLabelled(notebook, span, labels).duties;

/** The bodies of a stretch before words of duty, each in the role of the word behind it. */
export const trailingDuties = (notebook: Notebook, span: Span, words: readonly Word[]): readonly Duty[] =>
  readTrailing(notebook, span, words).duties;

/** 牵头单位：A、B；配合单位：C；完成时限：… */
export const readLabelled = (notebook: Notebook, span: Span, labels: readonly Word[]): Reading => {
  const reading: Reading = { duties: [], time: null };
  labels.forEach((label, index) => {
    const start = label.span.end + 1;
    const end = labelledEnd(notebook, start, labels[index + 1]?.span.start ?? span.end);
    if (start >= end) return;
    if (label.role === null) {
      reading.time = trimTime(notebook.text, { start, end });
      return;
    }
    for (const party of ownersIn(notebook, { start, end })) reading.duties.push({ party, role: label.role });
  });
  return reading;
};

const trimTime = (text: string, span: Span): Span | null => {
  let { start, end } = span;
  while (start < end && " 　".includes(text[start] ?? "")) start += 1;
  while (end > start && " 　。；;）)".includes(text[end - 1] ?? "")) end -= 1;
  return start < end ? { start, end } : null;
};

/** Joins those who help to the one who acts: 市水务局[会同]各乡镇负责. */
const TOGETHER = /^会同$/u;

/** A、B牵头，C配合: each word tells the role of the bodies before it. Words without bodies between say one role, the first of them. */
export const readTrailing = (notebook: Notebook, span: Span, words: readonly Word[]): Reading => {
  const duties: Duty[] = [];
  let from = span.start;
  let hosts: readonly Found[] = [];
  for (const word of words) {
    if (word.role === null) continue;
    const names = ownersIn(notebook, { start: from, end: word.span.start });
    from = word.span.end;
    if (TOGETHER.test(notebook.text.slice(word.span.start, word.span.end))) {
      hosts = [...hosts, ...names];
      continue;
    }
    for (const party of hosts) duties.push({ party, role: word.role });
    for (const party of names) duties.push({ party, role: hosts.length > 0 ? "cooperate" : word.role });
    hosts = [];
  }
  return { duties, time: dueTime(notebook, span) };
};

/** The time that stands before a word of completion: [2021年9月底前]完成; or a word for what never ends: [长期坚持]. */
const dueTime = (notebook: Notebook, span: Span): Span | null => {
  for (const word of within(notebook.completions, span)) {
    if (notebook.standing(word.span)) return word.span;
    for (let at = Math.max(span.start, word.span.start - LONGEST_TIME); at < word.span.start; at += 1) {
      if (timeEnd(notebook.text, at) === word.span.start) return { start: at, end: word.span.start };
    }
  }
  return null;
};

/** Where the document says so, the first of units that share a duty leads. Bodies of every region (各省级人民政府) lead none. */
export const settleLead = (notebook: Notebook, note: Span, form: Form, duties: readonly Duty[]): readonly Duty[] => {
  const sharing = duties.filter(({ role }) => role === "responsible");
  const [first] = sharing;
  const shares = sharing.length > 1 && duties.every(({ role }) => role === "responsible" || role === "supervise");
  if (!shares || first === undefined || notebook.text[first.party.span.start] === "各" || !leadsFirst(notebook, note, form)) return duties;
  return duties.map((duty) => (duty.role === "responsible" ? { ...duty, role: duty === first ? "lead" : "cooperate" } : duty));
};

/** Each on its own leads none: （市水务局、市林业局[分别负责]）. */
const APART = /分别|各自/u;

/** What a note ends before: 。列第一位者为牵头单位，下同. */
const noteEnd = (notebook: Notebook, span: Span): number => {
  for (let at = span.start; at < span.end; at += 1) if (notebook.text[at] === "。") return at;
  return span.end;
};

/** Reads a stretch as a duty note; null where it is none. */
export const readNote = (notebook: Notebook, span: Span): Note | null => {
  const inside = { start: span.start, end: noteEnd(notebook, span) };
  const words = within(notebook.words, inside);
  if (words.length === 0 && within(notebook.completions, inside).length === 0) return null;
  const refusal = notebook.refused[firstStartingAt(notebook.refused, span.start)];
  if (refusal !== undefined && refusal.start === span.start) return null;
  const labels = words.filter((word) => COLONS.includes(notebook.text[word.span.end] ?? " "));
  const reading = labels.length > 0 ? readLabelled(notebook, inside, labels) : readTrailing(notebook, inside, words);
  if (reading.duties.length === 0 && reading.time === null) return null;
  const form = labels.length > 0 ? "labelled" : "trailing";
  const isApart = words.some((word) => APART.test(notebook.text.slice(word.span.start, word.span.end)));
  return { span, duties: isApart ? reading.duties : settleLead(notebook, span, form, reading.duties), time: reading.time };
};
