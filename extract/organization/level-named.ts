import { ACTION_VERBS, ALL_VERBS } from "../lexicon/verb.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { afterMarkBefore, foundStartingIn, hitAt } from "../rule/scene.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { FIELD_VERBS } from "./inner/lexicon.ts";
import { LEVEL_HEADS, LEVEL_OPENERS, LEVEL_UNITS, STOPS } from "./lexicon.ts";
import { isBody } from "./own.ts";

/** The most characters between the level and the class noun. */
const LONGEST = 18;

/** From so many characters on a class noun tells its field as well: 市[文化馆]. */
const TELLING = 3;

/** Function words: no name of a body goes on over them. */
const ENDS_NAME =
  /[的了着在对向由将把被让使给从自按经为是有并于以及与和其各该本]|会同|下属|协同|联合|等|不|应|须|需要|要求|要|可以|能够|负责|牵头|配合|召开|举办|开展|组织|成立|设立|组建|参加|深入|代表|转发|批转|(?<!责)任(?!务)/u;

/** What may be in a name all the same: 市[应急]…, 县[自然资源]…, 市[社会和]法制…. */
const SAFE_WORDS =
  /见义勇为|农经|应急|供应|响应|对外|对台|自然|自治|自来水|自主|自贸|要素|重要|可再生|给排水|经[济开贸营管发信办普]|财经|资本|本级|为民|有色|国有|有线|与农|和农|(?:药品|粮食|培训|标准|交流|信息|安全|推广|教育|测试|检验|技术|促进)和|服务与|建设和|管理和|法制和|能源和|政策和|科技和|文化和|林业和|园林和|自然资源和|规划和|卫生和|数据和|经济和|信息化和|宗教和|民族和|组织部|组织工作|社会组织|群团组织|党组织|组织编制|会议|不动产|将军|联合会|联合社|等级/gu;

/** Whether no function word stands in what may be a name, but in words of fields. */
export const isPlainName = (name: string): boolean => !ENDS_NAME.test(name.replace(SAFE_WORDS, ""));

/** Names that only say a kind: 市中心, 县城公司, 区域中心. */
const NO_NAME =
  /^[省市区县镇乡州旗](?:级|属|域|场|民(?![防宗族兵])|政|区|城(?![投管建])|辖|容|值|里|外|内|直)(?!属|办|府|务|法|协|研|工)|^[省市区县镇乡](?:中心(?!血站)|各|两级|重点(?!办|项目)|有关|相关|所有|示范|龙头|骨干|优势|优秀|知名|民营(?!经济)|中小|小|大(?!数据)|上市|办|建设|运营|达到|乡|规上|规模|特色|新型|现代|标准|高标准)|^[市区县镇乡州旗]{1,2}(?:企业|公司)$|^.(?:级)?(?:技术创新|工程研究|工程技术研究|工程技术|制造业创新|产业创新|企业技术|研发|区域医疗|临床医学研究)中心$|^.(?:中医|人民)?医院$|[布格大全开结终时政战棋]局$/u;

/** What counts bodies of a kind: 30个[县]…, 500所[县]…; tells them by something else: 达标的[县]…; ends a kind of zone or region: 示范[区]…, 试点[县]…; or lists levels: 市、[县]…. */
const COUNTED =
  /(?:[\d一二三四五六七八九十百千两多各余几]\s?(?:个|家|所)?|(?<!成员|组长|主任|组成|参加|牵头)的|示范|试[验点]|开发|保护|合作|管理|服务|全|我|该|本|个|所|家|(?<![院园校厂景灾社库片辖城山牧林矿港新老小地])[省市县区州]、)$/u;

/** Whether a level may open a name at a position: nothing stands before it that it belongs to. */
const opensName = (scene: Scene, position: number): boolean => {
  if (position === 0 || afterMarkBefore(scene, position) === position) return true;
  for (let length = 1; length <= 4; length += 1) {
    if ([STOPS, ALL_VERBS].some((words) => hitAt(scene, words, position - length)?.span.end === position)) return true;
  }
  return false;
};

/** A body that ends inside a name and is followed by what it does is the name itself: [县教育局]检查全县学校工作组. */
const holdsBody = (scene: Scene, { start, end }: Span): boolean =>
  foundStartingIn(scene, start, end).some((found) => found.span.end < end && isBody(found));

/** Bodies of a level, by the class noun at their end, whatever their field is: [县信息中心]具体负责, [市数字政府建设领导小组]. */
export const findLevelNamed = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const openers = scene.hits(LEVEL_OPENERS);
  return openers.flatMap(({ span: { start, end } }): readonly Draft[] => {
    if (!opensName(scene, start) || COUNTED.test(text.slice(Math.max(0, start - 3), start))) return [];
    const body = levelBodyAt(scene, { start, end: start + 1 }) ?? levelBodyAt(scene, { start, end });
    return body === null ? [] : [{ span: { start, end: body } }];
  });
};

/** What a level sets up for a task, which a verb may tell: 市[推进渔改领导小组]. */
const TASKED = /(?:[组部班]|会议|委员会|办公室)$/u;

/** Whether a verb opens what stands behind a level, which then does it: 县[依托]渔业中心; not where it tells a field: 县[采购]中心. */
const isDone = (scene: Scene, position: number): boolean =>
  [STOPS, ACTION_VERBS].some((words) => (hitAt(scene, words, position)?.span.end ?? position) > position + 1) &&
  !FIELD_VERBS.test(scene.reading.text.slice(position, position + 3));

/** Where the body ends that a level has, by what stands behind the level; null where none does. */
export const levelBodyAt = (scene: Scene, { start, end }: Span): number | null => {
  const { text } = scene.reading;
  const unit = hitAt(scene, LEVEL_UNITS, end);
  if (unit !== null) return unit.span.end;
  for (let at = end; at < end + LONGEST && at < text.length; at += 1) {
    if (afterMarkBefore(scene, at) > start) return null;
    const head = hitAt(scene, LEVEL_HEADS, at);
    if (head === null || (at === end && head.span.end - at < TELLING)) continue;
    const span = furthest(scene, { start: end - 1, end: head.span.end });
    if (!TASKED.test(sliceOf(text, head.span)) && isDone(scene, end)) return null;
    const isName = isPlainName(text.slice(end, at)) && !NO_NAME.test(sliceOf(text, span));
    return isName && !holdsBody(scene, span) ? span.end : null;
  }
  return null;
};

/** A head with another right behind it goes on: 县融媒体[中心][党组]. */
const furthest = (scene: Scene, { start, end }: Span): Span => {
  const next = hitAt(scene, LEVEL_HEADS, end);
  return next === null ? { start, end } : furthest(scene, { start, end: next.span.end });
};
