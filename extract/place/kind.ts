import { LANDSCAPE } from "../lexicon/landscape.ts";
import { REGION } from "../lexicon/region.ts";
import { defineKind } from "../rule/define.ts";
import { joinLexicons } from "../rule/lexicon.ts";
import type { SuffixRule } from "../rule/rule.ts";
import { CHAIN_LEXICONS, findRegions } from "./chain.ts";
import { COMMON_UNIT, NATURE_HEADS, OPENERS, PARTS, SAFE, SITE_HEADS, STOPS, UNIT_HEADS, WORK_HEADS, ZONE_HEADS } from "./lexicon.ts";

const edges = { stops: STOPS, safe: SAFE };
const named = joinLexicons("place/named", [REGION, LANDSCAPE]);

/** A class whose names are found at once where a region or landmark opens them, and else where edges close them. */
const classRules = (id: string, heads: SuffixRule["heads"], reach: number): readonly SuffixRule[] => [
  { form: "suffix", id: `place/${id}-at`, stage: "sharp", heads, reach: 20, minimum: 1, ...edges, openers: OPENERS, needsOpener: true },
  { form: "suffix", id: `place/${id}`, heads, reach, minimum: 2, ...edges, weight: -1 },
];

/** Administrative regions, waters and heights, zones, works of transport and water, sites. */
export const place = defineKind({
  id: "place",
  label: { zh: "地点", en: "Place" },
  color: "#16a34a",
  fields: [
    { id: "name", label: { zh: "全称", en: "Full name" } },
    { id: "region", label: { zh: "地区", en: "Region" } },
  ],
  recurs: 3,
  rules: [
    // [雄安新区]; [青藏高原]; [京津冀]
    { form: "term", id: "place/landmark", lexicon: LANDSCAPE },
    // [云川省青岚县白塔镇马家村]; 在[云川]、[青岚]、[白塔]等地
    {
      form: "code",
      id: "place/region",
      stage: "sharp",
      reason: "which short names count depends on their neighbours and on whose paper it is",
      lexicons: CHAIN_LEXICONS,
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
    ...classRules("zone", ZONE_HEADS, 12),
    ...classRules("work", WORK_HEADS, 10),
    ...classRules("site", SITE_HEADS, 10),
    // [黑独山]、[同宝山]
    { form: "suffix", id: "place/nature", heads: NATURE_HEADS, reach: 4, minimum: 1, ...edges, weight: -2 },
    // [独流镇]、[华康街道]; 对[马家村]进行调查
    {
      form: "suffix",
      id: "place/unit",
      heads: UNIT_HEADS,
      reach: 5,
      minimum: 2,
      ...edges,
      modifier: new RegExp(`^(?!.*${COMMON_UNIT.source})`, "u"),
      weight: -2,
    },
  ],
});
