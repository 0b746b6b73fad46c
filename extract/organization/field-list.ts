import { STEM } from "../lexicon/stem.ts";
import type { Draft } from "../rule/forms.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, LIST_JOINTS } from "../rule/scene.ts";
import { FIELDS_END, GOVERNMENTS, KIND_CLASSES, LEVELS } from "./lexicon.ts";
import { isBody } from "./own.ts";

/** The most characters of a word of a field or of what opens the list. */
const LONGEST_WORD = 12;

/** The start of the longest word of a lexicon that ends at a position; null where none does. */
const wordEndingAt = (scene: Scene, lexicon: Lexicon, end: number): number | null => {
  const starting = scene.hits.starting(lexicon);
  for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
    if (starting.at(start).some((hit) => hit.span.end === end)) return start;
  }
  return null;
};

/** Where the fields of work that end at a position start: [公安、财政、水务]等部门; the position itself where none ends there. */
const fieldsStart = (scene: Scene, end: number): number => {
  let start = end;
  for (let at = end; ; ) {
    const word = wordEndingAt(scene, STEM, at);
    if (word === null) return start;
    start = word;
    const further = wordEndingAt(scene, STEM, start);
    if (further !== null) {
      at = start;
      continue;
    }
    if (!LIST_JOINTS.has(scene.reading.text.charAt(start - 1))) return start;
    at = pastUnknown(scene, start - 1);
  }
};

/** A field that no word tells, between two others of a list: 财政、[河湖管护]、水务等部门. */
const UNKNOWN = /、(?<field>\p{sc=Han}{2,8})$/u;

/** The position before a field that is not known, joined by 、 to one before it; the position itself where a known field ends there. */
const pastUnknown = (scene: Scene, position: number): number => {
  if (wordEndingAt(scene, STEM, position) !== null) return position;
  const { text } = scene.reading;
  const unknown = UNKNOWN.exec(text.slice(Math.max(0, position - LONGEST_WORD), position))?.groups?.["field"];
  const before = position - (unknown?.length ?? 0) - 1;
  return unknown !== undefined && wordEndingAt(scene, STEM, before) !== null ? before : position;
};

/** Departments by a list of their fields, with one tail for all: [市教育、财政、水务部门]. */
export const findJoinedDepartments = (scene: Scene): readonly Draft[] =>
  scene.hits(KIND_CLASSES).flatMap(({ span: { start: end, end: close } }) => {
    const fields = fieldsStart(scene, end);
    if (!scene.reading.text.slice(fields, end).includes("、")) return [];
    const start = wordEndingAt(scene, GOVERNMENTS, fields) ?? wordEndingAt(scene, LEVELS, fields);
    return start === null ? [] : [{ span: { start, end: close } }];
  });

/** Departments by a list of their fields, behind the government or level that has them: [市人民政府财政、审计等部门]. */
export const findDepartmentLists = (scene: Scene): readonly Draft[] =>
  scene.hits(FIELDS_END).flatMap(({ span: { start: end, end: close } }) => {
    const fields = fieldsStart(scene, end);
    if (fields === end) return [];
    const body = foundStartingIn(scene, fields - LONGEST_WORD, fields).find((found) => isBody(found) && found.span.end === fields);
    const start = body?.span.start ?? wordEndingAt(scene, GOVERNMENTS, fields) ?? wordEndingAt(scene, LEVELS, fields) ?? fields;
    return [{ span: { start, end: close } }];
  });
