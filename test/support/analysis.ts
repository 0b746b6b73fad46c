import type {
  Analysis,
  Block,
  Claim,
  Deadline,
  Document,
  Fact,
  Header,
  KindId,
  Measure,
  Mention,
  Mode,
  Party,
  RelationId,
  Role,
  Span,
} from "../../extract/index.ts";
import { NO_HEADER } from "../../src/read/document.ts";

/** A relation by surfaces; "speaker" and "document" stand for themselves. */
export type ClaimNote = {
  readonly relation: RelationId;
  readonly source: string;
  readonly target: string;
  readonly mode?: Mode;
};

/** A measure by surfaces; an owner may carry its role: `区财政局(cooperate)`. `inherited` where the clause leaves its subject out. */
export type MeasureNote = {
  readonly owners: readonly string[];
  readonly trigger: string;
  readonly object: string;
  readonly inherited?: boolean;
  readonly mode?: "done" | "due";
  readonly deadline?: string;
};

export type AnalysisNote = {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly genre?: string;
  readonly speaker?: readonly string[];
  readonly addressees?: readonly string[];
  readonly claims?: readonly ClaimNote[];
  readonly measures?: readonly MeasureNote[];
  /** Where a second paper starts, and what its head says. */
  readonly second?: { readonly from: string; readonly title?: string; readonly genre?: string; readonly speaker?: readonly string[] };
};

const MARK = /\[(?<surface>[^\]|]{1,80})\|(?<kind>[a-z]{2,20})(?<rest>(?:\|[^\]|]{1,60})*)\]/gu;
const OWNER = /^(?<party>[^(]{1,60})(?:\((?<role>lead|responsible|cooperate|supervise)\))?$/u;

type Unmarked = { readonly text: string; readonly mentions: readonly Mention[] };

/** `[市教育局|organization|region=云川市|generic]`: the surface, its kind, its fields. */
const unmark = (marked: string): Unmarked => {
  const mentions: Mention[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const { surface = "", kind = "", rest = "" } = match.groups ?? {};
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const span = { start: text.length, end: text.length + surface.length };
    text += surface;
    const notes = rest.split("|").slice(1);
    const fields = notes
      .filter((note) => note.includes("="))
      .map((note): [string, Fact] => [note.split("=")[0] ?? "", { value: note.split("=")[1] ?? "", span }]);
    mentions.push({
      id: `${kind}@${span.start}-${span.end}`,
      kind: kind as KindId,
      span,
      head: null,
      generic: notes.includes("generic"),
      fields: Object.fromEntries(fields),
      rule: `${kind}/test`,
    });
  }
  return { text: text + marked.slice(last), mentions };
};

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`test/support/analysis: ${words} does not stand in the text`);
  return { start, end: start + words.length };
};

const factOf = (text: string, words: string | undefined): Fact | null => {
  if (words === undefined) return null;
  const start = text.indexOf(words);
  return { value: words, span: start < 0 ? { start: 0, end: 1 } : { start, end: start + words.length } };
};

const headerOf = (text: string, note: Partial<AnalysisNote>): Header => ({
  ...NO_HEADER,
  title: factOf(text, note.title),
  number: factOf(text, note.number),
  issuer: factOf(text, note.issuer),
  genre: note.genre === undefined ? null : { value: note.genre, span: { start: 0, end: 1 } },
  addressees: (note.addressees ?? []).map((words) => ({ value: words, span: spanOf(text, words) })),
});

const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\r\n]+/gu)].map((line, index) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: index === 0 ? "title" : "paragraph",
    level: 0,
    parent: null,
    origin: null,
  }));

const documentOf = (text: string, note: AnalysisNote): Document => {
  const header = headerOf(text, note);
  const cut = note.second === undefined ? text.length : text.indexOf(note.second.from);
  const speakerOf = (words: readonly string[] | undefined) => (words ?? []).map((one) => factOf(text, one)).filter((one) => one !== null);
  const first = { span: { start: 0, end: cut }, header, speaker: speakerOf(note.speaker) };
  const second =
    note.second === undefined
      ? []
      : [{ span: { start: cut, end: text.length }, header: headerOf(text, note.second), speaker: speakerOf(note.second.speaker) }];
  return {
    id: `doc:${note.id}`,
    key: note.id,
    name: note.name ?? `${note.id}.txt`,
    byteLength: text.length,
    encoding: "utf-8",
    bytesHash: `bytes-${note.id}`,
    textHash: `text-${note.id}`,
    text,
    reading: text,
    map: [{ reading: 0, text: 0, length: text.length }],
    blocks: blocksOf(text),
    header,
    parts: [first, ...second],
    issues: [],
  };
};

const partyOf = (mentions: readonly Mention[], text: string, words: string, near: number): Party => {
  if (words === "speaker" || words === "document") return words;
  const named = mentions.filter((mention) => text.slice(mention.span.start, mention.span.end) === words);
  const found = named.findLast((mention) => mention.span.start <= near) ?? named[0];
  if (found === undefined) throw new Error(`test/support/analysis: ${words} is no mention`);
  return found.id;
};

const deadlineOf = (text: string, words: string | undefined): Deadline | null =>
  words === undefined ? null : { span: spanOf(text, words), from: null, to: null, kind: "date" };

/** An analysis made by hand: names as marks in the text, the rest by surfaces. */
export const analysisOf = (marked: string, note: AnalysisNote): Analysis => {
  const { text, mentions } = unmark(marked);
  const claims = (note.claims ?? []).map((claim): Claim => {
    const target = partyOf(mentions, text, claim.target, text.length);
    const span = mentions.find((mention) => mention.id === target)?.span ?? { start: 0, end: 1 };
    return {
      relation: claim.relation,
      source: partyOf(mentions, text, claim.source, span.start),
      target,
      trigger: span,
      span,
      mode: claim.mode ?? "stated",
      date: null,
      rule: `${claim.relation}/test`,
    };
  });
  const measures = (note.measures ?? []).map((measure): Measure => {
    const trigger = spanOf(text, measure.trigger + measure.object);
    const object = { start: trigger.start + measure.trigger.length, end: trigger.end };
    const owners = measure.owners.map((words) => {
      const { party = "", role = "responsible" } = OWNER.exec(words)?.groups ?? {};
      return { party: partyOf(mentions, text, party, trigger.start), role: role as Role, inherited: measure.inherited ?? false };
    });
    const item = blocksOf(text).findIndex((block) => block.span.start <= trigger.start && trigger.start < block.span.end);
    return {
      owners,
      trigger: { start: trigger.start, end: object.start },
      object,
      span: trigger,
      item,
      mode: measure.mode ?? "due",
      deadline: deadlineOf(text, measure.deadline),
      quantities: [],
      rule: "measure/test",
    };
  });
  return { document: documentOf(text, note), mentions, references: [], claims, measures, issues: [], dropped: [] };
};
