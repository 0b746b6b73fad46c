import { leftEdge } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import type { Fact } from "../text/document.ts";
import { matchesOf } from "../text/matches.ts";
import { CODE_SAFE, CODE_STOPS, ISSUER_STOPS } from "./lexicon.ts";
import { serialOf } from "./serial.ts";

const YEAR = "(?<year>[12]\\d\\n?\\d{2}|[一二][〇零一二三四五六七八九]{3})";
const SERIAL = "(?<serial>\\d{1,5}|[x×]{1,3})";

/** 〔2021〕12号, or the first of a list that 号 closes (〔2021〕1、4、7号). What follows 号 may tell that it is a plot of land or a case of a court. */
const YEAR_AND_SERIAL = new RegExp(
  `[〔[（(【]${YEAR}[〕\\]）)】]\\s{0,2}第?\\s?${SERIAL}(?:\\s?号(?!的?地块|的?宗地|案|机组|楼|线)|(?=(?:[、和及]\\d{1,5}){1,8}号))`,
  "gu",
);

/** What may follow in a list: 、15号; 、〔2022〕5号; 至9号; and where one 号 closes the list, 、4. */
const NEXT_SERIAL = /[、和及,，至—-]第?(?<serial>\d{1,5})(?:号|(?=(?:[、和及]\d{1,5}){0,8}号))/uy;
const NEXT_YEAR = new RegExp(`[、和及,，]\\s?[〔[（(【]${YEAR}[〕\\]）)】]\\s?第?${SERIAL}号`, "uy");

/** The letters before the year: 国办发, 云政办发明电; not those of a case of a court (云01民初). */
const CODE = /^[\p{sc=Han}A-Za-z×x]{1,12}$/u;

/** A year before the code, of two figures or four: （80）国发123号, 〔1996〕云司字第82号. */
const OLD = /[（(〔[](?<year>\d{2}|19\d{2})[）)〕\]](?<code>\p{sc=Han}{1,6}(?:（\p{sc=Han}{1,3}）)?[发字函办])第?(?<serial>\d{1,4})号/gu;

type Number = { readonly code: string; readonly year: string; readonly serial: string };

const normalForm = ({ code, year, serial }: Number): string => `${code}〔${year}〕${serial}号`;

const draftOf = (start: number, end: number, value: string): Draft => {
  const fact: Fact = { value, span: { start, end } };
  return { span: { start, end }, fields: { number: fact } };
};

/** What goes on behind a number, its code and year understood: 国发〔2021〕1号、[2号]、[〔2022〕5号]. */
const listBehind = (text: string, from: number, first: Number): readonly Draft[] => {
  const drafts: Draft[] = [];
  let at = from;
  let number = first;
  for (;;) {
    NEXT_SERIAL.lastIndex = at;
    NEXT_YEAR.lastIndex = at;
    const match = NEXT_SERIAL.exec(text) ?? NEXT_YEAR.exec(text);
    if (match === null) return drafts;
    const year = match.groups?.["year"];
    number = { code: number.code, year: year === undefined ? number.year : serialOf(year), serial: match.groups?.["serial"] ?? "" };
    drafts.push(draftOf(at + 1, at + match[0].length, normalForm(number)));
    at += match[0].length;
  }
};

/** The end of a code that a line break has parted from its front: 云政办⏎[发]. */
const REST_OF_CODE = /^(?:办|办发|发|函|办函|字|规|电|发电)$/u;

/** Codes of the centre, before which its own short name may stand. */
const CENTRAL_CODE = /^(?:国发|国办|国函|中发|中办)/u;

/** Past a body that stands before the code: 经[云川省水利厅]云水函〔2021〕3号, [国务院]国发〔1982〕28号. */
const afterBody = (scene: Scene, from: number, to: number): { readonly start: number } => {
  const { text } = scene.reading;
  const body = foundStartingIn(scene, from - LONGEST_BODY, to).findLast(
    ({ span }) => span.end > from && span.end < to && (span.end - span.start > 4 || CENTRAL_CODE.test(text.slice(span.end, span.end + 2))),
  );
  if (body === undefined) return { start: from };
  return OF_BODY.test(text.slice(body.span.end, to)) ? body.span : { start: body.span.end };
};

/** What only its body makes a code: [云川银行令]〔2021〕第2号. */
const OF_BODY = /^(?:令|公告|通告)$/u;

/** The most characters of a body before a code. */
const LONGEST_BODY = 20;

/** Where the code before a year starts: at a mark or a word that is none of a code, a line break inside it passed over. */
const codeStart = (scene: Scene, bracket: number): number => {
  const { text } = scene.reading;
  const end = text.charAt(bracket - 1) === "\n" ? bracket - 1 : bracket;
  const edges = { stops: CODE_STOPS, safe: CODE_SAFE };
  const { start } = afterBody(scene, leftEdge(scene, end, 12, edges).start, end);
  if (text.charAt(start - 1) !== "\n" || !REST_OF_CODE.test(text.slice(start, end))) return start;
  const front = leftEdge(scene, start - 1, 10, edges).start;
  return CODE.test(text.slice(front, start - 1)) ? front : start;
};

/** Numbers of papers: the code before the year is read from the right: 根据[云政发〔2021〕12号]. */
export const findNumbers = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const old = matchesOf(OLD, text).map((match) => {
    const { year = "", code = "", serial = "" } = match.groups ?? {};
    return draftOf(match.index, match.index + match[0].length, normalForm({ code, year: year.length === 2 ? `19${year}` : year, serial }));
  });
  const numbers = matchesOf(YEAR_AND_SERIAL, text).flatMap((match) => {
    const start = codeStart(scene, match.index);
    const code = text.slice(start, match.index).replace("\n", "");
    if (!CODE.test(code)) return [];
    const number = { code, year: serialOf(match.groups?.["year"] ?? ""), serial: match.groups?.["serial"] ?? "" };
    const end = match.index + match[0].length;
    return [draftOf(start, end, normalForm(number)), ...listBehind(text, end, number)];
  });
  return [...old, ...numbers];
};

/** 令第722号, 令2021年第16号, over a line break too. */
const ORDER =
  /(?<what>令|公告|通告)\s?(?:[（(]?(?<year>[12]\d{3})年[）)]?)?\s?第\s?(?<serial>\d{1,5}|[〇零一二三四五六七八九十百]{1,6})\s?号/gu;

/** 2020年第3号公告. */
const YEAR_FIRST = /(?<year>[12]\d{3})年第\s?(?<serial>\d{1,5})\s?号(?<what>公告|通告|令)/gu;

/** The State before one of its organs, left out in the normal form. */
const STATE = "中华人民共和国";

/** Whose orders need no other mark than their names. */
const STATE_ORDER = /(?:中华人民共和国)?(?:国务院|(?:国家)?主席)$/u;

/** The last character of a body that gives orders. */
const BODY_END = /[部委局署会厅府院行]$/u;

/** Further bodies of an order that several give, where nothing else stands before them: （[国家能源局、]水利部令第4号）. */
const JOINT_ISSUERS = /(?<=^|[（(《\n，。；])(?:[^、，。；：（）()《》〈〉\s]{2,14}[部委局署会院行]、){1,4}$/u;

/** The most characters of those. */
const LONGEST_JOINT = 64;

/** The body before an order or announcement; empty where none stands there. */
const issuerBefore = (scene: Scene, end: number): string => {
  const { text } = scene.reading;
  const state = STATE_ORDER.exec(text.slice(Math.max(0, end - 16), end))?.[0];
  if (state !== undefined) return state;
  const { start } = leftEdge(scene, end, 20, { stops: ISSUER_STOPS, safe: CODE_SAFE });
  const words = text.slice(start, end);
  if (!BODY_END.test(words) || (words.length <= 2 && words !== "总局")) return "";
  return (JOINT_ISSUERS.exec(text.slice(Math.max(0, start - LONGEST_JOINT), start))?.[0] ?? "") + words;
};

/** Orders and announcements by their numbers: [国务院令第722号], [水利部公告2020年第3号], [2020年第3号公告]. An order counts only behind who gave it. */
export const findOrders = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return [...matchesOf(ORDER, text), ...matchesOf(YEAR_FIRST, text)].flatMap((match) => {
    const { what = "", year, serial = "" } = match.groups ?? {};
    const issuer = issuerBefore(scene, match.index);
    if (issuer === "" && (what === "令" || year === undefined)) return [];
    const start = match.index - issuer.length;
    const when = year === undefined ? "" : `${year}年`;
    return [draftOf(start, match.index + match[0].length, `${issuer.replace(STATE, "")}${what}${when}第${serialOf(serial)}号`)];
  });
};

/** GB/T 9704-2012, DB88/T 1047—2020, GB 50180. */
const STANDARD =
  /(?<![A-Za-z])(?<code>(?!ISO|IEC)(?:(?:DB\d{2,4}|[A-Z]{2,4})(?:\/[TZ])?))\s?(?<serial>[A-Z]?\d{1,6}(?:\.\d{1,3})?)(?:[-—－–](?<year>(?:19|20)?\d{2}))?(?![\d-])/gu;

/** Letters that make a standard even without its year. */
const STANDARD_CODE =
  /^(?:GBZ?|DB\d{2,4}|JGJ|CJJ|HJ|YY|WS|JT|NY|SL|AQ|GA|TSG|JT[GSJ]|WH|CJ|DL|SY|HG|QB|LY|SC|TD|YD|GY|MZ|JR|SB|SN|XF|HY|CH|DZ|MT|QC|TB|JJ[GF])(?:\/[TZ])?$/u;

/** Standards: their normal form has one blank before the figures and a hyphen before the year. */
export const findStandards = ({ reading }: Scene): readonly Draft[] =>
  matchesOf(STANDARD, reading.text).flatMap((match) => {
    const { code = "", serial = "", year } = match.groups ?? {};
    if (serial.length === 1 && year?.length !== 4) return [];
    if (!STANDARD_CODE.test(code) && (year?.length !== 4 || !code.includes("/"))) return [];
    const when = year === undefined ? "" : `-${year.length === 2 ? `19${year}` : year}`;
    return [draftOf(match.index, match.index + match[0].length, `${code} ${serial}${when}`)];
  });

/** 国务院一九八〇年223号文件. */
const FILE =
  /(?<body>国务院|中共中央|中央|\p{sc=Han}{2,6}[厅局委部])(?<year>[一二][〇零一二三四五六七八九]{3}|[12]\d{3})年第?(?<serial>\d{1,4})号(?:文件|文)/gu;

/** Old numbers that tell the year in words: 依据[国务院一九八〇年223号文件]. */
export const findFiles = ({ reading: { text } }: Scene): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (let at = text.indexOf(FILE_END); at >= 0; at = text.indexOf(FILE_END, at + 1)) {
    const from = Math.max(0, at - LONGEST_FILE);
    const match = matchesOf(FILE, text.slice(from, at + 3)).at(-1);
    const { body = "", year = "", serial = "" } = match?.groups ?? {};
    if (match !== undefined)
      drafts.push(draftOf(from + match.index, from + match.index + match[0].length, `${body}${serialOf(year)}年${serial}号文件`));
  }
  return drafts;
};

/** What such a number ends with, and the most characters before it. */
const FILE_END = "号文";
const LONGEST_FILE = 24;
