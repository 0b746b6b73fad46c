import { Parser } from "htmlparser2";
import { InputError } from "../input-error.ts";

/** An element of a page; what is not shown (scripts, styles, hidden parts) has none. */
export type HtmlElement = {
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: readonly (HtmlElement | string)[];
  /** Among the elements of its name below its parent, from 1. */
  readonly nth: number;
  /** Characters inside that are no white space. */
  readonly size: number;
  /** Those of them that stand in links. */
  readonly linked: number;
  /** Weight of what is running text and no link: Han of a stretch with marks of a sentence count 10, others 1. */
  readonly prose: number;
};

export type HtmlPage = {
  readonly root: HtmlElement;
  /** All elements, in the order in which they open. */
  readonly elements: readonly HtmlElement[];
  /** What the page calls its article: ArticleTitle of the government sites' standard, else its title; blanks left out. */
  readonly title: string;
};

/** Beyond these no page was made to be read. */
const MOST = { depth: 1024, elements: 400_000 } as const;

const UNSEEN: ReadonlySet<string> = new Set(
  "script style template noscript title svg math iframe object embed canvas audio video select datalist button textarea xml map".split(" "),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;
const BLANKS = /\s+/gu;
const BLANK = /\s/u;
const HAN = /\p{sc=Han}/u;
const SENTENCE = /[，。；：]/u;

type Growing = Omit<HtmlElement, "parent" | "children" | "size" | "linked" | "prose"> & {
  readonly parent: Growing | null;
  readonly children: (HtmlElement | string)[];
  size: number;
  linked: number;
  prose: number;
};

const growing = (name: string, attributes: Readonly<Record<string, string>>, parent: Growing | null, nth: number): Growing => ({
  name,
  attributes,
  parent,
  children: [],
  nth,
  size: 0,
  linked: 0,
  prose: 0,
});

const isUnseen = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  UNSEEN.has(name) || attributes["hidden"] !== undefined || HIDDEN.test(attributes["style"] ?? "");

/** How often each name stood below an element that is open. */
type Counts = Map<Growing, Map<string, number>>;

const nthOf = (counts: Counts, parent: Growing, name: string): number => {
  const byName = counts.get(parent) ?? new Map<string, number>();
  counts.set(parent, byName);
  const nth = (byName.get(name) ?? 0) + 1;
  byName.set(name, nth);
  return nth;
};

const addText = (element: Growing, words: string): void => {
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === "string") element.children[last] = before + words;
  else element.children.push(words);
};

/** Counts the text that stands in an element itself, and hands all counts up. */
const weigh = (element: Growing): void => {
  for (const child of element.children) {
    if (typeof child !== "string") continue;
    let han = 0;
    for (let at = 0; at < child.length; at += 1) {
      const character = child.charAt(at);
      if (!BLANK.test(character)) element.size += 1;
      if (HAN.test(character)) han += 1;
    }
    element.prose += SENTENCE.test(child) ? 10 * han : han;
  }
  if (element.name === "a") {
    element.linked = element.size;
    element.prose = 0;
  }
  if (element.parent === null) return;
  element.parent.size += element.size;
  element.parent.linked += element.linked;
  element.parent.prose += element.prose;
};

const hostile = (file: string, reason: string): InputError =>
  new InputError("read/hostile", file, { reason, remedy: "Open it in a browser, copy the text and save it as plain text." });

/** The state of a walk over the tags: the element that is open, and how many unseen ones are open around the present place. */
type Growth = { open: Growing; unseen: number; depth: number; pageTitle: string; articleTitle: string; inTitle: boolean };

/** Reads a page as a tree. Throws `InputError` where it nests too deep or has too many elements. */
export const readTree = (html: string, file: string): HtmlPage => {
  const root = growing("#document", {}, null, 1);
  const elements: HtmlElement[] = [];
  const counts: Counts = new Map();
  const state: Growth = { open: root, unseen: 0, depth: 0, pageTitle: "", articleTitle: "", inTitle: false };
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    state.depth += 1;
    if (state.depth > MOST.depth) throw hostile(file, `its elements nest more than ${MOST.depth} deep`);
    if (name === "meta" && attributes["name"]?.toLowerCase() === "articletitle") state.articleTitle = attributes["content"] ?? "";
    if (name === "title") state.inTitle = state.pageTitle === "";
    if (state.unseen > 0 || isUnseen(name, attributes)) {
      state.unseen += 1;
      return;
    }
    const element = growing(name, attributes, state.open, nthOf(counts, state.open, name));
    state.open.children.push(element);
    state.open = element;
    elements.push(element);
    if (elements.length > MOST.elements) throw hostile(file, `it has more than ${MOST.elements} elements`);
  };
  const close = (name: string): void => {
    state.depth -= 1;
    if (name === "title") state.inTitle = false;
    if (state.unseen > 0) {
      state.unseen -= 1;
      return;
    }
    weigh(state.open);
    counts.delete(state.open);
    state.open = state.open.parent ?? root;
  };
  const parser = new Parser({
    onopentag: open,
    onclosetag: close,
    ontext: (words) => {
      if (state.inTitle) state.pageTitle += words;
      if (state.unseen === 0) addText(state.open, words);
    },
  });
  parser.write(html);
  parser.end();
  weigh(root);
  const { articleTitle, pageTitle } = state;
  return { root, elements, title: (articleTitle.trim() === "" ? pageTitle : articleTitle).replace(BLANKS, "") };
};
