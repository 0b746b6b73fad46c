import type { Fact } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { leftEdge } from "./edge.ts";
import type { Draft } from "./forms.ts";
import type { ComposeRule, Part, Scene } from "./rule.ts";
import { hitsAt } from "./scene.ts";

type Taken = { readonly part: Part; readonly span: Span; readonly name: string };

const sticky = new WeakMap<RegExp, RegExp>();

const stickyOf = (pattern: RegExp): RegExp => {
  const known = sticky.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, "uy");
  sticky.set(pattern, made);
  return made;
};

const NOTHING: readonly Taken[] = [];

/** What a part may take at a position, the longest first. */
const takes = (scene: Scene, part: Part, position: number): readonly Taken[] => {
  if (!(part.words instanceof RegExp)) {
    const hits = hitsAt(scene, part.words, position);
    return hits.length === 0 ? NOTHING : hits.map(({ span, name }) => ({ part, span, name }));
  }
  const pattern = stickyOf(part.words);
  pattern.lastIndex = position;
  const match = pattern.exec(scene.reading.text);
  if (match === null || match[0] === "") return NOTHING;
  return [{ part, span: { start: position, end: position + match[0].length }, name: match[0] }];
};

/** How often a part may repeat. */
const MOST_REPEATS = 6;

/**
 * Takes the parts from `index` on, the first way that succeeds: longest words first, then fewer repeats. What was taken is on `path`;
 * false, and the path as it was, where no way succeeds.
 */
const follow = (scene: Scene, parts: readonly Part[], index: number, position: number, repeats: number, path: Taken[]): boolean => {
  const part = parts[index];
  if (part === undefined) return true;
  for (const taken of takes(scene, part, position)) {
    path.push(taken);
    if (part.repeat === true && repeats < MOST_REPEATS && follow(scene, parts, index, taken.span.end, repeats + 1, path)) return true;
    if (follow(scene, parts, index + 1, taken.span.end, 0, path)) return true;
    path.pop();
  }
  return (part.optional === true || repeats > 0) && follow(scene, parts, index + 1, position, 0, path);
};

/** Where the first part may start, or one that stands where optional ones before it are left out; ascending. */
const startsOf = (rule: ComposeRule, scene: Scene): readonly number[] => {
  const lists: (readonly number[])[] = [];
  for (const part of rule.parts) {
    if (part.words instanceof RegExp) throw new TypeError(`rule ${rule.id}: the parts up to the first that must stand have to be lexicons`);
    lists.push(scene.hits.starting(part.words).starts);
    if (part.optional !== true) break;
  }
  const [only, ...others] = lists;
  return only !== undefined && others.length === 0 ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
};

/** The unknown name before a composed one; null where none of its size stands there. */
const unknownBefore = (rule: ComposeRule, scene: Scene, start: number): Span | null => {
  if (rule.unknown === undefined) return null;
  const edge = leftEdge(scene, start, rule.unknown.reach + 1, rule.unknown);
  const length = start - edge.start;
  return edge.bounded && length >= 2 && length <= rule.unknown.reach ? { start: edge.start, end: start } : null;
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

const draftOf = (taken: readonly Taken[]): readonly Draft[] => {
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return [];
  const fields: Record<string, Fact> = {};
  for (const { part, span, name } of taken) if (part.field !== undefined) fields[part.field] = { value: name, span };
  const head = taken.find(({ part }) => part.head === true)?.span ?? null;
  return [{ span: { start: first.span.start, end: last.span.end }, head, fields }];
};

/** Parts in order, adjacent; from each start the longest reading. */
export const runCompose = (rule: ComposeRule, scene: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const start of startsOf(rule, scene)) {
    const path: Taken[] = [];
    if (follow(scene, rule.parts, 0, start, 0, path)) drafts.push(...draftOf(path).map((draft) => withUnknown(rule, scene, draft)));
  }
  return drafts;
};
