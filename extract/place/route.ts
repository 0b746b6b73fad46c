import type { Found } from "../rule/kind.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { longestByEnd } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { isPlace } from "./joined.ts";
import { COMMON, STOPS } from "./lexicon.ts";
import { findNoted, NOTED_LEXICONS } from "./noted.ts";

type Draft = Pick<Match, "span"> & Partial<Match>;

/** What a road or line is. */
const ROAD = /(?:高速|公路|客运专线|铁路|高铁|通道|航线)$/u;
const ROAD_OR_WATER = /(?:高速|公路|铁路|高铁|城际|线|干流|[河江])$/u;

/** Roads by both their ends: [青岚至白塔高速铁路]. */
export const findRoutes = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const places = scene.found.filter(isPlace);
  const byEnd = longestByEnd(places);
  return places.flatMap(({ span, head }) => {
    const from = text.charAt(span.start - 1) === "至" ? byEnd.get(span.start - 1) : undefined;
    return from === undefined || !ROAD.test(text.slice(span.start, span.end))
      ? []
      : [{ span: { start: from.span.start, end: span.end }, head }];
  });
};

/** What follows the region that a section lies in, bare and in brackets. */
const SECTION = /^段(?!落|时)/u;
const SECTION_IN_BRACKETS = /^(?:段|部分|片区)）/u;
const LONGEST_CLOSE = 3;

/** Sections by the region that they lie in: [云川高速青岚段], [白塔大桥（青岚段）]. */
const sectionsIn = (scene: Scene, places: readonly Found[], byEnd: ReadonlyMap<number, Draft>): readonly Draft[] => {
  const { text } = scene.reading;
  return places.flatMap(({ span }) => {
    const isNote = text.charAt(span.start - 1) === "（";
    const whole = byEnd.get(isNote ? span.start - 1 : span.start);
    const close = (isNote ? SECTION_IN_BRACKETS : SECTION).exec(text.slice(span.end, span.end + LONGEST_CLOSE));
    return whole === undefined || close === null ? [] : [{ span: { start: whole.span.start, end: span.end + close[0].length } }];
  });
};

/** Both ends of a section, whole or by one character each, bare or in brackets. */
const BETWEEN = /^(?<open>（)?(?<ends>\p{sc=Han}{2,5}至\p{sc=Han}{2,5}?|\p{sc=Han}{2})段(?!落|时)(?<close>）)?/u;
const LONGEST_BETWEEN = 16;

const NO_ENDS = [STOPS, COMMON];

/** Lexicons that sections are read with. */
export const SECTION_LEXICONS = [...NO_ENDS, ...NOTED_LEXICONS];

/** Whether nothing in a stretch is a verb or a common word: 拥堵段, 示范段 tell no ends. */
const isOwn = (scene: Scene, { start, end }: Span): boolean =>
  NO_ENDS.every((lexicon) => {
    const { starts, ends, before } = scene.hits.places(lexicon);
    for (let at = before(end); at >= 0 && (ends[at] ?? 0) > start; at -= 1)
      if ((starts[at] ?? 0) >= start && scene.reading.text.slice(starts[at], ends[at]) !== "至") return false;
    return true;
  });

/** Sections by their ends: [云川高速青白段], [云川铁路（青岚至白塔段）]. */
const sectionsBetween = (scene: Scene, wholes: readonly Draft[]): readonly Draft[] => {
  const { text } = scene.reading;
  return wholes.flatMap(({ span }) => {
    if (!ROAD_OR_WATER.test(text.slice(span.start, span.end))) return [];
    const match = BETWEEN.exec(text.slice(span.end, span.end + LONGEST_BETWEEN));
    const { open = "", ends = "", close = "" } = match?.groups ?? {};
    if (match === null || (open === "") !== (close === "")) return [];
    const start = span.end + open.length;
    return isOwn(scene, { start, end: start + ends.length }) ? [{ span: { start: span.start, end: span.end + match[0].length } }] : [];
  });
};

/** Sections of roads and waters. */
export const findSections = (scene: Scene): readonly Draft[] => {
  const places = scene.found.filter(isPlace);
  const wholes: readonly Draft[] = [...places, ...findRoutes(scene), ...findNoted(scene)];
  return [...sectionsIn(scene, places, longestByEnd(wholes)), ...sectionsBetween(scene, wholes)];
};
