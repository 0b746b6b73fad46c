import { ARRANGEMENT_EDGES, ITEM_EDGES, LABEL_EDGES, LIST_EDGES, NAME_EDGES } from "../lexicon/name-edge.ts";
import { REGION } from "../lexicon/region.ts";
import { defineKind } from "../rule/define.ts";
import { findKin } from "../rule/kin.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import {
  ARRANGEMENT_FIELDS,
  ARRANGEMENT_HEADS,
  ARRANGEMENT_HOLLOW,
  CHANNELS,
  ESTABLISHED_HEADS,
  ESTABLISHING,
  FULL_ARRANGEMENT_HEADS,
  FULL_PLATFORM_HEADS,
  ITEM_HEADS,
  LABELLED_HEADS,
  MODEL_HEADS,
  PLATFORM_HEADS,
  QUOTED_HEADS,
  RULE_HEADS,
  STANDING,
  USED_HEADS,
} from "./lexicon.ts";

/** A quoted label, with at most fourteen characters between it and the head. */
const LABELLED = /”[^”，。；：！？、]{0,14}$/u;

/** A quote whose own last word is an arrangement: “六专机制”, “天网系统”, “渔票制”, “渔政云”, “10分钟购药圈”. */
const ARRANGED =
  /^(?:[^“”《》，。；]{2,20}(?:机制|制度|联动|工作法|平台|系统|绿色通道|通办|责任制|白名单|挂钩|模式|(?<![限控管强抵遏节编研自监复绘创定压体机法建一两转改形])制|(?<![白彩风祥凌青乌层流多])云|(?<![密编数号代起解扫筹源价身砝亮])码|(?:党建|教育|考试|招生|招聘|人才|人事|政务|信息|先锋)网)|(?:\d{1,2}分钟|一刻钟)[^“”《》，。；]{2,10}圈|(?:积分|清单)制)$/u;

/** Counted rules and systems under a short label: “三项制度”, “两库”. */
const COUNTED = /(?<=“)(?:[两二三四五六七八九十]{1,2})(?:项|个|张|套|类|种)?(?:制度|机制|清单|平台|库|网|表|体系)(?=”)/gu;

/** Words before a quoted arrangement that tell its field. */
const FIELD = /^(?!拓展|力争|基本|实现)\p{sc=Han}{2,14}(?<!实现|基于|推行|推进|通过|依托)$/u;

/** A centre or a place named for the arrangement: 中欧班列（青岚）集结中心; 制 as the front of 制度. */
const PLACE_BEHIND = /^(?:（[^）]{2,6}）)?(?:集结|中心)|^度|^”[^，。；、“”]{0,8}(?:平台|系统|模式|机制|窗口)/u;

/** What makes the head a modifier of another noun: …合作机制会议. */
const NOUN_BEHIND = /^(?:会议|办公室|电价|试验区|试点|实施办法|实施细则|管理办法|实施方案|实施意见)/u;

/** People sent as a group to help elsewhere: “组团式”教育人才援疆. */
const IN_GROUPS = /“?组团式”?[\p{sc=Han}、]{0,12}?(?:(?:援[藏疆青]){1,2}|帮扶|支援|选派|援助)/gu;

/** What puts a rule into practice, or another arrangement of the list that it does. */
const RULED = /(?:实行|推行|实施|落实|建立|健全|完善|执行|试行|推广|坚持|探索|试点|制度、|制”?、|制度和|机制、|机制和)$/u;

/** Rules before an arrangement, each one of its own: 推行[渔场年薪制]、[场务公开制度]. */
const RULES_OF_A_LIST = /[^体管限控编]制$/u;

/** What follows such a rule. */
const RULE_END = /^(?:$|[，。；、（）”\n]|[和及与等改])/u;

/** Arrangements of any sort, and half of two things that are furthered together: 加强[渔船检验创新和机制]建设. */
const NO_ARRANGEMENT = /创新和(?:机制|制度)$|各项(?:机制|制度)$/u;

/** A way of handling matters, in quotes behind the verb of putting it into practice. */
const PRACTISED =
  /(?<=推行“)(?![两三四五六七八九十])[\p{sc=Han}+]{4,10}(?=”(?:[，。；、“]|等|检查|服务|(?:审批|办理|监管)(?!模式|机制|制度)))/gu;

/** What an item tells at length, not a clause of doing. */
const TOLD = /^(?![将把]).*[的“]/u;

/** A line of five figures with what it is for. */
const HOTLINE =
  /(?<!\d)(?:“1[0-9]{4}”|1[0-9]{4})(?![\d万亿余多人户件条次名个家元吨米平公亩千])(?:(?!的)\p{sc=Han}){2,8}?(?:热线(?:体系|平台)?|服务台|平台)/gu;

/** Markets that are platforms of a region: [云南科技大市场]. */
const MARKETS = defineLexicon("mechanism/market", "科技大市场 技术大市场 数据要素市场 技术交易市场 人才大市场");

/** A label that 制 makes a rule: “一票否决”制. */
const QUOTED_RULE = /“[^“”《》，。；\n]{2,12}”制(?![度定约作造裁品止订式版])/gu;

/** A label of several parts and the system that they make: “自建+租用”的供给体系. */
const OF_PARTS = /“[^“”，。；\n]{1,12}[、+][^“”。；\n]{1,24}”的(?:(?!的)\p{sc=Han}){0,10}(?:体系|格局|模式|机制)(?!机制|建设|改革)/gu;

/** What sets a system up, with what it covers before its name: 健全遍及各岛的. */
const SET_UP = /(?:建立|健全|完善|构建|建成|织密)(?:[^，。；、]{1,10}的)?$/u;

/** What is done with a platform on a computer. */
const USING = /(?:通过|登录|登陆|上线(?:运行)?|启用|接入|录入|上传至)$/u;

/** Platforms that are a place, a fund or a sort of them. */
const NO_TOOL = /(?:创新|开放|融资|合作|产业|生态|主流|新媒体|企业|电商|各类|[类级])(?:平台|系统)$|^(?:各|其|国家和|第三方|有关)/u;

/** What makes a label the name of a reform or of another noun: 实施渔船检验“多检合一”改革. */
const REFORMED = /^(?:改革|试点|机制|体系|平台|系统|模式|工程)/u;

/** A channel by its number is a way for goods: “渔电外送”第二通道. */
const NUMBERED_WAY = /第[一二三四五六七八九十]通道$/u;

/** Where an item of a list starts and ends. */
const ITEM_FRONT = /(?:^|[；\n]|项：|举措：)$/u;
const ITEM_END = /^(?:$|[；\n]|。(?:\n|$|（))/u;

/** Mechanism: see the guideline in docs/annotation.md. */
export const mechanism = defineKind({
  id: "mechanism",
  rules: [
    // 深化[东西部协作]，推行[河长制]
    { id: "mechanism/standing", form: "term", lexicon: STANDING, weight: 1, when: { notAfter: PLACE_BEHIND } },
    // 健全[重大事项请示报告制度]，建立[信息公开、撤销和更新机制]
    {
      id: "mechanism/arrangement",
      form: "name",
      heads: ARRANGEMENT_HEADS,
      reach: 34,
      edges: ARRANGEMENT_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      through: "（“",
      items: RULES_OF_A_LIST,
      outer: ESTABLISHING,
      collected: true,
      apart: true,
      when: { notAfter: NOUN_BEHIND, notInside: NO_ARRANGEMENT },
    },
    // 推行[渔场包干制]
    {
      id: "mechanism/rule",
      form: "name",
      heads: RULE_HEADS,
      reach: 24,
      minimum: 0,
      edges: ARRANGEMENT_EDGES,
      through: "“",
      when: { before: RULED, after: RULE_END, notInside: /^以/u },
    },
    // 完善[激励约束机制]
    { id: "mechanism/full-arrangement", form: "name", heads: FULL_ARRANGEMENT_HEADS, reach: 24, minimum: 0, edges: LIST_EDGES },
    // 建设[青岚区政务服务平台]
    {
      id: "mechanism/platform",
      form: "name",
      heads: PLATFORM_HEADS,
      reach: 24,
      edges: LIST_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      through: "“",
    },
    // 健全[渔船安全监管体系], 完善遍及各岛的[渔村养老服务网络]
    {
      id: "mechanism/established",
      form: "name",
      heads: ESTABLISHED_HEADS,
      reach: 30,
      edges: LIST_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      when: { before: SET_UP },
    },
    // 通过[青岚渔船检验平台]报送
    {
      id: "mechanism/used",
      form: "name",
      heads: USED_HEADS,
      reach: 24,
      minimum: 4,
      edges: LIST_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      through: "“",
      when: { before: USING, notInside: NO_TOOL },
    },
    // 搭建[蔬菜产业公共服务平台]
    { id: "mechanism/full-platform", form: "name", heads: FULL_PLATFORM_HEADS, reach: 24, edges: NAME_EDGES, through: "“" },
    // 构建[“一轴两翼”发展格局]
    {
      id: "mechanism/labelled",
      form: "name",
      heads: LABELLED_HEADS,
      reach: 40,
      modifier: LABELLED,
      edges: NAME_EDGES,
      through: "“",
      when: { notInside: NUMBERED_WAY },
    },
    // 通过[“信用青岚”网站]公开
    { id: "mechanism/channel", form: "bracket", open: "“", close: "”", behind: CHANNELS, inner: /^.{2,12}$/u, extent: "to-noun" },
    // 基于“[六专机制]”
    { id: "mechanism/quoted", form: "bracket", open: "“", close: "”", inner: ARRANGED },
    // 健全[12356心理援助热线体系]; 用好[青岚科技大市场]
    { id: "mechanism/hotline", form: "pattern", pattern: HOTLINE },
    { id: "mechanism/market", form: "compose", parts: [{ words: REGION }, { words: MARKETS, head: true }] },
    // 建成[渔业管理“一张图”]
    {
      id: "mechanism/quoted-head",
      form: "name",
      heads: QUOTED_HEADS,
      reach: 20,
      modifier: FIELD,
      edges: LABEL_EDGES,
      when: { notBefore: /、$/u, notAfter: REFORMED },
      weight: 1,
    },
    // 实行[“一票否决”制]
    { id: "mechanism/quoted-rule", form: "pattern", pattern: QUOTED_RULE, anchor: "”制" },
    // 完善[“自建+租用”的渔机供给体系]
    { id: "mechanism/of-parts", form: "pattern", pattern: OF_PARTS, anchor: "”的" },
    // 推行“[见证即办]”
    { id: "mechanism/practised", form: "pattern", pattern: PRACTISED, anchor: "推行“" },
    // 推行“[三项制度]”
    { id: "mechanism/counted", form: "pattern", pattern: COUNTED, needs: "“" },
    // 搭载“[云端青岚]”“[直播青岚]”等平台
    { id: "mechanism/series", form: "bracket", open: "“", close: "”", behind: LABELLED_HEADS, reach: 6, series: true },
    // 上线“青事通”“[青智办]”
    {
      id: "mechanism/kin",
      stays: true,
      form: "code",
      stage: "last",
      reason: "whether a label counts depends on those beside it",
      find: (scene) => findKin(scene, "mechanism/"),
    },
    // “[组团式”人才援藏]
    { id: "mechanism/in-groups", form: "pattern", pattern: IN_GROUPS, anchor: "组团式", weight: 1 },
    // 推广的举措：[以降低风险为目标的商标保险机制]；…
    {
      id: "mechanism/item",
      form: "name",
      heads: ITEM_HEADS,
      reach: 44,
      minimum: 6,
      modifier: TOLD,
      edges: ITEM_EDGES,
      through: "“（",
      whole: true,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      when: { before: ITEM_FRONT, after: ITEM_END },
    },
    // 推广[小额信贷加保险模式]
    {
      id: "mechanism/model",
      form: "name",
      heads: MODEL_HEADS,
      reach: 24,
      minimum: 4,
      edges: NAME_EDGES,
      when: { before: /(?:推广|复制|推行)$/u },
    },
  ],
});
