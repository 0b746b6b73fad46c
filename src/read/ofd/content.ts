import { InputError, REMEDIES } from "../input-error.ts";
import { readXml, type XmlElement, type XmlHandler } from "../xml.ts";
import { IDENTITY, type Matrix, matrixOf, type Size, sizeOf, within } from "./matrix.ts";
import { type Area, strokesOf } from "./path.ts";
import type { Part } from "./structure.ts";
import { type Glyphs, glyphsOf, type Ligature, type TextCode } from "./text.ts";

/** What stands on a page, on a template or in annotations, in the order of the file; millimetres from the upper left corner. */
export type Content = {
  readonly glyphs: Glyphs[];
  readonly strokes: Area[];
  /** The ids of the templates of the page. */
  readonly templates: string[];
  images: number;
  size: Size | null;
  /** Drawings that are kept among the resources, which are not opened. */
  drawings: number;
};

/** What only shapes, colours or moves: the text inside a clip or a pattern is not that of the page. */
const SKIPPED: ReadonlySet<string> = new Set(["Clips", "FillColor", "StrokeColor", "Actions"]);

/** More characters and lines than the pages of any paper hold. */
const MOST_MARKS = 2_000_000;

/** Characters of the data of a path a mark. */
const LONGEST_PATH = 8;

/** Throws `InputError` where pages hold too many characters and lines to be read. */
export const checkMarks = (marks: number, file: string): void => {
  if (marks > MOST_MARKS)
    throw new InputError("read/hostile", file, {
      reason: `its pages hold more than ${MOST_MARKS} characters and lines`,
      remedy: REMEDIES.part,
    });
};

/** What a run costs beside its characters. */
const RUN = 3;

/** How many characters and lines a part draws, runs counted too. */
export const marksIn = ({ glyphs, strokes }: Content): number => glyphs.reduce((sum, { text }) => sum + text.length + RUN, strokes.length);

/** What is open while a page is read. */
type State = {
  readonly file: string;
  readonly content: Content;
  /** Characters and lines so far. */
  marks: number;
  /** How many elements are open from the outermost one that is left out. */
  skipped: number;
  /** Where the annotation stands that is being read. */
  outer: Matrix;
  object: XmlElement["attributes"];
  codes: TextCode[];
  ligatures: Ligature[];
  code: XmlElement["attributes"];
  words: string;
};

const whole = (words: string | undefined): number => (/^\d{1,6}$/u.test(words ?? "") ? Number(words) : 1);

const OPENS: Readonly<Record<string, (state: State, attributes: XmlElement["attributes"]) => void>> = {
  Template: ({ content }, { TemplateID }) => void (TemplateID !== undefined && content.templates.push(TemplateID)),
  Appearance: (state, attributes) => {
    state.outer = matrixOf(attributes);
  },
  TextObject: (state, attributes) => Object.assign(state, { object: attributes, codes: [], ligatures: [] }),
  PathObject: (state, attributes) => Object.assign(state, { object: attributes, words: "" }),
  CGTransform: ({ ligatures }, { CodePosition, CodeCount, GlyphCount }) =>
    void ligatures.push({ position: whole(CodePosition ?? "0"), codes: whole(CodeCount), glyphs: whole(GlyphCount) }),
  TextCode: (state, attributes) => Object.assign(state, { code: attributes, words: "" }),
  PhysicalBox: (state) => Object.assign(state, { words: "" }),
  AbbreviatedData: (state) => Object.assign(state, { words: "" }),
  ImageObject: ({ content }) => {
    content.images += 1;
  },
  CompositeObject: ({ content }) => {
    content.drawings += 1;
  },
};

const count = (state: State, marks: number): void => {
  state.marks += marks;
  checkMarks(state.marks, state.file);
};

const CLOSES: Readonly<Record<string, (state: State) => void>> = {
  TextCode: (state) => {
    state.codes.push({ attributes: state.code, text: state.words, ligatures: state.ligatures });
    state.ligatures = [];
  },
  TextObject: (state) => {
    for (const glyphs of glyphsOf({ attributes: state.object, outer: state.outer, codes: state.codes })) {
      state.content.glyphs.push(glyphs);
      count(state, glyphs.text.length + RUN);
    }
  },
  PathObject: (state) => {
    const strokes = strokesOf(state.words, within(state.outer, matrixOf(state.object)));
    state.content.strokes.push(...strokes);
    count(state, strokes.length);
  },
  PhysicalBox: ({ content, words }) => {
    content.size = sizeOf(words);
  },
  Appearance: (state) => {
    state.outer = IDENTITY;
  },
};

const handlerOf = (state: State): XmlHandler => ({
  open: ({ name, attributes }) => {
    if (state.skipped > 0 || SKIPPED.has(name) || attributes["Visible"] === "false") state.skipped += 1;
    else OPENS[name]?.(state, attributes);
  },
  close: (name) => {
    if (state.skipped > 0) state.skipped -= 1;
    else CLOSES[name]?.(state);
  },
  text: (words) => {
    if (state.skipped > 0) return;
    state.words += words;
    checkMarks(state.words.length / LONGEST_PATH, state.file);
  },
});

/** Reads the objects of a page, a template or the annotations of a page. Resources are not opened. Throws `InputError`. GB/T 33190, 7.7 and 15. */
export const contentOf = ({ bytes, file, part }: Part): Content => {
  const content: Content = { glyphs: [], strokes: [], templates: [], images: 0, size: null, drawings: 0 };
  const state: State = { file, content, marks: 0, skipped: 0, outer: IDENTITY, object: {}, codes: [], ligatures: [], code: {}, words: "" };
  readXml(bytes, { file, part }, handlerOf(state));
  return content;
};
