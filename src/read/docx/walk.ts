import { InputError, REMEDIES } from "../input-error.ts";
import type { XmlElement } from "../xml.ts";
import { emptyFlow, type Flow, type Losses, type Paragraph, type Row, type Table, type TableCell } from "./story.ts";
import type { Styles } from "./styles.ts";

/** More than this no document holds. */
export const MOST = { elements: 2_000_000, paragraphs: 200_000, cells: 200_000 } as const;

/** A field: its code is not shown, its result is. */
type Field = { inCode: boolean; isIndex: boolean };

/** What is open. */
type Open = {
  flow: Flow;
  paragraph: Paragraph | null;
  table: Table | null;
  row: Row | null;
  cell: TableCell | null;
  /** The run that is open is hidden. */
  isHidden: boolean;
  /** Where characters belong: to the text, to the code of a field, or nowhere. */
  capture: "text" | "code" | null;
  /** Of the forms of one thing the first was taken. */
  isChosen: boolean;
  /** The content control shows only what is to be filled in. */
  isPlaceholder: boolean;
};

/** The walk over the elements of a part; `frames`: what is done as elements close. */
export type Walk = Open & {
  readonly file: string;
  readonly styles: Styles;
  readonly notes: Map<string, Flow>;
  readonly losses: Losses;
  readonly isBody: boolean;
  /** Names of the open elements. */
  readonly path: string[];
  readonly frames: { readonly depth: number; readonly close: () => void }[];
  readonly fields: Field[];
  elements: number;
  paragraphs: number;
  cells: number;
};

export const createWalk = (file: string, styles: Styles, isBody: boolean): Walk => ({
  file,
  styles,
  isBody,
  notes: new Map(),
  losses: { revisions: 0, hidden: 0, comments: 0, embedded: 0, pictures: 0 },
  path: [],
  frames: [],
  fields: [],
  flow: emptyFlow(),
  paragraph: null,
  table: null,
  row: null,
  cell: null,
  isHidden: false,
  capture: null,
  isChosen: false,
  isPlaceholder: false,
  elements: 0,
  paragraphs: 0,
  cells: 0,
});

/** What an element does as it opens; true: what is in it is not read. */
export type Opener = (walk: Walk, element: XmlElement) => boolean | undefined;

/** The name of an open element: 1 the one around that which opens, 2 the one around that. */
export const around = (walk: Walk, steps: number): string => walk.path[walk.path.length - steps] ?? "";

/** Has something done when the element that opens will close. */
export const atClose = (walk: Walk, close: () => void): void => {
  walk.frames.push({ depth: walk.path.length, close });
};

/** Sets what is open until the element that opens will close; then `close` is called. */
export const hold = (walk: Walk, changes: Partial<Open>, close: () => void = () => undefined): void => {
  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, walk[key as keyof Open]]));
  Object.assign(walk, changes);
  atClose(walk, () => {
    Object.assign(walk, before);
    close();
  });
};

/** Counts towards a limit. Throws `InputError` where it is passed. */
export const count = (walk: Walk, what: keyof typeof MOST): void => {
  walk[what] += 1;
  if (walk[what] > MOST[what]) {
    throw new InputError("read/hostile", walk.file, {
      reason: `it holds more than ${MOST[what]} ${what}`,
      remedy: REMEDIES.part,
    });
  }
};

/** Adds characters to the open paragraph, unless they are hidden or belong to the code of a field. */
export const write = (walk: Walk, words: string): void => {
  const { paragraph, fields } = walk;
  if (paragraph === null || words === "") return;
  if (walk.isHidden) {
    walk.losses.hidden += words.length;
    return;
  }
  if (fields.some(({ inCode }) => inCode)) return;
  paragraph.text += words;
  paragraph.isIndex = paragraph.isIndex || fields.some(({ isIndex }) => isIndex);
};
