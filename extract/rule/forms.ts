import type { Fact } from "../text/document.ts";
import { matchesOf } from "../text/matches.ts";
import { once } from "../text/once.ts";
import { firstPlacedAt, firstStartingAt, type Span } from "../text/span.ts";
import { leftEdge } from "./edge.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Match } from "./match.ts";
import { type BracketRule, type GovernedRule, NO_FIELDS, type PatternRule, type Scene, type SuffixRule, type TermRule } from "./rule.ts";
import type { Places } from "./scan.ts";
import { afterMarkBefore, foundStartingIn, hitAt, LIST_JOINTS, pairsOf } from "./scene.ts";

/** What a form finds, before the rule's name is put on it. */
export type Draft = Pick<Match, "span"> & Partial<Match>;

export const runTerm = (rule: TermRule, scene: Scene): readonly Draft[] =>
  scene.hits(rule.lexicon).map((hit) => {
    const surface = scene.reading.text.slice(hit.span.start, hit.span.end);
    return surface === hit.name ? { span: hit.span } : { span: hit.span, fields: { name: { value: hit.name, span: hit.span } } };
  });

/** The first place within `[from, to)` at which a mention or word starts that may open a name; null where none does. */
const openerIn = (rule: SuffixRule, scene: Scene, from: number, to: number): number | null => {
  const kinds = rule.opens ?? [];
  const mention = kinds.length === 0 ? undefined : foundStartingIn(scene, from, to).find((found) => kinds.includes(found.kind));
  const words = rule.openers === undefined ? null : scene.hits.places(rule.openers);
  const word = words?.starts[words.before(from) + 1];
  const start = Math.min(mention?.span.start ?? to, word ?? to);
  return start < to ? start : null;
};

/** Where a name before a head starts: at the first opener within the edge, else at the edge; null where it is not bounded. */
const suffixStart = (rule: SuffixRule, scene: Scene, head: Span): number | null => {
  const edge = leftEdge(scene, head.start, rule.reach, rule);
  const opener = openerIn(rule, scene, edge.start, head.start);
  if (opener !== null) return opener;
  return edge.bounded && rule.needsOpener !== true ? edge.start : null;
};

/** How many characters of a name are its own. */
const OWN = 2;

/** Whether a stretch holds characters that no word of a lexicon covers, enough to be a name. */
export const hasOwn = (scene: Scene, common: Lexicon, { start, end }: Span): boolean => {
  const places = scene.hits.places(common);
  let own = end - start;
  for (let at = places.before(end); at >= 0; at -= 1) {
    const wordEnd = places.ends[at] ?? 0;
    if (wordEnd <= start) break;
    own -= Math.min(wordEnd, end) - Math.max(places.starts[at] ?? 0, start);
  }
  return own >= OWN;
};

/** The position behind the words of `peel` that stand one after another from a position on. */
export const peeled = (scene: Scene, peel: Lexicon | undefined, position: number): number => {
  let at = position;
  for (let hit = peel && hitAt(scene, peel, at); hit; hit = peel && hitAt(scene, peel, at)) at = hit.span.end;
  return at;
};

/** The most characters of what stands before a name and belongs to it. */
const LONGEST_LEAD = 8;

/** How many characters before a position belong to the name that starts there. */
const leadBefore = ({ lead }: SuffixRule, scene: Scene, position: number): number =>
  lead?.exec(scene.reading.text.slice(Math.max(0, position - LONGEST_LEAD), position))?.[0].length ?? 0;

const suffixDraft = (rule: SuffixRule, scene: Scene, head: Span): Draft | null => {
  const edge = suffixStart(rule, scene, head);
  if (edge === null) return null;
  const peeledStart = peeled(scene, rule.peel, edge);
  const start = peeledStart - leadBefore(rule, scene, peeledStart);
  if (head.start - start < (rule.minimum ?? 2)) return null;
  if (rule.modifier !== undefined && !rule.modifier.test(scene.reading.text.slice(start, head.start))) return null;
  if (rule.common !== undefined && !hasOwn(scene, rule.common, { start, end: head.start })) return null;
  return { span: { start, end: head.end }, head };
};

export const runSuffix = (rule: SuffixRule, scene: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { span } of scene.hits(rule.heads)) {
    const draft = suffixDraft(rule, scene, span);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
};

const hasMark = (scene: Scene, from: number, to: number): boolean => to > from && afterMarkBefore(scene, to) > from;

/** The noun of `behind` that starts within `reach` of a closing mark without a mark between; null where none does. */
const nounBehind = (rule: BracketRule, scene: Scene, after: number): Span | null => {
  if (rule.behind === undefined) return null;
  const hits = scene.hits(rule.behind);
  const hit = hits[firstPlacedAt(hits, after)];
  if (hit === undefined || hit.span.start > after + (rule.reach ?? 0)) return null;
  return hasMark(scene, after, hit.span.start) ? null : hit.span;
};

/** The most brackets of a run that are walked over. */
const LONGEST_SERIES = 24;

/** The end of a run of brackets that starts behind a closing mark: of “A”[“B”、“C”等]活动; `after` itself where none follows and 等 does not stand there. */
const seriesEnd = (rule: BracketRule, scene: Scene, after: number): number => {
  const { text } = scene.reading;
  const pairs = pairsOf(scene, rule.open, rule.close);
  let end = after;
  for (let count = 0; count < LONGEST_SERIES; count += 1) {
    const start = LIST_JOINTS.has(text.charAt(end)) ? end + 1 : end;
    const next = text.charAt(start) === rule.open ? pairs[firstStartingAt(pairs, start + 1)] : undefined;
    if (next === undefined || next.start !== start + 1) break;
    end = next.end + 1;
  }
  return text.charAt(end) === "等" ? end + 1 : end;
};

/** What a bracket and the noun behind it give; null where the rule asks for more than stands there. The inside is read last, since that costs most. */
const bracketDraft = (rule: BracketRule, scene: Scene, inside: Span): Draft | null => {
  let noun: Span | null = null;
  if (rule.behind !== undefined) {
    const after = inside.end + 1;
    const end = rule.series === true ? seriesEnd(rule, scene, after) : after;
    noun = rule.series === true && end === after ? null : nounBehind(rule, scene, end);
    if (noun === null) return null;
  }
  if (rule.inner !== undefined && !rule.inner.test(scene.reading.text.slice(inside.start, inside.end))) return null;
  if (noun === null) return { span: inside };
  return { span: rule.extent === "to-noun" ? { start: inside.start - 1, end: noun.end } : inside, head: noun };
};

export const runBracket = (rule: BracketRule, scene: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const inside of pairsOf(scene, rule.open, rule.close)) {
    const draft = bracketDraft(rule, scene, inside);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
};

/** Whether a word starts within `[from, to)`. */
const hasWord = (places: Places, from: number, to: number): boolean => (places.starts[places.before(from) + 1] ?? to) < to;

const governedDraft = (rule: GovernedRule, scene: Scene, head: Span): Draft | null => {
  const verbs = scene.hits.places(rule.verbs);
  for (let at = verbs.before(head.start); at >= 0; at -= 1) {
    const verbEnd = verbs.ends[at] ?? 0;
    if (head.start - verbEnd > rule.reach || hasMark(scene, verbEnd, head.start)) return null;
    const start = peeled(scene, rule.peel, verbEnd);
    if (start > head.start - (rule.minimum ?? 2)) continue;
    return hasWord(scene.hits.places(rule.stops), start, head.start) ? null : { span: { start, end: head.end }, head };
  }
  return null;
};

export const runGoverned = (rule: GovernedRule, scene: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const { span } of scene.hits(rule.heads)) {
    const draft = governedDraft(rule, scene, span);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
};

const groupFields = (match: RegExpExecArray, offset: number): Record<string, Fact> => {
  const fields: Record<string, Fact> = {};
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
    if (range === undefined || name === "name") continue;
    const [start, end] = range;
    if (start < end) fields[name] = { value: match.input.slice(start, end), span: { start: offset + start, end: offset + end } };
  }
  return fields;
};

const patternDraft = (match: RegExpExecArray, offset: number): Draft | null => {
  const [start, end] = match.indices?.groups?.["name"] ?? [match.index, match.index + match[0].length];
  if (start >= end) return null;
  const fields = match.indices?.groups === undefined ? NO_FIELDS : groupFields(match, offset);
  return { span: { start: offset + start, end: offset + end }, fields };
};

/** How far before its anchor a match may reach, and how far behind it where the rule does not tell. */
const BEFORE_ANCHOR = 48;
const BEHIND_ANCHOR = 32;

/** The anchors of a pattern as words for the automaton. */
export const anchorsOf = once(
  ({ id, anchor }: PatternRule): Lexicon => ({ id, entries: [{ name: id, surfaces: [anchor ?? []].flat(), except: [] }] }),
);

/** The stretches of a text around some of its positions, those that touch joined. */
const stretchesAround = (text: string, positions: readonly number[], reach: number): readonly Span[] => {
  const stretches: Span[] = [];
  for (const at of positions) {
    const stretch = { start: Math.max(0, at - BEFORE_ANCHOR), end: Math.min(text.length, at + reach) };
    const last = stretches.at(-1);
    if (last !== undefined && stretch.start <= last.end) stretches[stretches.length - 1] = { start: last.start, end: stretch.end };
    else stretches.push(stretch);
  }
  return stretches;
};

/** The lines of at most so many characters that hold some positions. */
const linesAround = (text: string, positions: readonly number[], longest: number): readonly Span[] => {
  const lines: Span[] = [];
  let end = -1;
  for (const at of positions) {
    if (at <= end) continue;
    const start = text.lastIndexOf("\n", at) + 1;
    const lineBreak = text.indexOf("\n", at);
    end = lineBreak < 0 ? text.length : lineBreak;
    if (end - start <= longest) lines.push({ start, end });
  }
  return lines;
};

/** Where a pattern is tried: everywhere, or by its anchors. */
const stretchesOf = (rule: PatternRule, { reading: { text }, hits }: Scene): readonly Span[] => {
  if (rule.anchor === undefined) return [{ start: 0, end: text.length }];
  const positions = hits.starting(anchorsOf(rule)).starts;
  if (rule.longestLine !== undefined) return linesAround(text, positions, rule.longestLine);
  return stretchesAround(text, positions, rule.reach ?? BEHIND_ANCHOR);
};

export const runPattern = (rule: PatternRule, scene: Scene): readonly Draft[] =>
  stretchesOf(rule, scene).flatMap(({ start, end }) =>
    matchesOf(rule.pattern, scene.reading.text.slice(start, end)).flatMap((match) => patternDraft(match, start) ?? []),
  );
