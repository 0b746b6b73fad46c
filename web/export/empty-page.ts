/** Where the local server offers the page in one file; null where it does not, or none serves this page. */
const offered = (): string | null => document.querySelector<HTMLMetaElement>('meta[name="wenmai-one-page"]')?.content ?? null;

const holdsItself = (): boolean => document.querySelector("script[src]") === null && location.protocol === "file:";

/** Whether the page in one file can be had from here. */
export const hasOnePage = (): boolean => holdsItself() || offered() !== null;

/** Whether that page reads text files only: what reads other formats is not in it. */
export const readsTextOnly = (): boolean => !holdsItself() || document.querySelector('[id^="wenmai-reader-"]') === null;

/** What a file gives its elements; all else was put on them since, as `inert` while a menu is open. */
const GIVEN: Readonly<Record<string, readonly string[]>> = { HTML: ["lang"], BODY: [], DIV: ["id"], NOSCRIPT: [] };

const strip = (element: Element): void => {
  const given = GIVEN[element.tagName];
  if (given === undefined) return;
  for (const { name } of [...element.attributes]) if (!given.includes(name)) element.removeAttribute(name);
};

/** What this page was before it was drawn on: the elements that came with the file, with no graph inside. */
const ownSource = (): string => {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const made of root.querySelectorAll("head style[id], body > :not(#page, noscript, script)")) made.remove();
  root.querySelector("#page")?.replaceChildren();
  for (const element of [root, ...root.querySelectorAll("body, body > *")]) strip(element);
  const graph = root.querySelector("#wenmai-graph");
  if (graph === null) throw new Error("this page has no place for a graph");
  graph.replaceChildren("null");
  return `<!doctype html>\n${root.outerHTML}`;
};

/** The page in one file without a graph: this one itself, or what its server offers. Throws where neither can be had. */
export const emptyPage = async (): Promise<string> => {
  if (holdsItself()) return ownSource();
  const response = await fetch(offered() ?? "");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
};
