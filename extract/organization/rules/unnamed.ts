import { STEM } from "../../lexicon/stem.ts";
import { joinLexicons } from "../../rule/lexicon.ts";
import type { Rule } from "../../rule/rule.ts";
import { INNER_GROUPS, INNER_KINDS } from "../inner/lexicon.ts";
import {
  ACTING_KINDS,
  ACTORS,
  BARE_GROUPS,
  DESCRIBERS,
  EACH_HEADS,
  EVERYONE,
  KIND_CLASSES,
  KIND_PARTS,
  KINDS_OF_BODY,
  LISTED_KINDS,
  NAMED_KINDS,
  OF_SITE,
  QUANTIFIERS,
  SAFE,
  STOPS,
} from "../lexicon.ts";
import { findListed } from "../list.ts";
import { BY_OWNER, LEVELS_OF_ALL, level, openers, optional, region, stems, stops, UNNAMED, unknown } from "./shared.ts";

/** Fields of work that are verbs as often: 组织媒体开设专栏 tells of no kind of media. */
const DOINGS = new Set(["组织", "宣传", "研究", "督查", "督办", "接待", "规划", "建设", "统计", "审计", "监察", "编制", "就业", "移民"]);

const describers = joinLexicons("organization/describers", [
  DESCRIBERS,
  { ...STEM, entries: STEM.entries.map((entry) => ({ ...entry, surfaces: entry.surfaces.filter((surface) => !DOINGS.has(surface)) })) },
]);

const kindsOfBody = joinLexicons("organization/kinds-of-body", [KINDS_OF_BODY, INNER_KINDS]);

const bareGroups = joinLexicons("organization/bare-groups", [BARE_GROUPS, INNER_GROUPS]);

/** Bodies that each unit of a level has, besides its departments. */
const OF_EACH_LEVEL =
  /(?:(?!办事|政府|人民|成立|设立|组建|公共|主要|主管|规划|建设|创新)[^\P{sc=Han}的和与及要应将可须对有]){0,8}?(?:(?<!数据)中心(?![城任工地])|(?:指挥部|领导小组|专班)(?:办公室)?|公司|[总支大]队|分行|支行|银行|医院|卫生[院室]|管(?:理)?委(?:员)?会|(?:高中|初中|小学|中小学校?)(?:[、和]幼儿园)?|学校|总?工会|妇联|残联|联社|供销社|商会|协会|法院|检察院|军分?区|电视台|研究[所院]|[局站处所])(?=[，。；、：\n]|[和及要应须将负]|$)/u;

/** What counts all bodies of a kind. */
const EACH = /各$/u;

/** Bodies that have no name of their own and act: [各有关部门], [渔业企业], [领导小组]. */
export const UNNAMED_RULES: readonly Rule[] = [
  // [各有关部门]; [县级以上地方人民政府]
  {
    form: "compose",
    id: "organization/quantified",
    when: { notInside: /^(?:各|其他|其它|政府各)方面$|^(?:驻地)?中央企业$|^基层.{0,6}机构$|^(?:各类|[省市]级|其他)(?:开发区|园区)$/u },
    generic: true,
    parts: [
      { words: QUANTIFIERS, repeat: true },
      { words: kindsOfBody, head: true },
      { words: KIND_PARTS, optional: true },
    ],
  },
  // 考核[区相关部门（单位）]; [区各部门（单位）党委（党组）]要带头
  {
    form: "compose",
    id: "organization/of-level",
    generic: true,
    parts: [
      level,
      { words: /各级各|(?:直属)?(?:各|有关|相关|其他){1,2}/u },
      {
        words:
          /(?:职能|主管|责任|成员)?(?:部门和单位|部门（单位）|部门|单位|学校|企业|医院|高校|国企)(?:党委（党组）|党组（党委）|党委|党组)?/u,
        head: true,
      },
    ],
    when: { notBefore: /[我全本该你各两]$/u },
  },
  // [各县（区）人民政府]; [各街道（镇）党（工）委]
  {
    form: "compose",
    id: "organization/all-of-level",
    generic: true,
    parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, { words: KIND_PARTS, optional: true }],
  },
  // [各铁路局]、[各中心血站]统一组织
  {
    form: "suffix",
    id: "organization/each",
    generic: true,
    heads: EACH_HEADS,
    reach: 12,
    minimum: 2,
    lead: EACH,
    modifier: /^各(?!种|方面|环节|领域|行业|项|自|地|级|类|省|市|县|区|界|国(?!有)|部门|有|相关)/u,
    stops,
    safe: SAFE,
    weight: -2,
  },
  // [海关]负责货物的监管; [产权单位]提出申请
  {
    form: "term",
    id: "organization/actor",
    generic: true,
    acting: true,
    lexicon: ACTORS,
    when: { notInside: BY_OWNER },
    weight: -2,
  },
  // [白塔镇各村]报名; [青岚区部分镇街]试行
  {
    form: "compose",
    id: "organization/quantified-of-level",
    generic: true,
    parts: [
      optional(region),
      level,
      {
        words:
          /(?:各|部分|所辖各?|下辖各?)(?:镇（街道）|乡镇（街道）|街道（镇）|乡镇|镇街|街道|村（社区）|村居|[镇乡村]|社区)(?![级民庄镇场委域间])/u,
        head: true,
      },
    ],
    unknown,
  },
  // [各省、自治区、直辖市水行政主管部门]
  {
    form: "compose",
    id: "organization/all-of-level-kind",
    generic: true,
    parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, ...stems, { words: KIND_CLASSES, head: true }],
  },
  // [各县（市）疾控中心]、[各市（州）消防支队]
  {
    form: "compose",
    id: "organization/all-of-level-body",
    generic: true,
    parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, { words: OF_EACH_LEVEL, head: true }],
  },
  // [各地]、[各有关方面]要加强协作
  { form: "term", id: "organization/everyone", generic: true, lexicon: EVERYONE, when: { notBefore: /\d(?:余|多)?[个家]$/u } },
  // 领导小组下设[办公室]，[办公室]设在市水利局
  {
    form: "pattern",
    id: "organization/bare-office",
    generic: true,
    anchor: "办公室",
    pattern: /(?<=下设)办公室(?=[，。、；（])|(?<=[，。；：]|^)办公室(?=设在|负责|承担|要|工作人员)/gmu,
  },
  // [全市法院]要坚持公正司法
  {
    form: "pattern",
    id: "organization/all-of-system",
    generic: true,
    anchor: "全",
    pattern:
      /(?<!安|健|齐|周)全[国省市区县州](?:各级|两级|三级)?(?:法院|检察院|检察机关|公安机关|政法机关|行政机关|纪检监察机关|各级党组织|(?:法院|检察|公安|政法|政府|税务|教育|卫生健康|纪检监察)系统)/gu,
  },
  // [领导小组]要定期研究
  { form: "term", id: "organization/bare-group", lexicon: bareGroups, generic: true, weight: -1 },
  // 发挥[行业自律组织]桥梁作用
  {
    form: "pattern",
    id: "organization/part-played",
    anchor: "发挥",
    pattern:
      /(?<=发挥[好了]?)(?<name>(?![好了])[^，。；、\n在好支和与]{2,16}?(?:机构|企业|组织|协会|部门|院所|高校|商会|学会|联盟|单位|党支部|工会|妇联|联谊会|理事会|[村居]委会))(?=的?\p{sc=Han}{0,6}作用)/dgu,
    weight: -1,
  },
  // 支持[困难企业]开展培训
  {
    form: "compose",
    id: "organization/described",
    generic: true,
    acting: true,
    parts: [
      { words: describers, repeat: true },
      { words: ACTING_KINDS, head: true },
    ],
    when: { notInside: BY_OWNER },
    weight: -2,
  },
  // 各乡镇人民政府、[街道办事处]
  {
    form: "code",
    id: "organization/listed-kind",
    reason: "a kind of body counts only by its neighbours in a list",
    generic: true,
    lexicons: [LISTED_KINDS],
    find: findListed(LISTED_KINDS),
    weight: -1,
  },
  // [远山重工集团公司]、[青岚理工大学]参与
  {
    form: "suffix",
    id: "organization/named-kind",
    heads: NAMED_KINDS,
    reach: 12,
    minimum: 2,
    modifier:
      /^(?!.*(?:的|等|更多|形成|入列|产学研)|现代|大型|进一步|规范|宣传|树立|塑造|统筹|有(?![色线机])).*(?<!高等|高校|综合|重点|一流|本科|职业|专科|国有|民营|上市|控股|保险|龙头|骨干|企业|投资|融资|担保|租赁|运输|建筑|大型|中型|小型|有关|相关|每家|各类|优势|跨国|外资|合资|产业|贸易|平台|城投|开放|应用型|用型|研究型|老年|社区|示范|所|高水平|一流|特色|有特色)$/u,
    stops: STOPS,
    safe: SAFE,
    openers,
    when: { notInside: UNNAMED, notBefore: /(?:的|唯一)$/u },
  },
  // [水库淹没区所在地人民政府]应做好安置
  { form: "suffix", id: "organization/of-site", generic: true, heads: OF_SITE, reach: 16, minimum: 2, stops: STOPS, safe: SAFE },
];
