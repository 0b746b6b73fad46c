import { readXml, type XmlElement } from "../xml.ts";

/** What a style says; null: leaves it to the one it is based on. */
type Style = {
  id: string;
  name: string;
  basis: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  hides: boolean | null;
};

/** What holds for a paragraph or run of a style, what it inherits included. */
export type ResolvedStyle = {
  /** The style and those it is based on, itself first. */
  readonly chain: readonly string[];
  /** Id of the numbering; null: none. */
  readonly list: string | null;
  /** From 0. */
  readonly level: number | null;
  /** Level of a heading from 1; null: running text. */
  readonly outline: number | null;
  readonly isHidden: boolean;
  /** Line of a table of contents. */
  readonly isIndex: boolean;
};

/** A style by its id; null: that of paragraphs without one. Unknown ids are plain. */
export type Styles = (id: string | null) => ResolvedStyle;

/** Word knows no longer chain of styles; a cycle ends here too. */
const LONGEST_CHAIN = 32;
const HEADING = /^(?:heading|标题)\s?(?<level>[1-9])$/iu;
const INDEX = /^(?:toc|目录)\s?[1-9]$/iu;
/** Levels of an outline, 9 is running text. */
const MOST_LEVELS = 9;

/** A whole number of an attribute within bounds; null where it is none. */
export const integerOf = (value: string | undefined, least: number, most: number): number | null => {
  if (value === undefined || !/^\s*[+-]?\d{1,15}(?:\.\d{0,9})?\s*$/u.test(value)) return null;
  return Math.min(most, Math.max(least, Math.trunc(Number(value))));
};

/** Whether a property that is on or off is on: without a value it is. */
export const isOn = ({ attributes }: XmlElement): boolean => !["0", "false", "off"].includes(attributes["val"] ?? "1");

type Setter = (style: Style, element: XmlElement) => void;

const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    "name",
    (style, { attributes }) => {
      style.name = attributes["val"] ?? "";
    },
  ],
  [
    "basedOn",
    (style, { attributes }) => {
      style.basis = attributes["val"] ?? null;
    },
  ],
  [
    "numId",
    (style, { attributes }) => {
      style.list = attributes["val"] ?? null;
    },
  ],
  [
    "ilvl",
    (style, { attributes }) => {
      style.level = integerOf(attributes["val"], 0, MOST_LEVELS - 1);
    },
  ],
  [
    "outlineLvl",
    (style, { attributes }) => {
      style.outline = integerOf(attributes["val"], 0, MOST_LEVELS);
    },
  ],
  [
    "vanish",
    (style, element) => {
      style.hides = isOn(element);
    },
  ],
]);

const outlineOf = (chain: readonly Style[]): number | null => {
  for (const { name, outline } of chain) {
    if (outline !== null) return outline < MOST_LEVELS ? outline + 1 : null;
    const level = HEADING.exec(name)?.groups?.["level"];
    if (level !== undefined) return Number(level);
  }
  return null;
};

const resolve = (styles: ReadonlyMap<string, Style>, id: string | null): ResolvedStyle => {
  const chain: Style[] = [];
  for (let next = id; next !== null && chain.length < LONGEST_CHAIN; ) {
    const style = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = style.basis;
  }
  return {
    chain: chain.map((style) => style.id),
    list: chain.find(({ list }) => list !== null)?.list ?? null,
    level: chain.find(({ level }) => level !== null)?.level ?? null,
    outline: outlineOf(chain),
    isHidden: chain.find(({ hides }) => hides !== null)?.hides ?? false,
    isIndex: INDEX.test(chain[0]?.name ?? ""),
  };
};

/** Reads the styles of a document; `null` where it has none. Throws `InputError`. */
export const readStyles = (bytes: Uint8Array | null, file: string): Styles => {
  const styles = new Map<string, Style>();
  let first: string | null = null;
  let style: Style | null = null;
  const open = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === "style") {
      const id = attributes["styleId"] ?? "";
      style = { id, name: "", basis: null, list: null, level: null, outline: null, hides: null };
      styles.set(id, style);
      if (attributes["type"] === "paragraph" && ["1", "true", "on"].includes(attributes["default"] ?? "")) first = id;
    } else if (style !== null) SETTERS.get(name)?.(style, element);
  };
  const close = (name: string): void => {
    if (name === "style") style = null;
  };
  if (bytes !== null) readXml(bytes, { file, part: "styles.xml" }, { open, close, text: () => undefined });
  const known = new Map<string | null, ResolvedStyle>();
  return (id) => {
    const style = id === null ? first : id;
    const found = known.get(style) ?? resolve(styles, style);
    known.set(style, found);
    return found;
  };
};
