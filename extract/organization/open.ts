import { ALL_VERBS } from "../lexicon/verb.ts";
import type { Scene } from "../rule/rule.ts";
import { hitAt, isMark } from "../rule/scene.ts";
import { BEFORE_SHORT, BEHIND_SHORT } from "./lexicon.ts";

/** Whether a name may open at a position: behind a mark, a verb or a preposition. */
export const opensThere = (scene: Scene, position: number): boolean => {
  if (position === 0 || isMark(scene.reading.text.charAt(position - 1))) return true;
  for (let length = 1; length <= 4; length += 1) {
    for (const words of [BEFORE_SHORT, ALL_VERBS]) {
      const word = hitAt(scene, words, position - length);
      if (word !== null && word.span.end === position) return true;
    }
  }
  return false;
};

/** Whether a name may end at a position: before a mark, a verb or another word that opens what a body does. */
export const closesThere = (scene: Scene, position: number): boolean =>
  position === scene.reading.text.length ||
  isMark(scene.reading.text.charAt(position)) ||
  hitAt(scene, BEHIND_SHORT, position) !== null ||
  hitAt(scene, ALL_VERBS, position) !== null;
