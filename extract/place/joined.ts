import { COUNTRY, WORLD } from "../lexicon/landscape.ts";
import { regionsByName } from "../lexicon/region.ts";
import { leftEdge } from "../rule/edge.ts";
import type { Found } from "../rule/kind.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { SAFE, STOPS } from "./lexicon.ts";

/** A dash of one or two characters between two names. */
const DASH = /^(?:[—–－-]|——|－－)$/u;
const LONGEST_DASH = 2;

const HAN = /\p{sc=Han}/u;

/** The kind itself cannot be named below it without a circle; the ids of its rules open with its own. */
export const isPlace = ({ rule }: Found): boolean => rule.startsWith("place/");

const abroad = new Set([WORLD, COUNTRY].flatMap(({ entries }) => entries.flatMap(({ surfaces }) => surfaces)));

/** Whether a mention is more than a bare region, here or abroad. */
const isNamed = (text: string, { head, span }: Found): boolean => {
  const name = text.slice(span.start, span.end);
  return head !== null || !(regionsByName.has(name) || abroad.has(name));
};

/** Where the names of the same kind start that dashes join to one, the one itself among them. */
const startOf = (scene: Scene, places: readonly Found[], at: number): number => {
  const { text } = scene.reading;
  const last = places[at];
  let start = last?.span.start ?? 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = places[before];
    if (other === undefined || !isPlace(other) || other.span.end > start || start - other.span.end > LONGEST_DASH) break;
    if (!DASH.test(text.slice(other.span.end, start))) break;
    start = other.span.start;
  }
  return last?.head === null || start !== last?.span.start ? start : unknownStart(scene, start);
};

/** The most characters of a place that nothing tells but the dash: [白坝—青岚经济合作区]. */
const LONGEST_UNKNOWN = 4;

/** Where a name that no rule knows starts before a dash that ends at a position; the position itself where none does. */
const unknownStart = (scene: Scene, position: number): number => {
  const { text } = scene.reading;
  const dash = DASH.test(text.slice(position - 1, position)) ? position - 1 : position;
  if (dash === position || !HAN.test(text.charAt(dash - 1))) return position;
  const edge = leftEdge(scene, dash, LONGEST_UNKNOWN + 1, { stops: STOPS, safe: SAFE });
  const length = dash - edge.start;
  return edge.bounded && length >= 2 && length <= LONGEST_UNKNOWN ? edge.start : position;
};

/** Names whose parts a dash joins, where the last has a class noun or landmark of its own: [云川—青岚城市群]. Two bare regions stay two. */
export const findJoined = (scene: Scene): readonly (Pick<Match, "span"> & Partial<Match>)[] => {
  const { text } = scene.reading;
  const places = scene.found;
  const joined: (Pick<Match, "span"> & Partial<Match>)[] = [];
  places.forEach((last, at) => {
    const start = startOf(scene, places, at);
    if (isPlace(last) && start < last.span.start && isNamed(text, last))
      joined.push({ span: { start, end: last.span.end }, head: last.head });
  });
  return joined;
};

/** What tells which part of a place is meant. */
const PART =
  /^(?:[东西南北中]{1,2}段|主峰|南麓|北麓|东麓|西麓|[东西南北]坡|干流|上游|中游|下游|库区|灌区|外滩|防汛墙|海塘|复线|延长线|延伸[线段]|源头区?|源(?=[区、，和及生流保等管整治考]|$)区?|城市段|寨(?!子)|[一二三四五六七八九]号[墓坑窟]|新馆|东馆|西馆|联络线|连接线|外绕线|绕城线|[东西南北]{1,2}延(?:线|段|伸线|伸段)|第[一二三四五]跑道|[东西南北][一二]?跑道|T\d[A-Z]?航站楼)(?![\p{sc=Han}]{0,1}堤防)/u;

const NATURAL = /[湖山]/u;

/** What follows a water or height that an area is named for: 洞庭湖[区], 太行山[区]. */
const NATURAL_AREA = /^区(?![域块间位])/u;

/** Parts of places that other rules found: [云川断裂带北段], [青岚山主峰], [白塔湖区], [石坝河源头]. */
export const findPartsOf = (scene: Scene): readonly (Pick<Match, "span"> & Partial<Match>)[] => {
  const { text } = scene.reading;
  return scene.found.flatMap((found) => {
    const { span } = found;
    if (!isPlace(found) || !isNamed(text, found)) return [];
    const rest = text.slice(span.end, span.end + LONGEST_PART);
    const part = PART.exec(rest) ?? (NATURAL.test(text.charAt(span.end - 1)) ? NATURAL_AREA.exec(rest) : null);
    return part === null ? [] : [{ span: { start: span.start, end: span.end + part[0].length } }];
  });
};

const LONGEST_PART = 6;
