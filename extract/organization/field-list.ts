import { STEM } from "../lexicon/stem.ts";
import type { Draft } from "../rule/forms.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, LIST_JOINTS } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { FIELDS_END, GOVERNMENTS, KIND_CLASSES, LEVELS } from "./lexicon.ts";
import { opensThere } from "./open.ts";
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

/** Fields of work: where the first starts, and the places of the marks between them, ascending. */
type Fields = { readonly start: number; readonly joints: readonly number[] };

/** The fields of work that end at a position: [公安、财政、水务]等部门; they start at the position itself where none ends there. */
const fieldsBefore = (scene: Scene, end: number): Fields => {
  const joints: number[] = [];
  let start = end;
  for (let at = end; ; ) {
    const word = wordEndingAt(scene, STEM, at);
    if (word === null) return { start, joints: joints.filter((joint) => joint > start).reverse() };
    start = word;
    const further = wordEndingAt(scene, STEM, start);
    if (further !== null) {
      at = start;
      continue;
    }
    if (!LIST_JOINTS.has(scene.reading.text.charAt(start - 1))) return { start, joints: joints.reverse() };
    joints.push(start - 1);
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

/** What counts all members of a list. */
const EACH = /^各/u;

/** Departments by a list of their fields, with one tail for all; each has the characters that it has ([市教育]、[财政]、[水务部门]), but where 各 covers the list it is one name. */
export const findJoinedDepartments = (scene: Scene): readonly Draft[] =>
  scene.hits(KIND_CLASSES).flatMap(({ span: { start: classStart, end: close } }) => {
    const { text } = scene.reading;
    // 市场[监管部门] may be 市场监管[部门] too
    const end = wordEndingAt(scene, STEM, close - DEPARTMENT) === null ? classStart : close - DEPARTMENT;
    const { start, joints } = fieldsBefore(scene, end);
    if (!text.slice(start, end).includes("、")) return [];
    return listOf(scene, { start, end }, close).flatMap(({ span }) =>
      EACH.test(text.slice(span.start, span.end)) ? [{ span }] : membersOf(span, joints),
    );
  });

/** The length of the shortest class noun of a department: 部门, 机关. */
const DEPARTMENT = 2;

/** The members of a list between its joints. */
const membersOf = ({ start, end }: Span, joints: readonly number[]): readonly Draft[] => {
  const starts = [start, ...joints.map((joint) => joint + 1)];
  return starts.map((from, index) => ({ span: { start: from, end: joints[index] ?? end } }));
};

/** Where 各级 before a list starts; null where it does not stand there. */
const eachLevel = (scene: Scene, position: number): number | null =>
  scene.reading.text.slice(position - EACH_LEVEL.length, position) === EACH_LEVEL ? position - EACH_LEVEL.length : null;
const EACH_LEVEL = "各级";

/** The list with the body, government or level that has the departments, where one stands before it; all are one name, since what closes the list covers it. A body by name that opens it is one of its own: [人民银行]、[财政部门]. */
const listOf = (scene: Scene, fields: Span, close: number): readonly Draft[] => {
  const body = foundStartingIn(scene, fields.start - LONGEST_WORD, fields.start).find(
    (found) => isBody(found) && found.span.end === fields.start,
  );
  const start =
    body?.span.start ??
    eachLevel(scene, fields.start) ??
    wordEndingAt(scene, GOVERNMENTS, fields.start) ??
    wordEndingAt(scene, LEVELS, fields.start);
  if (start !== null) return [{ span: { start: EACH.test(scene.reading.text.charAt(start - 1)) ? start - 1 : start, end: close } }];
  const opensWithBody = foundStartingIn(scene, fields.start, fields.start + 1).some((found) => isBody(found) && !found.generic);
  return opensThere(scene, fields.start) && !opensWithBody ? [{ span: { start: fields.start, end: close } }] : [];
};

/** Departments by a list of their fields, with the government or level that has them: [市人民政府财政、审计等部门], [公安、工商等部门]. */
export const findDepartmentLists = (scene: Scene): readonly Draft[] =>
  scene.hits(FIELDS_END).flatMap(({ span: { start: end, end: close } }) => {
    const { start } = fieldsBefore(scene, end);
    return start === end || isLastBody(scene, { start, end }) ? [] : listOf(scene, { start, end }, close);
  });

/** Whether what stands before the tail is a body by its short name, the last of a list of such: 县渔业局、妇联、[残联]等部门. */
const isLastBody = (scene: Scene, { start, end }: Span): boolean =>
  scene.reading.text.charAt(start - 1) === "、" && SHORT_BODY.test(scene.reading.text.slice(start, end));
const SHORT_BODY = /(?:工会|团委|[残妇文侨]联|科协|工商联)$/u;
