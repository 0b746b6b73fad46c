import { isFree, leftEdge } from "../rule/edge.ts";
import { peeled } from "../rule/forms.ts";
import type { Found } from "../rule/kind.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { hitAt, longestByEnd } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { isPlace } from "./joined.ts";
import { COMMON, PEEL, SAFE, STOPS } from "./lexicon.ts";
import { findNoted, NOTED_LEXICONS } from "./noted.ts";

type Draft = Pick<Match, "span"> & Partial<Match>;

/** What a road or line is. */
const ROAD = /(?:高速|公路|客运专线|铁路|高铁|通道|航线)$/u;
const ROAD_OR_WATER = /(?:高速|公路|铁路|高铁|城际|线|路|大道|大街|干流|湿地|长城|[河江]|[GS]\d{3,4})$/u;

/** The most characters of an end of a road that nothing else tells. */
const LONGEST_END = 5;
const TO = "至";
const EDGES = { stops: STOPS, safe: SAFE };

/** The end of a road that nothing else tells, before 至 at a position: 建成[白坝]至青岚铁路; null where a phrase stands there. */
const unknownBefore = (scene: Scene, position: number): Span | null => {
  const edge = leftEdge(scene, position, LONGEST_END + 2, EDGES);
  const start = peeled(scene, PEEL, edge.start);
  const end = { start, end: position };
  return edge.bounded && NAME.test(scene.reading.text.slice(start, position)) && !isCommon(scene, end) ? end : null;
};

/** Whether a stretch is a common word: 从城市至农村公路. */
const isCommon = (scene: Scene, { start, end }: Span): boolean => hitAt(scene, COMMON, start)?.span.end === end;

/** No time or level is an end of a road. */
const NAME = /^\p{sc=Han}{2,5}(?<![年月日周期初底末时级前内])$/u;

/** The other end and what leads there: 白坝至[青岚铁路]. */
const TO_ROAD =
  /至(?<other>(?:(?![至、])\p{sc=Han}){2,6}?)(?:高速公路|高速铁路|高速|公路|客运专线|城际铁路|铁路|高铁|(?:支线|联络线|连接线)(?:公路|道路)?|[一二三四五六七八]{1,2}线)(?!局|口|站)/uy;

/** The rest of a list of roads by their ends, from 至 on: 青岚[至白坝、云川至石垭等高速公路]. */
const TO_LISTED =
  /至(?<other>\p{sc=Han}{2,5}?)(?:[、和]\p{sc=Han}{2,5}?(?:经\p{sc=Han}{2,4}?)?至\p{sc=Han}{2,5}?){0,12}(?:(?:等|\d{1,2}[条个]|[两三四五六七八九十]条){1,2}\p{sc=Han}{0,10}?|(?<=至[^至]{2,12}至\p{sc=Han}{2,5}))(?:铁路|高速|公路|高铁|客专|客运专线|城际|航线|线路|管道|通道|(?<=\d个\p{sc=Han}{0,4})项目)/uy;

/** Where the other end of a road stands behind 至, and where the name of the road ends; null where no road is named there. */
const otherEnd = (scene: Scene, position: number): { readonly other: Span; readonly end: number } | null => {
  const { text } = scene.reading;
  for (const pattern of [TO_ROAD, TO_LISTED]) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    const name = match?.groups?.["other"] ?? "";
    const other = { start: position + 1, end: position + 1 + name.length };
    if (match === null || !isFree(scene, other, EDGES) || isCommon(scene, other)) continue;
    return { other, end: pattern === TO_ROAD ? position + match[0].length : other.end };
  }
  return null;
};

/** What leads off a road is one by its name. */
const BRANCH_OF = /(?:连接线|联络线|支线|延[长伸]线|复线)?/uy;

/** Roads by both their ends: [青岚至白塔高速铁路]; [白坝至石垭]、[云川至青岚]等高速公路. */
export const findRoutes = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const places = scene.found.filter(isPlace);
  const byEnd = longestByEnd(places);
  const roads = new Map(places.filter(({ span }) => ROAD.test(text.slice(span.start, span.end))).map(({ span }) => [span.start, span.end]));
  const routes: Draft[] = [];
  for (let at = text.indexOf(TO); at >= 0; at = text.indexOf(TO, at + 1)) {
    const end = roads.get(at + 1) ?? otherEnd(scene, at)?.end;
    const from = end === undefined ? null : (byEnd.get(at)?.span ?? unknownBefore(scene, at));
    if (end !== undefined && from !== null) routes.push({ span: { start: from.start, end: endOf(BRANCH_OF, text, end) } });
  }
  return routes;
};

/** What follows the region that a section lies in, bare and in brackets. */
const SECTION = /^(?:段(?!落|时)|重点建设区)/u;
const SECTION_IN_BRACKETS = /^(?:段|部分|片区)）/u;
const LONGEST_CLOSE = 5;

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

/** Both ends of a section, whole or by one character each, or the town that it lies in; bare or in brackets. */
const BETWEEN =
  /^(?<open>（)?(?<ends>\p{sc=Han}{2,5}至\p{sc=Han}{2,5}?|(?!(?:主要|重点|拥堵|通航|沿线|路基|区间|施工|试验|示范|险工)?[路河江湖岸线]?段)\p{sc=Han}{2,4}?)段(?!落|时)(?<close>）)?/u;
/** Both ends of a section or branch that no 段 closes, the first with a note: 云川高速[青岚（石坝）至白塔]、…, 云川铁路[青岚至白塔支线]. */
const BRANCH =
  /^(?<ends>\p{sc=Han}{2,5}(?:（\p{sc=Han}{2,5}）)?至\p{sc=Han}{2,6}?)(?:支线|联络线|连接线|(?=[、，。；）\n]|等|和|项目|工程|改[扩造建]|通车|开工|建成|全线|$))/u;
const LONGEST_BETWEEN = 20;

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

/** Sections by their ends: [云川高速青白段], [云川铁路（青岚至白塔段）], [G9915线青岚至白塔]. */
const sectionsBetween = (scene: Scene, wholes: readonly Draft[]): readonly Draft[] => {
  const { text } = scene.reading;
  return wholes.flatMap(({ span }) => {
    if (!ROAD_OR_WATER.test(text.slice(span.start, span.end))) return [];
    const rest = text.slice(span.end, span.end + LONGEST_BETWEEN);
    const match = BETWEEN.exec(rest) ?? BRANCH.exec(rest);
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
