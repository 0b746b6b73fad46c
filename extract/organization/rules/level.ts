import { BODY } from "../../lexicon/body.ts";
import type { Rule, When } from "../../rule/rule.ts";
import {
  CLASSES,
  GOVERNING,
  KIND_PARTS,
  LEVEL_LISTS,
  NATIONAL,
  OF_THE_PLACE,
  QUANTIFIERS,
  SEVERAL,
  SEVERAL_CLASSES,
  VILLAGE_BODIES,
} from "../lexicon.ts";
import { level, optional, parts, region, stems, unknown } from "./shared.ts";

/** A commission of the Party of a level for what it leads on the whole, and its groups for work that two words tell: [区委渔业安全和防汛工作领导小组]. */
const PARTY_COMMISSION =
  /(?:自治区党|[省市区县州盟旗])委(?:(?!常委|成立|调整|组建|设立|召开|办公|主要|书记|[员托派任])(?:(?![的由对将在])\p{sc=Han}){2,8}[和与](?:(?![的由对将在])\p{sc=Han}){2,8}工作领导小组(?:办公室)?|全面(?:深化改革|依法治(?:自治区|[国省市区县州]))(?:委员会|领导小组)(?:办公室)?)/gu;

/** Ends a kind of zone ahead of 区 (新区, 园区), or counts all bodies of a level: 全[省法院]. */
const ZONE_OR_ALL = /[新园景库港片矿林牧发试范税]$|(?<!健)全$/u;

/** A committee of the Party by its full name, in a place that no lexicon has: [中共青岚区委办公室]. */
const COMMITTEE_OF =
  /中共(?:(?![中省市区县州旗镇乡])\p{sc=Han}{2,4}?(?:自治[区州县]|[省市区县州旗镇乡]|街道)){1,3}(?:(?:工作|纪律检查)?委员会|委(?:办公室|组织部|宣传部|统战部|政法委(?:员会)?|社会工作部)?(?![员托派任]))/gu;

/** What the Party has in a body, by its full name: [中共青岚市水利局党组], [中共云川师范学院委员会]; but [中共青岚市委]对市水利局党组. */
const PARTY_IN_BODY =
  /中共(?![中党和与])(?:(?![的在对为向将把以届历来])\p{sc=Han}){2,20}?[部委办局厅院校会社团司行处队站所心](?:机关|直属机关)?(?:党组|党委|委员会|总支|支部(?:委员会)?)(?!书记|成员|委员)/gu;

/** The committee of a zone that the paper names elsewhere. */
const ZONE_COMMITTEE = /(?:新|园|景|库|港|片|开发|高新|试验|示范|保税|风景名胜|旅游度假)区管(?:理)?委(?:员)?会/gu;

/** Bodies of a village by its name: not those that are counted, nor the two committees of any: 改建村卫生室30家, 村“两委”换届. */
const VILLAGE_BODY: When = { notInside: /^(?:村居?|社区)“?两委/u, notAfter: /^\d/u };

/** Bodies that several levels have. */
const BODIES_OF_LEVELS =
  /(?:地方)?(?:各级)?(?:人民政府|政府(?!采购|网站|购买|性|投资|债|融资|机构改革)|人民代表大会常务委员会|人大常委会|人民代表大会|人民法院|人民检察院|纪委监委|纪委|防汛抗旱指挥部|防指|委组织部|委宣传部|委统战部|委政法委|纪（工）委|纪工委|党委|委(?=[、，和及][\p{sc=Han}（）、]{0,14}政府)|委员会|行政执法机关|行政机关|执法机关|有关部门|相关部门|主管部门|行政主管部门|公安机关|检察机关|审判机关|法院|检察院|人大(?!代表|常)|政协(?!委员)|财政(?=统筹|安排|承担|分担|落实|共同|要|应|投入))/u;

/** The assemblies of the level that speaks, by their short names; 人大 alone stands in many other words: 工人大量, 军人大会. Beside other ways of control it is one: 党内监督与人大监督. Members of both who are greeted are people: 向人大代表、政协委员表示感谢. */
const ASSEMBLY =
  /(?<!监督[与和、])(?:全国|自治区|同级|本级|各级|[省市区县州])?人大(?:及其常委会|(?=[、和与]政协|的?(?:法律|工作|依法|法定|专题)?监督|常委会|代表的?(?:建议|意见|议案|提案)|议案))|(?:全国|自治区|人民|同级|本级|各级|[省市区县州])?政协(?=[、，。；和与]|的?(?:民主)?监督|的?提案|(?<!人大代表[、和]政协)委员|大会发言)/gu;

/** A level that sets up a body of its own: [市]成立领导小组. */
const ACTING_LEVEL = /(?<=^|[。；\n]|(?<![省市县区州])）)(?:[省市区县州镇]|街道)(?=(?:级|里)?(?:成立|设立|组建)\p{sc=Han})/gmu;

/** All offices of a level, as they are addressed: [省各委、办、厅、局]. */
const ALL_OF_THE_LEVEL =
  /(?<=^|[，。；：、\n（请至给由）])(?:(?:自治区|[省市区县州])委[、和](?:自治区|[省市区县州])(?:人民)?政府各(?:[部委办厅局]、?){2,5}|(?:自治区|[省市县区州])(?:直)?各(?:[委办厅局]、?){2,4}|(?:自治区|[省市县区州])各(?:直属单位|直属机构|部门|单位)(?!门))/gmu;

/** The levels below, told by their kind, that somebody charges or turns to: 鼓励[地方]因地制宜, 向所在[村（社区）]报备, 联合[镇（街道）]巡河; not what is of the place: 支持地方发展. */
const LOWER =
  /(?<=(?:鼓励|支持|指导|督促|引导|允许|(?<!不得)要求|授权|推动|帮助|协助|通知|会同|联合|由|向|报)(?:有条件的?|(?:居住地)?所在)?)(?:(?:有条件的)?地方(?!政府|法人|人民|发展|建设|改革|经济|创新|转型)|(?:乡镇（街道）|镇（街道）|街道（镇）|乡（镇）|村（社区）|村（居）|县（市、区）|县（区）|乡镇街道|镇街|乡镇|街道)(?!企业))/gu;

/** All units of the first level, which are given something or settle accounts: 指标分给[省、市、自治区]掌握. */
const FIRST_LEVEL = /(?<=[给同由向])省、(?:市、自治区|自治区、直辖市)(?=结算|协商|[包掌使安统自负承]\p{sc=Han}|[，。；])/gu;

/** Where an office sits: 办公室设在[党建办]. */
const SEAT = /(?<=设在)(?![省市区县州]|该|本|各)\p{sc=Han}{2,10}?(?:[办局委厅科]|办公室)(?=[，。；、（\n]|负责|承担)/gu;

/** Groups of a discipline inspection that sit in other bodies, and its rooms: [县纪委监委驻县教育局纪检监察组], [第三审查调查室]. */
const INSPECTORS_AT = /(?:(?:中央|[省市县区州])纪委(?:监委|国家监委)?)?(?:派)?驻(?![在地村])\p{sc=Han}{2,16}?纪检(?:监察)?组/gu;

const INSPECTORS =
  /(?:[省市县区州]纪委(?:监委)?)?第[一二三四五六七八九十]{1,3}(?:至第?[一二三四五六七八九十]{1,3})?(?:监督检查室|审查调查室|纪检监察室|派[驻出]纪检监察组)/gu;

/** Divisions of the one who speaks, told to act: 由[待遇保障股]牵头，[法规科]、[综合科]配合. */
const ACTING_DIVISION =
  /(?<=^|由|[，、；：])(?!各|有关|相关|等|其他|全|本)(?<name>(?:(?![的和与及由对将把]|会同|牵头|负责)\p{sc=Han}){2,7}(?:股|科|科室|办公室))(?=(?:、(?:(?![的和与及由对将把])\p{sc=Han}){2,7}(?:股|科|办公室|中心|局|队)){0,5}(?:具体)?(?:牵头|配合|会同))/dgmu;

/** Bodies of all units of some levels, told by what they grow or have too: 各[产棉省、自治区人民政府], 各[省、自治区、直辖市科委]. */
const EACH_LEVEL =
  /各(?:(?:(?!省|市|县|区|级|有关)\p{sc=Han}{1,4})?省(?:（[区市、]{3}）|（自治区、直辖市）|(?:[、和及](?:自治区|直辖市|市(?!级)|计划单列市|新疆生产建设兵团)){0,4})|计划单列市|副省级城市)(?:人民政府|(?!人民|政府|党|及|和|有)\p{sc=Han}{1,6}?(?:（\p{sc=Han}{1,6}）)?(?:委员会|[委厅局办](?![员法理公]))(?:（[\p{sc=Han}、]{1,12}）)?)(?=[，。；：、\n]|[和及应要须将]|$)/gmu;

/** Bodies of a region or a level: [青岚区水利局], [市政府办公室], lists of levels. */
export const LEVEL_RULES: readonly Rule[] = [
  // [市]成立领导小组
  { form: "pattern", id: "organization/acting-level", anchor: ["成立", "设立", "组建"], pattern: ACTING_LEVEL },
  // [云南省人民政府]; [云南省委办公厅]; [中共云南省委]
  {
    form: "compose",
    id: "organization/region-body",
    parts: [{ words: NATIONAL, optional: true }, region, optional(level), { words: GOVERNING, head: true }, parts],
  },
  // [浙江省杭州市石桥镇人民政府]: the last unit of the chain is in no lexicon
  {
    form: "compose",
    id: "organization/body-of-town",
    parts: [
      region,
      { words: /(?![省市区县州镇乡])\p{sc=Han}{1,4}(?:[镇乡村]|街道|社区|开发区|新区)/u, field: "level" },
      { words: GOVERNING, head: true },
      parts,
    ],
    // a place there: 西距…乡政府5公里, …镇政府大院
    when: { notAfter: /^(?:\d|驻地|所在地|大院|门前)/u },
  },
  // [区委]; [市人大常委会]; [云川市人民政府]; not 全[省法院]先进个人
  {
    form: "compose",
    id: "organization/level-body",
    parts: [level, { words: GOVERNING, head: true }, parts],
    unknown,
    // 组建新区管委会: the zone has no name
    when: { notBefore: ZONE_OR_ALL },
  },
  // [市委全面依法治市委员会]
  { form: "pattern", id: "organization/party-commission", anchor: ["委全面", "工作领导小组"], pattern: PARTY_COMMISSION, weight: 1 },
  // [中共青岚区委办公室]印发
  { form: "pattern", id: "organization/committee-of", anchor: "中共", pattern: COMMITTEE_OF, weight: -1 },
  // [中共青岚市水利局党组]要落实责任
  { form: "pattern", id: "organization/party-in-body", anchor: "中共", pattern: PARTY_IN_BODY, weight: -1 },
  // 组建[新区管委会]
  { form: "pattern", id: "organization/zone-committee", anchor: "区管", generic: true, pattern: ZONE_COMMITTEE, weight: -1 },
  // [各省、自治区、直辖市科委]; [各产棉省、自治区人民政府]
  { form: "pattern", id: "organization/each-level", anchor: "各", generic: true, pattern: EACH_LEVEL },
  // 鼓励[地方]因地制宜; 指导[乡镇]订立村规
  {
    form: "pattern",
    id: "organization/lower",
    anchor: ["地方", "（街道）", "（镇）", "（社区）", "（居）", "（市、区）", "（区）", "镇街", "乡镇", "街道"],
    generic: true,
    pattern: LOWER,
    stays: true,
    weight: -2,
  },
  // 指标分给[省、市、自治区]掌握
  { form: "pattern", id: "organization/first-level", anchor: "自治区", generic: true, pattern: FIRST_LEVEL },
  // [两省财政厅]; [三县人民政府]
  {
    form: "compose",
    id: "organization/several-levels",
    generic: true,
    parts: [
      { words: SEVERAL },
      ...stems.map(optional),
      { words: SEVERAL_CLASSES, head: true },
      { words: /（[厅局委办、]{1,6}）/u, optional: true },
    ],
  },
  // [省各委、办、厅、局]，[省各直属单位]
  { form: "pattern", id: "organization/all-of-the-level", anchor: "各", generic: true, pattern: ALL_OF_THE_LEVEL },
  // 由[当地人民银行]收购
  { form: "compose", id: "organization/of-the-place", parts: [{ words: OF_THE_PLACE }, { words: BODY, head: true }] },
  // [市、区人民政府]应当加强领导; [省、自治区、直辖市党委]; [市、县人民政府办公室]
  {
    form: "compose",
    id: "organization/level-list",
    generic: true,
    parts: [
      { words: QUANTIFIERS, optional: true, repeat: true },
      { words: LEVEL_LISTS },
      { words: BODIES_OF_LEVELS, head: true },
      { words: KIND_PARTS, optional: true },
    ],
  },
  // [地、县粮食局]要单独核算
  {
    form: "compose",
    id: "organization/level-list-class",
    generic: true,
    parts: [{ words: LEVEL_LISTS }, ...stems, { words: CLASSES, head: true }],
  },
  // 云川、青岚、[白塔省（自治区、直辖市）人民政府]
  {
    form: "compose",
    id: "organization/region-with-levels",
    parts: [
      region,
      { words: /（[省市区县州、自治直辖]{1,9}）|[两三四五六七八九十\d]{1,2}个?[省市县区](?:（[区市、自治直辖]{1,7}）)?/u },
      { words: /人民政府|政府|党委|\p{sc=Han}{2,8}?(?:指挥部|[厅局委](?![长员托派]))/u, head: true },
    ],
  },
  // [石桥村党总支]; [青岚社区居委会]
  {
    form: "compose",
    id: "organization/village-body",
    parts: [level, { words: VILLAGE_BODIES, head: true }],
    unknown,
    when: VILLAGE_BODY,
  },
  // 由[待遇保障股]牵头
  { form: "pattern", id: "organization/acting-division", anchor: "牵头", pattern: ACTING_DIVISION, weight: -2 },
  // 办公室设在[党建办]
  { form: "pattern", id: "organization/seat", generic: true, anchor: "设在", pattern: SEAT, weight: -2 },
  // [区纪委监委驻区教育局纪检监察组]; [市纪委监委第三审查调查室]
  { form: "pattern", id: "organization/inspectors-at", anchor: "驻", pattern: INSPECTORS_AT, weight: 2 },
  { form: "pattern", id: "organization/inspectors", pattern: INSPECTORS, anchor: ["室", "纪检监察组"], weight: 2 },
  // 自觉接受[人大]监督、[政协]民主监督，办理[人大]代表建议
  { form: "pattern", id: "organization/assembly", pattern: ASSEMBLY, anchor: ["人大", "政协"] },
];
