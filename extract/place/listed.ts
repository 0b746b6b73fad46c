import { DOUBTFUL_REGION, REGION } from "../lexicon/region.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import { defineLexicon, type Lexicon } from "../rule/lexicon.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { hitAt } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { BUILDING_HEADS, COMMON, PEEL, SITE_HEADS, STOPS, UNIT_HEADS, WORK_HEADS, ZONE_HEADS } from "./lexicon.ts";

/** A list that a class noun closes: 德青、阿白等11条[公路], 杏子坪和水坪两个[洼地]; one alone where places are counted: 石盖垭等7处[煤矿]. The first member may hold the verb before it. */
const LIST =
  /(?<![A-Za-z\d])(?<items>(?:(?!和)\p{sc=Han}){2,8}(?:[、和](?:(?![等和])\p{sc=Han}){2,8}){1,8}|(?:(?!和)\p{sc=Han}){2,8}(?=等\d{1,3}[条座处]))(?:等(?:\d{1,3}|[一二两三四五六七八九十]{1,2})?[条座个处]?\p{sc=Han}{0,6}|(?:\d{1,2}|[两三四五六七八九十])(?:[条座个处]\p{sc=Han}{0,6})?)$/u;
/** A list whose last member bears the class noun: 云沟、德西、[车马山大型]水库, 云岚、[白青]高铁. */
const SHARED_TAIL =
  /(?<![A-Za-z\d])(?<items>(?:(?![通号])\p{sc=Han}){2,8}(?:、(?:(?![等通号])\p{sc=Han}){2,4}){0,6})、(?!\p{sc=Han}{0,3}[通号])\p{sc=Han}{2,4}(?:大型|中型|产业|开放)?$/u;
/** Its last member, which is looked for first: most such heads end no list. */
const LAST_MEMBER = /、\p{sc=Han}{2,4}(?:大型|中型|产业|开放)?$/u;
/** Classes whose names are told by one tail; roads and bridges stand beside common nouns too often. */
const TAILED =
  /^(?:遗址|水电厂|电厂|煤矿|油田|港区|水库|大型水库|水电站|抽水蓄能电站|高铁|铁路|高速|高速公路|灌区|机场|城际|大通道|走廊|产业带)$/u;
const REACH = 60;
/** What every such list ends with, and what every one holds. */
const LIST_END = /[等条座个处两三四五六七八九十\d]/u;
const END_REACH = 12;
const SEPARATOR = /[、和]|等\d/u;
const ITEM = /[^、和]+/gu;

/** Kinds of places that only lists have behind them. */
const KINDS_OF_PLACE = defineLexicon(
  "place/kind-of-place",
  "河流 湖泊 河湖 山脉 山峰 岛屿 海岛 岛礁 海湾 海域 沟渠 沟道 山洪沟 干渠 小流域 水域 新线 干线 支线 遗迹 古迹 产业带 重点区域 村委会 行政村 自然村 建制村 村庄 村民小组 乡镇 镇街 街镇 城镇 镇（街道） 乡镇（街道） 安置区 安置点 安置社区 街区 路段 路口 站点 景点 港口 矿区 林区 牧区 垦区",
);

const HEADS = [WORK_HEADS, SITE_HEADS, BUILDING_HEADS, ZONE_HEADS, UNIT_HEADS, KINDS_OF_PLACE];

/** Lexicons that the lists are read with. */
export const LISTED_LEXICONS = [...HEADS, STOPS, ALL_VERBS, PEEL, COMMON, REGION, DOUBTFUL_REGION];

const BEFORE_NAMES = [STOPS, ALL_VERBS, PEEL];
const NO_NAMES = [STOPS, ALL_VERBS, COMMON];
const REGIONS = [REGION, DOUBTFUL_REGION];

/** Where the first member starts: behind the last verb or stop in it, or 有. */
const afterVerbs = (scene: Scene, { start, end }: Span): number => {
  // 沿线有[龙坪]、柳街等3个村委会
  let after = Math.max(start, scene.reading.text.lastIndexOf("有", end - 1) + 1);
  for (const lexicon of BEFORE_NAMES) {
    const { starts, ends, before } = scene.hits.places(lexicon);
    const at = before(end);
    const wordEnd = ends[at] ?? 0;
    if ((starts[at] ?? -1) >= start && wordEnd <= end) after = Math.max(after, wordEnd);
  }
  return after;
};

/** A name has so many characters at least. */
const LEAST_OWN = 2;

/** Where what is a member's own starts, behind the region that opens it: 云川[石招堤]. */
const ownStart = (scene: Scene, { start, end }: Span): number => {
  const region = hitAt(scene, REGION, start) ?? hitAt(scene, DOUBTFUL_REGION, start);
  return region !== null && end - region.span.end >= LEAST_OWN ? region.span.end : start;
};

/** Whether a member is no word of the language: nothing in it is a verb, a common word or a region, but one that opens it. */
const isName = (scene: Scene, member: Span): boolean => isOwn(scene, { start: ownStart(scene, member), end: member.end });

const isOwn = (scene: Scene, { start, end }: Span): boolean =>
  end - start >= LEAST_OWN &&
  end - start <= 5 &&
  !DRIVE.test(scene.reading.text.slice(start, end)) &&
  NO_NAMES.every((lexicon) => holdsNone(scene, lexicon, { start, end })) &&
  REGIONS.every((lexicon) => holdsNone(scene, lexicon, { start, end }) || isCalledAfter(scene, lexicon, { start, end }));

/** Whether a region is the whole name or all but its first or last character: [沙河]、青岚河等河流, [岚河口]、[沙河湾]等3处. */
const isCalledAfter = (scene: Scene, lexicon: Lexicon, { start, end }: Span): boolean =>
  [start, start + 1].some((at) => hitAt(scene, lexicon, at)?.span.end === end) || hitAt(scene, lexicon, start)?.span.end === end - 1;

/** Whether no word of a lexicon starts in a stretch: 和[美] in 云河和美岔沟 is no word, it starts before the member. */
const holdsNone = (scene: Scene, lexicon: Lexicon, { start, end }: Span): boolean => {
  const { starts, ends, before } = scene.hits.places(lexicon);
  const at = before(end);
  return (ends[at] ?? 0) <= start || (starts[at] ?? 0) < start;
};

/** Drives stand beside works, and are none. */
const DRIVE = /(?:工程|项目|[一二三四五]期)$/u;

const NO_MEMBERS: readonly Span[] = [];

const membersBefore = (scene: Scene, head: Span): readonly Span[] => {
  const { text } = scene.reading;
  const isTailed =
    TAILED.test(text.slice(head.start, head.end)) && LAST_MEMBER.test(text.slice(Math.max(0, head.start - END_REACH), head.start));
  if (!isTailed && !LIST_END.test(text.slice(Math.max(0, head.start - END_REACH), head.start))) return NO_MEMBERS;
  const from = Math.max(0, head.start - REACH);
  const before = text.slice(from, head.start);
  const match = SEPARATOR.test(before) ? (LIST.exec(before) ?? (isTailed ? SHARED_TAIL.exec(before) : null)) : null;
  const items = match?.groups?.["items"];
  if (match === null || items === undefined) return NO_MEMBERS;
  const members = matchesOf(ITEM, items).map((item) => {
    const start = from + match.index + item.index;
    return { start, end: start + item[0].length };
  });
  return members.map((span, at) => (at === 0 ? { ...span, start: afterVerbs(scene, span) } : span)).filter((span) => isName(scene, span));
};

/** Members of a list that the class noun behind it makes places. */
export const findListed = (scene: Scene): readonly Pick<Match, "span">[] => {
  const found: Pick<Match, "span">[] = [];
  for (const lexicon of HEADS) {
    const { starts, ends } = scene.hits.places(lexicon);
    for (let at = 0; at < starts.length; at += 1) {
      for (const span of membersBefore(scene, { start: starts[at] ?? 0, end: ends[at] ?? 0 })) found.push({ span });
    }
  }
  return found;
};
