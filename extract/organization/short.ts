import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { lastHitBefore } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { SHORT_CLASSES } from "./lexicon.ts";
import { closesThere, opensThere } from "./open.ts";
import { isBody } from "./own.ts";
import { findUnits } from "./part.ts";

/** Where the class noun with which a body's name ends starts; null where it ends in none that may stand for it. */
const classOf = (scene: Scene, { start, end }: Span): Span | null => {
  const classes = scene.hits(SHORT_CLASSES);
  const last = classes[lastHitBefore(classes, end)];
  return last !== undefined && last.span.end === end && last.span.start > start + 1 ? last.span : null;
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
