import type { Cell, Label, Origin } from "../extract/index.ts";
import type { SourceText } from "./model.ts";
import { lastStarted } from "./sorted.ts";

type Language = keyof Label;

const PAGE: Label = { zh: "第{n}页", en: "page {n}" };
const CELL: Label = { zh: "表{table}第{row}行第{column}列", en: "table {table} row {row} column {column}" };
const PARAGRAPH: Label = { zh: "全文第{n}段", en: "paragraph {n} of the file" };
const COMMA: Label = { zh: "，", en: ", " };

/** Parts of a file beside its running text, as `Origin.element` calls them: footnote 2. */
const APART: Readonly<Record<string, Label>> = {
  footnote: { zh: "脚注{n}", en: "footnote {n}" },
  endnote: { zh: "尾注{n}", en: "endnote {n}" },
  "text box": { zh: "文本框{n}", en: "text box {n}" },
  header: { zh: "页眉{n}", en: "header {n}" },
  footer: { zh: "页脚{n}", en: "footer {n}" },
};
const NUMBERED = /^(?<name>[a-z ]+) (?<n>\d+)$/u;
const SLOT = /\{(?<name>[a-z]+)\}/gu;

const filled = (label: Label, language: Language, slots: Readonly<Record<string, string | number>>): string =>
  label[language].replace(SLOT, (slot, name: string) => String(slots[name] ?? slot));

const cellWords = ({ table, row, column }: Cell, language: Language): string => filled(CELL, language, { table, row, column });

const apartWords = (element: string | null, language: Language): string | null => {
  const groups = NUMBERED.exec(element ?? "")?.groups;
  const label = APART[groups?.["name"] ?? ""];
  return label === undefined ? null : filled(label, language, { n: groups?.["n"] ?? "" });
};

/** What a reader finds a place by in the file itself: its page, what stands apart from the text, its cell; empty where the file has none of them. */
export const originParts = (origin: Origin | null, language: Language): readonly string[] => {
  if (origin === null) return [];
  const { page, cell, element } = origin;
  const parts = [
    page === null ? null : filled(PAGE, language, { n: page }),
    apartWords(element, language),
    cell === null ? null : cellWords(cell, language),
  ];
  return parts.filter((part) => part !== null);
};

/** A place of a file in words: 第3页，表2第5行第1列; where there is no such thing, its paragraph or element; empty where nothing is known. */
export const originWords = (origin: Origin | null, language: Language): string => {
  const parts = originParts(origin, language);
  if (parts.length > 0) return parts.join(COMMA[language]);
  if (origin === null) return "";
  return origin.paragraph === null ? (origin.element ?? "") : filled(PARAGRAPH, language, { n: origin.paragraph });
};

/** Where in its file a position of a text stands; null where the format does not tell. */
export const originAt = ({ blocks }: Pick<SourceText, "blocks">, offset: number): Origin | null =>
  blocks[lastStarted(blocks, ({ span }) => span.start, offset)]?.origin ?? null;

/** Where in its file a position of a text stands, in words. */
export const placeAt = (source: Pick<SourceText, "blocks">, offset: number, language: Language): string =>
  originWords(originAt(source, offset), language);
