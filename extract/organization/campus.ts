import { regionsByName } from "../lexicon/region.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { isBody } from "./own.ts";

const LONGEST = 8;

/** Where a university of several places lies. */
const CAMPUS = /^（(?<where>\p{sc=Han}{2,3})）/u;
const UNIVERSITY = "大学";

/** Parts of the country that tell it too. */
const PARTS = new Set(["华东", "西南"]);

/** Universities that bear the name of the place: [青岚大学（杭州）]. */
export const findCampus = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return scene.found.flatMap((found) => {
    const { start, end } = found.span;
    const match =
      isBody(found) && text.startsWith(UNIVERSITY, end - UNIVERSITY.length) ? CAMPUS.exec(text.slice(end, end + LONGEST)) : null;
    const where = match?.groups?.["where"] ?? "";
    return match !== null && (regionsByName.has(where) || PARTS.has(where)) ? [{ span: { start, end: end + match[0].length } }] : [];
  });
};
