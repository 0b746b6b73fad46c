import { Parser } from "htmlparser2";
import { InputError } from "../input-error.ts";
import { BLOCKS } from "./block.ts";

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
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const BLANKS = /\s+/gu;
const [FIRST_HAN, LAST_HAN, LAST_BLANK, HARD_BLANK, WIDE_BLANK] = [0x3400, 0x9fff, 0x20, 0xa0, 0x3000] as const;
const SENTENCE_MARKS: ReadonlySet<number> = new Set([..."，。；："].map((mark) => mark.charCodeAt(0)));

/** What elements without a child share; never written to. */
const NO_CHILDREN: (HtmlElement | string)[] = [];

type Growing = Omit<HtmlElement, "parent" | "children" | "size" | "linked" | "prose"> & {
  readonly parent: Growing | null;
  children: (HtmlElement | string)[];
  size: number;
  linked: number;
  prose: number;
  last: Growing | null;
  counts: Map<string, number> | null;
};

const growing = (name: string, attributes: Readonly<Record<string, string>>, parent: Growing | null, nth: number): Growing => ({
  name,
  attributes,
  parent,
  children: NO_CHILDREN,
  nth,
  size: 0,
  linked: 0,
  prose: 0,
  last: null,
  counts: null,
});

/** What a style that hides must hold; asked first, since most styles are about fonts. */
const HIDING: readonly string[] = ["none", "hid", "NONE", "HID"];
const hides = (style: string): boolean => HIDING.some((word) => style.includes(word)) && HIDDEN.test(style);

/** How many elements of its name stand below a parent, a new one counted. Where all have one name, as most have, the last one knows. */
const nthOf = (parent: Growing, name: string): number => {
  const { last } = parent;
  if (last === null) return 1;
  if (parent.counts === null && last.name === name) return last.nth + 1;
  parent.counts ??= new Map([[last.name, last.nth]]);
  const nth = (parent.counts.get(name) ?? 0) + 1;
  parent.counts.set(name, nth);
  return nth;
};

const addChild = (element: Growing, child: HtmlElement | string): void => {
  if (element.children === NO_CHILDREN) element.children = [child];
  else element.children.push(child);
};

const addText = (element: Growing, words: string): void => {
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === "string") element.children[last] = before + words;
  else addChild(element, words);
};

/** Adds what a stretch of text weighs to its element. */
const weighText = (element: Growing, words: string): void => {
  let [size, han, isSentence] = [0, 0, false];
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit <= LAST_BLANK || unit === HARD_BLANK || unit === WIDE_BLANK) continue;
    size += 1;
    if (unit >= FIRST_HAN && unit <= LAST_HAN) han += 1;
    else if (SENTENCE_MARKS.has(unit)) isSentence = true;
  }
  element.size += size;
  element.prose += isSentence ? 10 * han : han;
};

/** Counts the text that stands in an element itself, and hands all counts up. */
const weigh = (element: Growing): void => {
  for (const child of element.children) if (typeof child === "string") weighText(element, child);
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

const KNOWN: ReadonlyMap<string, string> = new Map([...BLOCKS].map((name) => [name, name]));
/** A name as one string for all elements that bear it. */
const nameOf = (name: string): string => KNOWN.get(name) ?? name;

type Attributes = Readonly<Record<string, string>>;

/** The attributes that are asked for later; others, which style, are let go. */
const ASKED: ReadonlySet<string> = new Set(["id", "class", "rowspan", "colspan", "start", "value", "type"]);
const NO_ATTRIBUTES: Attributes = {};
const LIST_STYLE = /list-style/iu;

/** Of the attributes of an element those that are asked for; null where it is not shown. */
const keptOf = (name: string, attributes: Attributes): Attributes | null => {
  if (UNSEEN.has(name)) return null;
  let isAsked = false;
  for (const key of Object.keys(attributes)) {
    if (ASKED.has(key)) isAsked = true;
    else if (key === "hidden") return null;
    else if (key === "style") {
      const style = attributes[key] ?? "";
      if (hides(style)) return null;
      if ((name === "ol" || name === "li") && LIST_STYLE.test(style)) isAsked = true;
    }
  }
  return isAsked ? attributes : NO_ATTRIBUTES;
};

/** Whether an element only styles the words in it: they are those of the element around. */
const isTransparent = (name: string, kept: Attributes): boolean =>
  name !== "a" && !BLOCKS.has(name) && (kept === NO_ATTRIBUTES || (kept["id"] === undefined && kept["class"] === undefined));

/** The state of a walk over the tags: the element that is open, which of the tags that are open made one, and how many unseen ones are open. */
type Growth = {
  readonly kept: boolean[];
  open: Growing;
  unseen: number;
  depth: number;
  pageTitle: string;
  articleTitle: string;
  inTitle: boolean;
};

/** Reads a page as a tree. Throws `InputError` where it nests too deep or has too many elements. */
export const readTree = (html: string, file: string): HtmlPage => {
  const root = growing("#document", {}, null, 1);
  const elements: HtmlElement[] = [];
  const state: Growth = { kept: [], open: root, unseen: 0, depth: 0, pageTitle: "", articleTitle: "", inTitle: false };
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    state.depth += 1;
    if (state.depth > MOST.depth) throw hostile(file, `its elements nest more than ${MOST.depth} deep`);
    if (name === "meta" && attributes["name"]?.toLowerCase() === "articletitle") state.articleTitle = attributes["content"] ?? "";
    if (name === "title") state.inTitle = state.pageTitle === "";
    const kept = state.unseen > 0 ? null : keptOf(name, attributes);
    if (kept === null) {
      state.unseen += 1;
      return;
    }
    const isKept = !isTransparent(name, kept);
    state.kept.push(isKept);
    if (!isKept) return;
    const element = growing(nameOf(name), kept, state.open, nthOf(state.open, name));
    addChild(state.open, element);
    state.open.last = element;
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
    if (state.kept.pop() !== true) return;
    weigh(state.open);
    state.open.last = null;
    state.open.counts = null;
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
