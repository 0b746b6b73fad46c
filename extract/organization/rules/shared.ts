import { BODY } from "../../lexicon/body.ts";
import { ENTERPRISE } from "../../lexicon/enterprise.ts";
import { MOUNTAIN } from "../../lexicon/landscape.ts";
import { DOUBTFUL_REGION, OPENING_REGION, REGION } from "../../lexicon/region.ts";
import { STEM } from "../../lexicon/stem.ts";
import { ALL_VERBS } from "../../lexicon/verb.ts";
import { BARE_MASKS, MASKED_PERSONS } from "../../place/lexicon.ts";
import { defineLexicon, joinLexicons } from "../../rule/lexicon.ts";
import type { Part } from "../../rule/rule.ts";
import { CONJUNCTION, LEVELS, MACRO_REGIONS, NATIONAL, PARTS, SAFE, STOPS } from "../lexicon.ts";

export const stops = joinLexicons("organization/stops", [STOPS, ALL_VERBS]);

export const openers = joinLexicons("organization/openers", [
  REGION,
  OPENING_REGION,
  NATIONAL,
  MACRO_REGIONS,
  BODY,
  ENTERPRISE,
  MOUNTAIN,
  BARE_MASKS,
]);

/** 和县 is a county too, but behind a body 和 joins one of the county: 镇党委和[县水利局]. */
const JOINED_COUNTY = [..."委府局办部镇乡院队组站所门位关处科室心校会团厅联协道村"].map((end) => `${end}和县`);

const regions = joinLexicons("organization/regions", [
  REGION,
  {
    ...DOUBTFUL_REGION,
    entries: DOUBTFUL_REGION.entries.map((entry) => (entry.name === "和县" ? { ...entry, except: JOINED_COUNTY } : entry)),
  },
]);

export const region: Part = { words: regions, repeat: true, field: "region" };

/** One field of work, or two that 和 joins: [林业和园林]局. */
export const stems: readonly Part[] = [
  { words: STEM, repeat: true },
  { words: CONJUNCTION, optional: true },
  { words: STEM, optional: true, repeat: true },
];

const LEVEL_WORD =
  "(?:计划单列城?市|县级市|副省级城?市|新疆生产建设兵团|自治区|直辖市|自治州|自治县|自治旗|民族乡|省|市|县|区|旗|州|盟|乡|镇|街道|苏木|嘎查|旗县|师市|团场?(?=[、）镇场])|场(?=[、）])|社区|村(?:（居）|、居(?!委))?|(?<=[各、/和及（])(?:(?:经济|高新|技术){0,2}(?:开发|产业)区|工业园区|园区|工业园|新区|高新区|经开区|功能区|管理区))(?![场域级间块位民容直招])";

/** Levels that 各 counts, with what they share: 各[县（区）人民政府], 各[街道（镇）党（工）委]; a body behind a note stands beside them: 各[镇（街道）]、县渔港管委会. */
export const LEVELS_OF_ALL = new RegExp(
  `(?:地(?=、[州市县盟])|直属|${LEVEL_WORD}(?![政委]))(?:(?:[、/](?!(?<=）、)[省市区县州](?!人民|政府|党委|委|纪委)\\p{sc=Han}{3})|[和及](?=计划单列|副省级|新疆生产))?${LEVEL_WORD}|（${LEVEL_WORD}(?:、${LEVEL_WORD}){0,3}）){0,6}(?:(?<=村（居）)(?:民)?委(?:员)?会|(?<=）)委(?:、(?:人民)?政府)?|人民政府|政府|党委(?:(?:和|、)(?:人民)?政府(?!部门))?|党（工）委|(?:党工委|纪工委|纪（工）委|纪委（纪工委）|纪委监委|纪委|工委)(?:(?:和|、)(?:街道)?办事处)?|委组织部|委宣传部|委统战部|委政法委|办事处|人民法院|（居）(?:民)?委(?:员)?会|村委会|居委会|党支部|党总支|、企事业单位)?`,
  "u",
);

export const level: Part = { words: LEVELS, repeat: true, field: "level" };

export const parts: Part = { words: PARTS, optional: true, repeat: true };

/** What is counted before a body is no region of it: 组织12次|区委集中学习. */
const COUNTED = defineLexicon(
  "organization/counted",
  "诉 !诉讼 !控诉 !申诉 !公诉 !投诉 原 !太原 !中原 !平原 !原州 !原平 !原阳 次 % ％ 以上 %以上 ％以上 年 个别 轮 经商",
);

export const optional = (part: Part): Part => ({ ...part, optional: true });

/** Bodies that stand right before another one without a mark are no region of it: 落实[市委][市政府]部署. */
const BODIES_BEFORE = defineLexicon("organization/body-before", "省委 市委 区委 县委 州委 旗委 镇委 党委 政府 人大 政协 办公厅 办公室");

/** Regions whose names are no other words: where 会同县 does not count, in 教育局会同[县财政局], 会同 still ends a name. */
const SURE_REGION = { ...REGION, entries: REGION.entries.filter(({ except }) => except.length === 0) };

export const unknown = {
  reach: 3,
  stops: joinLexicons("organization/unknown-stops", [stops, SURE_REGION, COUNTED, BODIES_BEFORE, MASKED_PERSONS]),
  safe: SAFE,
  field: "region",
};

/** Ranks, not names: 国家实验室, 全国重点实验室, 国内高水平大学. */
export const UNNAMED =
  /^新央企|保税物流中心$|^国家(?:级)?(?:区域)?(?:医学|医疗|金融管理)中心$|^(?:省级|市级|国家级|多层次|移动|首批|场景|系列|创新|省创新)\p{sc=Han}{0,2}实验室$|首批\p{sc=Han}{0,4}实验室$|^(?:中国|国家|全国|国内|省|市)(?:级|中医|公立|民营|首批|高水平|重点|卓越级|智能|企业|产业|技术|绿色|零碳|制造业)*(?:实验室|重点实验室|创新中心|技术中心|数据中心|工厂|大学|学校|医院|学院|研究院)$|^(?:国家|全国|省|市)级?.{0,12}工厂$|高水平.{0,12}(?:大学|学校)$|^\d|^领域|创新联合体$|^(?:以上|境内外|中国特色)|^国家公立医院$|^(?:职业技术大学|技师学院)$|城市医疗集团$|[部委署]国家\p{sc=Han}{2,10}局$/u;

/** All firms of one sort of owner, who are no body: 推动[民营企业]转型. */
export const BY_OWNER = /^(?:国有|民营|民间|非公有制|外资|外商投资|中外|个体私营)(?:企业|机构|经济组织)$/u;
