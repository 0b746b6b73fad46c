import { comesAbout } from "./comes-about.ts";
import { regionsByName } from "./lexicon/region.ts";
import { ACTION_VERBS, NOUN_VERBS } from "./lexicon/verb.ts";
import { organization } from "./organization/kind.ts";
import { place } from "./place/kind.ts";
import type { Found } from "./rule/kind.ts";
import type { Lexicon } from "./rule/lexicon.ts";
import type { Hits } from "./rule/scan.ts";
import { isMark, LIST_JOINTS } from "./rule/scene.ts";
import { firstPlacedAt } from "./text/span.ts";
import { endOf } from "./text/sticky.ts";

/** Verbs by which a place does something. */
export const DEED_VERBS: readonly Lexicon[] = [ACTION_VERBS, NOUN_VERBS];

/** What counts the places of a list that goes on: 云川、青岚[两省]和白塔自治区. */
const COUNTED = /(?:[两三四五六七八九十\d]{1,2}个?[省市县区旗镇乡])?/uy;

/** Whether one character joins two mentions to a list, those before it counted or not. */
export const areJoined = (text: string, left: Found, right: Found): boolean => {
  const joint = right.span.start - 1;
  return joint >= left.span.end && LIST_JOINTS.has(text.charAt(joint)) && endOf(COUNTED, text, left.span.end) === joint;
};

/** What closes a list of places: 青岚、云川[等市], 青岚、云川[两省], 青岚、云川[等12个省（区、市）]. */
const LIST_TAIL =
  /(?:等(?:省市|省区市|省区|城市|市县|地|市|县|省|州|区)?)?(?:[两三四五六七八九十\d]{1,3}个?(?:[省市县区]|特别行政区)(?:（[省市区县州、自治直辖]{1,9}）)?)?/uy;

/** By what and in what a place does something: 支持青岚[以港口为依托，]发展航运; 推动青岚[在绿色转型上]展现新作为. */
const MANNER = /以[^，。；以]{2,30}?为[^，。；]{1,12}，|在[^。；在]{2,30}?(?:上|中|方面)/uy;

/** A note behind a place: 青岚（云川片区）. */
export const PLACE_NOTE = /(?:（[^（）]{1,8}）)?/uy;

/** The places of a list that opens with one at a position, bodies that it joins to them passed over, and where what closes it ends. */
export const placeListAt = (text: string, mentions: readonly Found[], position: number): { places: readonly Found[]; end: number } => {
  const places: Found[] = [];
  let end = position;
  for (;;) {
    const found = mentions[firstPlacedAt(mentions, end)];
    if (found?.span.start !== end || (found.kind !== place && (found.kind !== organization || places.length === 0))) break;
    if (found.kind === place) places.push(found);
    end = endOf(PLACE_NOTE, text, found.span.end);
    if (LIST_JOINTS.has(text.charAt(end))) end += 1;
  }
  return { places, end: endOf(LIST_TAIL, text, end) };
};

/** The places of a list that is followed by a deed, none where what follows is what they become. */
export const doersAt = (
  text: string,
  hits: Hits,
  mentions: readonly Found[],
  position: number,
  becomes: RegExp | null = null,
): readonly Found[] => {
  const { places, end } = placeListAt(text, mentions, position);
  if (places.length === 0 || becomes?.test(text.slice(end, end + 3)) === true || comesAbout(text, end)) return [];
  const deed = endOf(DEED_ADVERBS, text, endOf(MANNER, text, end));
  return hasObject(text, hits, deed) ? places.filter((found) => !isBuilt(text, found)) : [];
};

/** What ends the sentence of a place. */
const SENTENCE_END = /[。！？\n]/u;

/** The most characters between a deed and the next place that has one. */
const LONGEST_DEED = 60;

/** Where the next place stands that a mark puts beside one whose deed was told; -1 where none does. */
const nextBeside = (text: string, mentions: readonly Found[], from: number): number => {
  for (let at = firstPlacedAt(mentions, from); at < mentions.length; at += 1) {
    const start = mentions[at]?.span.start ?? from;
    if (start > from + LONGEST_DEED || SENTENCE_END.test(text.slice(from, start))) return -1;
    if (mentions[at]?.kind === place && /[，、；]/u.test(text.charAt(start - 1))) return start;
  }
  return -1;
};

/** The places that a list names and those that go on with deeds of their own: 支持[云川]打造茶叶基地，[青岚]、[白坝]打造陶瓷基地。 */
export const seriesFrom = (text: string, hits: Hits, mentions: readonly Found[], position: number): readonly Found[] => {
  const doers = doersAt(text, hits, mentions, position);
  const last = doers.at(-1);
  return last === undefined ? doers : [...doers, ...seriesAfter(text, hits, mentions, last.span.end)];
};

/** Those that go on behind a deed. */
export const seriesAfter = (text: string, hits: Hits, mentions: readonly Found[], from: number): readonly Found[] => {
  const next = nextBeside(text, mentions, from);
  return next < 0 ? [] : seriesFrom(text, hits, mentions, next);
};

/** Works do nothing themselves, regions that end as they do act: 推动[青岚地铁3号线]拓展延伸, but 支持[香港]、[连云港]扩大开放. */
const isBuilt = (text: string, { span }: Found): boolean => {
  const name = text.slice(span.start, span.end);
  return /[线路桥站道铁港河]$/u.test(name) && !regionsByName.has(name);
};

/** Adverbs between a place and its deed. */
export const DEED_ADVERBS =
  /(?:加快|率先|积极|深入|全面|加速|高标准|高水平|高质量|更好|进一步|共同|联合|携手|一体(?!化)|协同|争|创新|分类|有序|因地制宜|聚力|大力|持续|着力|稳步|扎实){1,3}/uy;

/** Deeds that need no object: 支持青岚[先行先试]. */
const WHOLE_DEED = /先行先试|走在前|先试先行|聚焦(?!点)/uy;

/** Whether a verb stands there with something behind it. */
export const hasObject = (text: string, hits: Hits, position: number): boolean =>
  endOf(WHOLE_DEED, text, position) > position ||
  DEED_VERBS.some((verbs) => {
    const verb = hits.starting(verbs).at(position)[0];
    if (verb === undefined) return false;
    const next = text.charAt(verb.span.end);
    return next !== "" && next !== "的" && (next === "“" || !isMark(next)) && !LIST_JOINTS.has(next) && next !== "等";
  });
