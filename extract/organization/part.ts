import { regionsByName } from "../lexicon/region.ts";
import { ACTION_VERBS } from "../lexicon/verb.ts";
import { leftEdge } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { afterMarkBefore, foundStartingIn, hitAt, LIST_JOINTS } from "../rule/scene.ts";
import { once } from "../text/once.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";
import { FIELD_VERBS } from "./inner/lexicon.ts";
import { DEPARTMENTS_OF, PARTS, SAFE, STOPS, UNITS } from "./lexicon.ts";
import { findOfPlaces } from "./of-place.ts";
import { closesThere } from "./open.ts";
import { isBody } from "./own.ts";

/** A part behind a body that is known by a name of its own: [协调委办公室]. */
export const findParts = (scene: Scene): readonly Draft[] =>
  scene.found.flatMap((found) => {
    const part = isBody(found) && !found.generic ? hitAt(scene, PARTS, found.span.end) : null;
    return part === null ? [] : [{ span: { start: found.span.start, end: part.span.end }, head: part.span }];
  });

/** The most characters between a body and the class noun of a unit of it. */
const LONGEST = 14;

/** Institutes, whose field may be told by two words that 与 joins: 云川科学院[材料与能源研究所]. */
const INSTITUTE = /(?:研究所|研究院|研究中心|实验室|学院)$/u;

/** What the name of a unit does not open with, and what it does not hold. */
const NO_UNIT =
  /^(?:下设|内设|设(?![计备施])|挂靠|各|有关|相关|所属|直属|下属|其他|等|作为|负责|牵头)|会同|协同|应当|需要|完成|实现|跻身|登陆|进入|入选|入列|列入|纳入|晋升|成功|增资|约谈|抽查|评为|获|赴|等|各|个|要|不|了|对|与会|\d/u;

/** Whether no word ends a name between a body and the class noun of a unit. */
const isUnbroken = (scene: Scene, from: number, head: Span): boolean => {
  const { text } = scene.reading;
  if (NO_UNIT.test(text.slice(from, head.start))) return false;
  const edge = leftEdge(scene, head.start, head.start - from, { stops: STOPS, safe: SAFE }).start;
  if (edge === from) return true;
  const isInstitute = INSTITUTE.test(text.slice(from, head.end));
  return (
    isInstitute &&
    LIST_JOINTS.has(text.charAt(edge - 1)) &&
    edge - from > 2 &&
    leftEdge(scene, edge - 1, edge - 1 - from, { stops: STOPS, safe: SAFE }).start === from
  );
};

/** Class nouns of units of one character: 云川大学[生物系], 云川局[电务处]. */
const SHORT_UNIT = /[办处科股室厅部段厂系库队组团师站所司局院社庭]/u;

/** What the name of such a unit does not open with, besides what no unit opens with. */
const NO_SHORT_OPENING = /^(?:下设|内设|全|与|和|及|或|的|在|对|由|要|将|应|为|以|第一把手|领导|主要|主官|官兵)/u;

/** Units whose field a verb tells: 青岚县委组织部[组织二科]. */
const FIELD_UNIT =
  /^(?:组织|协调|督[查办]|审[批理查核]|接待|征收|登记|采购|编制|整治|调研)(?:督查|调研|服务)?[一二三四五六七八九]?[科股室处](?![长员级份目权学技])/u;

/** The head of a unit or those who work there, behind it: 云川局[电务处]|处长, 云川局[电务处]|有关负责人. */
const HEAD_OF_UNIT = /^[副原]{0,2}(?:[处科室厅部庭局所队]长|主任|书记)|^(?:相关|有关|主要|分管)?负责(?:人|同志)|^工作人员/u;

/** 所 that opens another word: 水利局所属单位, 户籍所在地. */
const OTHER_WORD = /^所[属在有谓以]/u;

/** The most characters of such a unit before its class noun. */
const LONGEST_SHORT = 8;

/** Ends that are other words: 全部, 内部, 城区. */
const NO_SHORT_UNIT =
  /(?:全|布|格|结|大)局$|(?:重|改|编|机)组$|网站$|车站$|(?:全|内|外|各|大|小|一|上|下|东|西|南|北|中|干|分)部$|(?:阶|路|地|河|标|时|区|线)段$|(?:关|体|联|干)系$|(?:城|园)区|[大门展餐客前]厅$|[扩控参入持]股$|场所$|住所$|处所$|公司$|班组$|集团$|家庭$|(?:教|律|老|牧)师$|(?:团|部|带|领|排|入|归)队$|会社$|社社$|[举承主协创申筹联停兴合交查督领照代开试补包帮严快催经新续难]办$/u;

/** The unit behind a body by a class noun of one character; null where none stands there. */
const shortUnitBehind = (scene: Scene, from: number): Span | null => {
  const { text } = scene.reading;
  if (NO_SHORT_OPENING.test(text.slice(from, from + 4))) return null;
  const field = FIELD_UNIT.exec(text.slice(from, from + LONGEST_SHORT))?.[0].length ?? 0;
  if (field > 0) return { start: from + field - 1, end: from + field };
  for (let at = from + 2; at <= from + LONGEST_SHORT && at < text.length; at += 1) {
    if (afterMarkBefore(scene, at) > from) return null;
    if (
      !SHORT_UNIT.test(text.charAt(at)) ||
      OTHER_WORD.test(text.slice(at, at + 2)) ||
      !(closesThere(scene, at + 1) || HEAD_OF_UNIT.test(text.slice(at + 1, at + 7))) ||
      NO_SHORT_UNIT.test(text.slice(from, at + 1))
    )
      continue;
    const head = { start: at, end: at + 1 };
    return isUnbroken(scene, from, head) && !hasVerb(scene, from, at + 1) ? head : null;
  }
  return null;
};

/** Units that hardly a deed ends in, so that a verb tells their field: [种植业股]. */
const SURE_UNIT = /[科股]$/u;

/** Whether a verb of doing opens what stands behind a body, which is then its deed. */
const hasVerb = (scene: Scene, from: number, end: number): boolean => {
  const verb = hitAt(scene, ACTION_VERBS, from);
  if (verb === null || verb.span.end >= end) return false;
  const name = scene.reading.text.slice(from, end);
  return !(SURE_UNIT.test(name) && FIELD_VERBS.test(name));
};

/** Branches and staffs that need no name of their own: 人民银行[分行], 白塔集团[党委], 渔讯中心[编辑部]. */
const BRANCH =
  /^(?:总行|分行|支行|分公司|分社|分署|编辑部|编辑室|秘书处|(?:党委|纪委|党总支|党支部|团委|工会)(?![委会书班常理领成全主扩和、中副]))/u;

/** The class noun that ends the name of a unit which opens at a position; null where none does. */
const unitBehind = (scene: Scene, from: number): Span | null => {
  const { text } = scene.reading;
  for (let at = BRANCH.test(text.slice(from, from + 3)) ? from : from + 2; at <= from + LONGEST && at < text.length; at += 1) {
    if (afterMarkBefore(scene, at) > from) return null;
    const head = hitAt(scene, UNITS, at);
    if (head === null) continue;
    return isUnbroken(scene, from, head.span) ? head.span : null;
  }
  return null;
};

/** Governments, whose departments may have any field. */
const GOVERNMENT = /(?:国务院|政府)$/u;

/** The most characters of such a field. */
const LONGEST_FIELD = 12;

/** What no field holds: another body, a list or a verb. */
const NO_FIELD = /[的和与及或、由对在各其]|有关|相关|组织|负责/u;

/** A department of a government by a field that no lexicon tells: [国务院水碳主管部门]. */
export const findDepartmentsOf = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const heads = scene.hits(DEPARTMENTS_OF);
  return scene.found.flatMap((found) => {
    if (!isBody(found) || !GOVERNMENT.test(text.slice(found.span.start, found.span.end))) return [];
    const head = heads[firstPlacedAt(heads, found.span.end + 1)];
    if (head === undefined || head.span.start > found.span.end + LONGEST_FIELD) return [];
    if (afterMarkBefore(scene, head.span.start) > found.span.end || NO_FIELD.test(text.slice(found.span.end, head.span.start))) return [];
    return [{ span: { start: found.span.start, end: head.span.end }, head: head.span }];
  });
};

/** A department by its field and class noun alone or by what it does, which a body right before it has: 云川部[电信总局]. */
const OWN_DEPARTMENTS: ReadonlySet<string> = new Set([
  "organization/department",
  "organization/court-division",
  "organization/bare-group",
  "organization/unit-party-body",
  "organization/dutied",
]);

/** Staffs of the forces, whose parts have the names of ministries: 总政治部[文化部]. */
const STAFF = /(?:总参谋部|总政治部|总后勤部|总装备部|军区|政治部)$/u;

/** Ministries, and bureaus that were theirs before they stood alone: 水利部[移民局]. */
const MINISTRY = /(?:[部委署]|总局|人民银行)$/u;
const BUREAU = /^(?!国家|中国|中央|全国|国务院)\p{sc=Han}{2,8}(?:局|司|站|室)$/u;

/** What makes 局 the front of another word: 水利部移民[局势]. */
const GOES_ON = /^[势面部长]/u;

const isBureau = (text: string, body: Span, unit: Span): boolean =>
  !GOES_ON.test(text.slice(unit.end, unit.end + 1)) &&
  MINISTRY.test(text.slice(body.start, body.end)) &&
  BUREAU.test(text.slice(unit.start, unit.end));

/** Bodies of the Party and unions by one word, which a body right before them has: 青岚大学[纪委]; those of a committee stand beside it: 市委、纪委 without a mark. */
const OF_A_UNIT = /^(?:纪委|团委|工会|妇联)$/u;
const isCommittee = (text: string, { end }: Span): boolean => /[委府协大]/u.test(text.charAt(end - 1));

/** Counts the units of the body right before it: 县渔业领导小组[各成员单位], 国务院渔安委[有关成员单位]. */
const EACH = "各";
const ITS_UNITS = /^(?:各|(?:有关|相关)?成员单位)/u;

/** Laboratories and centres, whose branches bear the name of a region: 青岚国家实验室[昆明基地], 青岚创新中心[云南中心]. */
const LABORATORY = /(?:实验室|创新中心)$/u;
const IN_REGION =
  /^(?<where>\p{sc=Han}{2,3}?)(?<head>(?:\p{sc=Han}{2,4})??(?:基地|分?中心|分部|平台))(?=$|[，。；、和及等\n]|建设|建成|成功|正式|揭牌|挂牌|落地|启动|共建)/u;
const LONGEST_BRANCH = 14;

const branchInRegion = (text: string, body: Span): Span | null => {
  if (!LABORATORY.test(text.slice(body.start, body.end))) return null;
  const { where = "", head = "" } = IN_REGION.exec(text.slice(body.end, body.end + LONGEST_BRANCH))?.groups ?? {};
  const start = body.end + where.length;
  return regionsByName.has(where) ? { start, end: start + head.length } : null;
};

/** The unit right behind a body, by what was found there or by its class noun. */
const unitOf = (scene: Scene, body: Span): Span | null => {
  const { text } = scene.reading;
  const isStaff = STAFF.test(text.slice(body.start, body.end));
  const own = foundStartingIn(scene, body.end, body.end + 1).find(isBody);
  const isOwn = own !== undefined && OF_A_UNIT.test(text.slice(own.span.start, own.span.end)) && !isCommittee(text, body);
  const areItsOwn =
    own?.generic === true &&
    ITS_UNITS.test(text.slice(own.span.start, own.span.end)) &&
    !text.slice(Math.max(0, body.start - 1), body.end).includes(EACH);
  if (own !== undefined && (isOwn || areItsOwn || isStaff || OWN_DEPARTMENTS.has(own.rule) || isBureau(text, body, own.span)))
    return own.span;
  const inRegion = branchInRegion(text, body);
  if (inRegion !== null) return inRegion;
  const head = unitBehind(scene, body.end) ?? shortUnitBehind(scene, body.end);
  return head === null || opensBodyIn(scene, body.end, head) ? null : head;
};

/** Whether a body of its own starts in the name of a unit, unless it only is its end behind a joint: 云川大学[能源与[渔业学院]]. */
const opensBodyIn = (scene: Scene, from: number, head: Span): boolean =>
  foundStartingIn(scene, from, head.end).some(
    (found) =>
      isBody(found) && !found.generic && (found.span.end !== head.end || !LIST_JOINTS.has(scene.reading.text.charAt(found.span.start - 1))),
  );

/** How deep units stand in each other. */
const DEEPEST = 3;

/** A unit of a body, by the class noun at its end, and the unit of that: [云川公安边防总队青岚支队]. Short names and neighbours are told by these too. */
export const findUnits = once((scene: Scene): readonly Draft[] =>
  [...scene.found.filter((found) => isBody(found) && !found.generic), ...findOfPlaces(scene)].flatMap((body) => {
    if (LIST_JOINTS.has(scene.reading.text.charAt(body.span.end))) return [];
    let head: Span | null = null;
    let span = body.span;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const unit = unitOf(scene, span);
      if (unit === null) break;
      head = unit;
      span = { start: span.start, end: unit.end };
    }
    return head === null ? [] : [{ span, head }];
  }),
);
