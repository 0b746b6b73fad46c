import { regionsByName } from "../lexicon/region.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { isBody } from "./own.ts";

/** The office that runs a zone, a park or a water. */
const OFFICE = /^(?:党工委(?:、管委会|管委会)?|工委管委会|管委会|管理委员会|管理局|建设指挥部|开发建设指挥部)(?!长)/u;
const LONGEST = 8;

/** Offices of places by the name of the place: [青岚产业园管委会], [白塔湖管理局]. */
export const findOfZone = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return scene.found.flatMap(({ rule, span }) => {
    if (!rule.startsWith("place/")) return [];
    const office = OFFICE.exec(text.slice(span.end, span.end + LONGEST));
    if (office === null) return [];
    const head = { start: span.end, end: span.end + office[0].length };
    return [{ span: { start: span.start, end: head.end }, head }];
  });
};

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
