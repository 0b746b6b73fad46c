import { MEETING_EDGES, NAME_EDGES } from "../lexicon/name-edge.ts";
import { REGION } from "../lexicon/region.ts";
import { organization } from "../organization/kind.ts";
import { defineKind } from "../rule/define.ts";
import { endOf } from "../text/sticky.ts";
import { COMMITTEE_MEETINGS, FAIRS, MEETING_HEADS, MEETING_HOLLOW, PARTY, STANDING_MEETINGS } from "./lexicon.ts";
import {
  BODY_SESSION,
  CONSULTATIVE_SESSION,
  JOINT_SESSION,
  LEADERS,
  LEVEL_CONGRESS,
  LEVEL_FAIR,
  LOCAL_PLENUM,
  NATIONAL_CONGRESS,
  NEXT_SESSION,
  NUMBERED_MEETING,
  OFFICE_MEETING,
  PARTY_CONGRESS,
  PLENUM,
  SEMINAR,
  SESSION,
  SESSION_TAIL,
  SHORT_FAIR,
  STRATEGY_TALKS,
} from "./shape.ts";

/** Which time it is held. */
const NUMBER = /^(?:第[一二三四五六七八九十\d]{1,3}[届次]|首届|\d{4}年?)$/u;

/** Meeting: see the guideline in docs/annotation.md. */
export const meeting = defineKind({
  id: "meeting",
  rules: [
    // 举办[第三届世界旅游联盟大会], [2018年全国教育大会]以来, [2025世界机器人大会]: a standing meeting with its number or year
    {
      id: "meeting/standing-numbered",
      form: "name",
      heads: STANDING_MEETINGS,
      reach: 6,
      modifier: NUMBER,
      edges: MEETING_EDGES,
      weight: 1,
    },
    // 传达[全国教育大会]精神
    { id: "meeting/standing", form: "term", lexicon: STANDING_MEETINGS, weight: 1 },
    // 全面贯彻[党的十九大]精神
    {
      id: "meeting/congress",
      form: "pattern",
      pattern: PARTY_CONGRESS,
      anchor: [..."一二三四五六七八九十"].map((number) => `${number}大`),
      weight: 1,
    },
    { id: "meeting/national-congress", form: "pattern", pattern: NATIONAL_CONGRESS, anchor: "全国代表大会", weight: 1 },
    // [党的十八届三中]、[四中全会]精神，[二十届历次全会]
    { id: "meeting/plenum", form: "pattern", pattern: PLENUM, anchor: "全会", weight: 1 },
    // [市委六届五次全会]审议通过
    { id: "meeting/local-plenum", form: "pattern", pattern: LOCAL_PLENUM, anchor: ["全会", "全体"], weight: 1 },
    // [市十六届人大三次会议]确定的目标
    { id: "meeting/session", form: "pattern", pattern: SESSION, anchor: "届", weight: 1 },
    // [云南省第十四届人民代表大会第二次会议]
    // [中国共产党云川市第五届委员会第二次全体会议]
    {
      id: "meeting/regional-session",
      form: "compose",
      parts: [{ words: PARTY, optional: true }, { words: REGION }, { words: SESSION_TAIL, head: true }],
      weight: 1,
    },
    // [国务院第21次常务会议]
    { id: "meeting/numbered", form: "pattern", pattern: NUMBERED_MEETING, anchor: "会议", weight: 1 },
    // 经[厅党组2022年第9次会议]研究; [第37次区政府常务会议]
    { id: "meeting/of-office", form: "pattern", pattern: OFFICE_MEETING, anchor: "会议", weight: 1 },
    // 参加[广交会]
    { id: "meeting/fair", form: "term", lexicon: FAIRS },
    // 对[政协十届全国委员会第四次会议]第12号提案的答复
    { id: "meeting/consultative-session", form: "pattern", anchor: ["政协", "政治协商会议"], pattern: CONSULTATIVE_SESSION, weight: 1 },
    // 参加[金砖国家领导人第七次会晤]
    {
      id: "meeting/leaders",
      form: "pattern",
      anchor: "会晤",
      pattern: /金砖国家领导人(?:第[一二三四五六七八九十]{1,3}次|\p{sc=Han}{2,3})会晤/gu,
      weight: 1,
    },
    // [青白协作第三次联席会议]在云川召开
    { id: "meeting/joint-session", form: "pattern", anchor: "次联席会议", pattern: JOINT_SESSION, weight: 1 },
    // 召开[青岚湖治理领导小组第二次会议]
    {
      id: "meeting/of-body",
      form: "code",
      stage: "last",
      reason: "the body whose meeting it is was found by other rules",
      find: ({ reading, found }) =>
        found.flatMap(({ kind, span }) => {
          const end = kind === organization ? endOf(BODY_SESSION, reading.text, span.end) : span.end;
          return end > span.end ? [{ span: { start: span.start, end } }] : [];
        }),
      weight: 1,
    },
    // 审计委员会召开[第一次全体会议]
    { id: "meeting/next-session", form: "pattern", anchor: "次", pattern: NEXT_SESSION },
    // 召开[全市经济工作会议]、[省科技大会]
    { id: "meeting/fair-of-level", form: "pattern", anchor: ["大会", "工作会议"], pattern: LEVEL_FAIR },
    // 贯彻[市第九次党代会]精神
    { id: "meeting/party-congress", form: "pattern", anchor: "党代会", pattern: LEVEL_CONGRESS, weight: 1 },
    // 提交[镇长办公会]研究
    { id: "meeting/of-leaders", form: "pattern", anchor: ["专题会", "办公会", "联席会"], pattern: LEADERS, weight: 1 },
    // 办好陆家嘴论坛、[工博会]
    { id: "meeting/short-fair", form: "pattern", pattern: SHORT_FAIR, anchor: "会", weight: -1 },
    // 举办[第七届广交会]
    {
      id: "meeting/fair-name",
      form: "name",
      heads: FAIRS,
      reach: 16,
      minimum: 2,
      edges: NAME_EDGES,
      single: true,
      // 两届[广交会]
      when: { notInside: /^[两几数三四五]届/u },
    },
    // 贯彻[新时代推动北部湾振兴座谈会]精神
    { id: "meeting/of-strategy", form: "pattern", anchor: "座谈会", pattern: STRATEGY_TALKS, weight: 1 },
    // 举办[学习党的十九大精神科级干部研讨班]
    { id: "meeting/seminar", form: "pattern", anchor: "研讨班", pattern: SEMINAR, weight: 1 },
    // 先后召开[区委常委会]
    {
      id: "meeting/committee",
      form: "term",
      lexicon: COMMITTEE_MEETINGS,
      when: { before: /(?:召开|听取|主持|列席|出席|提交|提请|经)(?:\d{1,3}次|一次)?$/u },
      weight: 1,
    },
    // 召开[城市更新工作推进会]，举办[青岚湖生态论坛]
    {
      id: "meeting/name",
      form: "name",
      heads: MEETING_HEADS,
      reach: 36,
      minimum: 2,
      edges: MEETING_EDGES,
      hollow: MEETING_HOLLOW,
      through: "“（",
      single: true,
      when: { notInside: /以及/u },
    },
  ],
});
