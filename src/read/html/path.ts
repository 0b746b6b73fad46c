import type { HtmlElement } from "./tree.ts";

/** Steps from an element up to one with an id; more of them help nobody. */
const MOST_STEPS = 12;
/** What needs no escape in a selector. */
const PLAIN_ID = /^[A-Za-z_][A-Za-z0-9_-]*$/u;

/** The path of an element as a selector: `div#UCAP-CONTENT > p:nth-of-type(3)`. From the nearest element with an id above, else from the body. */
export const pathOf = (element: HtmlElement): string => {
  const steps: string[] = [];
  for (let at: HtmlElement | null = element; at !== null && at.parent !== null && steps.length < MOST_STEPS; at = at.parent) {
    const id = at.attributes["id"] ?? "";
    if (PLAIN_ID.test(id)) {
      steps.push(`${at.name}#${id}`);
      break;
    }
    const isTop = at.name === "body" || at.name === "html";
    steps.push(isTop ? at.name : `${at.name}:nth-of-type(${at.nth})`);
    if (isTop) break;
  }
  return steps.reverse().join(" > ");
};
