import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { place } from "../place/kind.ts";
import { position } from "../position/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import { endOf } from "../text/sticky.ts";
import { type Grammar, isPiece, mentionAt } from "./grammar.ts";
import { POSSESSIVES } from "./lexicon.ts";
import { isUnit, UNIT } from "./unit.ts";
import { lengthAt } from "./words.ts";

/** Names that stand at a position, joined as a list, with the words that may follow such a list (等单位, 主要负责同志). */
export type Names = { readonly names: readonly Found[]; readonly end: number };

const skipJoint = (grammar: Grammar, from: number, end: number): number => {
  let at = from;
  while (at < end && at - from < 3 && isUnit(grammar.text, at, UNIT.list)) at += 1;
  return at > from && POSSESSIVES.includes(grammar.text[at] ?? " ") ? at + 1 : at;
};

/** The end of a bracket that only tells more of a name: （以下简称…）. */
const skipBracket = (grammar: Grammar, at: number): number => {
  const end = grammar.mask.end[at] ?? 0;
  return grammar.text[at] === "（" && end > at ? end : at;
};

/** What closes a list of bodies by telling what they are: 青岚重工、白塔船厂[等链主企业]牵头组建, 工会、妇联[等组织]应当协助. */
const KIND_TOLD =
  /等组织(?=应|要|须|可以|不得)|等[\p{sc=Han}\d]{1,6}?(?:企业|部门和单位|单位|部门|机构|院校|高校|医院|学校|园区|省份|市县|[两三四五六七八九\d]家)(?![为是])/uy;

/** Whether a name of a body starts in a stretch: 市政府及其[有关部门]. */
const holdsBody = (grammar: Grammar, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (mentionAt(grammar, at)?.kind === organization) return true;
  return false;
};

const skipTails = (grammar: Grammar, from: number): number => {
  let at = skipBracket(grammar, from);
  for (let round = 0; round < 3; round += 1) {
    const length = Math.max(lengthAt(grammar.tail, at), endOf(KIND_TOLD, grammar.text, at) - at);
    if (length === 0 || lengthAt(grammar.verb, at) > length || holdsBody(grammar, at, at + length)) break;
    at = skipBracket(grammar, at + length);
  }
  return at;
};

/** Reads a list of names; null where no name stands. A comma joins only where a name follows it directly. */
export const readNames = (grammar: Grammar, from: number, end: number): Names | null => {
  let found = from < end ? mentionAt(grammar, from) : null;
  if (found === null) return null;
  const names: Found[] = [];
  let last = from;
  while (found !== null) {
    names.push(found);
    last = skipTails(grammar, found.span.end);
    const at: number = mentionAt(grammar, last) === null ? skipJoint(grammar, last, end) : last;
    found = at < end ? mentionAt(grammar, at) : null;
  }
  return { names, end: last };
};

/** Skips people in general and pronouns; the position itself where none stands. */
export const peopleEnd = (grammar: Grammar, from: number, end: number): number => {
  let at = from;
  while (at < end && !isPiece(grammar, at)) {
    const length = lengthAt(grammar.people, at);
    if (length === 0) break;
    at = skipJoint(grammar, at + length, end);
  }
  return at;
};

const PLACE: Kind = place;

const ACTORS: ReadonlySet<Kind> = new Set<Kind>([organization, position, place, person]);

/** Roads, lines and ports do nothing themselves: [云川高速公路]尽早开工，抓紧做好…. */
const BUILT = /(?:[线路桥站道铁港河渠]|机场|工程|大厦|写字楼)$/u;

/** Whether a name is of something that can act. */
export const isActor = ({ text }: Grammar, { kind, span }: Found): boolean =>
  ACTORS.has(kind) && !(kind === PLACE && BUILT.test(text.slice(span.start, span.end)));
