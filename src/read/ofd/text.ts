import { type Matrix, matrixOf, type Point, pointIn, within } from "./matrix.ts";
import { offsetsOf } from "./offsets.ts";

/** Characters that follow each other on one line, on the page in millimetres, y downwards. */
export type Glyphs = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters. */
  readonly size: number;
  readonly isUpright: boolean;
};

/** How many glyphs stand for how many characters from a place on (`CGTransform`). */
export type Ligature = { readonly position: number; readonly codes: number; readonly glyphs: number };

export type TextCode = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly ligatures: readonly Ligature[];
};

export type TextObject = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly outer: Matrix;
  readonly codes: readonly TextCode[];
};

/** A blank as wide as this part of a letter parts runs. */
const GAP = 0.5;
/** Letters on one line may differ in height by this part of their size. */
const LEVEL = 0.3;
const IS_BLANK = /^\s$/u;
/** Signs that take a full square in the fonts of official papers. */
const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2010;

const finite = (words: string | undefined, otherwise: number): number => {
  const value = Number(words);
  return words === undefined || !Number.isFinite(value) ? otherwise : value;
};

/** How many offsets lie before each character: one a character, but where several glyphs stand for one. */
const stepsOf = (count: number, ligatures: readonly Ligature[]): readonly number[] => {
  const steps = new Array<number>(count).fill(1);
  for (const { position, codes, glyphs } of ligatures) {
    if (codes === glyphs || glyphs < 1 || glyphs > 64) continue;
    for (let index = position; index < Math.min(position + codes, count); index += 1) steps[index] = index === position ? glyphs : 0;
  }
  return steps;
};

type Setting = {
  /** Of one letter, in the space of the object. */
  readonly size: number;
  readonly width: (character: string) => number;
  /** 0, 90, 180 or 270. */
  readonly direction: number;
};

const settingOf = (attributes: Readonly<Record<string, string>>): Setting => {
  const size = Math.abs(finite(attributes["Size"], 0));
  const scale = Math.abs(finite(attributes["HScale"], 1));
  const direction = ((Math.round(finite(attributes["ReadDirection"], 0) / 90) % 4) + 4) % 4;
  return { size, direction: direction * 90, width: (character) => size * scale * (isWide(character) ? 1 : 0.5) };
};

/** Where the offset between two characters is not given, they stand as far apart as they are wide. */
const advance = ([x, y]: Point, width: number, { direction, size }: Setting): Point => {
  if (direction === 90) return [x, y + size];
  if (direction === 180) return [x - width, y];
  return direction === 270 ? [x, y - size] : [x + width, y];
};

const sum = (offsets: readonly number[], from: number, count: number): number => {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += offsets[index] ?? offsets[offsets.length - 1] ?? 0;
  return total;
};

type Letter = { readonly character: string; readonly at: Point };

/** The letters of a run of characters and where each stands, in the space of the object. */
const lettersOf = (code: TextCode, start: Point, setting: Setting): readonly Letter[] => {
  const characters = [...code.text];
  const steps = stepsOf(characters.length, code.ligatures);
  const most = steps.reduce((total, step) => total + step, 0);
  const right = offsetsOf(code.attributes["DeltaX"], most);
  const down = offsetsOf(code.attributes["DeltaY"], most);
  const isGiven = (right?.length ?? 0) + (down?.length ?? 0) > 0;
  let at = start;
  let used = 0;
  return characters.map((character, index) => {
    const letter = { character, at };
    const step = steps[index] ?? 1;
    at = isGiven
      ? [at[0] + sum(right ?? [], used, step), at[1] + sum(down ?? [], used, step)]
      : advance(at, setting.width(character), setting);
    used += step;
    return letter;
  });
};

/** Parts letters into runs: at blanks, at gaps, and where the line changes. */
const runsOf = (letters: readonly Letter[], matrix: Matrix, object: TextObject, setting: Setting): readonly Glyphs[] => {
  const [a, b, c, d] = matrix;
  const size = setting.size * Math.hypot(c, d);
  const stretch = Math.hypot(a, b);
  const turned = finite(object.attributes["CharDirection"], 0) % 360 !== 0;
  const isUpright = !turned && a > 0 && d > 0 && Math.abs(b) < a * 0.1;
  const runs: { text: string; left: number; right: number; baseline: number; end: number }[] = [];
  let isBroken = true;
  for (const { character, at } of letters) {
    const [x, y] = pointIn(matrix, at);
    const width = setting.width(character) * stretch;
    const last = runs[runs.length - 1];
    const isBlank = IS_BLANK.test(character);
    const goesOn = last !== undefined && !isBroken && Math.abs(x - last.end) < size * GAP && Math.abs(y - last.baseline) < size * LEVEL;
    isBroken = isBlank;
    if (isBlank) continue;
    if (last === undefined || !goesOn) runs.push({ text: character, left: x, right: x + width, baseline: y, end: x + width });
    else {
      last.text += character;
      last.right = Math.max(last.right, x + width);
      last.end = x + width;
    }
  }
  return runs.map(({ text, left, right, baseline }) => ({ text, left, right, baseline, size, isUpright }));
};

/** The runs of a text object on its page, in the order in which they stand in the file. GB/T 33190, 11. */
export const glyphsOf = (object: TextObject): readonly Glyphs[] => {
  const setting = settingOf(object.attributes);
  const matrix = within(object.outer, matrixOf(object.attributes));
  if (setting.size === 0) return [];
  let start: Point = [0, 0];
  return object.codes.flatMap((code) => {
    start = [finite(code.attributes["X"], start[0]), finite(code.attributes["Y"], start[1])];
    return runsOf(lettersOf(code, start, setting), matrix, object, setting);
  });
};
