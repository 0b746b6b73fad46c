import { NAME_EDGES } from "../lexicon/name-edge.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, hitAt, lastHitBefore } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { PLACE_NOUNS } from "./lexicon.ts";
import { SIZED } from "./shape.ts";

/** What closes a list of undertakings: 等项目, 等重点工程, 等相继投产. */
const CLOSING =
  /等(?:一批)?(?:[\dx×]{1,4}个)?(?:重大|重点|标志性|骨干|高质量|百亿级|千亿级|外资|产业|工业|能源|水利|大型|省级|民生|惠民|便民|生态|城建|市政|建设|改造|输变电|电力|港航|文旅|旅游|环保|PPP|基础设施|交通|科技|战略性){0,3}(?:项目|工程|(?<=重大|科技)基础设施)(?![师院化])|等“?[三四五六七八九十]{1,2}大(?:工程|行动|专项行动|攻坚行动|计划|专项|项目)|等(?:系列|专项|攻坚|提升|重点|人才){0,2}(?:行动计划|行动|计划)(?![上方中力派者生经单安任])|等(?=加快建设|(?:顺利|相继|陆续|全面)?(?:建成|投[产运用]|开工|竣工))/gu;

/** How far before it the list may start. */
const REACH = 160;
const LONG_REACH = 320;

/** Titles stand in lists, too. */
const SENTENCE = /[，。；：！？\n]/gu;

const CLAUSE = /[，。；：！？\n《》]/gu;

/** Labels hold 和 themselves. */
const COMMA = /、/u;
const JOINT = /、|以及|(?<=\p{sc=Han}{4})和(?=\p{sc=Han}{4})/u;

/** What only a single undertaking has: a stage, a size, a maker. */
const SINGLE =
  /[一二三四五六]期|\d(?![.．])|增建|复线|迁建|\p{sc=Han}{2}(?:铁路|高铁|高速|水库|大桥|灌区|机场)$|集团|公司|石化|重工|电子|半导体|(?<!^新能源)汽车|汽车.|扩建|扩能|一体化/u;

/** Nouns that only look like such verbs. */
const NOUNS_OF_DOING = /^(?:升级|运营|组织|迭代|调整|修订|续建|新建)/u;

/** Money and means are no undertakings. */
const MEANS = /^今年|[“”等的已拟如]|(?:单位|部门|科室)$|投资|资金|工具|政策|债券?$|领域/u;

const LEAST = 5;
const MOST = 26;

/** Where the clause of a list starts, and its first joint; null where it has none within reach. */
const frontOf = (text: string, closing: number, reach: number, mark: RegExp): Span | null => {
  const from = Math.max(0, closing - reach);
  const last = matchesOf(mark, text.slice(from, closing)).at(-1);
  if (last === undefined && from > 0) return null;
  const start = last === undefined ? from : from + last.index + 1;
  const joint = JOINT.exec(text.slice(start, closing));
  return { start, end: joint === null ? closing : start + joint.index };
};

/** What says of a verb that it was done: 实施了[青岚灌区配套]. */
const DONE_MARK = "了";

/** The last verb of a stretch that governs what follows; one that is a noun behind another does not: 实施[青岚灌区续建]. */
const verbOf = (scene: Scene, { start, end }: Span): Span | null => {
  const verbs = scene.hits(NAME_EDGES.governors);
  const at = lastHitBefore(verbs, end);
  const [before, last] = [verbs[at - 1]?.span, verbs[at]?.span];
  if (last === undefined || last.end > end || last.start < start) return null;
  return before !== undefined && before.start >= start && NOUNS_OF_DOING.test(scene.reading.text.slice(last.start, end)) ? before : last;
};

/** Where the list starts: behind the verb that governs it, which stands before its first joint. */
export const startOf = (scene: Scene, closing: number): number => {
  const front = frontOf(scene.reading.text, closing, REACH, CLAUSE);
  if (front === null) return -1;
  const start = verbOf(scene, front)?.end ?? front.start;
  return scene.reading.text.charAt(start) === DONE_MARK ? start + DONE_MARK.length : start;
};

/** Whether a verb that ends as a pattern tells opens the list. */
export const isOpenedBy = (scene: Scene, closing: number, pattern: RegExp): boolean => {
  const front = frontOf(scene.reading.text, closing, LONG_REACH, SENTENCE);
  if (front === null) return false;
  const lead = hitAt(scene, NAME_EDGES.lead, front.start);
  if (lead !== null && pattern.test(scene.reading.text.slice(front.start, lead.span.end))) return true;
  const verbs = scene.hits(NAME_EDGES.governors);
  for (let at = lastHitBefore(verbs, front.end); at >= 0; at -= 1) {
    const verb = verbs[at];
    if (verb === undefined || verb.span.start < front.start) return false;
    if (verb.span.end <= front.end && pattern.test(scene.reading.text.slice(verb.span.start, verb.span.end))) return true;
  }
  return false;
};

/** The items between two places, each with its span. */
export const itemsOf = (text: string, from: number, to: number, joint: RegExp | string): readonly Span[] => {
  const items: Span[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(joint)) {
    const at = text.indexOf(part, start);
    items.push({ start: at, end: at + part.length });
    start = at + part.length;
  }
  return items;
};

const endsInPlace = (scene: Scene, { end }: Span): boolean => {
  const nouns = scene.hits(PLACE_NOUNS);
  const close = scene.reading.text.charAt(end - 1) === "）" ? scene.reading.text.lastIndexOf("（", end) : end;
  return nouns[lastHitBefore(nouns, close)]?.span.end === close;
};

/** Behind the weak verbs at its front: 加快[白塔石化乙烯]. */
export const peeled = (scene: Scene, { start, end }: Span): Span => {
  const word = hitAt(scene, NAME_EDGES.lead, start);
  return word === null || word.span.end >= end ? { start, end } : peeled(scene, { start: word.span.end, end });
};

/** Whether a verb stands inside that governs, so that the item is a clause; at its end it is a noun: [青岚灌区水源保障]. */
export const isClause = (scene: Scene, { start, end }: Span): boolean => {
  const verbs = scene.hits(NAME_EDGES.governors);
  const verb = verbs[lastHitBefore(verbs, end)];
  return (
    verb !== undefined &&
    verb.span.start >= start &&
    verb.span.end < end &&
    !NOUNS_OF_DOING.test(scene.reading.text.slice(verb.span.start, end))
  );
};

/** Whether a mention opens the item, and whether one fills it. */
const heldBy = (scene: Scene, { start, end }: Span): { readonly opens: boolean; readonly fills: boolean } => {
  const inside = foundStartingIn(scene, start, end);
  return {
    opens: inside.some((found) => found.span.end < end),
    fills: inside.some((found) => found.span.start === start && found.span.end === end),
  };
};

/** Whether an item shows that it is single, by its own characters or by a name that opens or fills it. */
const isNamed = (scene: Scene, span: Span): boolean => {
  const { opens, fills } = heldBy(scene, span);
  return opens || fills || SINGLE.test(scene.reading.text.slice(span.start, span.end));
};

/** A stretch from place to place (G599线云川至白塔), a run of labels and what opens with a number of its own are no undertakings. */
const NO_UNDERTAKING = /至\p{sc=Han}{2,6}$|”“|^\d{1,2}[.．]/u;

/** Whether an item has the length of a name; a short one must be a label or show that it is single: [青岚石化], not 环保设施. */
const isOfLength = (scene: Scene, span: Span, isLabel: boolean): boolean => {
  const length = span.end - span.start;
  return length <= MOST && (length >= LEAST || (length === LEAST - 1 && (isLabel || isNamed(scene, span))));
};

/** What closes a list of labels: 等“十大工程”, 等行动. */
const COUNTED = /^等(?:“?[三四五六七八九十]{1,2}大|(?:系列|专项|攻坚|提升|重点|人才){0,2}(?:行动|计划))/u;

/** What closes a list of works that are named by what they do, where all of them are: [渔源保护]、[湿地恢复]等重大工程, not 交通、水利等重大工程. */
const GREAT_WORKS = /^等重[大点](?:生态)?工程/u;

/** Whether the items of a list are labels of drives or of works. */
const areLabels = (scene: Scene, items: readonly Span[], closing: string): boolean =>
  COUNTED.test(closing) ||
  (GREAT_WORKS.test(closing) &&
    items.every((span) => {
      const words = scene.reading.text.slice(span.start, span.end);
      return words.length >= LEAST - 1 && !MEANS.test(words) && !endsInPlace(scene, span);
    }));

/** Behind what an item costs: 引进5亿元的[渔网新材料]、总投资3亿元的[青岚渔具制造]等项目. */
const afterSize = (scene: Scene, { start, end }: Span): Span => ({
  start: start + (SIZED.exec(scene.reading.text.slice(start, end))?.[0].length ?? 0),
  end,
});

/**
 * The undertakings of a list that 等项目 closes: 推进[白塔石化乙烯]、[青岚电子芯片封装]等重点项目. One of them at least must show that it is single, the first by what it costs.
 * A counted list is one of labels, whatever verbs are in them: 实施[产业提质倍增]、[城乡供水联通]等“六大工程”.
 */
export const findListed = (scene: Scene): readonly { readonly span: Span }[] => {
  const { text } = scene.reading;
  return matchesOf(CLOSING, text).flatMap((closing) => {
    const start = startOf(scene, closing.index);
    if (start < 0) return [];
    const items = itemsOf(text, start, closing.index, COUNTED.test(closing[0]) ? COMMA : JOINT)
      .map((span) => peeled(scene, afterSize(scene, span)))
      .filter((span) => !NO_UNDERTAKING.test(text.slice(span.start, span.end)));
    const isCounted = areLabels(scene, items, closing[0]);
    const isSized = SIZED.test(text.slice(start, closing.index));
    if (!(isCounted || isSized || items.some((span) => isNamed(scene, span)))) return [];
    return items
      .filter((span) => isOfLength(scene, span, isCounted))
      .filter((span) => isCounted || !(MEANS.test(text.slice(span.start, span.end)) || isClause(scene, span)))
      .filter((span) => !heldBy(scene, span).fills && !endsInPlace(scene, span))
      .map((span) => ({ span }));
  });
};
