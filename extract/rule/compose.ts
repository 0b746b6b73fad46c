import type { Fact } from "../text/document.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { leftEdge } from "./edge.ts";
import type { Draft } from "./forms.ts";
import type { ComposeRule, Hit, Part, Scene } from "./rule.ts";

/** What was taken so far: parts and their hits, step by step. */
type Path = { readonly parts: Part[]; readonly hits: Hit[] };

const stickyOf = once((pattern: RegExp) => new RegExp(pattern.source, "uy"));

const NOTHING: readonly Hit[] = [];

/** What a part may take at a position, the longest first. */
type Take = (position: number) => readonly Hit[];

const takeOf = (scene: Scene, { words }: Part): Take => {
  if (!(words instanceof RegExp)) return scene.hits.starting(words).at;
  const pattern = stickyOf(words);
  return (position) => {
    const end = endOf(pattern, scene.reading.text, position);
    return end === position ? NOTHING : [{ span: { start: position, end }, name: scene.reading.text.slice(position, end) }];
  };
};

/** How often a part may repeat. */
const MOST_REPEATS = 6;

/** The parts of a rule and what each takes in one scene. */
type Course = { readonly parts: readonly Part[]; readonly takes: readonly Take[] };

/**
 * Takes the parts from `index` on, the first way that succeeds: longest words first, then fewer repeats. What was taken is on `path`;
 * false, and the path as it was, where no way succeeds.
 */
const follow = (course: Course, index: number, position: number, repeats: number, path: Path): boolean => {
  const part = course.parts[index];
  if (part === undefined) return true;
  for (const hit of course.takes[index]?.(position) ?? NOTHING) {
    path.parts.push(part);
    path.hits.push(hit);
    if (part.repeat === true && repeats < MOST_REPEATS && follow(course, index, hit.span.end, repeats + 1, path)) return true;
    if (follow(course, index + 1, hit.span.end, 0, path)) return true;
    path.parts.pop();
    path.hits.pop();
  }
  return (part.optional === true || repeats > 0) && follow(course, index + 1, position, 0, path);
};

/** Where the first part may start, or one that stands where optional ones before it are left out; ascending. */
const startsOf = (rule: ComposeRule, scene: Scene): readonly number[] => {
  const lists: (readonly number[])[] = [];
  for (const part of rule.parts) {
    if (part.words instanceof RegExp) throw new TypeError(`rule ${rule.id}: the parts up to the first that must stand have to be lexicons`);
    lists.push(scene.hits.starting(part.words).starts);
    if (part.optional !== true) break;
  }
  return withinReach(lists.reduce(mergeAscending), headStarts(rule, scene));
};

/** Where the class noun of a rule may start; null where the rule marks none in a lexicon that must stand. */
const headStarts = (rule: ComposeRule, scene: Scene): readonly number[] | null => {
  const head = rule.parts.find((part) => part.head === true && part.optional !== true);
  return head === undefined || head.words instanceof RegExp ? null : scene.hits.starting(head.words).starts;
};

/** More characters than any name has before its class noun. */
const LONGEST_LEAD = 64;

/** The starts that a class noun follows; both lists ascend. */
const withinReach = (starts: readonly number[], heads: readonly number[] | null): readonly number[] => {
  if (heads === null) return starts;
  let next = 0;
  return starts.filter((start) => {
    while (next < heads.length && (heads[next] ?? 0) < start) next += 1;
    return (heads[next] ?? Number.POSITIVE_INFINITY) <= start + LONGEST_LEAD;
  });
};

/** Both lists of ascending numbers as one, each number once. */
const mergeAscending = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const merged: number[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.length || inB < b.length) {
    const nextA = a[inA] ?? Number.POSITIVE_INFINITY;
    const nextB = b[inB] ?? Number.POSITIVE_INFINITY;
    merged.push(Math.min(nextA, nextB));
    if (nextA <= nextB) inA += 1;
    if (nextB <= nextA) inB += 1;
  }
  return merged;
};

/** What no such name holds, masked or not; the number of an item is no part: 2.2 [市水利局]. */
const NO_NAME = /[^\p{sc=Han}x×]/u;

/** The unknown name before a composed one; null where none of its size stands there. */
const unknownBefore = (rule: ComposeRule, scene: Scene, start: number): Span | null => {
  if (rule.unknown === undefined) return null;
  const edge = leftEdge(scene, start, rule.unknown.reach + 1, rule.unknown);
  const length = start - edge.start;
  return edge.bounded && length >= 2 && length <= rule.unknown.reach && !NO_NAME.test(scene.reading.text.slice(edge.start, start))
    ? { start: edge.start, end: start }
    : null;
};

const withUnknown = (rule: ComposeRule, scene: Scene, draft: Draft): Draft => {
  const unknown = unknownBefore(rule, scene, draft.span.start);
  if (unknown === null || rule.unknown === undefined) return draft;
  const value = scene.reading.text.slice(unknown.start, unknown.end);
  return {
    ...draft,
    span: { start: unknown.start, end: draft.span.end },
    fields: { ...draft.fields, [rule.unknown.field]: { value, span: unknown } },
  };
};

const draftOf = ({ parts, hits }: Path): Draft | null => {
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return null;
  const fields: Record<string, Fact> = {};
  let head: Span | null = null;
  parts.forEach((part, at) => {
    const hit = hits[at];
    if (hit === undefined) return;
    if (part.field !== undefined) fields[part.field] = { value: hit.name, span: hit.span };
    if (part.head === true) head ??= hit.span;
  });
  return { span: { start: first.span.start, end: last.span.end }, head, fields };
};

/** Parts in order, adjacent; from each start the longest reading. */
export const runCompose = (rule: ComposeRule, scene: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  const path: Path = { parts: [], hits: [] };
  const course: Course = { parts: rule.parts, takes: rule.parts.map((part) => takeOf(scene, part)) };
  for (const start of startsOf(rule, scene)) {
    // Popped, since an array that is cut to nothing gives its memory back and needs new.
    while (path.parts.pop() !== undefined) path.hits.pop();
    const draft = follow(course, 0, start, 0, path) ? draftOf(path) : null;
    if (draft !== null) drafts.push(withUnknown(rule, scene, draft));
  }
  return drafts;
};
