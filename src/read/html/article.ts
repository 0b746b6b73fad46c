import type { HtmlElement, HtmlPage } from "./tree.ts";

/** Ids and classes by which the content systems of Chinese government sites name the element that holds an article. Lower case. */
const ARTICLE_NAMES: ReadonlySet<string> = new Set(
  (
    "ucap-content pages_content pages-content trs_editor trs_ueditor trs_view trs_paper_preview vsb_content vsb_content_2 vsb_content_4 v_news_content " +
    "zoom zoomcon article-content article_content articlecontent article-con article_con articlecon article-body article_body article-text art_con art_content " +
    "xxgk_content xxgk-content xxgk_con xxgkcontent gknbxq_detail gkwj_content zwgk_content wenzhang_content news_content news-content newscontent " +
    "content_text content-text contenttext content_body content-body con_text con_txt detail-content detail_content detailcontent detail_con " +
    "bt-content bt_content view_content viewcontent info_content infocontent main_content_text mainbody_content txt_content ccontent js_content " +
    "articlecontentbody textcontent text_content nr_con conzt rich_media_content allzoom zhengwen artibody"
  ).split(" "),
);

/** Names that stand for the article on some sites, for the whole page on others. */
const LOOSE_NAMES: ReadonlySet<string> = new Set(
  "article content contents con detail text txt main-article news article-main zw nr view info-detail art page-content maincontent".split(
    " ",
  ),
);

/** Parts around an article, and inside its container, that are none of it. */
const CHROME_NAME =
  /^(?:bds?hare.*|share.*|.*[-_]share|print.*|related?[-_]?.*|xgwj|xgjd|footer.*|foot|nav.*|.*[-_]nav|crumbs?|bread-?crumbs?|position|toolbar|tools?|qrcode|ewm|erweima|copyright|comments?|sidebar|editor-?name|prev-?next|page-?turn|fontsize)$/u;
const CHROME_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside", "header"]);

/** Elements that hold blocks. */
const HOLDERS: ReadonlySet<string> = new Set("html body div section article main center form td tr tbody table dd blockquote".split(" "));

/** A container known by its name must hold this share of the running text of a page. */
const LEAST_NAMED = 0.4;
/** Who holds this share of what its parent holds has the article to itself. */
const LEAST_DENSE = 0.8;
/** A whole page has more links than this. */
const MOST_LINKED = 0.2;

/** Id and classes of an element, lower case. */
export const namesOf = ({ attributes }: HtmlElement): readonly string[] =>
  `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`
    .toLowerCase()
    .split(/\s+/u)
    .filter((name) => name !== "");

/** Whether an element is, by its tag or name, a part around an article. */
export const isChrome = (element: HtmlElement): boolean =>
  CHROME_TAGS.has(element.name) || namesOf(element).some((name) => CHROME_NAME.test(name) && !ARTICLE_NAMES.has(name));

const isHolder = (child: HtmlElement | string): child is HtmlElement =>
  typeof child !== "string" &&
  HOLDERS.has(child.name) &&
  child.children.some((inner) => typeof inner !== "string" && (inner.size > 0 || inner.name === "br"));

/** The element of this share or more of the text of its parent, and so on down, up to the one whose text is spread over its children. */
const denseElements = (root: HtmlElement, isTable: (element: HtmlElement) => boolean): readonly HtmlElement[] => {
  const path: HtmlElement[] = [root];
  for (;;) {
    const last = path[path.length - 1];
    const next = last?.children.find(
      (child): child is HtmlElement =>
        isHolder(child) && child.prose > 0 && child.prose >= last.prose * LEAST_DENSE && !isTable(child) && !isChrome(child),
    );
    if (next === undefined) return path;
    path.push(next);
  }
};

const isOneBlock = (element: HtmlElement): boolean =>
  !element.children.some((child) => typeof child !== "string" && (child.name === "br" || child.name === "p" || isHolder(child)));

/**
 * The element that holds the article: one of the names that sites give it, else the densest block of running text. `isTable`: what is a table of
 * the article is never taken for the whole of it.
 */
export const articleOf = ({ root, elements }: HtmlPage, isTable: (element: HtmlElement) => boolean): HtmlElement => {
  let named: HtmlElement | null = null;
  for (const element of elements) {
    const isBetter = element.prose > (named?.prose ?? root.prose * LEAST_NAMED - 1);
    if (isBetter && element.size > 0 && namesOf(element).some((name) => ARTICLE_NAMES.has(name))) named = element;
  }
  if (named !== null) return named;
  const path = denseElements(root, isTable);
  const loose = path.findLast(
    (element) => element.linked < element.size * MOST_LINKED && namesOf(element).some((name) => LOOSE_NAMES.has(name)),
  );
  if (loose !== undefined) return loose;
  const last = path[path.length - 1] ?? root;
  // One paragraph that holds nearly all of a short paper is not all of it: its signature stands beside it.
  return path.length > 1 && isOneBlock(last) ? (last.parent ?? root) : last;
};
