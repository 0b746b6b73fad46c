import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { OWN_RULES } from "./edition.ts";
import { PLAN_HEADS } from "./lexicon.ts";
import { isClause, isOpenedBy, peeled } from "./listed.ts";
import { DONE } from "./shape.ts";

/** More characters than such an item has, and the fewest before its class noun. */
const MOST = 32;
const LEAST = 4;

/** What ends an item of a list. */
const ITEM_END = /^(?:$|[，。；、（）\n]|和|及|以及|等)/u;

/** What no name of an undertaking holds. */
const NO_NAME = /[，。；：！？\n“”《》]|[的等了其该]|^(?:\d|[一两三四五六七八九十]{1,2}[个项批]|一批|各类|各项)/u;

/** What an item ends in that stands alone, so that the next does too; not 国有资本投资、[运营公司改革]. */
const STANDS =
  /(?:工程|计划|行动|试点|专项|项目|改革|建设|体系|机制|制度|政策|战略|规划|方案|活动|培训|治理|整治|改造|提升|升级|加固|安全|保险|创建|试验区|先行区|平台|网络|系统|扶持|扶贫|帮扶|培养|普查|基地|中心|专区|示范区|高铁|铁路|公路|高速|机场|水库|枢纽|通道|大桥|隧道|号线|港区|(?<=\p{sc=Han}{4})(?:教育|管理|服务|保护|发展|推广|修复|防治|合作))[”）]?$|[”》]$/u;

/** How much of what stands before the item tells whether it does. */
const TAIL = 8;

/** Another name ends inside the item: 三年行动计划和[救治基地工程]. */
const JOINT = /(?<=工程|计划|试点|行动|项目|建设|改革|基地|中心|”)(?:和|及|以及)/gu;

/** Whether what ends at a comma stands alone: by its last word, or since it is a drive: 推进退耕还林、[渔村绿化工程]. */
const standsAt = (scene: Scene, comma: number): boolean =>
  STANDS.test(scene.reading.text.slice(Math.max(0, comma - TAIL), comma)) ||
  foundStartingIn(scene, comma - MOST, comma).some(({ rule, span }) => rule.startsWith(OWN_RULES) && span.end === comma);

/** The item of a list that ends at a position; null where no comma opens it. */
const itemBefore = (scene: Scene, end: number): Span | null => {
  const { text } = scene.reading;
  const from = Math.max(0, end - MOST);
  const comma = text.lastIndexOf("、", end - 1);
  if (comma < from || !standsAt(scene, comma)) return null;
  const joint = matchesOf(JOINT, text.slice(comma + 1, end)).at(-1);
  return { start: comma + 1 + (joint === undefined ? 0 : joint.index + joint[0].length), end };
};

/**
 * Undertakings later in a list that a verb of doing opens, whatever stands between the verb and them:
 * 推进港口管理改革、[渔村供水提升工程]. The first of the list and what follows another undertaking have rules of their own.
 */
export const findOpened = (scene: Scene): readonly { readonly span: Span; readonly head: Span }[] => {
  const { text } = scene.reading;
  return scene.hits(PLAN_HEADS).flatMap(({ span: head }) => {
    if (!ITEM_END.test(text.slice(head.end, head.end + 2))) return [];
    const item = itemBefore(scene, head.end);
    if (item === null || foundStartingIn(scene, item.start, head.end).some((found) => found.span.end === head.end)) return [];
    const span = peeled(scene, item);
    const words = text.slice(span.start, head.start);
    if (words.length < LEAST || NO_NAME.test(words) || isClause(scene, { start: span.start, end: head.start })) return [];
    return isOpenedBy(scene, item.start, DONE) ? [{ span, head }] : [];
  });
};
