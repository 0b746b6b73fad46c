import { defineKind } from "../rule/define.ts";
import { findAgain } from "./again.ts";
import { findAttending } from "./attending.ts";
import { findForeign } from "./foreign.ts";
import { LEADERS, NOT_GIVEN, SURNAMES } from "./lexicon.ts";
import { findNames, LOOKALIKE, NAME_LEXICONS } from "./name.ts";
import { rosterOf } from "./roster.ts";

const SINGLE = [...SURNAMES].filter((surname) => surname.length === 1);

/** A measure of length before a cross: 120毫米×80毫米. */
const METRE = "米";

/** A surname and crosses, that stand for no place, date or number. */
const CROSSED = new RegExp(
  `(?<![\\d×])(?<name>[${SINGLE.filter((surname) => surname !== METRE).join("")}]×{1,2})(?!×|[省市县区州镇村乡街路号年月日届次个]|社区|公司)`,
  "gu",
);

/** A surname and a mask behind what the person is. */
const MASKED_BEHIND = new RegExp(
  `(?<=[长任记席员授师警民人委志理裁事诉表]|办理|审理|审结|查处|判处)(?<name>[${SINGLE.join("")}](?:某{1,2}[甲乙丙丁]?|x{2}|×{2}))(?![x×某省市县区州镇村乡街路号年月日]|社区|公司)`,
  "gu",
);

const ONE_SURNAME = `[${SINGLE.join("")}]`;

/** Whom to ask, and who stands for a firm. */
const CONTACT = new RegExp(
  `(?<=(?:联系人(?:及电话)?|法定代表人|负责人)[：:] ?)(?<name>${ONE_SURNAME}(?:\\p{sc=Han}{1,2}|x{2}|×{2}))(?=[，；。、）) \\u3000\\d电联手]|$)`,
  "gmu",
);

/** Whom to call, before the number: 市水利局，[李青岚] 85550123. */
const CALLED = new RegExp(
  `(?=\\d)(?<!\\d)(?<=(?<![\\p{sc=Han}])(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})[ \\u3000：:，（(]{0,4}(?:(?:联系|办公)?电话|手机)?[：: ]{0,2})(?:0\\d{2,3}[-－—]?)?\\d{7,11}(?!\\d)`,
  "dgu",
);

/** Who wrote, took or checked what is printed: 记者[李青岚], 审核：[韦白塔]. */
const CREDITS = [
  "主持人",
  "记录人",
  "签发",
  "记者",
  "通讯员",
  "摄影",
  "审核",
  "编辑",
  "撰稿",
  "供稿",
  "制作",
  "校对",
  "供图",
  "初审",
  "复审",
  "终审",
];
const CREDITED = new RegExp(
  `(?<=(?:${CREDITS.join("|")})[：: ]{0,2})(?<name>(?!程序)${ONE_SURNAME}\\p{sc=Han}{1,2}(?<!摄))(?=[ ）\\n]|$|摄$|、\\p{sc=Han}{2,3}[ ）]|(?:${CREDITS.join("|")})[：:])`,
  "gmu",
);

/** Who is given a post or relieved of one, the next of a list too: 免去李青岚的局长职务，[韦白塔]的副局长职务. */
const APPOINTING = ["任命", "免去", "聘任", "聘请", "补选", "选举", "推选", "推举", "提名", "接受"];
const APPOINTED_BEFORE = ["职务，", "职务、", "职务；", "年），", "年）、", "年）；"];
const APPOINTED = new RegExp(
  `(?<=${[...APPOINTING, ...APPOINTED_BEFORE].join("|")})(?<name>(?!程序)${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:同志)?(?:为|的[\\p{sc=Han}、]{2,40}?职务|辞去))`,
  "gu",
);

/** Who read the report, under a picture: [李青岚]作政府工作报告. */
const READ = new RegExp(`(?<![\\p{sc=Han}])(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:同志)?作(?:了)?政府工作报告)`, "gu");

/** Who wrote a piece of news, behind its last word: 渔港建成通航。（[李青岚] [韦白塔]） */
const BYLINE = new RegExp(
  `(?<=。（(?=[^）]{3,14}）$)(?:\\p{sc=Han}{2,8}[科室部处局办院系站] ?)?(?:${ONE_SURNAME}\\p{sc=Han}{1,2}[、 ]?)?)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:[、 ]?${ONE_SURNAME}\\p{sc=Han}{1,2})?）$)`,
  "gmu",
);

/** Who fills a post: 理事长由[李青岚]担任. */
const FILLING = new RegExp(`(?<=由)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:同志)?(?:担任|兼任|出任))`, "gu");

/** Who heads a group: 成立以[李青岚]为组长的专班. */
const HEADING = new RegExp(
  `(?<=以)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:同志)?为(?:组长|主任|总?指挥|召集人|队长|会长|理事长|团长))`,
  "gu",
);

/** Who is honoured, behind what he does: 民警[李青岚]被授予…. */
const HONOURED = new RegExp(
  `(?<=民警|辅警|教师|医生|护士|职工|工人|村民|战士|运动员|消防员|检察官|法官|护林员|网格员)(?![曾时应都常经全和于毕成方])(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=被[^，。；]{2,14}(?:授予|追授|评为|追认)|荣获)`,
  "gu",
);

/** The same in a list of its own lines: [李青岚]为云川市财政局局长； [韦白塔]的云川市水利局局长职务. */
const LISTED = new RegExp(
  `^(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=为\\p{sc=Han}[\\p{sc=Han}、（）]{3,40}?(?:长|主任|书记|主席|委员|员)[；。]|(?:的|任)\\p{sc=Han}[\\p{sc=Han}、（）]{3,40}?职务[；。])`,
  "gmu",
);

/** Who is told what to see to: [李青岚]：副市长，负责水利工作。 */
const ASSIGNED = new RegExp(
  `^(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=[：:]\\p{sc=Han}{0,12}(?:书记|常委|主任|主席|委员|成员|[^年月日]长)[、，])`,
  "gmu",
);

/** Who is elected beside another. */
const ELECTED = new RegExp(`(?<=[长席任记员理][、，；])(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=为)`, "gu");

/** Persons by name, masked ones too. */
export const person = defineKind({
  id: "person",
  recurs: 3,
  rules: [
    // [习近平]总书记
    { form: "term", id: "person/leader", lexicon: LEADERS },
    // 组　长：[黄　卫]　　副部长
    {
      form: "code",
      id: "person/roster",
      stage: "sharp",
      reason: "columns of a list are told by blanks of the text that the reading drops",
      find: (scene) => rosterOf(scene.reading).flatMap(({ names }) => names.map((span) => ({ span }))),
      weight: 2,
    },
    // 授予[简·青岚·米勒]教授
    { form: "code", id: "person/foreign", stage: "sharp", reason: "the first part ends where its letters do", find: findForeign },
    // [张某]、[王某某]
    {
      form: "pattern",
      id: "person/masked",
      pattern: /(?<![\p{sc=Han}])(?<name>\p{sc=Han}某{1,2}[甲乙丙丁]?)(?!(?!诉)[\p{sc=Han}]?[省市县区镇村])/gu,
      anchor: "某",
    },
    // 庭长[王某某]，村民[赵某]; 副主任[张xx]
    { form: "pattern", id: "person/masked-behind", anchor: ["某", "xx", "××"], pattern: MASKED_BEHIND },
    // 董事长[郭××]
    { form: "pattern", id: "person/crossed", pattern: CROSSED, anchor: "×" },
    // 区委书记[xx]同志; 宣讲团[xx]、[xx]等专家; [xx夫妇]
    {
      form: "pattern",
      id: "person/mask",
      anchor: ["xx", "××"],
      pattern: /(?<name>(?<![x×])(?:[x×]{2,3}夫妇|[x×]{2,3}(?=同志|(?:、[x×]{2,3})*等(?:专家|同志|[x×\d]+人|先进)|荣膺|荣获)))/gu,
    },
    // 关于[王青岚]等十一名同志参加革命工作时间的计算
    {
      form: "pattern",
      id: "person/of-several",
      anchor: "名同志",
      weight: 2,
      pattern: new RegExp(
        `(?<=关于|给予|授予|追授|追认|对|表彰)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:、\\p{sc=Han}{2,3}){0,6}等[\\d一二三四五六七八九十]{1,3}名同志)`,
        "gu",
      ),
    },
    // 任命[李青岚]为副局长，免去[韦白塔]的局长职务
    { form: "pattern", id: "person/appointed", anchor: [...APPOINTING, ...APPOINTED_BEFORE], reach: 56, pattern: APPOINTED, weight: 2 },
    // （联系人：[李青岚]，电话：…）
    { form: "pattern", id: "person/contact", anchor: ["联系人", "法定代表人", "负责人"], pattern: CONTACT, weight: 2 },
    { form: "pattern", id: "person/called", pattern: CALLED, when: { notInside: LOOKALIKE }, weight: 2 },
    // 审核：[韦白塔]
    { form: "pattern", id: "person/credited", anchor: CREDITS, pattern: CREDITED, when: { notInside: LOOKALIKE } },
    { form: "pattern", id: "person/read", anchor: "政府工作报告", pattern: READ, when: { notInside: LOOKALIKE } },
    { form: "pattern", id: "person/byline", anchor: "。（", pattern: BYLINE, when: { notInside: NOT_GIVEN } },
    { form: "pattern", id: "person/filling", pattern: FILLING, anchor: "由" },
    { form: "pattern", id: "person/heading", pattern: HEADING, anchor: "以" },
    { form: "pattern", id: "person/honoured", anchor: ["授予", "追授", "评为", "追认", "荣获"], pattern: HONOURED },
    { form: "pattern", id: "person/appointed-line", pattern: LISTED, anchor: ["为", "的", "任"], longestLine: 80, weight: 2 },
    {
      form: "pattern",
      id: "person/assigned",
      pattern: ASSIGNED,
      anchor: ["，负责", "，主持", "，分管", "，协助"],
      longestLine: 400,
      weight: 2,
    },
    // 选举李青岚为县法院院长、[韦白塔]为县检察院检察长
    { form: "pattern", id: "person/elected", anchor: "为", pattern: ELECTED, when: { notInside: NOT_GIVEN }, weight: 2 },
    // 出席：[李青岚]、[韦白塔]
    { form: "code", id: "person/attending", reason: "all items of the line have to be names", find: findAttending },
    // [刘青岚]院士; 国防大学教授[卢白塔]
    {
      form: "code",
      id: "person/beside-post",
      reason: "a name is told from words by its surname and by the post beside it",
      lexicons: NAME_LEXICONS,
      find: findNames,
      weight: 1,
    },
    // 主任韦岚到会。[韦岚]指出
    {
      form: "code",
      id: "person/again",
      stage: "last",
      stays: true,
      reason: "a name of two characters is one again only where it does what a person does",
      find: findAgain,
    },
  ],
});
