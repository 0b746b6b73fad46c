import { counting, letters, roman } from "../numeral.ts";
import type { HtmlElement } from "./tree.ts";

/** 1 to 99 as Han; others in figures. */
const hanOf = (value: number): string => (value < 1 || value > 99 ? null : counting(value)) ?? `${value}`;

const romanOf = (value: number): string => roman(value) ?? `${value}`;

const letterOf = (value: number): string => (value > 26 ? null : letters(value)) ?? `${value}`;

type Style = { readonly of: RegExp; readonly write: (value: number) => string };

/** The styles of numbers, by `type` or `list-style-type`; the last is that of a list which says nothing. */
const STYLES: readonly Style[] = [
  { of: /^none$/u, write: () => "" },
  { of: /^(?:cjk-ideographic|(?:simp|trad)-chinese-(?:in)?formal|cjk-decimal)$/u, write: (value) => `${hanOf(value)}、` },
  { of: /^(?:a|lower-(?:alpha|latin))$/u, write: (value) => `${letterOf(value)}.` },
  { of: /^(?:A|upper-(?:alpha|latin))$/u, write: (value) => `${letterOf(value).toUpperCase()}.` },
  { of: /^(?:i|lower-roman)$/u, write: (value) => `${romanOf(value)}.` },
  { of: /^(?:I|upper-roman)$/u, write: (value) => `${romanOf(value).toUpperCase()}.` },
  { of: /^/u, write: (value) => `${value}.` },
];

const LIST_STYLE = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu;
const styleOf = ({ attributes }: HtmlElement): string =>
  LIST_STYLE.exec(attributes["style"] ?? "")?.[1]?.toLowerCase() ?? attributes["type"] ?? "";

const numberIn = (written: string | undefined): number | null => {
  const value = Number.parseInt(written ?? "", 10);
  return Number.isNaN(value) ? null : value;
};

/** The marks that numbered lists put before their items, asked for in the order of the page; empty for what has none. */
export const markers = (): ((item: HtmlElement) => string) => {
  const nextByList = new Map<HtmlElement, number>();
  return (item) => {
    const list = item.parent;
    if (item.name !== "li" || list?.name !== "ol") return "";
    const value = numberIn(item.attributes["value"]) ?? nextByList.get(list) ?? numberIn(list.attributes["start"]) ?? 1;
    nextByList.set(list, value + 1);
    const style = styleOf(item) === "" ? styleOf(list) : styleOf(item);
    return STYLES.find(({ of }) => of.test(style))?.write(value) ?? "";
  };
};
