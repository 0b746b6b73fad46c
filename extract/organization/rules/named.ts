import type { Rule } from "../../rule/rule.ts";
import { findBracketed } from "../company.ts";
import {
  FINANCIAL_NAMES,
  FOUNDED,
  FOUNDED_PEEL,
  FOUNDED_STOPS,
  FOUNDING_VERBS,
  GROUPS,
  HOSPITALS,
  LOCAL_MEDIA,
  OF_A_KIND,
  OPENED,
  QUOTED_BODIES,
  SAFE,
  SCHOOLS,
  STATIONS,
  STOPS,
  SUBJECT_PEEL,
  TASK_BODIES,
  TASK_STOPS,
  TASK_VERBS,
} from "../lexicon.ts";
import { openers, optional, region, stops, UNNAMED, unknown } from "./shared.ts";

/** The year or number of the event that a body is for, and what counts the groups of each level: [沿海各级防汛指挥部]. */
const GROUP_LEAD =
  /(?:[12]\d{3}年|平安|法治|廉洁|清廉|健康|数字|智慧|美丽|诚信|信用|文明|第[一二三四五六七八九十\d]{1,4}届|(?:沿[海江河线湖])?各)$/u;

/** A group of a level for a drive that its quoted label tells: [县“清水净岸”行动领导小组办公室]. */
const QUOTED_GROUP =
  /(?:(?<!\p{sc=Han})(?!成立|组建|设立|调整|召开)\p{sc=Han}{2,3}|(?<=^|[，。；：、\n（由向报和与及]|成立|组建|设立|调整|关于))[省市区县州镇乡]“[^“”\n]{2,24}”\p{sc=Han}{0,10}?(?:领导小组|协调小组|工作小组|指挥部|专班|工作组|委员会|联席会议)(?:办公室)?/gmu;

/** What names a school and does not only tell its kind: not 农村小学, 公办幼儿园, 职业中学. */
const SCHOOL_NAME =
  /^(?!.*(?:农村|内地|大中|中小学|初高|有中小|性|乡镇|城镇|城区|寄宿|一贯|普通|公办|民办|希望|中心|义务|特色|示范|薄弱|全[国省市县区]|[省市县区]级|新建|扩建|改建|所|职业|优质|普惠|附属|配套|小区|民族|标准|智慧|规模|乡村|高中|初中|完全|教学|城乡|公立|私立|社区|办|类|等|里|的|和|[、]))\p{sc=Han}{2,6}$/u;

/** The field and class noun of an institute, two fields joined: 云南[渔药与藻类研究所]; what is joined are no bodies or regions. */
const OF_TWO_FIELDS =
  /(?:(?![的、等在与和为及])\p{sc=Han}){1,8}(?<![省市区县州学院所校司团局厅部委府会心室厂国施地台])[与和](?:(?![的、等在与和及国])\p{sc=Han}){1,9}?(?:研究[院所]|研究中心|实验室|创新中心)/u;

/** What names a station or squad and does not only count, place or praise it: not 基层派出所, 生产大队, 公安支队. */
const STATION_NAME =
  /^(?!.*(?:[各该本我全的等类级和与及、“”]|[\d一两二三四五六七八九十几]处|公司|基层|示范|优秀|先进|一流|标准|星级|枫桥|智慧|平安|乡镇|农村|新建|改建|扩建|有关|相关|其他|所属|下属|当地|生产|派驻|特色))\p{sc=Han}{2,8}$/u;

/** Hospitals of universities by short names: [浙大一院], [重医附一院]. */
const HOSPITAL_OF_UNIVERSITY =
  /(?:中科|[京津冀晋蒙辽大吉黑哈沪苏浙皖闽赣鲁豫郑武湘粤桂琼渝重川贵云昆陕甘兰青宁新南遵温])(?:医大|大|医)(?:附属?[一二三四]?院|[一二三四]附?院|总院|儿院|附属(?:儿童|口腔|肿瘤)医院)(?!士|[校长])/gu;

/** Working groups by the items that tell of them: 一、[抢险救灾组]. */
const ITEM_GROUP =
  /(?<=^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]))(?!\p{sc=Han}{0,6}(?:成立|组建|设立|建立))\p{sc=Han}{1,9}(?<![重改编分机班])组(?=[。：（\n]|由|$)/gmu;

/** A newspaper that publishes, others beside it. */
const PUBLISHES =
  /^》(?:(?:、|和)?《[^》\n]{2,12}》){0,5}(?:等(?:主流)?(?:媒体|报刊)?)?(?:头版|多次|先后|专题|整版|大篇幅|对此)?(?:刊发|刊登|刊载|报道|转载|推介|以)/u;

/** Bodies whose own name stands before a class noun: companies, schools, groups, newspapers. */
export const NAMED_RULES: readonly Rule[] = [
  // [县“清水净岸”行动领导小组办公室]
  { form: "pattern", id: "organization/quoted-group-of-level", anchor: "”", pattern: QUOTED_GROUP, weight: 1 },
  // [青岚远洋运输（集团）总公司]; [云川（中国）电子有限公司]
  {
    form: "code",
    id: "organization/bracketed-company",
    reason: "the name goes on over a bracket",
    lexicons: [STOPS, SAFE],
    find: findBracketed,
  },
  // [徽商银行]、[国元证券]加大投放
  {
    form: "compose",
    id: "organization/financial",
    parts: [
      { words: FINANCIAL_NAMES },
      { words: /(?:银行|证券|保险|人寿|财险|产险|农险|信托|期货)(?:集团|公司|股份有限公司)?(?![业市])/u, head: true },
    ],
  },
  // [云南渔药与藻类研究所]; [国家船型设计与建造创新中心]
  { form: "compose", id: "organization/of-two-fields", parts: [{ words: openers }, { words: OF_TWO_FIELDS, head: true }] },
  // [云川日报]刊发; [云川广播电视台]报道
  {
    form: "compose",
    id: "organization/local-media",
    parts: [{ words: LOCAL_MEDIA, head: true }],
    unknown,
    when: { inside: /^[\p{sc=Han}x×]{2,3}(?:市|县|区)?[日晚早时广融电报]/u },
    weight: 2,
  },
  // 经验被《[云川法治报]》刊发
  {
    form: "bracket",
    id: "organization/newspaper",
    open: "《",
    close: "》",
    inner: /^[\p{sc=Han}x×]{1,8}(?<![简通快专情月周公捷年喜海墙黑])报$/u,
    when: { after: PUBLISHES },
    weight: 1,
  },
  // 成立[“清水”行动领导小组]
  { form: "bracket", id: "organization/quoted-group", open: "“", close: "”", behind: GROUPS, reach: 12, extent: "to-noun" },
  // 组建[“3+X”渔业创新联盟]
  { form: "bracket", id: "organization/quoted-body", open: "“", close: "”", behind: QUOTED_BODIES, reach: 10, extent: "to-noun" },
  // 成立[城乡融合试点工作领导小组]
  {
    form: "suffix",
    id: "organization/group",
    heads: GROUPS,
    reach: 24,
    minimum: 2,
    stops: STOPS,
    safe: SAFE,
    openers,
    lead: GROUP_LEAD,
    when: {
      notInside:
        /^(?:单位|部门|方面|做好|开好|办好|用好|\d{1,2}[月日]|\d{1,4}(?:多|余)?[个支家])|^消防(?:应急)?救援队伍$|第[一二三四五六七八九十\d]{1,3}次联席会议$/u,
      // 新建护渔服务站120个, 30个护渔服务站点
      notBefore: /\d(?:多|余|万)?[个支家]$/u,
      notAfter: /^点|^\d/u,
    },
  },
  // 一、[抢险救灾组]。由市应急局牵头; 二、[卫生防疫组]由市卫健委牵头
  { form: "pattern", id: "organization/item-group", anchor: "组", pattern: ITEM_GROUP },
  // 组建[白塔农民用水者协会]; 设立[救灾物资中转站]
  {
    form: "governed",
    id: "organization/founded",
    verbs: FOUNDING_VERBS,
    heads: FOUNDED,
    stops: FOUNDED_STOPS,
    peel: FOUNDED_PEEL,
    reach: 18,
    minimum: 2,
    when: { notInside: UNNAMED },
    weight: -1,
  },
  // 成立[青岚湖治理和渔港建设工作领导小组]
  {
    form: "governed",
    id: "organization/task-body",
    verbs: TASK_VERBS,
    heads: TASK_BODIES,
    stops: TASK_STOPS,
    peel: FOUNDED_PEEL,
    reach: 36,
    minimum: 4,
    // 成立领导小组和工作专班 are two
    when: { notInside: /(?:组|部|班|委员会|会议|办公室|中心|公司|队|机构|机制|网络|体系)[、和及与]|^(?:健全|省市|市区)/u },
  },
  // [青岚渔业联合银行]正式挂牌，[石刻拓片研究院]揭牌
  {
    form: "suffix",
    id: "organization/opened",
    heads: OPENED,
    reach: 18,
    minimum: 3,
    stops: FOUNDED_STOPS,
    safe: SAFE,
    modifier: /^(?!.*\d)(?!首|全国首|全省首|全市首|一批|省级|市级|国家级|县级)/u,
    when: {
      after:
        /^(?:正式|顺利|成功)?(?:揭牌|挂牌|组建(?:运行|成立)|投入运[行营]|投[用运]|启用|开业运营|落户(?![率政数])|获批|(?:在\p{sc=Han}{1,4})?成立(?=[，。；]))/u,
      notInside: UNNAMED,
      notBefore: /与$/u,
    },
    weight: -1,
  },
  // 扩建[石桥小学]、[白塔中学]
  {
    form: "suffix",
    id: "organization/school",
    heads: SCHOOLS,
    reach: 6,
    minimum: 2,
    stops,
    safe: SAFE,
    modifier: SCHOOL_NAME,
    when: { notAfter: /^[生教部段阶\d]/u },
    weight: -2,
  },
  // 由[北门派出所]牵头，[特警大队]参加
  {
    form: "suffix",
    id: "organization/station",
    heads: STATIONS,
    reach: 8,
    minimum: 2,
    stops,
    safe: SAFE,
    openers,
    modifier: STATION_NAME,
    peel: SUBJECT_PEEL,
    when: { notAfter: /^[长员伍所\d]/u },
    weight: -2,
  },
  // [云川协和医院]; [华西第二医院]; [阜外云南医院]; [华山医院福建医院]
  {
    form: "compose",
    id: "organization/hospital",
    parts: [
      optional(region),
      { words: HOSPITALS },
      optional(region),
      { words: /(?:第[一二三]|华中|心血管)?(?:儿童)?医院(?:(?![和与及])\p{sc=Han}{2,3}(?:医院|分院))?/u, head: true },
    ],
  },
  { form: "pattern", id: "organization/hospital-of-university", anchor: "院", pattern: HOSPITAL_OF_UNIVERSITY },
  // [云南农业大学]; [中国青岚集团]
  {
    form: "suffix",
    id: "organization/of-a-kind",
    heads: OF_A_KIND,
    reach: 16,
    minimum: 1,
    stops: STOPS,
    safe: SAFE,
    openers,
    needsOpener: true,
    // 内地西藏中学 are schools of a kind, wherever they stand
    when: { notInside: UNNAMED, notBefore: /内地$/u },
  },
];
