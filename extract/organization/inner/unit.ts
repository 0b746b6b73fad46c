import { ACTION_VERBS } from "../../lexicon/verb.ts";
import type { Draft } from "../../rule/forms.ts";
import type { Scene } from "../../rule/rule.ts";
import { afterMarkBefore, foundStartingIn, hitAt, LIST_JOINTS } from "../../rule/scene.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { isPlainName } from "../level-named.ts";
import { DUTY_WORDS } from "../lexicon.ts";
import { closesThere, opensThere } from "../open.ts";
import { isBody } from "../own.ts";
import { findUnits } from "../part.ts";
import { FIELD_VERBS, INNER_GOVERNORS, INNER_HEADS } from "./lexicon.ts";

/** The most characters before the class noun. */
const LONGEST = 10;

/** A long class noun needs no name besides: 分管[办公室]; a short one does: 分管[财务股]. */
const leastOf = (head: Span): number => (head.end - head.start > 2 ? 0 : 2);

/** Class nouns that hardly anything but a unit ends in. */
const SURE = /[司科股室处部办]$/u;

/** What no name of such a unit opens with: what counts or points, or a level, whose bodies other rules know. */
const NO_OPENING =
  /^(?:[\d一二两三四五六七八九十几多每个各全本该我你其省县区镇乡州村（]|市(?!场监)|有关|相关|其他|其它|所属|下属|下设|内设|责任|牵头|主办|承办|配合|协办|上级|专门|独立|依托|综合性|第三方|国家|全国|中国|获|有(?![色线机]))/u;

/** What is counted or not named: 整改隐患88|处, 空军某|部. */
const COUNTED = /[\dx×十百千余多几某]$/u;

/** Where a name before a class noun starts, and whether a word stands there that makes a body of it; null where none can. */
type Opening = { readonly start: number; readonly isGoverned: boolean };

/** The end of the last word in `[from, to]` that governs what stands behind it; -1 where there is none. */
const governorEnd = (scene: Scene, from: number, to: number): number => {
  const governors = scene.hits.places(INNER_GOVERNORS);
  for (let at = governors.before(to); at >= 0; at -= 1) {
    const end = governors.ends[at] ?? 0;
    if (end <= from) return -1;
    if (end <= to) return end;
  }
  return -1;
};

/** Behind the last joint before a class noun: 综合科和[财务科]. */
const afterJoint = (text: string, start: number, end: number): number => {
  for (let at = end; at > start; at -= 1) if (LIST_JOINTS.has(text.charAt(at - 1))) return at;
  return start;
};

const openingOf = (scene: Scene, head: Span): Opening | null => {
  const { text } = scene.reading;
  const least = leastOf(head);
  const mark = afterMarkBefore(scene, head.start);
  const governed = governorEnd(scene, Math.max(mark, head.start - LONGEST - 1), head.start - least);
  const from = Math.max(governed, mark);
  const start = isPlainName(text.slice(from, head.start)) ? from : afterJoint(text, from, head.start);
  const length = head.start - start;
  return length < least || length > LONGEST || text.charAt(start - 1) === "”" ? null : { start, isGoverned: start === governed };
};

/** Whether a verb opens the name that tells what is done to the unit, no field of work. */
const opensWithVerb = (scene: Scene, { start, end }: Span): boolean => {
  const verb = hitAt(scene, ACTION_VERBS, start);
  return verb !== null && verb.span.end < end - 1 && !FIELD_VERBS.test(scene.reading.text.slice(start, end));
};

/** From this length on a body that is known by name knows where it starts. */
const LONG_BODY = 6;

/** A body that ends with the name knows better where it starts: one of a level, or one with a long name. */
const endsInBody = (scene: Scene, { start, end }: Span): boolean =>
  foundStartingIn(scene, start + 1, end).some(
    (found) =>
      isBody(found) &&
      !found.generic &&
      found.span.end >= end &&
      (found.span.end - found.span.start >= LONG_BODY || NO_OPENING.test(sliceOf(scene.reading.text, found.span))),
  );

/** What stands behind a name besides: 听取人力资源部|关于调整的汇报. */
const OPENS_ADJUNCT = /^(?:等|关于)/u;

/** Whether a name may end at a position, 等 behind a list of such names too. */
const closesBehind = (scene: Scene, position: number): boolean =>
  closesThere(scene, position) || OPENS_ADJUNCT.test(scene.reading.text.slice(position, position + 2));

/** What stands behind the names of those who work: 财务科|等科室, 总务处|负责人. */
const OF_UNITS = /^(?:等(?:重点|相关|有关)?(?:科室|处室|股室|站所|部门|单位)|(?:主要)?负责(?:人|同志))/u;

/** What only those do who have work to do: 收费处[配合], 协调组[各负其责]. */
const ACTS = /^(?:牵头|配合|会同|具体|各负其责|设在|挂靠)/u;

/** What opens a deed besides a verb: 质控科[每月]督查, 监察室[对]红包开展整治. */
const OPENS_DEED =
  /^(?:已(?!建|[成是])|汇报|[作做](?!为|用)|通报|介绍|汇总|共同|各|全程|联合|密切|每[天月季周年半日]|定期|及时|按时|按照|统一|分别|立即|在(?:第一时间|接到|收到)|对(?!于|面|外|象|应)|将|与)/u;

/** The place of a heading or label: the start of a line, behind the number of an item. */
const LINE_START = /(?:^|\n)(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、])?$/u;
const LONGEST_LABEL = 6;

/** What closes a label: [综合科]：负责文电, （一）[综合科（督查室）]。负责文电. */
const LABEL_END = /^(?:（[^（）\n]{2,30}）)?(?:[：。]|\n|$)/u;
const LONGEST_END = 34;

const isLabel = (text: string, { start, end }: Span): boolean =>
  LABEL_END.test(text.slice(end, end + LONGEST_END)) && LINE_START.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));

/** The same with its text behind it, for names that might be of a place: 4.[渔管中心]。配合清港. */
const NUMBERED_LABEL = /[、）.．]$/u;
const TEXT_BEHIND = /^[：。]\p{sc=Han}/u;

const LONGEST_PLACE_LIKE = 7;

const isNumberedLabel = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_PLACE_LIKE &&
  NUMBERED_LABEL.test(text.slice(Math.max(0, start - 1), start)) &&
  TEXT_BEHIND.test(text.slice(end, end + 2)) &&
  isLabel(text, { start, end });

/** Whether the words around a name show that it acts or is given work. */
const isShown = (scene: Scene, span: Span, isGoverned: boolean): boolean => {
  const { text } = scene.reading;
  const isSure = SURE.test(sliceOf(text, span));
  if (OF_UNITS.test(text.slice(span.end, span.end + 6)) || hitAt(scene, DUTY_WORDS, span.end) !== null) return true;
  if (ACTS.test(text.slice(span.end, span.end + 4))) return true;
  if (isGoverned) return closesBehind(scene, span.end);
  if (isNumberedLabel(text, span)) return true;
  const isDeed = OPENS_DEED.test(text.slice(span.end, span.end + 2)) || hitAt(scene, ACTION_VERBS, span.end) !== null;
  return isSure && (isLabel(text, span) || isDeed);
};

/** How it is honoured: [锻造党支部]荣获二等奖. */
const IS_HONOURED = /^(?:荣获|获评|获得|获[一二三]等奖|被[评授])/u;

type Candidate = { readonly span: Span; readonly isShown: boolean };

const candidatesOf = (scene: Scene): readonly Candidate[] => {
  const { text } = scene.reading;
  return scene.hits(INNER_HEADS).flatMap(({ span: head }) => {
    const opening = openingOf(scene, head);
    if (opening === null) return [];
    const span = { start: opening.start, end: head.end };
    const name = sliceOf(text, span);
    if (
      COUNTED.test(text.slice(span.start, head.start)) ||
      NO_OPENING.test(name) ||
      !isPlainName(name) ||
      opensWithVerb(scene, span) ||
      endsInBody(scene, span)
    )
      return [];
    const shown = isShown(scene, span, opening.isGoverned) || IS_HONOURED.test(text.slice(span.end, span.end + 4));
    return shown || closesBehind(scene, head.end) || isBeforeAnd(scene, head.end) ? [{ span, isShown: shown }] : [];
  });
};

/** Another way to join the last of a list: 团委、[新闻中心]以及各学院. */
const AND = "以及";

const isBeforeAnd = (scene: Scene, end: number): boolean =>
  scene.reading.text.startsWith(AND, end) && foundStartingIn(scene, end + AND.length, end + AND.length + 1).some(isBody);

/** Takes the candidates that a list joins to one that is taken, or to a body that is known by name. */
const takeJoined = (scene: Scene, candidates: readonly Candidate[], taken: Set<Candidate>): void => {
  const { text } = scene.reading;
  const bodies: readonly Draft[] = [...scene.found.filter((found) => isBody(found) && !found.generic), ...findUnits(scene)];
  const starts = new Set([...bodies, ...taken].map(({ span }) => span.start));
  const ends = new Set([...bodies, ...taken].map(({ span }) => span.end));
  for (const order of [candidates, candidates.toReversed()]) {
    for (const candidate of order) {
      const { start, end } = candidate.span;
      const isJoined =
        (LIST_JOINTS.has(text.charAt(start - 1)) && ends.has(start - 1)) ||
        (LIST_JOINTS.has(text.charAt(end)) && starts.has(end + 1)) ||
        isBeforeAnd(scene, end);
      if (taken.has(candidate) || !isJoined) continue;
      taken.add(candidate);
      starts.add(start);
      ends.add(end);
    }
  }
};

/** Where a name that the paper has shown stands again, whatever word opens it: 钥匙存入[宿管科]. */
const againIn = (scene: Scene, shown: ReadonlySet<string>): readonly Draft[] => {
  const { text } = scene.reading;
  const lengths = [...new Set([...shown].map((name) => name.length))];
  return scene.hits(INNER_HEADS).flatMap(({ span: { end } }) =>
    lengths
      .map((length) => ({ start: end - length, end }))
      .filter((span) => shown.has(sliceOf(text, span)) && opensThere(scene, span.start) && closesBehind(scene, end))
      .map((span) => ({ span })),
  );
};

/** Units inside a body by their bare names: shown where they act or are given work, and again wherever the same paper or a list of them names them. */
export const findInner = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const candidates = candidatesOf(scene);
  if (candidates.length === 0) return [];
  const shown = new Set(candidates.filter((candidate) => candidate.isShown).map(({ span }) => sliceOf(text, span)));
  const taken = new Set(candidates.filter(({ span, isShown }) => isShown || shown.has(sliceOf(text, span))));
  takeJoined(scene, candidates, taken);
  return [...taken, ...againIn(scene, new Set([...taken].map(({ span }) => sliceOf(text, span))))];
};
