import { ACTION_VERBS } from "../lexicon/verb.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { hitAt, lastHitBefore } from "../rule/scene.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { OWN_CLASSES, SHORT_CLASSES } from "./lexicon.ts";
import { closesThere, opensThere } from "./open.ts";
import { isBody } from "./own.ts";
import { findUnits } from "./part.ts";

/** Where the class noun with which a body's name ends starts; null where it ends in none that may stand for it. */
const classOf = (scene: Scene, { start, end }: Span): Span | null => {
  const classes = scene.hits(SHORT_CLASSES);
  const last = classes[lastHitBefore(classes, end)];
  return last !== undefined && last.span.end === end && last.span.start > start + 1 ? last.span : null;
};

/** How far from the start or the end of a paper the body stands whose paper it is. */
const OPENING = 200;
const CLOSING = 80;

/** By how the name of a body ends, its class noun in its own papers besides the same word: a university is 学校, a group 公司. */
const ALSO_CALLED: readonly (readonly [ending: RegExp, nouns: readonly string[]])[] = [
  [/(?:大学|学院|学校|中学|小学|幼儿园|[一二三四五六七八九十附实]中|[一二三四五六七八九十附实]小|我校|^本校)$/u, ["学校"]],
  [/(?:集团|公司)(?:党委)?$/u, ["公司", "集团公司"]],
  [/(?:我院|^本院)$/u, ["医院", "学院"]],
];

const isCalled = (name: string, noun: string): boolean =>
  name.endsWith(noun) || ALSO_CALLED.some(([ending, nouns]) => nouns.includes(noun) && ending.test(name));

/** A class noun that opens a paper and acts there, and what such a body calls itself: [公司]召开会议, 根据[我校]安排. */
const isOpening = (scene: Scene, { start, end }: Span): boolean => start === 0 && hitAt(scene, ACTION_VERBS, end) !== null;
const OWN_WORD = /[我本][校院]|[我本]公司/u;

/** What tells of a sort of thing, not of the body: [学校]周边, [公司]名称. */
const OF_ITS_SORT = /^(?:正常|周边|门口|大门|食堂|操场|教室|校园|生活|学生|品牌|名称|章程|住所|注册|类)/u;

/** Who stands at the front of the title: [青岚渔业有限公司]车辆管理办法. */
const TITLE_OWNER =
  /^\p{sc=Han}{2,30}?(?:有限(?:责任)?公司|总公司|集团公司|大学|(?:职业|技术|师范|医)学院|人民医院|中医院|第[一二三四五六七八九十]{1,2}(?:医院|中学|小学))/u;

/** The bodies whose paper it is: at the start, or as the signature at the end. */
const speakersOf = (scene: Scene): readonly Span[] => {
  const { text } = scene.reading;
  const bodies = scene.found.filter(
    (found) => isBody(found) && !found.generic && (found.span.start < OPENING || found.span.start > text.length - CLOSING),
  );
  const own = OWN_WORD.exec(text);
  const title = TITLE_OWNER.exec(text);
  return [
    ...bodies.map(({ span }) => span),
    ...scene.hits(OWN_CLASSES).flatMap(({ span }) => (isOpening(scene, span) ? [span] : [])),
    ...(title === null ? [] : [{ start: 0, end: title[0].length }]),
    ...(own === null ? [] : [{ start: own.index, end: own.index + own[0].length }]),
  ];
};

/** The body whose paper it is by its class noun, wherever a word opens there: 青岚学院招生章程…[学院]23名教师. */
export const findOwn = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const speakers = speakersOf(scene);
  return scene.hits(OWN_CLASSES).flatMap(({ span, name: noun }) => {
    const owner = speakers.find((speaker) => isCalled(sliceOf(text, speaker), noun));
    if (owner === undefined || OF_ITS_SORT.test(text.slice(span.end, span.end + 2))) return [];
    if (!(span.start === 0 ? isOpening(scene, span) : opensThere(scene, span.start))) return [];
    return [{ span, fields: { name: { value: sliceOf(text, owner), span: owner } } }];
  });
};

/** A body by its class noun alone, behind its whole name and where the paper names no other of its class: 云川银行青岚支行…由[支行]追认. */
export const findShort = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const named = new Map<string, { readonly name: string; readonly end: number; single: boolean }>();
  const bodies = scene.found.filter((found) => isBody(found) && !found.generic);
  for (const { span } of [...bodies, ...findUnits(scene)]) {
    const noun = classOf(scene, span);
    const word = noun === null ? "" : text.slice(noun.start, noun.end);
    if (noun === null) continue;
    const name = text.slice(span.start, span.end);
    const known = named.get(word);
    if (known === undefined) named.set(word, { name, end: span.end, single: true });
    else if (!known.name.endsWith(name) && !name.endsWith(known.name)) known.single = false;
  }
  if (named.size === 0) return [];
  return scene.hits(SHORT_CLASSES).flatMap(({ span }) => {
    const known = named.get(text.slice(span.start, span.end));
    if (known?.single !== true || span.start < known.end || !opensThere(scene, span.start) || !closesThere(scene, span.end)) return [];
    return [{ span }];
  });
};
