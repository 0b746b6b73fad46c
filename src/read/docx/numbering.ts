import { readXml, type XmlElement } from "../xml.ts";
import { integerOf, isOn } from "./styles.ts";

/** A level of a list (ECMA-376 part 1, 17.9.6). */
export type Level = {
  start: number;
  /** ST_NumberFormat. */
  format: string;
  /** Levels whose use makes this one start anew are those below this number, counted from 0; null: all above. */
  restart: number | null;
  /** The paragraph style that stands for the level. */
  style: string | null;
  /** All numbers of its label in Arabic figures. */
  isLegal: boolean;
  suffix: string;
  /** The label, with %1 to %9 for the numbers of the levels. */
  text: string;
  isHidden: boolean;
};

export type Levels = ReadonlyMap<number, Level>;

/** The definition of a list; `link`: the style of numbering that holds it instead. */
export type Definition = { link: string | null; readonly levels: Map<number, Level> };

/** A list that paragraphs belong to: a definition, with what it sets otherwise. */
export type List = { definition: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> };

export type Numbering = { readonly definitions: ReadonlyMap<string, Definition>; readonly lists: ReadonlyMap<string, List> };

const MOST_LEVELS = 9;
/** Word starts no list higher. */
const HIGHEST = 32_767;
/** A label that is longer is none, and would make a text of any length. */
const LONGEST_LABEL = 64;

type Setter = (level: Level, element: XmlElement) => void;

const setFormat: Setter = (level, { attributes }) => {
  // A format of one's own (001, 002) has one for older programs behind it.
  if (level.format.startsWith("custom")) return;
  const format = attributes["val"] ?? "decimal";
  level.format = format === "custom" ? `custom ${(attributes["format"] ?? "").slice(0, LONGEST_LABEL)}` : format;
};

const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    "start",
    (level, { attributes }) => {
      level.start = integerOf(attributes["val"], 0, HIGHEST) ?? level.start;
    },
  ],
  ["numFmt", setFormat],
  [
    "lvlRestart",
    (level, { attributes }) => {
      level.restart = integerOf(attributes["val"], 0, MOST_LEVELS);
    },
  ],
  [
    "pStyle",
    (level, { attributes }) => {
      level.style = attributes["val"] ?? null;
    },
  ],
  [
    "isLgl",
    (level, element) => {
      level.isLegal = isOn(element);
    },
  ],
  [
    "suff",
    (level, { attributes }) => {
      level.suffix = attributes["val"] ?? "tab";
    },
  ],
  [
    "lvlText",
    (level, { attributes }) => {
      level.text = (attributes["val"] ?? "").slice(0, LONGEST_LABEL);
    },
  ],
  [
    "vanish",
    (level, element) => {
      level.isHidden = isOn(element);
    },
  ],
]);

type Reading = {
  readonly definitions: Map<string, Definition>;
  readonly lists: Map<string, List>;
  definition: Definition | null;
  list: List | null;
  /** The level that a list sets otherwise. */
  override: number;
  level: Level | null;
};

type Opener = (reading: Reading, element: XmlElement) => void;

const levelNumber = (element: XmlElement): number => integerOf(element.attributes["ilvl"], 0, MOST_LEVELS - 1) ?? 0;

const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  [
    "abstractNum",
    (reading, { attributes }) => {
      reading.definition = { link: null, levels: new Map() };
      reading.definitions.set(attributes["abstractNumId"] ?? "", reading.definition);
    },
  ],
  [
    "num",
    (reading, { attributes }) => {
      reading.definition = null;
      reading.list = { definition: "", starts: new Map(), levels: new Map() };
      reading.lists.set(attributes["numId"] ?? "", reading.list);
    },
  ],
  [
    "numStyleLink",
    ({ definition }, { attributes }) => {
      if (definition !== null) definition.link = attributes["val"] ?? null;
    },
  ],
  [
    "abstractNumId",
    ({ list }, { attributes }) => {
      if (list !== null) list.definition = attributes["val"] ?? "";
    },
  ],
  [
    "lvlOverride",
    (reading, element) => {
      reading.override = levelNumber(element);
    },
  ],
  ["startOverride", ({ list, override }, { attributes }) => void list?.starts.set(override, integerOf(attributes["val"], 0, HIGHEST) ?? 0)],
  [
    "lvl",
    (reading, element) => {
      const number = levelNumber(element);
      // Where the norm has 0 as the start, Word and LibreOffice write it.
      reading.level = { start: 0, format: "decimal", restart: null, style: null, isLegal: false, suffix: "tab", text: "", isHidden: false };
      (reading.definition ?? reading.list)?.levels.set(number, reading.level);
    },
  ],
]);

/** Reads the lists of a document; `null` where it has none. Throws `InputError`. */
export const readNumbering = (bytes: Uint8Array | null, file: string): Numbering => {
  const reading: Reading = { definitions: new Map(), lists: new Map(), definition: null, list: null, override: 0, level: null };
  const open = (element: XmlElement): void => {
    const opener = OPENERS.get(element.name);
    if (opener !== undefined) opener(reading, element);
    else if (reading.level !== null) SETTERS.get(element.name)?.(reading.level, element);
  };
  const close = (name: string): void => {
    if (name === "lvl") reading.level = null;
    if (name === "abstractNum") reading.definition = null;
    if (name === "num") reading.list = null;
  };
  if (bytes !== null) readXml(bytes, { file, part: "numbering.xml" }, { open, close, text: () => undefined });
  return reading;
};
