import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { lastHitBefore } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
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

/** How far into a paper the body stands whose paper it is. */
const OPENING = 200;

/** Which class nouns say the same of a body: a university is 学校 in its own papers, a group 公司. */
const SCHOOL = /(?:大学|学院|学校|中学|小学)$/u;
const COMPANY = /(?:集团|公司)(?:党委)?$/u;

const nounsOf = (name: string): readonly string[] => [
  ...(SCHOOL.test(name) ? ["学校"] : []),
  ...(COMPANY.test(name) ? ["公司", "集团公司"] : []),
  ...["学院", "医院", "联盟", "煤矿", "总队", "支队", "大队", "中队"].filter((noun) => name.endsWith(noun)),
];

/** The body whose paper it is by its class noun, wherever a word opens there: 青岚学院招生章程…[学院]23名教师. */
export const findOwn = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const first = scene.found.filter((found) => isBody(found) && !found.generic && found.span.start < OPENING);
  const own = new Set(first.flatMap(({ span }) => nounsOf(text.slice(span.start, span.end))));
  if (own.size === 0) return [];
  return scene.hits(OWN_CLASSES).filter(({ span, name }) => own.has(name) && span.start > 0 && opensThere(scene, span.start));
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
