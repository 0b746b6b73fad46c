import { COUNTRY } from "../../lexicon/landscape.ts";
import type { Rule } from "../../rule/rule.ts";

/** Offices of the United Nations. */
const UNITED_NATIONS = /联合国(?:贸发会议|亚太经社会|(?![的等成各系为])\p{sc=Han}{2,12}?(?:署|组织|委员会|理事会|基金会?|办公室))/gu;

/** Unions of states, of their banks, cities, learned men and sportsmen; what is only told by its kind is none: 国际合作组织. */
const INTERNATIONAL =
  /(?<!中国|新型)(?:国际|[亚欧非美]洲|世界|欧亚|亚太|全球|伊斯兰)(?!(?:合作|多边|区域|金融|经济|体育|民间|海洋|知名|各|有关)+(?:组织|机构|协会|商会)|[级化范的]|和|关系)(?:(?:(?![的各等在是将对了向由并获入]|和人类)\p{sc=Han}){1,12}?(?:联合会|联盟|组织(?![机实开领协参召生结架])|理事会|协会|学会|基金会|(?:开发|投资)银行|研究所|法院)(?:联合会)?|[足雪乒泳羽田篮]联)/gu;

/** Ministries, parliaments, parties and agencies of other states. */
const OF_STATE =
  /(?:联邦)?政府|议会|国会|[参众]议院|国务院|(?:(?![的各等和])\p{sc=Han}){2,6}(?<![东西南北中内外全总各乐])部(?![门署分长队位])|(?:外务|经济产业|国土交通)省|(?:共产|劳动|人民革命)党|(?:(?![的各等])\p{sc=Han}){1,8}?(?:发展?署|代表办公室|管理局|海关总?[署局]|商会|协力机构|振兴机构)|央行/u;

/** Missions abroad: [驻外使领馆], [中国驻某国大使馆经商处]. */
const MISSION =
  /(?:我国|中国)?驻(?!地|村|军|在)\p{sc=Han}{1,8}?(?:大使馆|使领馆|使馆|总领事馆|领事馆|使团|代表团)(?:经济?商务?处|经商参处|商务处|领事部|文化处|教育处)?/gu;

/** The mission of another state: [苏联驻华使馆]. */
const FOREIGN_MISSION = /驻(?:华|京|沪|穗|蓉|汉|渝|港|沈|青|\p{sc=Han}{2,4})?(?:大使馆|使馆|总领事馆|领事馆)/u;

/** Unions of states, other states, and missions of both sides. */
export const ABROAD_RULES: readonly Rule[] = [
  // [联合国渔业署]; [国际渔港联合会]
  { form: "pattern", id: "organization/united-nations", anchor: "联合国", pattern: UNITED_NATIONS },
  {
    form: "pattern",
    id: "organization/international",
    anchor: ["国际", "世界", "洲", "欧亚", "亚太", "全球", "伊斯兰"],
    pattern: INTERNATIONAL,
  },
  // [中国驻某国大使馆]
  { form: "pattern", id: "organization/mission", anchor: "驻", pattern: MISSION },
  // [苏联驻华使馆]
  { form: "compose", id: "organization/mission-of", parts: [{ words: COUNTRY }, { words: FOREIGN_MISSION, head: true }] },
  // [老挝政府]代表团; [朝鲜商务部]
  { form: "compose", id: "organization/state-of", parts: [{ words: COUNTRY }, { words: OF_STATE, head: true }] },
];
