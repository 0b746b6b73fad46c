import { rosterOf } from "../person/roster.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, hitAt, pairsOf } from "../rule/scene.ts";
import { unitBlocksOf } from "../table/plan.ts";
import { matchesOf } from "../text/matches.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { EVERYONE } from "./lexicon.ts";
import { isBody } from "./own.ts";

/** 牵头单位：…, at the start of a line or of a part of a bracket. */
const LABEL =
  /(?:牵头|责任|主责|配合|参与|参加|协助|协作|监督|督办|督导|督查|落实|负责|分工|主办|协办|承办)(?:责任)?(?:单位|部门|科室|处室)?[：:]/gu;

/** A label is no unit itself, where the bracket ends in a duty too: （[责任单位]：市水利局，各区人民政府配合）. */
const IS_LABEL = /^(?:牵头|责任|主责|配合|参与|协助|监督|落实|负责|主办|协办|承办)(?:责任)?(?:单位|部门|科室|处室)$/u;

/** How units do what a note charges them with. */
const HOW = "共同|分别|具体|按照?(?:各自)?职责(?:分工)?|按照?分工";

/** What closes the units of a bracket without labels. */
const DUTY = new RegExp(`(?:${HOW})?(?:牵头负责|牵头|负责落实|负责实施|负责|落实|配合|协助|参与|监督|督办|督导|督促)(?:落实)?$`, "u");

/** What joins units, outside brackets of their own. */
const SEPARATORS = new Set(["、", "，", "；", "。", "：", " ", "\t", "\n"]);

/** A bracket that tells the role of the unit before it, no part of its name: 市水利局[（牵头）]. */
const ROLE_BRACKET = /（(?:\p{sc=Han}{0,2}(?:牵头|主办|主责|责任|负责|配合|协办|协助|参与|承办|督办|监督)\p{sc=Han}{0,4})）$/u;

/** Words that are no part of a unit at its ends. */
const OPENS = /^(?:由|以上\p{sc=Han}{1,3}项由|会同|和|及|以及|其中|并)/u;

/** What the last character of a unit is, or its last word. */
const UNIT =
  /(?:[局委办厅部署会院校站所队社行馆室科股庭厂]|(?<!查)处|公司|集团|企业|中心|政府|党委|街道|乡镇|单位|部门|机构|台|园区|开发区|办事处|小组|专班|指挥部|系统)(?:（[\p{sc=Han}、]{1,10}）)?$/u;

/** A cell with a unit of a level, under whatever name: [市重点项目办]. */
const LEVEL_UNIT = /^[省市区县](?![级域内外])\p{sc=Han}{2,10}[办局委厅]$/u;

/** A label that says that units follow. */
const SURE = /(?:单位|部门)[：:]$/u;
const SURE_LENGTH = 3;

/** Words that join units, and what shows that a stretch tells a deed. */
const JOINTS = ["会同", "等有关", "等相关", "等部门", "等单位"];
const CLAUSE = /[对将把为被]|进行|开展|加强|等$/u;

const LONGEST = 24;

/** Kinds of unit by one tail: [供水、供电等企业]. */
const SHARED_TAIL = /^[\p{sc=Han}、]{4,30}等(?:企业|单位|部门|机构)$/u;

/** The groups of bodies that make up a unit without a mark between them: [各地区][各部门]. Itself where it is anything else. */
const sideBySide = (scene: Scene, unit: Span): readonly Span[] => {
  const groups: Span[] = [];
  for (let at = unit.start; at < unit.end; ) {
    const group = hitAt(scene, EVERYONE, at)?.span ?? null;
    if (group === null || group.end > unit.end) return [unit];
    groups.push(group);
    at = group.end;
  }
  return groups;
};

/** The units of a stretch: what stands between separators, brackets of names passed over. */
const unitsIn = (scene: Scene, { start, end }: Span): readonly Span[] => {
  const { text } = scene.reading;
  const whole = text.slice(start, end);
  if (SHARED_TAIL.test(whole) && !UNIT.test(whole.slice(0, whole.indexOf("、")))) return [{ start, end }];
  const units: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const character = at < end ? text.charAt(at) : "；";
    if (character === "（") depth += 1;
    else if (character === "）") depth -= 1;
    const joint = depth === 0 ? (JOINTS.find((word) => text.startsWith(word, at)) ?? "") : "";
    if (depth > 0 || (joint === "" && !SEPARATORS.has(character))) continue;
    const open = OPENS.exec(text.slice(from, at))?.[0].length ?? 0;
    const stretch = text.slice(from + open, at);
    const duty = DUTY.exec(stretch)?.[0].length ?? ROLE_BRACKET.exec(stretch)?.[0].length ?? 0;
    const unit = { start: from + open, end: at - duty };
    const length = unit.end - unit.start;
    if (IS_LABEL.test(stretch)) {
      from = at + 1;
      continue;
    }
    if (length >= 3 && length <= LONGEST && !CLAUSE.test(text.slice(unit.start, unit.end)) && UNIT.test(text.slice(unit.start, unit.end)))
      units.push(...sideBySide(scene, unit));
    from = at + Math.max(1, joint.length);
  }
  return units;
};

/** Where the units behind a label end, before the next label at the latest. */
const labelledEnd = (text: string, from: number, next: number): number => {
  let depth = 0;
  for (let at = from; at < next; at += 1) {
    const character = text.charAt(at);
    if (character === "（") depth += 1;
    else if (character === "）" && depth === 0) return at;
    else if (character === "）") depth -= 1;
    else if (character === "\n" || character === "；" || character === "。") return at;
  }
  return Math.max(from, next);
};

/** Units that a duty note names, whatever they are called: 牵头单位：[区热力站]; （市水务局牵头，[各供水企业]配合）; and those of the members of a list: 李　岚（[水费分中心]）. */
export const findNoted = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const labels = matchesOf(LABEL, text);
  const labelled = labels.map((match, index) => {
    const start = match.index + match[0].length;
    return { start, end: labelledEnd(text, start, labels[index + 1]?.index ?? text.length) };
  });
  const brackets = pairsOf(scene, "（", "）").filter((inside) => DUTY.test(text.slice(inside.start, inside.end)));
  const cells = scene.reading.blocks.flatMap((block) => (block.role === "cell" ? [block.span] : []));
  const unitCells = unitBlocksOf(scene.reading).map(({ span }) => span);
  const ofMembers = rosterOf(scene.reading).flatMap(({ bodies }) => bodies);
  const namesBody = (unit: Span): boolean =>
    foundStartingIn(scene, unit.start, unit.start + 1).some((found) => isBody(found) && found.span.end <= unit.end);
  /** The units of stretches that name a body for sure, or show by a sign of their own that they name one. */
  const noted = (stretches: readonly Span[], isSign: (stretch: Span, units: readonly Span[]) => boolean): readonly Draft[] =>
    stretches.flatMap((stretch) => {
      const units = unitsIn(scene, stretch);
      return units.length > 0 && (isSign(stretch, units) || units.some(namesBody)) ? units.map((span): Draft => ({ span })) : [];
    });
  return [
    ...noted(labelled, ({ start }, units) => SURE.test(text.slice(start - SURE_LENGTH, start)) || isSharedTail(text, units)),
    ...noted(brackets, (stretch, units) => isAllUnits(text, stretch, units)),
    ...noted([...unitCells, ...ofMembers], () => true),
    ...noted(cells, (_, units) => units.some((unit) => LEVEL_UNIT.test(sliceOf(text, unit)))),
  ];
};

/** What stands in a bracket besides divisions. */
const NO_UNIT = new RegExp(`^(?:[、，；和及]|以及|会同|由|${HOW}|牵头|负责|落实|实施|配合|协助|参与|监督|督办|督导|督促)+$`, "u");
const DIVISION = /^(?!各|涉及|相关|有关|多|其他|本|该|所)\p{sc=Han}{2,20}[局处科室]$/u;
const SHORTEST_DIVISION = 4;

/** Whether a bracket holds divisions and their duties alone: （[质量发展处]牵头，[价格检查与公平竞争处]配合）. */
const isAllUnits = (text: string, { start, end }: Span, units: readonly Span[]): boolean => {
  let rest = "";
  let at = start;
  for (const unit of units) {
    if (unit.end - unit.start < SHORTEST_DIVISION || !DIVISION.test(sliceOf(text, unit))) return false;
    rest += text.slice(at, unit.start);
    at = unit.end;
  }
  return NO_UNIT.test(rest + text.slice(at, end));
};

const isSharedTail = (text: string, [only, ...others]: readonly Span[]): boolean =>
  only !== undefined && others.length === 0 && SHARED_TAIL.test(sliceOf(text, only));
