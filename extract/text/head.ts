import type { BlockRole } from "./document.ts";
import type { Unit } from "./unit.ts";

/** What the lines at the head of a paper are, by index of unit; every index once, in order. */
export type Head = {
  /** The units of the title: several where it was set over several lines. */
  readonly title: readonly number[];
  readonly roles: ReadonlyMap<number, BlockRole>;
  /** The first unit behind the head. */
  readonly end: number;
};

/** Whether words end as the title of a paper does; what that means is said elsewhere. */
export type EndsTitle = (bare: string) => boolean;

const YEAR_BRACKET = "[〔［\\[【（(﹝]\\s?(?:19|20)\\d{2}\\s?[〕］\\]】）)﹞]";
const NUMBER = new RegExp(`^(?:\\p{sc=Han}{1,24})${YEAR_BRACKET}第?\\d{1,5}号(?:签发人[:：]?\\p{sc=Han}{2,12})?$`, "u");
/** 第12号 below 云川市人民政府令, 2021年第16号, or both on one line. */
const ORDER_NUMBER = /^[（(]?(?:(?:\p{sc=Han}{2,20}令)?(?:(?:19|20)\d{2}年)?第[\d〇零一二三四五六七八九十百]{1,5}号)[）)]?$/u;
const ORDER = /^\p{sc=Han}{2,24}令$/u;
const RED_HEAD = /^(?!.{0,30}关于)[\p{sc=Han}（）()]{3,40}文件$/u;
const MATTER =
  /^(?:(?:秘密|机密|绝密)(?:[★☆*].{0,8})?|特急|特提|加急|平急|急件|紧急|份号[:：]?\d{0,8}|\d{6}|签发人[:：]?\p{sc=Han}{2,12})+$/u;
const SENTENCE = /[。；！？]/u;
const TITLE_END = /[。；：，！？:;,!?…]$/u;
const ADDRESSEE = /^[^。；！？]{2,600}[：:]$/u;
const NO_ADDRESSEE = /如下|以下|现将|下列|附件|通知|主要|包括|^注|目录$/u;
/** ——2021年1月20日在云川市第六届人民代表大会第一次会议上; （2021年9月30日云川市人民政府第12次常务会议通过）. */
const SUBTITLE = /^(?:[—―–-]{1,2}|[（(](?!以下|此)).{2,200}$|会议上(?:.{0,16})$/u;
const DATE =
  /^[（(]?(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|[一二][〇零○九][〇零○一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)[）)]?$/u;

/** Whether a line is the number of a paper: 云政发〔2021〕12号, 第12号. */
export const isNumberLine = (bare: string): boolean => NUMBER.test(bare) || ORDER_NUMBER.test(bare);

/** Whether a line is nothing but a date. */
export const isDateLine = (bare: string): boolean => bare.length <= 18 && DATE.test(bare);

const LONGEST_TITLE = 160;
const LONGEST_LINE = 100;
const MOST_LINES = 7;

const mayBeTitle = (unit: Unit | undefined, endsTitle: EndsTitle): unit is Unit =>
  unit !== undefined &&
  !unit.isNoise &&
  !unit.isCell &&
  unit.label === null &&
  unit.bare.length <= LONGEST_LINE &&
  !SENTENCE.test(unit.bare) &&
  !TITLE_END.test(unit.bare) &&
  (!SUBTITLE.test(unit.bare) || endsTitle(unit.bare)) &&
  !isDateLine(unit.bare) &&
  !isNumberLine(unit.bare) &&
  !MATTER.test(unit.bare);

/** What goes on with a title that already ends as one: …工作意见⏎报告的通知. */
const GOES_ON = /^(?:的|及|和|与|有关|报告|请示)|(?:的|通知|批复|复函|函)$/u;

/** A note on a line of its own that belongs to the title: （试行）, （2023—2025年）. */
const TITLE_NOTE =
  /^[（(](?:试行|暂行|草案|修订版?|修订稿|征求意见稿|送审稿|讨论稿|(?:19|20)\d{2}(?:年?[-—–~～至]{1,2}(?:19|20)\d{2})?年?版?)[）)]$/u;

/** The run of units at an index that may be a title. */
const titleRun = (
  units: readonly Unit[],
  start: number,
  endsTitle: EndsTitle,
): { readonly run: readonly number[]; readonly next: Unit | null } => {
  const run: number[] = [];
  let length = 0;
  for (let index = start; index < units.length; index += 1) {
    const unit = units[index];
    if (unit?.isNoise === true) continue;
    if (!mayBeTitle(unit, endsTitle) || run.length === MOST_LINES || length + unit.bare.length > LONGEST_TITLE) {
      return { run, next: unit ?? null };
    }
    run.push(index);
    length += unit.bare.length;
  }
  return { run, next: null };
};

/**
 * The units of the title that starts at an index. Of the lines that may be one: all up to the last that ends as titles do, where the number of
 * the paper or those whom it addresses stand below; else up to the first such line and what must belong to it. Where none ends so: the first.
 */
const titleAt = (units: readonly Unit[], start: number, endsTitle: EndsTitle): readonly number[] => {
  const { run, next } = titleRun(units, start, endsTitle);
  const isClosed = next !== null && (isNumberLine(next.bare) || isAddressee(next));
  let words = "";
  let count = 0;
  for (const [place, index] of run.entries()) {
    const bare = units[index]?.bare ?? "";
    words += bare;
    if (endsTitle(words) && (count === 0 || isClosed || GOES_ON.test(bare))) count = place + 1;
  }
  const title = run.slice(0, Math.max(count, 1));
  const below = (title[title.length - 1] ?? -1) + 1;
  return title.length > 0 && TITLE_NOTE.test(units[below]?.bare ?? "") ? [...title, below] : title;
};

const isAddressee = (unit: Unit): boolean =>
  unit.label === null && ADDRESSEE.test(unit.bare) && !NO_ADDRESSEE.test(unit.bare) && !unit.isCell && !SUBTITLE.test(unit.bare);

/** Lines between title and addressee: the occasion, who speaks, the day. */
const isUnderTitle = (unit: Unit): boolean =>
  unit.label === null &&
  unit.bare.length <= 80 &&
  !unit.isCell &&
  (SUBTITLE.test(unit.bare) || isDateLine(unit.bare) || unit.bare.length <= 16);

const UNDER_TITLE = 5;

/** Reads on below a title: number, occasion, addressee. */
const readBelow = (units: readonly Unit[], start: number, roles: Map<number, BlockRole>): number => {
  let end = start;
  let passed = 0;
  for (let index = start; index < units.length && passed < UNDER_TITLE; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.isNoise) continue;
    if (isNumberLine(unit.bare) || MATTER.test(unit.bare)) roles.set(index, "number");
    else if (isAddressee(unit)) {
      roles.set(index, "addressee");
      return index + 1;
    } else if (isUnderTitle(unit) && !TITLE_END.test(unit.bare)) {
      passed += 1;
      continue;
    } else break;
    end = index + 1;
  }
  return end;
};

/** Reads the head of a paper that starts at a unit. Without a title nothing of it is known but what stands over the title. */
export const headAt = (units: readonly Unit[], start: number, endsTitle: EndsTitle): Head => {
  const roles = new Map<number, BlockRole>();
  let index = start;
  for (; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.isNoise) continue;
    const isOrder = ORDER.test(unit.bare) && ORDER_NUMBER.test(units[index + 1]?.bare ?? "");
    if (!RED_HEAD.test(unit.bare) && !isNumberLine(unit.bare) && !MATTER.test(unit.bare) && !isOrder) break;
    roles.set(index, isOrder ? "title" : "number");
    if (isOrder) return { title: [index], roles, end: readBelow(units, index + 1, roles) };
  }
  const title = titleAt(units, index, endsTitle);
  for (const one of title) roles.set(one, "title");
  const last = title[title.length - 1];
  return { title, roles, end: last === undefined ? index : readBelow(units, last + 1, roles) };
};
