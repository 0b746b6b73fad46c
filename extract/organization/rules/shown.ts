import { ACTION_VERBS, ALL_VERBS } from "../../lexicon/verb.ts";
import type { Rule } from "../../rule/rule.ts";
import { findAlsoCalled } from "../also-called.ts";
import { findBetween } from "../between.ts";
import { findAgents, findDutied } from "../dutied.ts";
import { findLevelNamed } from "../level-named.ts";
import {
  AGENT_WORDS,
  BEHIND_SHORT,
  CHARGE_WORDS,
  DUTIED,
  DUTY_WORDS,
  EVERYONE,
  LEVEL_HEADS,
  LEVEL_OPENERS,
  LEVEL_UNITS,
  LISTED_BODIES,
  MEMBER_KINDS,
  NO_SUBJECTS,
  RECIPIENT_WORDS,
  SAFE,
  STOPS,
  SUBJECT_PEEL,
} from "../lexicon.ts";
import { findListed } from "../list.ts";
import { findMembers } from "../members.ts";
import { findNeighbours } from "../neighbour.ts";
import { findNoted } from "../noted.ts";
import { BY_OWNER, stops, UNNAMED } from "./shared.ts";

/** Departments that share their tail, each a name of its own: 由[县财政]、[教育部门]. */
const JOINED_DEPARTMENTS = /^(?!各)\p{sc=Han}{1,9}(?<![省市县区])(?:、\p{sc=Han}{2,10}){1,9}(?<!等|有关|相关)部门$/u;

/** Firms by names of any sort, by what only firms do: [天青渔]、[远帆装备]成功上市, [白塔微电]登陆科创板; not medicines, cars and bonds, which are put on sale. */
const FLOATED =
  /(?<=^|[。；，、\n])(?<name>(?!其中|新增|推动|支持|全[国省市县区]|首|又|已)(?:(?![家户只款个支种的和与及等])\p{sc=Han}){3,8}(?<!企业|公司|产品|药|疫苗|[米果茶鱼蟹]|[新车]型|品种|基金|债券?|票据|项目|成功|正式|相继|先后|顺利))(?=(?:、\p{sc=Han}{2,8}){0,5}(?:(?:成功|顺利)(?:挂牌)?上市(?=[，。；])|(?:成功|正式|相继|先后|顺利)?登陆(?:科创板|北交所|创业板|主板|港交所|港股|[AH]股|新三板)))/dgmu;

/** Centres and leagues of a list that platforms close: 建设[渔网适配中心]、[鱼苗创新中心]等创新平台; not what only tells a kind. */
const AMONG_PLATFORMS =
  /(?<=[、和]|建设|运行|发挥|培育|做[强优]|用好|依托|建好|布局)(?<name>(?!一批|各|国家级|[省市县]级|服务|便民|社区|乡镇|区域|\p{sc=Han}{0,3}(?:技术|数据|服务|研发|综治|活动|急救|邮件|处理|保障|物流)中心|保税)(?:(?![、的等和与及]|建设|推进|打造)\p{sc=Han}){4,16}?(?:中心|研究院|实验室|联盟))(?=(?:、[\p{sc=Han}“”]{2,20}){0,5}等(?:重大|产业|科技|创新|科创|高能级|战略|公共|服务|交易|要素){0,3}平台)/dgu;

/** A centre that is there to be used: 用好[国家渔权转移中部中心], 投运[渔药区域评价中心]. */
const USED =
  /(?<=用好|建好|投运|建强)(?<name>(?!一批|各|国家级|[省市县]级|[用建][好强]|[好强和]|国家实验室|全国重点|(?:国家|[省市])(?:重点)?实验室)(?:(?![、的等和与及]|建设|推进|打造)[\p{sc=Han}]){5,16}?(?<!服务|活动|综治|会展|体育|急救|数据)(?:中心|研究院|实验室))(?=[，。；]|建设|和\p{sc=Han}{2,16}(?:中心|研究院|实验室))/dgu;

/** What is charged to a body by a second verb is no name: 指导并组织实施本区节水. */
const NOT_CHARGED = new RegExp(`${BY_OWNER.source}|^并`, "u");

/** Bodies that only what stands around them shows: duties and lists. */
export const SHOWN_RULES: readonly Rule[] = [
  // 牵头单位：[区热力站]; （市水务局牵头，[各供水企业]配合）
  {
    form: "code",
    id: "organization/noted",
    reason: "the place in a duty note makes the name, whatever it is",
    lexicons: [EVERYONE],
    find: findNoted,
    weight: -1,
  },
  // 由[主管机构]出具意见
  {
    form: "code",
    id: "organization/agent",
    reason: "the name stands between 由 and a verb, whatever verbs are in it",
    generic: true,
    spreads: true,
    lexicons: [DUTIED, AGENT_WORDS, ALL_VERBS],
    find: findAgents(AGENT_WORDS, ALL_VERBS, 2),
    when: { notInside: JOINED_DEPARTMENTS, notBefore: /部门和$/u },
    weight: -1,
  },
  // 经[审核机构]审查没有发现问题的
  {
    form: "code",
    id: "organization/recipient",
    reason: "the name stands between a word that hands it something and a verb, whatever verbs are in it",
    generic: true,
    spreads: true,
    lexicons: [DUTIED, RECIPIENT_WORDS, ALL_VERBS],
    find: findAgents(RECIPIENT_WORDS, ALL_VERBS, 4),
    weight: -1,
  },
  // 引导[合作机构]降低费率
  {
    form: "code",
    id: "organization/charged",
    reason: "the name stands between a word that charges it and a verb, whatever verbs are in it",
    generic: true,
    spreads: true,
    lexicons: [DUTIED, CHARGE_WORDS, ALL_VERBS],
    find: findAgents(CHARGE_WORDS, ALL_VERBS, 4),
    when: { notInside: NOT_CHARGED },
    weight: -1,
  },
  // [远山重工]、[青岚新材]等一批龙头企业
  {
    form: "code",
    id: "organization/member",
    reason: "what the names are is told at the end of their list",
    lexicons: [MEMBER_KINDS, stops, SAFE],
    find: findMembers({ stops, safe: SAFE }),
    weight: -1,
  },
  // [远帆装备]成功上市
  { form: "pattern", id: "organization/floated", anchor: ["上市", "登陆"], pattern: FLOATED, weight: -1 },
  // [渔网适配中心]、[鱼苗创新中心]等创新平台
  { form: "pattern", id: "organization/among-platforms", anchor: "等", pattern: AMONG_PLATFORMS, weight: -2 },
  // 用好[国家渔权转移中部中心]
  {
    form: "pattern",
    id: "organization/used",
    anchor: ["用好", "建好", "投运", "建强"],
    pattern: USED,
    when: { notInside: UNNAMED },
    weight: -2,
  },
  // [审核机构]应当提出意见
  {
    form: "code",
    id: "organization/dutied",
    reason: "the name ends where the duty begins and may hold a list and a note in brackets",
    generic: true,
    spreads: true,
    lexicons: [DUTIED, DUTY_WORDS, NO_SUBJECTS, SUBJECT_PEEL],
    find: findDutied,
    weight: -1,
  },
  // [县信息中心]具体负责; [市数字政府建设领导小组]
  {
    form: "code",
    id: "organization/level-named",
    reason: "the name may hold verbs of its field, which end names elsewhere",
    lexicons: [LEVEL_OPENERS, LEVEL_UNITS, LEVEL_HEADS, STOPS, ACTION_VERBS, ALL_VERBS],
    find: findLevelNamed,
    weight: -2,
  },
  // [各镇人民政府（白塔街道办事处）]; [建管中心（房办）]
  {
    form: "code",
    id: "organization/also-called",
    stage: "last",
    stays: true,
    reason: "stands behind a body, whatever found it",
    lexicons: [],
    find: findAlsoCalled,
  },
  // 市建设局、[青岚燃气公司]、[白塔渠管理处]和市水利局
  {
    form: "code",
    id: "organization/neighbour",
    stage: "last",
    reason: "the bodies beside it in a list tell that it is one",
    lexicons: [STOPS, SAFE, ACTION_VERBS, BEHIND_SHORT],
    find: findNeighbours,
    weight: -2,
  },
  // 远山集团、[青岚新材]、云川银行
  {
    form: "code",
    id: "organization/between",
    stage: "last",
    stays: true,
    reason: "only its neighbours in a list tell what it is",
    lexicons: [stops, SAFE, ALL_VERBS],
    find: findBetween({ stops, safe: SAFE }),
    weight: -3,
  },
  // 区总工会、[妇联]、[科协]等
  {
    form: "code",
    id: "organization/listed",
    reason: "a bare name counts only by its neighbours in a list",
    lexicons: [LISTED_BODIES],
    find: findListed(LISTED_BODIES),
    weight: -1,
  },
];
