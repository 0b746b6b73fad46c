import { ARRANGEMENT_EDGES, ITEM_EDGES, LABEL_EDGES, LIST_EDGES, NAME_EDGES, PLATFORM_EDGES } from "../lexicon/name-edge.ts";
import { REGION } from "../lexicon/region.ts";
import { defineKind } from "../rule/define.ts";
import { findKin } from "../rule/kin.ts";
import { joinLexicons } from "../rule/lexicon.ts";
import {
  APPS,
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
  MARKETS,
  MODEL_HEADS,
  PLATFORM_HEADS,
  QUOTED_HEADS,
  RULE_HEADS,
  STANDING,
  USED_HEADS,
} from "./lexicon.ts";
import {
  ARRANGED,
  COUNTED,
  COUNTED_HEADS,
  FIELD,
  HOTLINE,
  HOW_MANY,
  IN_GROUPS,
  ITEM_END,
  ITEM_FRONT,
  LABELLED,
  LAUNCHED,
  LISTED_HELP,
  MANY,
  NO_ARRANGEMENT,
  NO_TOOL,
  NOUN_BEHIND,
  NUMBERED_WAY,
  OF_PARTS,
  PAIRED_HELP,
  PLACE_BEHIND,
  PRACTISED,
  QUOTED_RULE,
  REFORMED,
  RULE_END,
  RULED,
  RULES_OF_A_LIST,
  RUN_BY,
  RUNS,
  SET_UP,
  SINGLE_WINDOW,
  TOLD,
  TRAINS,
  USING,
} from "./shape.ts";

/** A platform on a computer by its name; its rules tell what shows that it is one. */
const TOOL = {
  form: "name",
  heads: USED_HEADS,
  reach: 24,
  minimum: 4,
  edges: PLATFORM_EDGES,
  hollow: ARRANGEMENT_HOLLOW,
  fields: ARRANGEMENT_FIELDS,
  through: "“",
} as const;

/** Rules end a name before a joint, too: 落实渔长值班制和[渔港双重预防机制]. */
const ENDS = joinLexicons("mechanism/ends", [ARRANGEMENT_EDGES.ends, RULE_HEADS]);

/** Mechanism: see the guideline in docs/annotation.md. */
export const mechanism = defineKind({
  id: "mechanism",
  rules: [
    // 深化[东西部协作]，推行[河长制]
    { id: "mechanism/standing", form: "term", lexicon: STANDING, weight: 1, when: { notAfter: PLACE_BEHIND } },
    // 登录[学习强国平台]，健全[河长制组织体系]
    { id: "mechanism/standing-run", form: "compose", parts: [{ words: STANDING }, { words: RUN_BY, head: true }] },
    // 深化[川桂东西部协作]、[对口支援]，做好[对口支援协作]
    { id: "mechanism/paired-help", form: "pattern", pattern: PAIRED_HELP, anchor: ["东西部", "对口", "协作"], weight: 1 },
    { id: "mechanism/listed-help", form: "pattern", pattern: LISTED_HELP, anchor: ["对口支援", "定点"], stays: true },
    // 开行[中越国际班列]
    { id: "mechanism/trains", form: "pattern", pattern: TRAINS, anchor: "班列", when: { notAfter: PLACE_BEHIND } },
    // 健全[重大事项请示报告制度]，建立[信息公开、撤销和更新机制]
    {
      id: "mechanism/arrangement",
      form: "name",
      heads: ARRANGEMENT_HEADS,
      reach: 34,
      edges: { ...ARRANGEMENT_EDGES, ends: ENDS },
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
      reach: 26,
      edges: ARRANGEMENT_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      through: "“",
      single: true,
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
      edges: PLATFORM_EDGES,
      hollow: ARRANGEMENT_HOLLOW,
      fields: ARRANGEMENT_FIELDS,
      through: "“（",
      when: { notAfter: HOW_MANY },
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
      when: { before: SET_UP, notInside: /\d/u },
    },
    // 通过[青岚渔船检验平台]报送
    {
      id: "mechanism/used",
      ...TOOL,
      when: { before: USING, notInside: NO_TOOL },
    },
    // [青岚渔船定位系统]上线运行
    {
      id: "mechanism/runs",
      ...TOOL,
      when: { notBefore: MANY, after: RUNS, notInside: NO_TOOL },
    },
    // 搭建[蔬菜产业公共服务平台]
    {
      id: "mechanism/full-platform",
      form: "name",
      heads: FULL_PLATFORM_HEADS,
      reach: 24,
      edges: NAME_EDGES,
      through: "“",
      when: { notAfter: HOW_MANY },
    },
    // 构建[“一轴两翼”发展格局]
    {
      id: "mechanism/labelled",
      form: "name",
      heads: LABELLED_HEADS,
      reach: 40,
      modifier: LABELLED,
      edges: NAME_EDGES,
      through: "“",
      when: { notBefore: MANY, notInside: NUMBERED_WAY },
    },
    // 通过[“信用青岚”网站]公开
    { id: "mechanism/channel", form: "bracket", open: "“", close: "”", behind: CHANNELS, inner: /^.{2,12}$/u, extent: "to-noun" },
    // 基于“[六专机制]”
    { id: "mechanism/quoted", form: "bracket", open: "“", close: "”", inner: ARRANGED },
    // 健全[12356心理援助热线体系]; 用好[青岚科技大市场]
    { id: "mechanism/hotline", form: "pattern", pattern: HOTLINE, anchor: ["热线", "服务台", "平台"] },
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
    { id: "mechanism/practised", form: "pattern", pattern: PRACTISED, anchor: ["推行“", "推广“"] },
    // “[青岚渔通]”上线
    { id: "mechanism/launched", form: "pattern", pattern: LAUNCHED, anchor: ["上线", "用户"] },
    // 推行“[三项制度]”
    { id: "mechanism/counted", form: "pattern", pattern: COUNTED, anchor: COUNTED_HEADS.map((head) => `${head}”`) },
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
    // 上线[中国（宁夏）国际贸易“单一窗口”平台]
    { id: "mechanism/single-window", form: "pattern", pattern: SINGLE_WINDOW, anchor: "单一窗口", weight: 1 },
    // 利用[微信]、[钉钉]等平台
    { id: "mechanism/app", form: "term", lexicon: APPS, when: { after: /^(?:、[\p{sc=Han}A-Z]{2,4}){0,3}等[\p{sc=Han}]{0,6}平台/u } },
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
      hollow: ARRANGEMENT_HOLLOW,
      when: { before: /(?:推广|复制|推行)$/u },
    },
  ],
});
