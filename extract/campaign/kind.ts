import { DRIVE_EDGES, LABEL_EDGES, LIST_EDGES, NAME_EDGES } from "../lexicon/name-edge.ts";
import { REGION } from "../lexicon/region.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineKind } from "../rule/define.ts";
import { findKin, OTHER } from "../rule/kin.ts";
import { joinLexicons } from "../rule/lexicon.ts";
import { findEditions, OWN_RULES } from "./edition.ts";
import { findJoined } from "./joined.ts";
import {
  BRAND_HEADS,
  BUILDINGS,
  CARRYING_OUT,
  DRIVE_HEADS,
  DRIVE_HOLLOW,
  FACILITY_WORKS,
  GAMES,
  GREAT_GAMES,
  ITEM_HEADS,
  KNOWN,
  LABELLED_HEADS,
  NEW_PLACE_DRIVES,
  PLACE_DRIVES,
  PLACE_NICKNAMES,
  PLACE_NOUNS,
  PLAN_HEADS,
  PRIZES,
  PROJECT_HEADS,
  QUOTED_HEADS,
  REFORM_EDITIONS,
  SERIES_NOUNS,
  STAGE_HEADS,
  STAGES,
  TITLED_HEADS,
  TRIAL_HEADS,
  WORK_HEADS,
} from "./lexicon.ts";
import { findListed } from "./listed.ts";
import { findOpened } from "./opened.ts";
import {
  AFTER_PLACES,
  BALANCED,
  BRAND,
  COUNTED,
  COUNTED_BEHIND,
  COUNTED_INSIDE,
  COUNTED_OR_DATED,
  COUNTED_TRIALS,
  DAYS,
  DONE_IN_PLACES,
  DRIVEN,
  EMPTY_WORK,
  FARES,
  FEASTS,
  FIELD_OF_DRIVE,
  FRONT,
  HIGH_TENSION,
  HONOUR_STRIVEN_FOR,
  ITEM_END,
  ITEM_NUMBER,
  ITEM_OR_COUNT,
  LABEL_DONE,
  LABELLED,
  LEAGUES,
  LED_WATERS,
  LISTED,
  LIVELIHOOD,
  MANY,
  MASKED,
  MEASURED,
  MONEY,
  OF_SIZE,
  OPENED_LABEL,
  PARTED,
  PLAN_OF_FIGURES,
  PLAN_PERIOD,
  PLUS,
  QUOTED_BUILDING,
  ROUNDS,
  SAFE_PLACES,
  SENT,
  STAGE_BEHIND,
  STRIVING,
  THOUSANDS,
  ZONED,
} from "./shape.ts";

/** Where the names of drives, plans and undertakings end, and what makes none. */
const drive = {
  edges: { ...DRIVE_EDGES, ends: joinLexicons("campaign/ends", [DRIVE_EDGES.ends, KNOWN, GAMES]) },
  hollow: DRIVE_HOLLOW,
  items: ITEM_OR_COUNT,
  parted: PARTED,
};
const plan = {
  edges: { ...LIST_EDGES, ends: joinLexicons("campaign/plan-ends", [LIST_EDGES.ends, KNOWN]) },
  hollow: DRIVE_HOLLOW,
  items: ITEM_OR_COUNT,
  parted: AFTER_PLACES,
};
const undertaking = { edges: NAME_EDGES, hollow: DRIVE_HOLLOW, items: ITEM_OR_COUNT, parted: MONEY };

/** What is done against a label is no drive of that name: 遏制“渔霸”活动. */
const AGAINST = /^(?:遏制|反对|打击|制止|防止|杜绝|不[能得]?搞)“[^”]*”[^”]{0,4}(?:活动|工程|改革)$/u;

/** Regions by their names and by those that drives give them: 平安云川, 健康龙江. */
const DRIVEN_PLACES = joinLexicons("campaign/driven-places", [REGION, PLACE_NICKNAMES]);

/** The number of a plan, and what a joint ties to another name: 和[7所高校“双高”创建]. */
const OF_PERIOD_OR_JOINED = new RegExp(`${PLAN_PERIOD.source}|“两高|^和\\d|${AGAINST.source}`, "u");

/** What makes a quoted work the name of a course or an award: “桥梁工程”[专业], “双百工程”[奖]. */
const SUBJECT_OF_STUDY = /^”(?:专业|学科|课程|奖)/u;

/** Campaign: see the guideline in docs/annotation.md. */
export const campaign = defineKind({
  id: "campaign",
  recurs: 6,
  rules: [
    // 扎实开展[党史学习教育]，[南水北调工程]
    { id: "campaign/known", form: "term", lexicon: KNOWN, weight: 1, when: { notAfter: /^”?奖/u } },
    // 承办[第九届亚运会]
    { id: "campaign/great-games", form: "name", heads: GREAT_GAMES, reach: 14, minimum: 0, edges: NAME_EDGES },
    // 推深做实[渔权改革2.0版]
    { id: "campaign/reform-edition", form: "name", heads: REFORM_EDITIONS, reach: 24, ...plan },
    // 办好[青岚山国际马拉松]
    { id: "campaign/games", form: "name", heads: GAMES, reach: 34, edges: NAME_EDGES, hollow: DRIVE_HOLLOW, through: "“（", single: true },
    // 开展[渔企助推渔村发展行动], 开展[健全渔权管理试点]: verbs in the name are its own
    {
      id: "campaign/carried-out",
      form: "name",
      heads: joinLexicons("campaign/taken", [DRIVE_HEADS, TRIAL_HEADS]),
      reach: 30,
      minimum: 6,
      ...drive,
      outer: CARRYING_OUT,
      when: { before: /(?:开展|实施)$/u, notInside: /(?<![高中初平])等|[的”]|[相有]关|^超\d/u },
    },
    // 开展[校园周边环境专项整治]，[水源地保护攻坚战]全面打响
    {
      id: "campaign/drive",
      form: "name",
      heads: DRIVE_HEADS,
      reach: 40,
      ...drive,
      through: "“（",
      when: { notInside: COUNTED_INSIDE, notBefore: MANY },
    },
    // 实施[十大便民工程]、[三大攻坚行动]
    { id: "campaign/counted", form: "pattern", pattern: COUNTED, anchor: "大" },
    // 实施[千名医师下乡计划]，推进[宅基地流转改革试点]
    {
      id: "campaign/plan",
      form: "name",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 3,
      ...plan,
      through: "“（",
      when: { before: DONE_IN_PLACES, notInside: PLAN_OF_FIGURES },
      weight: 1,
    },
    // 3.[渔港青年人才项目]。: the heading of an item
    {
      id: "campaign/item",
      form: "name",
      heads: ITEM_HEADS,
      reach: 24,
      minimum: 4,
      ...plan,
      through: "“",
      when: { before: ITEM_NUMBER, after: ITEM_END },
    },
    // 实施[渠系改造工程]、[仓储便利化工程]
    {
      id: "campaign/plan-listed",
      form: "name",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 4,
      ...plan,
      when: { before: LISTED, notAfter: /^产权/u },
    },
    // 推进港口管理改革、[渔村供水提升工程]
    {
      id: "campaign/opened",
      form: "code",
      reason: "the verb that opens the list stands before its first item",
      lexicons: [PLAN_HEADS, NAME_EDGES.governors, NAME_EDGES.lead],
      find: findOpened,
    },
    // 推进3个[渔港更新试点]
    {
      id: "campaign/trials",
      form: "name",
      heads: TRIAL_HEADS,
      reach: 36,
      minimum: 4,
      ...plan,
      through: "“",
      when: { before: COUNTED_TRIALS },
    },
    // 推进[青岚综合改革试点]
    {
      id: "campaign/place-trial",
      form: "compose",
      parts: [{ words: REGION }, { words: /综合改革试点|综合试点|改革试点/u, head: true }],
    },
    // 深化[争创平安渔港活动]
    { id: "campaign/striving", form: "pattern", pattern: STRIVING, anchor: "活动" },
    // 推进[全国双拥模范城创建]
    { id: "campaign/honour", form: "pattern", pattern: HONOUR_STRIVEN_FOR, anchor: "创" },
    // 办好[十件民生实事]
    { id: "campaign/livelihood", form: "pattern", pattern: LIVELIHOOD, anchor: ["实事", "民生事项", "民心工程", "盼事项"] },
    // 开展[苗木“百园工程”]，深化[渡口码头安全隐患“大起底”]
    {
      id: "campaign/quoted-head",
      form: "name",
      heads: QUOTED_HEADS,
      reach: 20,
      modifier: FIELD_OF_DRIVE,
      edges: LABEL_EDGES,
      hollow: DRIVE_HOLLOW,
      when: { notInside: EMPTY_WORK },
      weight: 1,
    },
    // 发展“[互联网+农机]”
    { id: "campaign/plus", form: "pattern", pattern: PLUS, anchor: "+" },
    // 开展“[千名医师下乡]”
    { id: "campaign/thousands", form: "pattern", pattern: THOUSANDS, anchor: ["“百", "“千", "“万", "仗”", "大战役”", "会战”"] },
    // 推进“[鱼改虾]”，…
    {
      id: "campaign/label-done",
      form: "pattern",
      pattern: LABEL_DONE,
      anchor: ["实施“", "推进“", "深化“", "加快“", "办好“", "业“"],
      when: { notInside: OTHER },
      weight: -1,
    },
    // “[百曲入青·乐满云川]”掀起热潮
    { id: "campaign/balanced", form: "pattern", pattern: BALANCED, anchor: "·" },
    // 推进[引岚济青工程]
    { id: "campaign/led-waters", form: "pattern", pattern: LED_WATERS, anchor: "引" },
    // 加大“[险资入川]”力度，推进[陇电入川工程]
    { id: "campaign/sent", form: "pattern", pattern: SENT, anchor: ["入", "出", "直流"] },
    // 开展[世界湿地日]宣传
    { id: "campaign/day", form: "pattern", pattern: DAYS, anchor: "日" },
    // 推进[青岚—云川±800千伏特高压直流]
    { id: "campaign/high-tension", form: "pattern", pattern: HIGH_TENSION, anchor: "特高压" },
    // 开展[十二届省委第五轮巡视]
    { id: "campaign/round", form: "pattern", pattern: ROUNDS, anchor: ["轮", "督察", "综合督"], weight: 1 },
    // 举办[第四届青岚国际烟花节]
    { id: "campaign/feast", form: "pattern", pattern: FEASTS, anchor: ["节", "大集"], stage: "soft", weight: -1 },
    // 办好“[桂超]”
    { id: "campaign/league", form: "pattern", pattern: LEAGUES, anchor: ["超”", "BA”", "VA”", "马”", "运", "冬"] },
    // 推进[白塔石化乙烯]、[青岚电子芯片封装]等重点项目
    {
      id: "campaign/listed",
      stays: true,
      form: "code",
      stage: "last",
      reason: "whether an item counts depends on the others of its list",
      lexicons: [NAME_EDGES.governors, NAME_EDGES.lead, PLACE_NOUNS],
      find: findListed,
    },
    // “[岚山优品]”热销
    {
      id: "campaign/brand",
      form: "pattern",
      pattern: BRAND,
      anchor: [
        "品”",
        "物”",
        "货”",
        "礼”",
        "菜”",
        "宴”",
        "叫响",
        "响亮",
        "打响“",
        "唱响“",
        "影响力",
        "火爆",
        "出圈",
        "走红",
        "知名度",
        "美誉度",
        "竞争力",
      ],
      weight: 2,
    },
    // [湖区退养综合改革试点]获批
    {
      id: "campaign/plan-fares",
      form: "name",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 3,
      ...plan,
      through: "“（",
      when: { before: FRONT, after: FARES },
    },
    // [青岚电厂二期]投产，[云川至白塔330千伏线路工程]开工
    {
      id: "campaign/project",
      form: "name",
      stage: "last",
      heads: WORK_HEADS,
      reach: 30,
      ...undertaking,
      through: "“（",
      holds: [place, organization],
      when: { notBefore: MANY, notAfter: COUNTED_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // 推进云川铝材、[青岚智算中心二期]: a stage is of one undertaking
    {
      id: "campaign/project-stage",
      form: "name",
      stage: "last",
      heads: STAGE_HEADS,
      reach: 30,
      ...undertaking,
      through: "“（",
      holds: [place, organization],
      single: true,
      when: { notAfter: COUNTED_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // 打响[青岚旅居品牌]
    {
      id: "campaign/brand-of-place",
      form: "name",
      stage: "last",
      heads: BRAND_HEADS,
      reach: 12,
      edges: NAME_EDGES,
      holds: [place],
      single: true,
      when: { before: /(?:打响|叫响|唱响|打造|培育|做强|做优|擦亮)$/u, notInside: /[、和与]|(?:知名|优质|名优|自主|企业)品牌$/u },
    },
    // [马家岭电厂二期]
    { id: "campaign/facility-work", form: "name", heads: FACILITY_WORKS, reach: 16, ...undertaking, single: true },
    // [青岚新材料二期]、云川锂电等项目
    {
      id: "campaign/stage",
      form: "name",
      heads: STAGES,
      reach: 20,
      minimum: 3,
      ...undertaking,
      single: true,
      when: { notBefore: /\d个$/u, after: STAGE_BEHIND, notInside: COUNTED_OR_DATED },
    },
    // 加快[白沙湾工业区石化项目]
    {
      id: "campaign/zoned-project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      items: ITEM_OR_COUNT,
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
    // 投资3000万元的[渔港路改造工程]竣工
    {
      id: "campaign/sized-project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      minimum: 3,
      ...undertaking,
      through: "“（",
      when: { before: OF_SIZE, notAfter: COUNTED_BEHIND, notInside: COUNTED_OR_DATED },
    },
    {
      id: "campaign/measured-project",
      form: "name",
      heads: PROJECT_HEADS,
      reach: 30,
      edges: NAME_EDGES,
      items: ITEM_OR_COUNT,
      modifier: MEASURED,
      through: "“（",
    },
    // 实施[渔港扩容提质]、航道疏浚工程
    {
      id: "campaign/joined",
      stays: true,
      form: "code",
      stage: "last",
      reason: "whether an item counts depends on the name behind it",
      lexicons: [NAME_EDGES.governors, NAME_EDGES.lead],
      find: findJoined,
    },
    // 实施[青岚提质三年行动2.0版]
    {
      id: "campaign/edition",
      form: "code",
      stage: "last",
      reason: "stands behind a name, whatever found it",
      find: findEditions,
    },
    // 开展“春耕行动”“[送法下乡]”
    {
      id: "campaign/kin",
      stays: true,
      form: "code",
      stage: "last",
      reason: "whether a label counts depends on those beside it",
      find: (scene) => findKin(scene, OWN_RULES),
    },
    // 建设[美丽青岚]，深化[平安云川建设]
    {
      id: "campaign/place-drive",
      form: "compose",
      parts: [{ words: PLACE_DRIVES }, { words: DRIVEN_PLACES }, { words: /(?:生态)?建设/u, optional: true }],
    },
    // 推进[现代化新云川建设]
    {
      id: "campaign/new-place-drive",
      form: "compose",
      parts: [{ words: NEW_PLACE_DRIVES }, { words: /新/u, optional: true }, { words: REGION }, { words: /建设/u, head: true }],
    },
    // 开展[平安校园]、[平安医院建设]
    { id: "campaign/safe-places", form: "pattern", pattern: SAFE_PLACES, anchor: "平安" },
    { id: "campaign/masked-drive", form: "pattern", pattern: MASKED, anchor: ["xx", "××", "x×", "×x"] },
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
      edges: { ...NAME_EDGES, peel: LABEL_EDGES.peel },
      items: ITEM_OR_COUNT,
      parted: OPENED_LABEL,
      through: "“",
      // 引进“三类强企”项目: what firms bring
      when: { notInside: OF_PERIOD_OR_JOINED, notBefore: /(?:引进|招引|签约|落地)$/u },
    },
    // 推进[“清廉渔村”建设]
    { id: "campaign/quoted-building", form: "pattern", pattern: QUOTED_BUILDING, anchor: ["”建设", "”创建"] },
    // 持续巩固“[青岚河清澈三年行动]”成果
    { id: "campaign/quoted", form: "bracket", open: "“", close: "”", inner: DRIVEN, when: { notAfter: SUBJECT_OF_STUDY } },
    // 举办“[春风送岗]”“[秋阳助学]”等活动
    {
      id: "campaign/series",
      stays: true,
      form: "bracket",
      open: "“",
      close: "”",
      behind: SERIES_NOUNS,
      reach: 8,
      series: true,
      weight: 1,
      when: { notInside: PLAN_PERIOD },
    },
  ],
});
