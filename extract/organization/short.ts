import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { lastHitBefore } from "../rule/scene.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { OWN_CLASSES, SHORT_CLASSES } from "./lexicon.ts";
import { closesThere, opensThere } from "./open.ts";
import { isBody } from "./own.ts";
import { findUnits } from "./part.ts";

/** Where the class noun with which a body's name ends starts; null where it ends in none that may stand for it. */
const classOf = (scene: Scene, { start, end }: Span): Span | null => {
  const classes = scene.hits(SHORT_CLASSES);
  const last = classes[lastHitBefore(classes, end)];
  return last !== undefined && last.span.end === end && last.span.start > start + 1 ? last.span : null;
};

/** How far into a paper the body stands whose paper it is. */
const OPENING = 200;

/** By how the name of a body ends, its class noun in its own papers besides the same word: a university is 学校, a group 公司. */
const ALSO_CALLED: readonly (readonly [ending: RegExp, nouns: readonly string[]])[] = [
  [/(?:大学|学院|学校|中学|小学)$/u, ["学校"]],
  [/(?:集团|公司)(?:党委)?$/u, ["公司", "集团公司"]],
];

const isCalled = (name: string, noun: string): boolean =>
  name.endsWith(noun) || ALSO_CALLED.some(([ending, nouns]) => nouns.includes(noun) && ending.test(name));

/** The body whose paper it is by its class noun, wherever a word opens there: 青岚学院招生章程…[学院]23名教师. */
export const findOwn = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const openers = scene.found.filter((found) => isBody(found) && !found.generic && found.span.start < OPENING);
  return scene.hits(OWN_CLASSES).flatMap(({ span, name: noun }) => {
    const owner = openers.find((found) => isCalled(sliceOf(text, found.span), noun));
    if (owner === undefined || span.start === 0 || !opensThere(scene, span.start)) return [];
    return [{ span, fields: { name: { value: sliceOf(text, owner.span), span: owner.span } } }];
  });
};

/** A body by its class noun alone, behind its whole name and where the paper names no other of its class: 云川银行青岚支行…由[支行]追认. */
export const findShort = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const named = new Map<string, { readonly name: string; readonly end: number; single: boolean }>();
  const bodies = scene.found.filter((found) => isBody(found) && !found.generic);
  for (const { span } of [...bodies, ...findUnits(scene)]) {
    const noun = classOf(scene, span);
    const word = noun === null ? "" : text.slice(noun.start, noun.end);
    if (noun === null) continue;
    const name = text.slice(span.start, span.end);
    const known = named.get(word);
    if (known === undefined) named.set(word, { name, end: span.end, single: true });
    else if (!known.name.endsWith(name) && !name.endsWith(known.name)) known.single = false;
  }
  if (named.size === 0) return [];
  return scene.hits(SHORT_CLASSES).flatMap(({ span }) => {
    const known = named.get(text.slice(span.start, span.end));
    if (known?.single !== true || span.start < known.end || !opensThere(scene, span.start) || !closesThere(scene, span.end)) return [];
    return [{ span }];
  });
};
