import { KIND_SCHEMAS } from "../../extract/index.ts";

/** Name of the CSS highlight, and class of the `<mark>`, of the mentions of a kind. */
export const lightOfKind = (kind: string): string => `mention-${kind}`;

/** Lines told apart without colour; kinds that share one are far from each other in the list. */
const LINES = ["solid", "double", "dotted", "dashed", "wavy"] as const;

/** How the mentions of a kind are underlined. */
export const lineOfKind = (kind: string): (typeof LINES)[number] =>
  LINES[KIND_SCHEMAS.findIndex(({ id }) => id === kind) % LINES.length] ?? LINES[0];

/** The style of a kind's mentions: its colour as a line and a wash, so that the text keeps its ink; lighter on a dark page. */
const ruleOf = ({ id, color }: { readonly id: string; readonly color: string }): string => {
  const name = lightOfKind(id);
  const lit = (line: string): string =>
    `{color:inherit;background-color:color-mix(in srgb,${line} 13%,transparent);text-decoration:underline ${lineOfKind(id)} 1.5px ${line}}`;
  const light = `color-mix(in srgb,${color} 55%,white)`;
  return [
    `::highlight(${name})${lit(color)}`,
    `mark.${name}${lit(color)}`,
    `[data-theme="dark"] ::highlight(${name})${lit(light)}`,
    `[data-theme="dark"] mark.${name}${lit(light)}`,
  ].join("\n");
};

/** Styles of all kinds, made from the list of kinds. */
export const KIND_STYLES: string = KIND_SCHEMAS.map(ruleOf).join("\n");
