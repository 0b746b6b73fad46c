import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { isSafe } from "./edge.ts";
import type { Draft } from "./forms.ts";
import { isHollow } from "./hollow.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, NameRule, Scene } from "./rule.ts";
import { foundStartingIn, hitAt } from "./scene.ts";
import { jointAt, type Walk, walk } from "./walk.ts";

/** A count in digits is no part of a name: 12项[民生工程]. */
const COUNT = /\d{1,6}余?(?:项|种|处|座|个|批|场次|场|次|家|条|所|类|期|届)/uy;

const ZERO = 48;

/** What joins two verbs; 与 behind one opens its adjunct: 健全[与企业…机制]. */
const VERB_JOINTS = ["、", "和", "及"];

/** Whether a joint stands there that is one, not the front of a longer word (和 in 和谐). */
const isJoint = (scene: Scene, safe: Lexicon, position: number): boolean =>
  VERB_JOINTS.includes(scene.reading.text.charAt(position)) && hitAt(scene, safe, position) === null;

/** What is carried out may be named by what it does: 实施[打造青岚书城行动]. */
const CARRYING_OUT = "实施";

const opensName = (text: string, verb: number): boolean => text.endsWith(CARRYING_OUT, verb);

/** The end of the nearest word of a lexicon that ends between the end of a walk and `position`; -1 where none counts. A verb that a joint follows governs nothing: 改革[推进和落实机制], nor does a stop end the name there. */
const nearestEnd = (scene: Scene, lexicon: Lexicon, rule: NameRule, { start, jumped }: Walk, position: number): number => {
  const words = scene.hits.places(lexicon);
  const safe = scene.hits.places(rule.edges.safe);
  for (let at = words.before(position); at >= 0; at -= 1) {
    const wordStart = words.starts[at] ?? 0;
    const wordEnd = words.ends[at] ?? 0;
    if (wordEnd <= start) return -1;
    if (wordEnd > position || isSafe(safe, wordStart, wordEnd, 1)) continue;
    if (lexicon !== rule.outer && wordEnd - wordStart > 1 && isJoint(scene, rule.edges.safe, wordEnd)) continue;
    if (lexicon === rule.edges.governors && opensName(scene.reading.text, wordStart)) continue;
    if (jumped === null || wordEnd <= jumped.start || wordStart >= jumped.end) return wordEnd;
  }
  return -1;
};

/** Past a count: 推进会3次、[…座谈会]. */
const pastCount = (text: string, position: number): number => {
  const unit = text.charCodeAt(position);
  if (!(unit >= ZERO && unit <= ZERO + 9)) return position;
  return endOf(COUNT, text, position);
};

/** From this size on what stands behind the head of another name is a name of its own, without a joint too: 公示制度[全过程记录制度]. */
const LEAST_BEHIND = 4;

const LABEL_JOINT = /[^”、][和及]“$/u;

/** A joint before a label parts it from what stands before: 渔港普查和[“渔安月”活动]. */
const afterJoinedLabel = (text: string, { jumped }: Walk): number =>
  jumped !== null && LABEL_JOINT.test(text.slice(Math.max(0, jumped.start - 2), jumped.start + 1)) ? jumped.start : -1;

/** Where another name with a head of its own, joined to this one, ends: after the joint; else `start`. */
const afterJointOf = (scene: Scene, heads: Lexicon, start: number, position: number, jumped: Span | null, stands = false): number => {
  const places = scene.hits.places(heads);
  for (let at = places.before(position); at >= 0; at -= 1) {
    if ((places.starts[at] ?? 0) < start) return start;
    if (jumped !== null && (places.starts[at] ?? 0) >= jumped.start && (places.ends[at] ?? 0) <= jumped.end) continue;
    const end = pastCount(scene.reading.text, places.ends[at] ?? 0);
    const joint = jointAt(scene.reading.text, end);
    if (joint !== undefined && end + joint.length <= position) return end + joint.length;
    if (joint === undefined && stands && position - end >= LEAST_BEHIND) return end;
  }
  return start;
};

const afterJoint = (scene: Scene, { heads, edges, apart }: NameRule, walked: Walk, start: number, position: number): number =>
  Math.max(
    afterJoinedLabel(scene.reading.text, walked),
    afterJointOf(scene, heads, start, position, walked.jumped, apart === true),
    afterJointOf(scene, edges.ends, start, position, walked.jumped),
  );

/** Past the words and counts that are not yet the name. */
const peeled = (scene: Scene, lexicons: readonly Lexicon[], start: number, position: number): number => {
  const wordAt = (place: number) => lexicons.map((lexicon): Hit | null => hitAt(scene, lexicon, place)).find((found) => found !== null);
  let at = start;
  for (;;) {
    const counted = pastCount(scene.reading.text, at);
    const end = counted > at ? counted : wordAt(at)?.span.end;
    if (end === undefined || end > position) return at;
    const joint = jointAt(scene.reading.text, end)?.length ?? 0;
    at = scene.reading.text.charAt(end) === "、" || (joint > 0 && wordAt(end + joint) !== undefined) ? end + joint : end;
  }
};

/** A joint at the front of what a mark cut off is no part of the name: 、[省级平台], 和[省级平台]. */
const pastJoint = (scene: Scene, safe: Lexicon, start: number): number => {
  const joint = hitAt(scene, safe, start) === null ? jointAt(scene.reading.text, start) : undefined;
  return joint === undefined ? start : start + joint.length;
};

/** How far behind a governor an adverb still opens the clause: 推动[全面落实]… */
const ADVERB_GAP = 3;

/** So many commas has the least list that is part of a name where only the head follows what closes it. */
const COMMAS_OF_A_NAME = 2;

/** A count of kinds tells what the list is of, not how many bear the name: 开展[渔港、码头等6类设施普查试点]. */
const OF_KINDS = /[类种]$/u;

/** Where the word that closes a list, or a count behind it, ends the name (云川、青岚等6个[矿山修复工程]); -1 where none does, or where a verb opens the list and it tells of what the rest is. */
const collectEnd = (rule: NameRule, scene: Scene, walked: Walk, head: Span): number => {
  const { edges } = rule;
  const end = nearestEnd(scene, edges.collects, rule, walked, head.start);
  const isLast = rule.collected === true && end === head.start;
  const counted = end < 0 ? end : pastCount(scene.reading.text, end);
  if (counted > end && counted < head.start && !OF_KINDS.test(scene.reading.text.slice(end, counted))) return counted;
  if (end < 0 || rule.hollow === undefined || (!isLast && isHollow(rule, scene, end, head))) return end;
  const verb = nearestEnd(scene, edges.governors, rule, walked, end);
  const opened = verb > Math.max(nearestEnd(scene, edges.stops, rule, walked, end), nearestEnd(scene, edges.adverbs, rule, walked, end));
  if (!opened) return end;
  const commas = scene.reading.text.slice(afterJoint(scene, rule, walked, verb, end), end).split("、").length - 1;
  return commas >= (isLast ? COMMAS_OF_A_NAME : 1) ? -1 : end;
};

/** So many characters tell something without the list before them: 健全上下联动、左右协同的长效机制 needs it. */
const LEAST_WITHOUT = 4;

/** Where a list that a verb opens ends before a name which it only describes: 建立权责清晰、流程顺畅的[渔情会商机制]; -1 where none does. */
const describedEnd = (text: string, { comma }: Walk, verb: number, position: number): number => {
  if (comma === null || comma <= verb) return -1;
  const end = text.lastIndexOf(OF, position - 1) + OF.length;
  return end > comma && position - end >= LEAST_WITHOUT ? end : -1;
};

/** The end of the nearest verb that takes all behind it for the name; -1 where none does, or a list of names stands between. */
const outerEnd = (rule: NameRule, scene: Scene, walked: Walk, position: number): number => {
  if (rule.outer === undefined) return -1;
  const end = nearestEnd(scene, rule.outer, rule, walked, position);
  if (end < 0 || isApart(rule, scene, end, walked) || afterJoint(scene, rule, walked, end, position) !== end) return -1;
  const words = scene.reading.text.slice(end, position);
  if (words.startsWith(ADJUNCT) || BY_WHOM.test(words) || words.endsWith(AND_OTHERS)) return -1;
  const described = describedEnd(scene.reading.text, walked, end, position);
  if (described >= 0) return described;
  return end + (JOINED_VERB.exec(words) ?? QUALITY.exec(words) ?? [""])[0].length;
};

/** A second verb that a joint ties to the one that takes the name: 完善[并切实执行]任期审计制度. */
const JOINED_VERB =
  /^(?:和|并|及)(?:切实|全面|严格|有效|认真)?(?:实施|执行|用好|落实|推行|推进|运行|完善|健全|创新|优化|改革|规范|强化|加强|运用|推广)(?!人员|细则|方案|办法)/u;

/** What joins an attribute to its name. */
const OF = "的";

/** What the verb has behind it where the arrangement is what it made (云川市建立的[会商制度]), and what it is like: 健全统一规范的[渔税分成制度]. */
const QUALITY =
  /^(?:(?:(?:最|更加?|更为|较为|比较)?(?:统一|规范|稳定|有效|高效|科学|合理|严格|完善|完备|健全|透明|公平|公正|公开|灵活|顺畅|可靠|成熟|长期|长效|多元|便捷|严密|有序|全面|系统|协调|权威|合规|适度)[、和]?){1,4})?的/u;

/** With whom an arrangement is made is no part of its name: 建立与各县[会商机制]. */
const ADJUNCT = "与";

/** One alone is named, not what it is one of: 完善[渔工补贴]等机制. */
const AND_OTHERS = "等";

/** Who runs an arrangement is no part of its name: 建立云川市牵头的[联席会议制度]. */
const BY_WHOM = /(?:牵头|召集人|组长|指挥长?|负责人|参加|参与|组成|负责|主导|相对应|相适应|相匹配|相衔接|相协调)的/u;

/** Whether a list that a verb opens is not one name: no list is, a label opens its last item, or its items before the last comma are of those that stand alone. */
const isApart = ({ single, items }: NameRule, scene: Scene, verb: number, { comma, jumped }: Walk): boolean => {
  if (comma === null || comma <= verb) return false;
  if (comma === jumped?.start && scene.reading.text.charAt(comma - 2) !== "”") return true;
  const list = scene.reading.text.slice(verb, comma - 1).split("、");
  return single === true || (items !== undefined && list.every((item) => items.test(item)));
};

/** Where the name before a head starts; null where nothing ends it within reach. A list belongs to it only where a governing verb opens it. */
const nameStart = (rule: NameRule, scene: Scene, head: Span): number | null => {
  const { edges, reach, through = "" } = rule;
  const reached = walk(scene.reading.text, head.start, Math.max(0, head.start - reach), through);
  const walked = rule.whole === true ? { ...reached, comma: null } : reached;
  const verb = nearestEnd(scene, edges.governors, rule, walked, head.start);
  const word = Math.max(nearestEnd(scene, edges.stops, rule, walked, head.start), collectEnd(rule, scene, walked, head));
  const adverb = nearestEnd(scene, edges.adverbs, rule, walked, head.start);
  const stop = verb >= word && verb >= 0 && verb < adverb - ADVERB_GAP ? word : Math.max(word, adverb);
  const governed = verb >= 0 && verb >= stop;
  const open = stop >= 0 ? stop : walked.bounded ? walked.start : null;
  const taken = outerEnd(rule, scene, walked, head.start);
  if (taken >= 0) return peeled(scene, [edges.peel], taken, head.start);
  const isOpen = governed && !isApart(rule, scene, afterJoint(scene, rule, walked, verb, head.start), walked);
  const edge = isOpen ? verb : walked.comma === null ? open : Math.max(walked.comma, stop);
  const cut = afterJoint(scene, rule, walked, edge ?? walked.start, head.start);
  if (edge === null && cut === walked.start) return null;
  const start = isOpen && cut === edge ? cut : pastJoint(scene, edges.safe, cut);
  const isJoined = cut > (edge ?? walked.start) && scene.reading.text.charAt(cut - 1) !== "、";
  return peeled(scene, (isOpen && cut === edge) || isJoined ? [edges.peel] : [edges.peel, edges.lead], start, head.start);
};

/** Behind what parts the name from what stands before it. */
const afterPart = ({ parted }: NameRule, scene: Scene, start: number, position: number): number => {
  const match = parted?.exec(scene.reading.text.slice(start, position)) ?? null;
  return match === null ? start : start + match.index + match[0].length;
};

/** Whether a name found before ends where the head ends, so that the head is its own. */
const isTaken = (scene: Scene, head: Span, reach: number): boolean =>
  foundStartingIn(scene, head.start - reach, head.start).some((found) => found.span.end === head.end);

const holdsOne = (rule: NameRule, scene: Scene, span: Span): boolean =>
  rule.holds === undefined ||
  foundStartingIn(scene, span.start, span.end).some((found) => rule.holds?.includes(found.kind) === true && found.span.end < span.end);

/** How long a quote may be whose last word is a head. */
const QUOTE = 20;

/** A head that closes a quote is the whole quote: 水产“[双十工程”]; null where none opens near. */
const headOf = (text: string, head: Span): Span | null => {
  if (text.charAt(head.end - 1) !== "”") return head;
  const from = Math.max(0, head.start - QUOTE);
  const open = text.slice(from, head.start).lastIndexOf("“");
  return open < 0 || text.slice(from + open, head.start).includes("”") ? null : { start: from + open, end: head.end };
};

/** A name with soft edges: from its head to the left, as far as nothing ends it. */
export const runName = (rule: NameRule, scene: Scene): readonly Draft[] =>
  scene.hits(rule.heads).flatMap((hit) => {
    if (rule.modifier === undefined && isTaken(scene, hit.span, rule.reach)) return [];
    const head = headOf(scene.reading.text, hit.span);
    const reached = head === null ? null : nameStart(rule, scene, head);
    if (head === null || reached === null) return [];
    const start = afterPart(rule, scene, reached, head.start);
    if (head.start - start < (rule.minimum ?? 2)) return [];
    if (rule.modifier?.test(scene.reading.text.slice(start, head.start)) === false) return [];
    if (isHollow(rule, scene, start, head)) return [];
    const span = { start, end: head.end };
    return holdsOne(rule, scene, span) ? [{ span, head }] : [];
  });
