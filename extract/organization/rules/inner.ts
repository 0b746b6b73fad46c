import { ACTION_VERBS, ALL_VERBS } from "../../lexicon/verb.ts";
import type { Rule } from "../../rule/rule.ts";
import { findCampus } from "../campus.ts";
import { HOSTS, INNER_GOVERNORS, INNER_HEADS, OWN_BODIES } from "../inner/lexicon.ts";
import { findOwnBodies } from "../inner/own-body.ts";
import { findInner } from "../inner/unit.ts";
import {
  BEFORE_SHORT,
  BEHIND_SHORT,
  DEPARTMENTS_OF,
  DUTY_WORDS,
  LEVEL_HEADS,
  LEVEL_UNITS,
  OWN_CLASSES,
  PARTS,
  SAFE,
  SHORT_CLASSES,
  STOPS,
  UNIT_PARTY_BODIES,
  UNITS,
} from "../lexicon.ts";
import { findOfPlaces } from "../of-place.ts";
import { findDepartmentsOf, findParts, findUnits } from "../part.ts";
import { findOwn, findShort } from "../short.ts";

/** Bodies inside a body that the paper knows, and the body itself by its class: 云川银行…由[支行]追认, [学院]制定. */
export const INNER_RULES: readonly Rule[] = [
  // [教务处]负责排课; 报[防火监督科]备案; （一）[综合科]。负责文电
  {
    form: "code",
    id: "organization/inner",
    stage: "last",
    reason: "its place makes the name, whatever field it tells, and again what the paper has named so",
    stays: true,
    lexicons: [INNER_HEADS, INNER_GOVERNORS, DUTY_WORDS, ACTION_VERBS, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
    find: findInner,
    weight: -2,
  },
  // 报[总队]备案; [支队党委]约谈; [院纪委]核查
  {
    form: "code",
    id: "organization/own-body",
    reason: "a bare class noun is one only where a name may open",
    stays: true,
    lexicons: [OWN_BODIES, HOSTS, BEFORE_SHORT, ALL_VERBS],
    find: findOwnBodies,
    weight: -2,
  },
  // 经[学院党委会]研究
  {
    form: "pattern",
    id: "organization/party-committee-decides",
    anchor: "党委会",
    pattern: /(?:学院|学校|医院|集团公司|公司|[局院校厂矿])?党委会(?=前置|研究|审议|审定|讨论|批准|同意)/gu,
  },
  // [党委宣传部]、[机关党委]
  { form: "term", id: "organization/unit-party-body", lexicon: UNIT_PARTY_BODIES, weight: -1 },
  // 云川河协调委员会（以下简称协调委）…[协调委办公室]
  {
    form: "code",
    id: "organization/part-of-known",
    reason: "opens at a name that the document has, whatever found it",
    lexicons: [PARTS],
    find: findParts,
  },
  // [国务院水碳主管部门]负责全国的水碳工作
  {
    form: "code",
    id: "organization/department-of",
    reason: "opens at a government, whatever found it",
    generic: true,
    lexicons: [DEPARTMENTS_OF],
    find: findDepartmentsOf,
  },
  // [青岚大学（杭州）]
  {
    form: "code",
    id: "organization/campus",
    stage: "last",
    reason: "opens at a university, whatever found it",
    lexicons: [],
    find: findCampus,
  },
  // [云川公安边防总队青岚支队]奉命出动; [云川大学碳材料实验室]
  {
    form: "code",
    id: "organization/unit-of",
    stage: "last",
    reason: "opens at a body, whatever found it",
    lexicons: [UNITS, STOPS, SAFE, ACTION_VERBS, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
    find: findUnits,
    when: { notInside: /会议室$/u },
  },
  // 云川银行青岚支行…由[支行]追认
  {
    form: "code",
    id: "organization/short",
    stage: "last",
    reason: "a class noun stands for a body that the paper has named before it",
    lexicons: [SHORT_CLASSES, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
    find: findShort,
    weight: -3,
  },
  // 青岚学院招生章程…[学院]设立招生办
  {
    form: "code",
    id: "organization/own-class",
    stage: "last",
    stays: true,
    reason: "a class noun stands for the body with which the paper opens",
    lexicons: [OWN_CLASSES, BEFORE_SHORT, ALL_VERBS, ACTION_VERBS],
    find: findOwn,
    weight: -3,
  },
  // [青岚水利枢纽建设管理局]; [白塔工业园管委会]
  {
    form: "code",
    id: "organization/of-place",
    stage: "last",
    reason: "opens at a place, whatever found it",
    lexicons: [LEVEL_UNITS, LEVEL_HEADS, STOPS, ACTION_VERBS],
    find: findOfPlaces,
  },
];
