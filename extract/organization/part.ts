import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { hitAt } from "../rule/scene.ts";
import { PARTS } from "./lexicon.ts";
import { isBody } from "./own.ts";

/** A part behind a body that is known by a name of its own: [协调委办公室]. */
export const findParts = (scene: Scene): readonly Draft[] =>
  scene.found.flatMap((found) => {
    const part = isBody(found) && !found.generic ? hitAt(scene, PARTS, found.span.end) : null;
    return part === null ? [] : [{ span: { start: found.span.start, end: part.span.end }, head: part.span }];
  });
