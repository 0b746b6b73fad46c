import { LANDSCAPE } from "../lexicon/landscape.ts";
import { DOUBTFUL_REGION, REGION } from "../lexicon/region.ts";
import { defineKind } from "../rule/define.ts";
import { joinLexicons } from "../rule/lexicon.ts";
import type { SuffixRule } from "../rule/rule.ts";
import { CHAIN_LEXICONS, findRegions } from "./chain.ts";
import { findJoined, findRoutes, findSections } from "./joined.ts";
import {
  AREA_NOUNS,
  AROUND,
  BARE_MASKS,
  BROAD_ZONE_HEADS,
  COMMON,
  MASKED_UNITS,
  NAMED_NATURE,
  NAMED_UNIT,
  NATION,
  NATURE_HEADS,
  OPENERS,
  PARTS,
  PEEL,
  SAFE,
  SITE_HEADS,
  STATIONS,
  STOPS,
  UNIT_HEADS,
  WORK_HEADS,
  ZONE_HEADS,
} from "./lexicon.ts";
import { findListed, LISTED_LEXICONS } from "./listed.ts";

const LINE =
  /(?:轨道交通|地铁|市郊铁路|市域铁路|轻轨|[x×]{2,3}(?=高速))(?!沿|运营|新|干|支|专)(?:[A-Z]?\d{1,3}号?线|[\p{sc=Han}x×]{1,4}?线|高速)(?:[\p{sc=Han}x×]{2,8}?段)?/gu;
const BRACKETED = /中\p{sc=Han}（\p{sc=Han}{2,6}）\p{sc=Han}{0,10}?(?:产业园|产业园区|合作区|示范区|生态城|试验区)/gu;
const LABEL = /^(?:\p{sc=Han}{0,2}[一二三四五六七八九十两双多新]{1,2}[区核翼廊带城圈轴极港湾园]){1,4}$/u;
const BORDER =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新](?:、?[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]){1,5}交界(?:地区|地带|处)?/gu;

/** Names of other things are called after it: 青岚湖、白塔山等实验室; 云川产业投资基金. */
const NAMESAKE =
  /^山?(?:、\p{sc=Han}{2,6}){0,5}(?:等|\d{1,2}个)?(?:国家|省|全国|\p{sc=Han}{2})?(?:重点)?实验室|^(?:（\p{sc=Han}{2,4}）)?\p{sc=Han}{0,8}(?:投资|发展|引导|科创|产业|创新)基金/u;

const edges = { stops: STOPS, safe: SAFE };
const named = joinLexicons("place/named", [REGION, LANDSCAPE]);

/** A class whose names are found at once where a region or landmark opens them, and else where edges close them. */
const classRules = (id: string, heads: SuffixRule["heads"], reach: number): readonly SuffixRule[] => [
  { form: "suffix", id: `place/${id}-at`, stage: "sharp", heads, reach: 20, minimum: 1, ...edges, openers: OPENERS, needsOpener: true },
  { form: "suffix", id: `place/${id}`, heads, reach, minimum: 2, ...edges, common: COMMON, peel: PEEL, weight: -1 },
];

/** Administrative regions, waters and heights, zones, works of transport and water, sites. */
export const place = defineKind({
  id: "place",
  recurs: 4,
  rules: [
    // [雄安新区]; [青藏高原]; [京津冀]
    { form: "term", id: "place/landmark", lexicon: LANDSCAPE, when: { notAfter: NAMESAKE } },
    // [云川省青岚县白塔镇马家村]; 在[云川]、[青岚]、[白塔]等地
    {
      form: "code",
      id: "place/region",
      stage: "sharp",
      reason: "which short names count depends on their neighbours and on whose paper it is",
      lexicons: CHAIN_LEXICONS,
      when: { notAfter: NAMESAKE },
      find: findRegions,
    },
    // [云川西部地区]; [青岚河南岸]
    {
      form: "compose",
      id: "place/part",
      parts: [
        { words: named, repeat: true },
        { words: PARTS, head: true },
      ],
    },
    // [云川阿岚山]: a landmark behind its region
    {
      form: "compose",
      id: "place/landmark-of",
      parts: [
        { words: REGION, repeat: true },
        { words: LANDSCAPE, head: true },
      ],
    },
    // [xx区]、[xx镇xx村]
    {
      form: "compose",
      id: "place/masked",
      parts: [{ words: MASKED_UNITS, repeat: true }],
      when: { notBefore: /[“x×]$/u, notAfter: /^[委政人府民域级长]/u },
    },
    // 环[xx地区]
    {
      form: "compose",
      id: "place/masked-area",
      parts: [{ words: AROUND, optional: true }, { words: BARE_MASKS }, { words: AREA_NOUNS, head: true }],
    },
    // 落户[xx]。
    {
      form: "term",
      id: "place/mask",
      lexicon: BARE_MASKS,
      when: { before: /(?:在|向|落户|赴|承接|追忆|以来)$/u, after: /^(?:[在和与及、，。；落发召党非地考调]|$)/u },
    },
    // [轨道交通M8线]、[地铁3号线白塔至青岚段]
    { form: "pattern", id: "place/line", pattern: LINE, anchor: "线" },
    // [云川（青岚）国际科技创新中心]
    {
      form: "compose",
      id: "place/zone-of-two",
      parts: [
        { words: named, repeat: true },
        { words: /（\p{sc=Han}{2,6}）/u },
        { words: COMMON, optional: true, repeat: true },
        { words: ZONE_HEADS, head: true },
      ],
    },
    // [云川南站]
    {
      form: "compose",
      id: "place/station",
      parts: [
        { words: REGION, repeat: true },
        { words: DOUBTFUL_REGION, optional: true },
        { words: STATIONS, head: true },
      ],
    },
    // [中青（云川）产业园]
    { form: "pattern", id: "place/bracketed", pattern: BRACKETED, needs: "（" },
    // “[三城一区]”联动发展
    {
      form: "bracket",
      id: "place/label",
      open: "“",
      close: "”",
      inner: LABEL,
      when: { notAfter: /^”?(?:的)?(?:[\p{sc=Han}]{0,4})(?:格局|体系|布局|机制|模式|制度)/u },
    },
    // “[云川—青岚—白塔]”货运航线
    {
      form: "bracket",
      id: "place/joined-label",
      open: "“",
      close: "”",
      inner: /^\p{sc=Han}{2,6}(?:[—–-]{1,2}\p{sc=Han}{2,6}){1,3}$/u,
      behind: WORK_HEADS,
      reach: 8,
      extent: "to-noun",
    },
    // [云川国家数据标注基地]; [国家文化保护试验区]
    {
      form: "compose",
      id: "place/national-zone",
      parts: [
        { words: named, optional: true, repeat: true },
        { words: NATION },
        { words: /(?!级|重大)[\p{sc=Han}、]{2,14}?(?:试验区|实验区|先导区|先行区|示范区|中试基地|标注基地|集结中心)(?!域)/u, head: true },
      ],
      when: { notBefore: /(?:[\d个批家座]|首批|一批|争创)$/u },
    },
    // [云川高速青岚段]; [云川河干流青岚段]; [白塔大桥（青岚段）]
    {
      form: "code",
      id: "place/section",
      stage: "last",
      reason: "both parts are mentions that other rules found",
      lexicons: [],
      find: findSections,
    },
    // [青岚至白塔高速铁路]
    {
      form: "code",
      id: "place/route",
      stage: "last",
      reason: "both parts are mentions that other rules found",
      lexicons: [],
      find: findRoutes,
    },
    // [云川—青岚城市群]; [青岚湖—白塔雪山]
    {
      form: "code",
      id: "place/joined",
      reason: "both ends are mentions that other rules found",
      lexicons: [],
      find: findJoined,
    },
    // [川、滇、青交界]
    { form: "pattern", id: "place/border", pattern: BORDER, anchor: "交界" },
    // [云川清洁能源基地]
    {
      form: "suffix",
      id: "place/broad-zone",
      stage: "sharp",
      heads: BROAD_ZONE_HEADS,
      reach: 20,
      minimum: 1,
      ...edges,
      openers: OPENERS,
      needsOpener: true,
    },
    ...classRules("zone", ZONE_HEADS, 12),
    ...classRules("work", WORK_HEADS, 10),
    ...classRules("site", SITE_HEADS, 10),
    // [黑独山]、[同宝山]
    {
      form: "suffix",
      id: "place/nature",
      heads: NATURE_HEADS,
      reach: 4,
      minimum: 2,
      ...edges,
      modifier: NAMED_NATURE,
      common: COMMON,
      peel: PEEL,
      // 区长李远山 is a person behind a post
      when: { notInside: /[区县市省局厅部院校会组]长|书记|主任|主席|委员/u },
      weight: -2,
    },
    // [德青]、[阿白]等11条公路; [杏子坪]、[水坪]两个洼地
    {
      form: "code",
      id: "place/listed",
      reason: "the class behind a list says what its members are",
      lexicons: LISTED_LEXICONS,
      find: findListed,
    },
    // [独流镇]、[华康街道]; 对[马家村]进行调查
    {
      form: "suffix",
      id: "place/unit",
      heads: UNIT_HEADS,
      reach: 5,
      minimum: 2,
      ...edges,
      modifier: NAMED_UNIT,
      when: { notBefore: /[“”\d]$/u },
      weight: -2,
    },
  ],
});
