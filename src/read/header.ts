import type { Fact, Header } from "../../extract/index.ts";
import { genreOfTitle, readDate, readNumber } from "../../extract/index.ts";
import { addresseesOf } from "./addressee.ts";
import { annexesOf, copiesOf, keywordsOf } from "./ending.ts";
import { issuersInTitle, signatureOf } from "./issuer.ts";
import { SECRECY, URGENCY } from "./lexicon.ts";
import { factIn, factOf, type PartView, type ReadBlock } from "./view.ts";

const NUMBER = /(?<issuer>\p{sc=Han}{1,24})〔(?<year>(?:19|20)\d{2})〕第?(?<count>\d{1,5})号/u;
const ORDER_NUMBER = /^(?:(?<order>\p{sc=Han}{2,20}令))?(?<year>(?:19|20)\d{2}年)?第(?<count>[\d〇零一二三四五六七八九十百]{1,5})号$/u;
const ORDER = /^(?:中华人民共和国(?=国务院|主席|\p{sc=Han}{2,20}(?:部|委员会|总局|署|银行)令))?(?<body>\p{sc=Han}{2,24})令$/u;
const DATE =
  /(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?|[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)/u;
const RED_HEAD = /^(?<body>[\p{sc=Han}（）]{3,40})文件$/u;
const BLANK = /\s/gu;
/** The day of a paper stands this near to its title where no signature has it. */
const NEAR_TITLE = 4;

const firstOf = (view: PartView, role: ReadBlock["role"]): ReadBlock | null => view.blocks.find((block) => block.role === role) ?? null;

/** 国务院 of an order's title; null where the title is none. */
const orderBody = (title: ReadBlock | null): RegExpExecArray | null => (title === null ? null : ORDER.exec(title.words));

/** 国办发〔2021〕12号, 国务院令第722号, 交通运输部令2021年第16号. */
const numberOf = (view: PartView, title: ReadBlock | null): Fact | null => {
  const order = orderBody(title);
  for (const block of view.blocks.filter((one) => one.role === "number")) {
    const plain = NUMBER.exec(block.words);
    if (plain !== null) {
      const { issuer = "", year = "", count = "" } = plain.groups ?? {};
      return factOf(view.layout, block, plain, null, `${issuer}〔${year}〕${Number(count)}号`);
    }
    const ordered = ORDER_NUMBER.exec(block.words.replace(/^（|）$/gu, ""));
    const name = ordered?.groups?.["order"] ?? (order === null ? undefined : `${order.groups?.["body"] ?? ""}令`);
    if (ordered === null || name === undefined) continue;
    const count = readNumber(ordered.groups?.["count"] ?? "");
    const value = `${name}${ordered.groups?.["year"] ?? ""}第${count ?? ordered.groups?.["count"] ?? ""}号`;
    return {
      value,
      span: { start: order === null || title === null ? block.block.span.start : title.block.span.start, end: block.block.span.end },
    };
  }
  return null;
};

const dateIn = (view: PartView, block: ReadBlock, from: number): Fact | null => {
  const match = DATE.exec(block.words.slice(from));
  const value = match === null ? null : readDate(match[0]);
  if (match === null || value === null) return null;
  const start = from + match.index;
  return factIn(view.layout, block, { start, end: start + match[0].length }, value);
};

/** The day of the signature, else one that stands between title and text: （2021年9月30日）, ——2021年1月20日在…会议上. */
const dateOf = (view: PartView, title: ReadBlock | null): Fact | null => {
  const { day } = signatureOf(view);
  if (day !== null) return dateIn(view, day.block, day.start);
  const at = title === null ? -1 : view.blocks.indexOf(title);
  for (const block of view.blocks.slice(at + 1, at + 1 + NEAR_TITLE)) {
    if (block.role !== "paragraph" || block.words.length > 80 || /[。；]$/u.test(block.words)) continue;
    const date = dateIn(view, block, 0);
    if (date !== null) return date;
  }
  return null;
};

const wordIn = (view: PartView, pattern: RegExp): Fact | null => {
  for (const block of view.blocks) {
    if (block.role !== "number") continue;
    const match = pattern.exec(block.words);
    if (match !== null) return factOf(view.layout, block, match, null);
  }
  return null;
};

const genreOf = (view: PartView, title: ReadBlock | null): Fact | null => {
  const genre = title === null ? null : genreOfTitle(title.words.replace(BLANK, ""));
  if (title === null || genre === null) return null;
  const ending = genre.endings
    .filter((one) => title.words.includes(one))
    .reduce((best, one) => (one.length > best.length ? one : best), "");
  const start = title.words.lastIndexOf(ending);
  return ending === "" ? null : factIn(view.layout, title, { start, end: start + ending.length }, genre.id);
};

/** The bodies that issue a part, by its title, its signature or its red head, in the order that the text gives. */
export const issuersOf = (view: PartView): readonly Fact[] => {
  const title = firstOf(view, "title");
  const order = orderBody(title);
  if (title !== null && order !== null) return [factOf(view.layout, title, order, "body")];
  const named = title === null ? [] : issuersInTitle(view, title);
  if (named.length > 0) return named;
  const { bodies } = signatureOf(view);
  if (bodies.length > 0) return bodies;
  for (const block of view.blocks.filter((one) => one.role === "number")) {
    const head = RED_HEAD.exec(block.words);
    if (head !== null) return [factOf(view.layout, block, head, "body")];
  }
  return [];
};

/** Several facts of one list as one: 国务院、中央军委. */
export const joinFacts = (facts: readonly Fact[]): Fact | null => {
  const [first, last] = [facts[0], facts[facts.length - 1]];
  if (first === undefined || last === undefined) return null;
  return { value: facts.map((fact) => fact.value).join("、"), span: { start: first.span.start, end: last.span.end } };
};

/** What the head and the end of a part say of it. */
export const headerOf = (view: PartView): Header => {
  const title = firstOf(view, "title");
  return {
    title: title === null ? null : { value: title.words.replace(BLANK, ""), span: title.block.span },
    number: numberOf(view, title),
    issuer: joinFacts(issuersOf(view)),
    date: dateOf(view, title),
    genre: genreOf(view, title),
    secrecy: wordIn(view, SECRECY),
    urgency: wordIn(view, URGENCY),
    addressees: addresseesOf(view),
    copies: copiesOf(view),
    keywords: keywordsOf(view),
    annexes: annexesOf(view),
  };
};

/** Whether a part is an order that issues a regulation: its title names nothing but who orders. */
export const isOrder = (view: PartView): boolean => orderBody(firstOf(view, "title")) !== null;
