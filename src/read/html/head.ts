import { genreOfTitle } from "../../../extract/index.ts";
import { namesOf } from "./article.ts";
import type { HtmlLine } from "./line.ts";
import type { HtmlElement } from "./tree.ts";

const BLANKS = /\s+/gu;
const bareOf = (words: string): string => words.replace(BLANKS, "");

/** So many lines at the start of an article may hold its title and number. */
const HEAD = 16;
const LEAST_TITLE = 6;
const LONGEST_TITLE = 160;
const MOST_LINES = 7;
const HEADING = /^h[1-4]$/u;
const TITLE_NAME = /title|^(?:bt|biaoti|wzbt|tit|arti?_?tit|headline)$/u;
/** The title of a page goes on with the name of the site behind these. */
const SITE = /[_|｜]|--|——.{0,20}(?:网|政府)$/u;

/** How far above a line the element may be that says that it is a title. */
const NEAR = 3;

const titleElementOf = (line: HtmlLine): HtmlElement | null => {
  let at: HtmlElement | null = line.element;
  for (let step = 0; step < NEAR && at !== null; step += 1, at = at.parent)
    if (HEADING.test(at.name) || namesOf(at).some((name) => TITLE_NAME.test(name))) return at;
  return null;
};

const isTitle = (bare: string, pageTitle: string): boolean => {
  if (bare.length < LEAST_TITLE || bare.length > LONGEST_TITLE) return false;
  const [named = ""] = pageTitle.split(SITE);
  return named.includes(bare) || bare === pageTitle || genreOfTitle(bare) !== null;
};

/** The indices of the lines of the title that stands above an article which begins without it; none where it has its own. */
const titleAbove = (lines: readonly HtmlLine[], first: number, pageTitle: string): readonly number[] => {
  const head = lines.slice(first, first + HEAD).map(({ words }) => bareOf(words));
  const byElement = new Map<HtmlElement, number[]>();
  for (let index = 0; index < first; index += 1) {
    const line = lines[index];
    const element = line === undefined ? null : titleElementOf(line);
    if (element === null) continue;
    const indices = byElement.get(element);
    if (indices === undefined) byElement.set(element, [index]);
    else indices.push(index);
  }
  const found = [...byElement.values()].findLast(
    (indices) => indices.length <= MOST_LINES && isTitle(indices.map((index) => bareOf(lines[index]?.words ?? "")).join(""), pageTitle),
  );
  const words = (found ?? []).map((index) => bareOf(lines[index]?.words ?? "")).join("");
  return found === undefined || head.join("").includes(words) ? [] : found;
};

const YEAR_BRACKET = "[〔［\\[【（(﹝](?:19|20)\\d{2}[〕］\\]】）)﹞]";
const NUMBER = new RegExp(`^\\p{sc=Han}{1,24}${YEAR_BRACKET}第?\\d{1,5}号$`, "u");
const NUMBER_KEY = /^\s*[【［[]?\s*(?:发文字号|发布文号|文件编号|公文文号|文\s*号|字\s*号)\s*[】］\]]?\s*[:：]?\s*/u;

/** The number of a paper in the card above it: the line, and how much of it is not the number. */
const numberAbove = (lines: readonly HtmlLine[], first: number): { readonly index: number; readonly cut: number } | null => {
  if (lines.slice(first, first + HEAD).some(({ words }) => NUMBER.test(bareOf(words)))) return null;
  for (let index = 0; index < first; index += 1) {
    const words = lines[index]?.words ?? "";
    const key = NUMBER_KEY.exec(words)?.[0] ?? "";
    const isKeyed = key !== "" || NUMBER_KEY.test(lines[index - 1]?.words ?? "");
    if (isKeyed && NUMBER.test(bareOf(words.slice(key.length)))) return { index, cut: key.length };
  }
  return lines
    .slice(0, first)
    .reduce<{ readonly index: number; readonly cut: number } | null>(
      (found, { words }, index) => (NUMBER.test(bareOf(words)) ? { index, cut: 0 } : found),
      null,
    );
};

/** 来源：县教育局　发布时间：2023-01-18　浏览次数：126: what a site says of an article under its title. */
const FACTS =
  /^[【［[（(]?(?:信息来源|来源|发布(?:时间|日期|机构|单位|人)|更新(?:时间|日期)|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|数|量|率)?|访问(?:次数|量)|字[号体](?:大小)?|作者|责任编辑|编辑|分享到?)[:：】］\]]/u;
const LONGEST_FACTS = 120;

const isFacts = ({ words, cell }: HtmlLine): boolean => words.length <= LONGEST_FACTS && cell === null && FACTS.test(bareOf(words));

/** The lines with the title and number above the article read as its own, where it does not bear them itself, and without what the site says of it. */
export const withHead = (lines: readonly HtmlLine[], pageTitle: string): readonly HtmlLine[] => {
  const first = lines.findIndex(({ cut }) => cut === 0);
  if (first < 0) return lines;
  const title = titleAbove(lines, first, pageTitle);
  const cuts = new Map<number, number>(title.map((index) => [index, 0]));
  for (const [offset, line] of lines.slice(first, first + HEAD).entries()) if (isFacts(line)) cuts.set(first + offset, line.words.length);
  const number = title.length > 0 ? numberAbove(lines, first) : null;
  if (number !== null) cuts.set(number.index, number.cut);
  return lines.map((line, index) => ({ ...line, cut: cuts.get(index) ?? line.cut }));
};
