import type { BlockRole } from "./document.ts";
import { type EndsTitle, headAt } from "./head.ts";
import { signatureEnd } from "./signature.ts";
import { isShort, startsTable } from "./table.ts";
import type { Unit } from "./unit.ts";

/** A block before its place in the tree is known. */
export type Piece = {
  readonly units: readonly Unit[];
  readonly role: BlockRole;
  readonly level: number;
  /** A paper inside the paper opens here. */
  readonly startsPart: boolean;
};

/** What is known beside the words: levels of headings by the position at which their line starts. */
export type Hints = { readonly headings: ReadonlyMap<number, number> };

/** A walk over the units of a text: what was read so far, and where the part that is being read stands. */
type Scan = {
  readonly units: readonly Unit[];
  readonly endsTitle: EndsTitle;
  readonly hints: Hints;
  readonly pieces: Piece[];
  hasBody: boolean;
  isAttachment: boolean;
  isArticles: boolean;
  /** Inside the list of attachments above a signature. */
  isList: boolean;
  /** A title above issues or forwards a paper, which may follow without a mark. */
  issues: boolean;
};

const ATTACHMENT = /^附(?:件|录|表)?[\d一二三四五六七八九十]{0,3}[.．:：]?$/u;
const ISSUES = /印发|转发|批转|公布|发布|颁布/u;
const SENTENCE = /[。；！？]/u;
const MARK = /[。；：，！？:]/u;
const HEADING_END = /[；：，、;:,]$/u;
const LEAST_PROSE = 20;
const LONGEST_HEADING = 72;
/** A heading that closes with a full stop is short: （二）压实属地责任。 */
const LONGEST_SENTENCE = 30;
/** 附件：1.云川市河道管理范围图: what follows with numbers of its own is a list, no headings. */
const ATTACHMENT_LIST = /^附(?:件|表)?\d{0,2}[:：.．]./u;

/** What a numbered line is: a heading stands over others, an item says something itself. */
const numberedRole = (scan: Scan, unit: Unit, next: Unit | undefined): BlockRole => {
  if (unit.label === null) return "paragraph";
  if (unit.label.kind === "chapter") return "heading";
  if (unit.label.kind !== "number" || (scan.isArticles && unit.label.level > 1)) return "item";
  const rest = unit.words.slice(unit.label.length).trim();
  if (rest.length > LONGEST_HEADING || HEADING_END.test(rest)) return "item";
  const stop = rest.search(SENTENCE);
  if (stop < 0) return "heading";
  const isOneSentence = stop === rest.length - 1 && rest.length <= LONGEST_SENTENCE && rest.endsWith("。");
  return isOneSentence && next !== undefined && next.label === null && SENTENCE.test(next.bare) ? "heading" : "item";
};

/** The level of a numbered line. Articles take 3, as 第三条 stands below 第一节; what is numbered inside an article takes 4 and 5. */
const levelOf = (scan: Scan, unit: Unit): number => {
  if (unit.label === null) return 0;
  if (unit.label.kind === "article") scan.isArticles = true;
  if (!scan.isArticles || unit.label.kind !== "number" || unit.label.level === 1) return unit.label.level;
  return unit.label.level === 2 ? 4 : 5;
};

const push = (scan: Scan, unit: Unit | undefined, role: BlockRole, level = 0): void => {
  if (unit !== undefined) scan.pieces.push({ units: [unit], role: unit.isNoise ? "noise" : role, level, startsPart: false });
};

const readHead = (scan: Scan, start: number): number => {
  const { units, pieces } = scan;
  const head = headAt(units, start, scan.endsTitle);
  const first = head.title[0] ?? -1;
  const last = head.title[head.title.length - 1] ?? -1;
  for (let index = start; index < head.end; index += 1) {
    if (index === first) {
      const title = units.slice(first, last + 1).filter((unit) => !unit.isNoise);
      pieces.push({ units: title, role: "title", level: 0, startsPart: false });
      scan.issues = scan.issues || ISSUES.test(title.map((unit) => unit.bare).join("")) || head.roles.get(index + 1) === "number";
      index = last;
    } else push(scan, units[index], head.roles.get(index) ?? "paragraph");
  }
  scan.hasBody = false;
  scan.isArticles = false;
  scan.isList = false;
  return head.end;
};

/** Reads the head of a paper inside the paper; the part starts at the mark above it (附件1), where there is one. */
const openPart = (scan: Scan, start: number, mark: Unit | null): number => {
  const from = scan.pieces.length;
  if (mark !== null) push(scan, mark, "paragraph");
  const end = readHead(scan, start);
  let first = from;
  while (scan.pieces[first]?.role === "noise") first += 1;
  const opened = scan.pieces[first];
  if (opened !== undefined) scan.pieces[first] = { ...opened, startsPart: true };
  scan.isAttachment = mark !== null;
  return end;
};

const readTable = (scan: Scan, start: number): number => {
  const { units, isAttachment } = scan;
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.isCell) return index;
    const isHead = ATTACHMENT.test(unit.bare) || (!isAttachment && unit.label?.level === 1);
    scan.hasBody = true;
    if (isHead || (!isAttachment && !isShort(unit, 40)) || signatureEnd(units, index) > index) return index;
    push(scan, unit, unit.label === null ? "cell" : numberedRole(scan, unit, units[index + 1]), levelOf(scan, unit));
  }
  return units.length;
};

const readSignature = (scan: Scan, start: number, end: number): number => {
  const { units, endsTitle } = scan;
  for (let index = start; index < end; index += 1) push(scan, units[index], "signature");
  let next = end;
  while (units[next]?.isNoise === true) next += 1;
  if (next >= units.length || ATTACHMENT.test(units[next]?.bare ?? "")) return end;
  const title = headAt(units, end, endsTitle)
    .title.map((index) => units[index]?.bare ?? "")
    .join("");
  return title !== "" && endsTitle(title) ? openPart(scan, end, null) : end;
};

/** A paper inside a paper that opens without a mark: its title alone on a line, prose or a chapter below. */
const opensInner = ({ units, endsTitle }: Scan, index: number): boolean => {
  const [unit, next] = [units[index], units[index + 1]];
  if (unit === undefined || next === undefined || unit.label !== null || unit.isCell || unit.bare.length > LONGEST_HEADING) return false;
  if (unit.bare.length < 6 || MARK.test(unit.bare) || !endsTitle(unit.bare)) return false;
  return next.bare.length >= LEAST_PROSE || next.label?.kind === "chapter" || next.label?.level === 1;
};

const roleInBody = (scan: Scan, unit: Unit, index: number): { readonly role: BlockRole; readonly level: number } => {
  const heading = scan.hints.headings.get(unit.span.start);
  if (heading !== undefined) return { role: "heading", level: heading };
  if (unit.isCell) return { role: "cell", level: 0 };
  scan.isList = ATTACHMENT_LIST.test(unit.bare) || (scan.isList && unit.label !== null && !SENTENCE.test(unit.bare));
  return scan.isList
    ? { role: "paragraph", level: 0 }
    : { level: levelOf(scan, unit), role: numberedRole(scan, unit, scan.units[index + 1]) };
};

const readBody = (scan: Scan, index: number): number => {
  const unit = scan.units[index];
  if (unit === undefined) return index + 1;
  const { role, level } = roleInBody(scan, unit, index);
  push(scan, unit, role, level);
  scan.hasBody = scan.hasBody || unit.isCell || SENTENCE.test(unit.bare) || unit.label !== null;
  return index + 1;
};

/** Reads what starts at a unit; the index of the next one. */
const step = (scan: Scan, index: number): number => {
  const { units, hasBody, isAttachment } = scan;
  const unit = units[index];
  if (unit === undefined || unit.isNoise) {
    push(scan, unit, "noise");
    return index + 1;
  }
  if (ATTACHMENT.test(unit.bare) && hasBody && !unit.isCell) return openPart(scan, index + 1, unit);
  const signed = hasBody ? signatureEnd(units, index) : index;
  if (signed > index) return readSignature(scan, index, signed);
  if (scan.issues && hasBody && opensInner(scan, index)) return openPart(scan, index, null);
  if ((hasBody || isAttachment) && startsTable(units, index, isAttachment)) return readTable(scan, index);
  return readBody(scan, index);
};

/** Says what each unit of a text is, in the order of the text. */
export const scanUnits = (units: readonly Unit[], endsTitle: EndsTitle, hints: Hints): readonly Piece[] => {
  const scan: Scan = {
    units,
    endsTitle,
    hints,
    pieces: [],
    hasBody: false,
    isAttachment: false,
    isArticles: false,
    isList: false,
    issues: false,
  };
  for (let index = readHead(scan, 0); index < units.length; ) index = step(scan, index);
  return scan.pieces;
};
