import { isFree, leftEdge } from "../rule/edge.ts";
import { peeled } from "../rule/forms.ts";
import type { Found } from "../rule/kind.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { longestByEnd } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { isPlace } from "./joined.ts";
import { COMMON, PEEL, SAFE, STOPS } from "./lexicon.ts";
import { findNoted, NOTED_LEXICONS } from "./noted.ts";

type Draft = Pick<Match, "span"> & Partial<Match>;

/** What a road or line is. */
const ROAD = /(?:高速|公路|客运专线|铁路|高铁|通道|航线)$/u;
const ROAD_OR_WATER = /(?:高速|公路|铁路|高铁|城际|线|干流|[河江])$/u;

/** The most characters of an end of a road that nothing else tells. */
const LONGEST_END = 5;
const TO = "至";
const EDGES = { stops: STOPS, safe: SAFE };

/** The end of a road that nothing else tells, before 至 at a position: 建成[白坝]至青岚铁路; null where a phrase stands there. */
const unknownBefore = (scene: Scene, position: number): Span | null => {
  const edge = leftEdge(scene, position, LONGEST_END + 2, EDGES);
  const start = peeled(scene, PEEL, edge.start);
  return edge.bounded && NAME.test(scene.reading.text.slice(start, position)) ? { start, end: position } : null;
};

/** No time or level is an end of a road. */
const NAME = /^\p{sc=Han}{2,5}(?<![年月日周期初底末时级前内])$/u;

/** Roads by both their ends: [青岚至白塔高速铁路]. */
export const findRoutes = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const places = scene.found.filter(isPlace);
  const byEnd = longestByEnd(places);
  return places.flatMap(({ span, head }) => {
    if (text.charAt(span.start - 1) !== TO || !ROAD.test(text.slice(span.start, span.end))) return [];
    const from = byEnd.get(span.start - 1)?.span ?? unknownBefore(scene, span.start - 1);
    return from === null ? [] : [{ span: { start: from.start, end: span.end }, head }];
  });
};

/** The rest of a list of roads by their ends: 青岚[至白坝、云川至石垭等高速公路]. */
const LISTED_ROADS =
  /至\p{sc=Han}{2,5}?(?:[、和]\p{sc=Han}{2,5}?(?:经\p{sc=Han}{2,4}?)?至\p{sc=Han}{2,5}?){0,12}(?:(?:等|\d{1,2}条|[两三四五六七八九十]条){1,2}\p{sc=Han}{0,4}?|(?<=至[^至]{2,12}至\p{sc=Han}{2,5}))(?:铁路|高速|公路|高铁|客专|客运专线|城际|航线|线路|管道)/uy;

/** Where the name of an end of a road stops. */
const END_STOPS = /[、和等经\d]/u;

/** Both ends of the roads of a list, whether anything else tells them or not: [青岚]至[白坝]、[云川]至[石垭]等高速公路. */
export const findEnds = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const ends: Span[] = [];
  for (let at = text.indexOf(TO); at >= 0; at = text.indexOf(TO, at + 1)) {
    if (endOf(LISTED_ROADS, text, at) === at) continue;
    const before = unknownBefore(scene, at);
    if (before !== null) ends.push(before);
    const length = text.slice(at + 1, at + 2 + LONGEST_END).search(END_STOPS);
    if (length >= 2) ends.push({ start: at + 1, end: at + 1 + length });
  }
  return ends.filter((span) => isFree(scene, span, EDGES)).map((span) => ({ span }));
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
export const SECTION_LEXICONS = [...NO_ENDS, SAFE, ...NOTED_LEXICONS];

/** Whether nothing in a stretch is a verb or a common word: 拥堵段, 示范段 tell no ends. */
const isOwn = (scene: Scene, { start, end }: Span): boolean => {
  const to = scene.reading.text.indexOf(TO, start);
  const ends =
    to > start && to < end
      ? [
          { start, end: to },
          { start: to + 1, end },
        ]
      : [{ start, end }];
  return ends.every((span) => NO_ENDS.every((stops) => isFree(scene, span, { stops, safe: SAFE })));
};

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
