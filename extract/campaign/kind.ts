import { NAME_EDGES } from "../lexicon/name-edge.ts";
import { REGION } from "../lexicon/region.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineKind } from "../rule/define.ts";
import {
  BUILDINGS,
  DRIVE_HEADS,
  DRIVE_HOLLOW,
  FACILITY_WORKS,
  GAMES,
  GREAT_GAMES,
  KNOWN,
  LABELLED_HEADS,
  PLACE_DRIVES,
  PLAN_HEADS,
  PRIZES,
  PROJECT_HEADS,
  SERIES_NOUNS,
  STAGES,
  TITLED_HEADS,
} from "./lexicon.ts";

/** A quoted label, with at most fourteen characters between it and the head. */
const LABELLED = /”[^”，。；：！？、]{0,14}$/u;

/** The number of a five-year plan or a strategy is no label: “十五五”重大项目, “一带一路”标志性项目. */
const PLAN_PERIOD = /“一带一路”|“(?:[六七八九]|十|十[一二三四五六])五”/u;

/** A quote whose own last word is a drive: “改革创新系列行动”. */
const DRIVEN =
  /^[^“”《》，。；]{2,24}(?:行动|(?<!形象|政绩|面子|头号)工程|计划|(?<!\+)活动|攻坚战|保卫战|大赛|大宣讲|提升年|建设年|活动年|教育日|回头看|促发展|攻势|讲坛|大讲堂)(?:20\d\d|\d\.\d)?$/u;

/** What a verb of doing has for its object. */
const DONE =
  /(?:扩大|扩面|承担|增设|推开|办好|参与|抓实|打好|做好|落地|支持|探索|实施|推进|启动|开展|推行|落实|深化|完成|争取|推动|获批|入选|列入|纳入|部署|抓好|打造|建设|组织|加快)$/u;

/** What tells how a named undertaking fares, right behind it. */
const FARES =
  /^(?:获|入选|落地|启动|扎实|深入|稳步|全面|顺利|加快|提质|圆满|有序|取得|建成|投[产运用]|开工|整体|实现|竣工|通车|相继|成效|进展|完成|持续|纵深|提前|正式|成为|列入|覆盖|扩大|不断|通过|有效|基本|率先|走在|惠及|带动)/u;

/** How many there are makes a number of undertakings, not a name: 共建项目58个; so does a count inside. */
const COUNTED_BEHIND = /^(?:[\dx×]|总数|数量|占比|合作)/u;
const COUNTED_OR_DATED = /[\dx×]{1,4}余?[个项]|“(?:[六七八九]|十|十[一二三四五六])五”|“一带一路”/u;

/** What stands behind a stage that is a name. */
const STAGE_BEHIND = /^(?:[、，。；和）]|等|及|以及|项目|工程|建成|投[产运用]|开工|竣工|通车|加快|顺利|实现|主体|前期)/u;

/** Zones and facilities that place an undertaking. */
const ZONED =
  /\p{sc=Han}{2}(?:工业区|开发区|高新区|产业园|工业园|园区|港区|新区|流域|灌区|电厂|电站|机场|水库|大桥|隧道|湖区|库区|矿区|林区|古城|古镇)/u;

/** The front of a clause. */
const FRONT = /(?:^|[，。；：！？、\n）])$/u;

/** Another counted drive stands in the list: each is one of its own. */
const COUNTED_INSIDE = /[、和][两三四五六七八九十]{1,2}大/u;

/** 十大惠民项目, 五大专项行动. */
const COUNTED =
  /(?<!\p{sc=Han}[个位])(?:[三四五六七八九]|十|十[一二三四五六七八九])大(?!家|类|项|量)\p{sc=Han}{2,6}?(?:专项行动|行动|工程|项目|攻坚战)(?![师院队方计指])/gu;

/** A masked place under a drive: 平安xx, 法治xx建设. */
const MASKED = /(?:美丽|平安|法治|健康|数字|智慧|书香|清廉|诚信|文明)[x×]{2,3}(?:建设)?(?![\p{sc=Han}]{0,8}(?:》|规划|条例))/gu;

/** A number that measures what an undertaking yields: 330千伏, 2万吨. */
const MEASURED = /\d(?:万吨|万千瓦|千伏|兆瓦|吉瓦|公里|万亩|亿立方米|万辆|万台|吨)/u;

/** Campaign: see the guideline in docs/annotation.md. */
export const campaign = defineKind({
  id: "campaign",
  label: { zh: "行动活动", en: "Campaign" },
  color: "#ea580c",
  fields: [],
  recurs: 6,
  rules: [
    // 扎实开展[党史学习教育]，[南水北调工程]
    { id: "campaign/known", form: "term", lexicon: KNOWN, weight: 1 },
    // 承办[第九届亚运会]
    { id: "campaign/great-games", form: "name", heads: GREAT_GAMES, reach: 14, minimum: 0, edges: NAME_EDGES },
    // 办好[青岚山国际马拉松]
    { id: "campaign/games", form: "name", heads: GAMES, reach: 22, edges: NAME_EDGES, hollow: DRIVE_HOLLOW, through: "“" },
    // 开展[校园周边环境专项整治]，[水源地保护攻坚战]全面打响
    {
      id: "campaign/drive",
      form: "name",
      heads: DRIVE_HEADS,
      reach: 40,
      edges: NAME_EDGES,
      hollow: DRIVE_HOLLOW,
      through: "“",
      when: { notInside: COUNTED_INSIDE },
    },
    // 实施[十大便民工程]、[三大攻坚行动]
    { id: "campaign/counted", form: "pattern", pattern: COUNTED, needs: "大" },
    // 实施[千名医师下乡计划]，推进[宅基地流转改革试点]
    {
      id: "campaign/plan",
      form: "name",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 3,
      edges: NAME_EDGES,
      hollow: DRIVE_HOLLOW,
      through: "“（",
      when: { before: DONE },
      weight: 1,
    },
    // [湖区退养综合改革试点]获批
    {
      id: "campaign/plan-fares",
      form: "name",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 4,
      edges: NAME_EDGES,
      hollow: DRIVE_HOLLOW,
      through: "“（",
      when: { before: FRONT, after: FARES },
    },
    // [青岚电厂二期]投产，[云川至白塔330千伏线路工程]开工
    {
      id: "campaign/project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      hollow: DRIVE_HOLLOW,
      through: "“（",
      holds: [place, organization],
      when: { notAfter: COUNTED_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // [马家岭电厂二期]
    { id: "campaign/facility-work", form: "name", heads: FACILITY_WORKS, reach: 16, edges: NAME_EDGES, hollow: DRIVE_HOLLOW },
    // [青岚新材料二期]、云川锂电等项目
    {
      id: "campaign/stage",
      form: "name",
      heads: STAGES,
      reach: 20,
      minimum: 3,
      edges: NAME_EDGES,
      hollow: DRIVE_HOLLOW,
      when: { after: STAGE_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // 加快[白沙湾工业区石化项目]
    {
      id: "campaign/zoned-project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      modifier: ZONED,
      through: "（",
      when: { notAfter: COUNTED_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // 关于开展[老旧小区消防整治工作]的通知
    {
      id: "campaign/titled",
      form: "name",
      heads: TITLED_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      when: { before: /开展$/u, after: /^的(?:通知|意见|方案|决定)/u },
    },
    {
      id: "campaign/measured-project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      modifier: MEASURED,
      through: "“（",
    },
    // 建设[美丽青岚]，深化[平安云川建设]
    {
      id: "campaign/place-drive",
      form: "compose",
      parts: [{ words: PLACE_DRIVES }, { words: REGION }, { words: /建设/u, optional: true }],
    },
    { id: "campaign/masked-drive", form: "pattern", pattern: MASKED },
    { id: "campaign/building", form: "term", lexicon: BUILDINGS },
    // 授予“[青岚湖蓝藻治理关键技术]”科技进步奖
    { id: "campaign/prize", form: "bracket", open: "“", close: "”", behind: PRIZES, reach: 10, inner: /^.{8,60}$/u },
    // 实施[“红领青岚”工程]，推进[专项债“自审自发”试点]
    {
      id: "campaign/labelled",
      form: "name",
      heads: LABELLED_HEADS,
      reach: 44,
      modifier: LABELLED,
      edges: NAME_EDGES,
      through: "“",
      when: { notInside: PLAN_PERIOD },
    },
    // 持续巩固“[青岚河清澈三年行动]”成果
    { id: "campaign/quoted", form: "bracket", open: "“", close: "”", inner: DRIVEN },
    // 举办“[春风送岗]”“[秋阳助学]”等活动
    {
      id: "campaign/series",
      form: "bracket",
      open: "“",
      close: "”",
      behind: SERIES_NOUNS,
      reach: 8,
      series: true,
      when: { notInside: PLAN_PERIOD },
    },
  ],
});
