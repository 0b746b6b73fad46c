import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { DESCRIBED, ISSUED_NEXT, LISTED, OWN_RULES } from "./lexicon.ts";

/** More characters than such a name has, and the fewest. */
const MOST = 44;
const LEAST = 6;

/** How far before an item its list may start. */
const REACH = 120;

/** What ends an item of a list. */
const ITEM_END = /^(?:$|[，。；、（）\n]|和|及|以及|等)/u;

/** What parts the items of a list; 和 only behind another instrument. */
const JOINT =
  /、|(?<=[》）]|[^定制]案|规划|计划|办法|[细规准]则|规定|意见|条例|措施|纲要|要点|标准|清单|目录|名录|指南|章程|守则|规程|预案|准则)(?:以及|和|及)/gu;

/** A verb of making at the front of the clause, before the first joint; another verb behind it takes what follows. */
const MAKING =
  /^(?:[^、]{0,12}[^、《》])?(?:制定|制订|编制|出台|修订|印发|起草|研制|拟订|审议|通过)(?!.*(?:、|和|并)(?:建立|健全|完善|实施(?!细则|方案|办法|意见)|推进|开展|落实|推动|加强|强化|抓好|做好|按照|根据))/u;

/** What closes a paper's title before the next item of its list: 》（国发〔2021〕1号）、. */
const CLOSING = /[》〉”]?(?:（[^（）\n]{1,24}）)?/uy;

/** What no such name holds. */
const NO_NAME =
  /[，。；：！？\n“《〈〔]|》|[等其]|(?<![纲主重])要|的(?!\p{sc=Han}{4})|整改|^(?:推进|专项|调整|完善|健全|规范|改进|进一步|一系列|各地|(?:制定|修订|出台|编制|印发|下发|建立|建设|实施(?!细则)|执行|落实|贯彻|开展|严格|加强|按照|根据|依据|结合|围绕|对照|提出|听取|征求|研究|做好|纳入|不|无)|和|及|以及|\d|[一两三四五六七八九十]{1,2}[个项批]|一批|各类|各项|相关|配套|具体|实施|有关)/u;

/** What may be an instrument behind a joint: its name, its class noun and where the joint stands. */
const itemBefore = ({ reading: { text } }: Scene, head: Span): { readonly span: Span; readonly joint: number } | null => {
  if (!ITEM_END.test(text.slice(head.end, head.end + 2))) return null;
  const from = Math.max(0, head.end - MOST);
  const joint = matchesOf(JOINT, text.slice(from, head.start)).at(-1);
  if (joint === undefined) return null;
  const span = { start: from + joint.index + joint[0].length, end: head.end };
  const words = text.slice(span.start, span.end);
  return words.length < LEAST || NO_NAME.test(words) || DESCRIBED.test(words) ? null : { span, joint: from + joint.index };
};

/** Whether the list of an item opens with a verb of making. */
const isMade = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  return MAKING.test(before.slice(Math.max(...[..."，。；：！？\n"].map((mark) => before.lastIndexOf(mark))) + 1));
};

/**
 * The instruments that follow another: in what a body makes (编制青岚湖综合规划、[云水河抗旱规划]和[渔港防汛规划]), and directly
 * behind one that is known (落实《青岚湖保护条例》、[渔村保护规划]和[渔船规定]).
 */
export const findNext = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const known = scene.found.filter(({ rule }) => rule.startsWith(OWN_RULES));
  const ends = new Set(known.map(({ span }) => endOf(CLOSING, text, span.end)));
  const made = new Set(scene.hits(ISSUED_NEXT).map(({ span }) => span.end));
  return scene.hits(LISTED).flatMap(({ span: head }) => {
    const item = itemBefore(scene, head);
    if (item === null) return [];
    const { span, joint } = item;
    if (!ends.has(joint) && !(made.has(head.end) && !text.slice(span.start, head.end).includes("的") && isMade(text, span.start)))
      return [];
    if (foundStartingIn(scene, span.start, span.end).some((found) => found.span.end >= head.end)) return [];
    ends.add(endOf(CLOSING, text, span.end));
    return [{ span, head }];
  });
};
