import { regionsByName } from "../lexicon/region.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { isBody } from "./own.ts";

const LONGEST = 8;

/** Where a university or an institute of several places lies. */
const CAMPUS = /^（(?<where>\p{sc=Han}{2,3})）/u;
const HAS_CAMPUSES = /(?:大学?|学院|研究[院所]|实验室|创新中心)$/u;
const LONGEST_END = 4;

/** Parts of the country that tell it too. */
const PARTS = new Set(["华东", "西南"]);

/** Universities and institutes that bear the name of the place: [青岚大学（杭州）]. */
export const findCampus = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return scene.found.flatMap((found) => {
    const { start, end } = found.span;
    const match =
      isBody(found) && HAS_CAMPUSES.test(text.slice(Math.max(start, end - LONGEST_END), end))
        ? CAMPUS.exec(text.slice(end, end + LONGEST))
        : null;
    const where = match?.groups?.["where"] ?? "";
    return match !== null && (regionsByName.has(where) || PARTS.has(where)) ? [{ span: { start, end: end + match[0].length } }] : [];
  });
};
