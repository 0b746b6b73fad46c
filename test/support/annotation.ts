import type { Gold, GoldMeasure, GoldMention, GoldParty, GoldRelation, GoldSpan } from "../gold/gold.ts";
import { GOLD_RELATIONS, GOLD_TYPES } from "../gold/gold.ts";

/** What was compiled, and what could not be: `LINE: why: the line`. */
export type Compiled = { readonly gold: Gold; readonly problems: readonly string[] };

const TYPES: ReadonlySet<string> = new Set(Object.values(GOLD_TYPES));
const ROLES: ReadonlySet<string> = new Set(["lead", "responsible", "cooperate", "supervise"]);
const MARKED = /^(?<before>.*?)⟦(?<name>.+)⟧(?<after>.*)$/u;
const TYPED = /^(?:(?<type>[A-Z]+):)?(?<name>.*)$/u;
const OWNER = /^(?<name>.*?)(?:\((?<role>\w+)\))?$/u;
const BLANKS = /\s+/u;
const COMMAS = /[,，]/u;
const INNER_TITLE = /[〈<]/u;
const NOWHERE: GoldSpan = { start: 0, end: 0, text: "" };
/** An object that stands before its trigger counts as this much farther away. */
const BEHIND = 40;

type Draft = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly speakers: { from: number; names: string[] }[];
  readonly paragraphs: number[];
  readonly mentions: GoldMention[];
  readonly relations: GoldRelation[];
  readonly measures: (Omit<GoldMeasure, "owners"> & { readonly owners: { mention: GoldParty; role: string }[] })[];
  /** Owners named in a paragraph below (`^NAME`), filled in at the end. */
  readonly later: { readonly p: number; readonly name: string; readonly owner: { mention: GoldParty }; readonly fail: Fail }[];
  paragraph: number;
  /** Where the next mention of the paragraph may begin. */
  cursor: number;
  /** Index of the first mention of the paragraph. */
  first: number;
};
type Fail = (why: string) => void;

const splitMarked = (written: string): { readonly before: string; readonly name: string; readonly after: string } => {
  const groups = MARKED.exec(written)?.groups;
  return { before: groups?.["before"] ?? "", name: groups?.["name"] ?? written, after: groups?.["after"] ?? "" };
};

const lineStart = (draft: Draft): number => draft.starts[draft.paragraph] ?? 0;
const lineEnd = (draft: Draft): number => (draft.starts[draft.paragraph + 1] ?? draft.text.length + 1) - 1;

/** Every place of a surface in a stretch; neighbours may stand around it: 对⟦云川市⟧. */
const placesOf = (draft: Draft, written: string, from: number, to: number): readonly GoldSpan[] => {
  const { before, name, after } = splitMarked(written);
  const whole = before + name + after;
  const places: GoldSpan[] = [];
  for (let at = draft.text.indexOf(whole, from); at >= 0 && at + before.length < to; at = draft.text.indexOf(whole, at + 1)) {
    places.push({ start: at + before.length, end: at + before.length + name.length, text: name });
  }
  return places;
};

const openParagraph = (draft: Draft, number: number, fail: Fail): void => {
  if (!(number >= 0 && number < draft.starts.length)) return fail("no such paragraph");
  draft.paragraph = number;
  draft.cursor = lineStart(draft);
  draft.first = draft.mentions.length;
  draft.paragraphs.push(number);
};

const addMention = (draft: Draft, type: string, written: string, fail: Fail): void => {
  const { before, name, after } = splitMarked(written);
  const found = draft.text.indexOf(before + name + after, Math.max(lineStart(draft), draft.cursor - before.length));
  const start = found + before.length;
  const end = start + name.length;
  if (found < 0 || end > lineEnd(draft)) return fail("surface not found after the mention before it");
  draft.mentions.push({ id: `m${draft.mentions.length}`, type, start, end, text: name, p: draft.paragraph });
  // A title may hold another: 《…〈…〉…》.
  draft.cursor = type === "REG" && INNER_TITLE.test(name) ? start + 1 : end;
};

const oneParty = (draft: Draft, written: string, fail: Fail): string => {
  if (written === "DOC") return written;
  const groups = TYPED.exec(written)?.groups;
  const type = groups?.["type"];
  const met = draft.mentions.slice(draft.first).find((m) => m.text === groups?.["name"] && (type === undefined || m.type === type));
  if (met === undefined) fail(`no mention “${written}” in paragraph ${draft.paragraph}`);
  return met?.id ?? "";
};

const partyOf = (draft: Draft, written: string, fail: Fail): GoldParty => {
  const [first = "", ...others] = written.split("/").map((either) => oneParty(draft, either.trim(), fail));
  return others.length === 0 ? first : [first, ...others];
};

const addRelation = (draft: Draft, parts: readonly string[], fail: Fail): void => {
  const [head, type, tail] = parts;
  if (parts.length !== 3 || head === undefined || type === undefined || tail === undefined || !GOLD_RELATIONS.has(type)) {
    return fail("REL head | type | tail");
  }
  draft.relations.push({ type, head: partyOf(draft, head, fail), tail: partyOf(draft, tail, fail), p: draft.paragraph });
};

const ownerOf = (draft: Draft, written: string, fail: Fail): { mention: GoldParty; role: string } => {
  const groups = OWNER.exec(written.trim())?.groups;
  const name = groups?.["name"] ?? "";
  const role = groups?.["role"] ?? "responsible";
  if (!ROLES.has(role)) fail(`role ${role}`);
  const below = name.startsWith("^");
  const owner = { mention: below ? "" : partyOf(draft, name, fail), role };
  if (below) draft.later.push({ p: draft.paragraph, name: name.slice(1), owner, fail });
  return owner;
};

/** The trigger and the object that stand closest together, the object rather behind, and are not taken yet. */
const closest = (draft: Draft, triggers: readonly GoldSpan[], objects: readonly GoldSpan[]): readonly [GoldSpan, GoldSpan] | null => {
  const isTaken = (t: GoldSpan, o: GoldSpan): boolean =>
    draft.measures.some((m) => m.p === draft.paragraph && m.trigger.start === t.start && m.object.start === o.start);
  let best: { readonly gap: number; readonly pair: readonly [GoldSpan, GoldSpan] } | null = null;
  for (const object of objects) {
    for (const trigger of triggers) {
      const gap = trigger.start < object.start ? object.start - trigger.start : trigger.start - object.start + BEHIND;
      if (!isTaken(trigger, object) && (best === null || gap < best.gap)) best = { gap, pair: [trigger, object] };
    }
  }
  return best?.pair ?? null;
};

/** `by ^…`: the deadline stands in a paragraph below. */
const deadlineOf = (draft: Draft, written: string, trigger: GoldSpan): GoldSpan | null => {
  const below = written.startsWith("^");
  const [from, to] = below ? [lineEnd(draft), draft.text.length] : [lineStart(draft), lineEnd(draft)];
  const places = placesOf(draft, below ? written.slice(1).trim() : written, from, to);
  return [...places].sort((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0] ?? null;
};

const addMeasure = (draft: Draft, parts: readonly string[], fail: Fail): void => {
  const [owners = "", trigger = "", object = "", by] = parts;
  if (parts.length !== 3 && parts.length !== 4) return fail("MEASURE owners | trigger | object | by deadline");
  if (by !== undefined && !by.startsWith("by ")) return fail("the fourth part is `by deadline`");
  const named = owners.split(COMMAS).map((owner) => ownerOf(draft, owner, fail));
  const [from, to] = [lineStart(draft), lineEnd(draft)];
  const pair = closest(draft, placesOf(draft, trigger, from, to), placesOf(draft, object, from, to));
  if (pair === null) return fail("trigger or object not found");
  const deadline = by === undefined ? null : deadlineOf(draft, by.slice(3).trim(), pair[0]);
  if (by !== undefined && deadline === null) fail("deadline not found");
  draft.measures.push({ owners: named, p: draft.paragraph, trigger: pair[0], object: pair[1] ?? NOWHERE, deadline });
};

const readLine = (draft: Draft, line: string, fail: Fail): void => {
  if (line.startsWith("##")) return openParagraph(draft, Number(line.slice(2).trim()), fail);
  const word = line.split(BLANKS, 1)[0] ?? "";
  const rest = line.slice(word.length).trim();
  const parts = rest.split("|").map((part) => part.trim());
  if (word === "SPEAKER") return void draft.speakers.push({ from: Math.max(draft.paragraph, 0), names: parts });
  if (draft.paragraph < 0) return fail("before the first ## N");
  if (TYPES.has(word)) return addMention(draft, word, rest, fail);
  if (word === "REL") return addRelation(draft, parts, fail);
  if (word === "MEASURE") return addMeasure(draft, parts, fail);
  fail("unknown line");
};

/** Fills in the owners that stand in a paragraph below. */
const resolveLater = (draft: Draft): void => {
  for (const { p, name, owner, fail } of draft.later) {
    const met = draft.mentions.find((mention) => mention.text === name && mention.p > p);
    if (met === undefined) fail(`no mention “${name}” below`);
    else owner.mention = met.id;
  }
};

const startsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

/** Resolves annotations in the notation of GUIDELINE.md to places in the text of a document (after a BOM). */
export const compileAnnotations = (doc: string, text: string, annotations: string): Compiled => {
  const draft: Draft = {
    text,
    starts: startsOf(text),
    speakers: [],
    paragraphs: [],
    mentions: [],
    relations: [],
    measures: [],
    later: [],
    paragraph: -1,
    cursor: 0,
    first: 0,
  };
  const problems: string[] = [];
  annotations.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line !== "" && !line.startsWith("//")) readLine(draft, line, (why) => void problems.push(`${index + 1}: ${why}: ${line}`));
  });
  resolveLater(draft);
  const { speakers, paragraphs, mentions, relations, measures } = draft;
  return { gold: { doc, length: text.length, speakers, paragraphs, mentions, relations, measures }, problems };
};
