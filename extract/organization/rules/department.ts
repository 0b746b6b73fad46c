import { STEM } from "../../lexicon/stem.ts";
import { ALL_VERBS } from "../../lexicon/verb.ts";
import type { Part, Rule } from "../../rule/rule.ts";
import { findDepartmentLists, findJoinedDepartments } from "../field-list.ts";
import {
  BEFORE_SHORT,
  BEHIND_SHORT,
  CLASSES,
  COURT_DIVISIONS,
  COURT_LEADS,
  FIELDS_END,
  GOVERNMENTS,
  KIND_CLASSES,
  LEVEL_LISTS,
  LEVELS,
  NATIONAL,
  OF_THE_PLACE,
  PARTY_COMMITTEE,
  QUANTIFIERS,
} from "../lexicon.ts";
import { LEVELS_OF_ALL, level, optional, parts, region, stems, unknown } from "./shared.ts";

/** A branch behind a department: 市生态环境局[青岚分局]. */
const branch: Part = {
  words: /(?![和与及])(?:\p{sc=Han}{2,4}?|[x×]{1,3})(?:分局|分院|分中心|支局|大队|支队|中队|总值班室|信息中心)/u,
  optional: true,
};

/** A kind of department that somebody deals with: 与[户籍管理部门]沟通, 报[渔船主管部门]备案. */
const DEALT_WITH =
  /(?<=[与向同商报经])(?!有关|相关|各|其|省|市|县|当地|国务院)(?:(?![的和与及等或、])\p{sc=Han}){2,6}(?:管理|主管|监管|执法)部门(?=沟通|协调|对接|联系|协商|衔接|备案|报[备告送]|申[请报]|提出|审[核批定]|批准|同意|核[准定])/gu;

/** Departments, by their field, of a region, a level or a list of them, and courts: [云川市水利局], [各有关部门]. */
export const DEPARTMENT_RULES: readonly Rule[] = [
  // [云南省财政厅]; [云南省昆明市教育局]
  {
    form: "compose",
    id: "organization/region-department",
    parts: [region, optional(level), ...stems, { words: CLASSES, head: true }, branch, parts],
  },
  // [市发展改革委]; [云川市教育局]
  {
    form: "compose",
    id: "organization/level-department",
    parts: [level, ...stems, { words: CLASSES, head: true }, branch, parts],
    unknown,
  },
  // [国家青岚委]; [中央网信办]
  {
    form: "compose",
    id: "organization/national-department",
    parts: [{ words: NATIONAL }, ...stems, { words: CLASSES, head: true }, branch, parts],
  },
  // [发展改革委]、[统计局]按职责分工负责
  {
    form: "compose",
    id: "organization/department",
    parts: [...stems, { words: CLASSES, head: true }, branch, parts],
    // “双一流”建设和部省合建
    when: { notInside: /[和与]部$/u },
    weight: -1,
  },
  // [教育行政部门]要会同[市场监管部门]
  {
    form: "compose",
    id: "organization/kind-of-department",
    generic: true,
    parts: [
      { words: OF_THE_PLACE, optional: true },
      { words: QUANTIFIERS, optional: true, repeat: true },
      optional(region),
      optional(level),
      ...stems,
      { words: KIND_CLASSES, head: true },
    ],
    // 兴办医疗卫生机构 tells no kind of its own
    when: { notBefore: /医疗$|公共$/u },
  },
  // 由[执行局]牵头; [立案庭]登记立案
  { form: "term", id: "organization/court-division", lexicon: COURT_DIVISIONS, weight: -1, when: { notAfter: /^[长干的]/u } },
  // 移送[军事检察院]; 报[上级人民法院]
  {
    form: "compose",
    id: "organization/court",
    parts: [optional(region), { words: COURT_LEADS }, { words: /(?:中级|高级)?(?:人民)?(?:检察院|法院)/u, head: true }],
  },
  // 与[户籍管理部门]沟通
  { form: "pattern", id: "organization/dealt-with", anchor: "部门", generic: true, pattern: DEALT_WITH, weight: -2 },
  // 由[当地邮电局]通知
  {
    form: "compose",
    id: "organization/department-of-the-place",
    parts: [{ words: OF_THE_PLACE }, ...stems, { words: CLASSES, head: true }],
  },
  // [市、区文化主管部门]承担具体工作; [市级以上水务管理部门]
  {
    form: "compose",
    id: "organization/level-list-department",
    generic: true,
    parts: [
      { words: LEVEL_LISTS },
      { words: /(?:地方)?(?:各级)?(?:人民政府)?/u, optional: true },
      ...stems,
      { words: KIND_CLASSES, head: true },
    ],
  },
  // [市政府外事办公室]; [自治区人民政府国资委]
  {
    form: "compose",
    id: "organization/office-of-government",
    parts: [optional(region), level, { words: GOVERNMENTS }, ...stems, { words: CLASSES, head: true }, parts],
  },
  // [省政府有关部门]、[云川市政府各部门]
  {
    form: "compose",
    id: "organization/government-departments",
    generic: true,
    parts: [
      optional(region),
      level,
      { words: GOVERNMENTS },
      { words: /(?:各|有关|相关|所属|直属|其他|组成|工作|职能){1,3}/u },
      { words: /部门和单位|部门|委办局|机构(?!改革|设置|编制)|单位/u, head: true },
    ],
  },
  // [各省、自治区建设厅]; [各市（州）水务局]
  {
    form: "compose",
    id: "organization/all-of-level-department",
    generic: true,
    parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, ...stems, { words: CLASSES, head: true }],
  },
  // [市人民政府财政部门]应当报告; [县级以上地方人民政府水务部门]
  {
    form: "compose",
    id: "organization/government-department",
    generic: true,
    parts: [
      { words: QUANTIFIERS, optional: true, repeat: true },
      optional(region),
      optional(level),
      { words: GOVERNMENTS },
      ...stems,
      { words: KIND_CLASSES, head: true },
    ],
  },
  // [市财政、审计等部门]应当监督
  {
    form: "code",
    id: "organization/field-list",
    reason: "the list may have any number of fields, and opens at a government or a level",
    generic: true,
    lexicons: [FIELDS_END, STEM, GOVERNMENTS, LEVELS, ALL_VERBS, BEFORE_SHORT, BEHIND_SHORT],
    find: findDepartmentLists,
    weight: 1,
  },
  // [市教育]、[财政]、[水务部门]按职责分工负责
  {
    form: "code",
    id: "organization/joined-departments",
    reason: "the list may have any number of fields",
    generic: true,
    lexicons: [KIND_CLASSES, STEM, GOVERNMENTS, LEVELS, ALL_VERBS, BEFORE_SHORT, BEHIND_SHORT],
    find: findJoinedDepartments,
    weight: 1,
  },
  // [区委国家安全委员会]; [市委教育工作领导小组]
  {
    form: "compose",
    id: "organization/party-department",
    parts: [level, { words: PARTY_COMMITTEE }, ...stems, { words: CLASSES, head: true }, parts],
    unknown,
  },
];
