import { defineKind } from "../rule/define.ts";
import { findAttending } from "./attending.ts";
import { findForeign } from "./foreign.ts";
import { LEADERS, SURNAMES } from "./lexicon.ts";
import { findNames, NAME_LEXICONS } from "./name.ts";
import { rosterOf } from "./roster.ts";

const SINGLE = [...SURNAMES].filter((surname) => surname.length === 1);

/** A measure of length before a cross: 120毫米×80毫米. */
const METRE = "米";

/** A surname and crosses, that stand for no place, date or number. */
const CROSSED = new RegExp(
  `(?<![\\d×])(?<name>[${SINGLE.filter((surname) => surname !== METRE).join("")}]×{1,2})(?!×|[省市县区州镇村乡街路号年月日届次个]|社区|公司)`,
  "gu",
);

const ONE_SURNAME = `[${SINGLE.join("")}]`;

/** A surname and 某 behind a post. */
const MASKED = new RegExp(
  `(?<=长|书记|主席|主任|委员|代表|经理|人|办理|审理|审结|查处|判处|起诉|诉)(?<name>${ONE_SURNAME}某{1,2}[甲乙丙丁]?)(?![\\p{sc=Han}]?[省市县区镇村])`,
  "gu",
);

/** Who is given a post or relieved of one. */
const APPOINTED = new RegExp(
  `(?<=任命|免去|聘任|补选|提名|接受)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:同志)?(?:为|的\\p{sc=Han}{2,30}?职务|辞去))`,
  "gu",
);

/** Who is elected beside another. */
const ELECTED = new RegExp(`(?<=[长席任记员]、)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=为)`, "gu");

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
      find: (scene) => rosterOf(scene).map(({ name }) => ({ span: name })),
      weight: 2,
    },
    // 授予[简·青岚·米勒]教授
    { form: "code", id: "person/foreign", stage: "sharp", reason: "the first part ends where its letters do", find: findForeign },
    // [张某]、[王某某]
    {
      form: "pattern",
      id: "person/masked",
      pattern: /(?<![\p{sc=Han}])(?<name>\p{sc=Han}某{1,2}[甲乙丙丁]?)(?!(?!诉)[\p{sc=Han}]?[省市县区镇村])/gu,
      needs: "某",
    },
    // 原书记[王某]
    { form: "pattern", id: "person/masked-behind-post", anchor: "某", pattern: MASKED },
    // 董事长[郭××]
    { form: "pattern", id: "person/crossed", pattern: CROSSED, needs: "×" },
    // 区委书记[xx]同志; 宣讲团[xx]、[xx]等专家; [xx夫妇]
    {
      form: "pattern",
      id: "person/mask",
      pattern: /(?<name>(?<![x×])(?:[x×]{2,3}夫妇|[x×]{2,3}(?=同志|(?:、[x×]{2,3})*等(?:专家|同志|[x×\d]+人|先进)|荣膺|荣获)))/gu,
    },
    // 关于[王青岚]等十一名同志参加革命工作时间的计算
    {
      form: "pattern",
      id: "person/of-several",
      needs: "名同志",
      weight: 2,
      pattern: new RegExp(
        `(?<=关于|给予|授予|追授|追认|对|表彰)(?<name>${ONE_SURNAME}\\p{sc=Han}{1,2})(?=(?:、\\p{sc=Han}{2,3}){0,6}等[\\d一二三四五六七八九十]{1,3}名同志)`,
        "gu",
      ),
    },
    // 任命[李青岚]为副局长，免去[韦白塔]的局长职务
    { form: "pattern", id: "person/appointed", pattern: APPOINTED, weight: 2 },
    // 选举李青岚为县法院院长、[韦白塔]为县检察院检察长
    { form: "pattern", id: "person/elected", anchor: "为", pattern: ELECTED, weight: 2 },
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
  ],
});
