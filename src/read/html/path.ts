import type { HtmlElement } from "./tree.ts";

/** A longer path helps nobody; its upper steps are left out. */
const LONGEST = 240;
/** What needs no escape in a selector. */
const PLAIN_ID = /^[A-Za-z_][A-Za-z0-9_-]*$/u;

const stepOf = (element: HtmlElement): { readonly step: string; readonly isTop: boolean } => {
  const id = element.attributes["id"];
  if (id !== undefined && PLAIN_ID.test(id)) return { step: `${element.name}#${id}`, isTop: true };
  if (element.name === "body" || element.name === "html") return { step: element.name, isTop: true };
  return { step: `${element.name}:nth-of-type(${element.nth})`, isTop: false };
};

/**
 * Gives the path of an element as a selector: `div#UCAP-CONTENT > p:nth-of-type(3)`. From the nearest element with an id above, else from the body.
 * What was found once is kept, since lines stand side by side.
 */
export const pathFinder = (): ((element: HtmlElement) => string) => {
  const known = new Map<HtmlElement, string>();
  const pathOf = (element: HtmlElement): string => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const { step, isTop } = stepOf(element);
    const above = isTop || element.parent === null || element.parent.parent === null ? "" : pathOf(element.parent);
    const path = above === "" || above.length > LONGEST ? step : `${above} > ${step}`;
    known.set(element, path);
    return path;
  };
  return pathOf;
};
