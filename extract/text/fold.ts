import { BLANK, CLASS_BY_UNIT, DIGIT, FOLD_BY_UNIT, HAN, OTHER, VOID } from "./character.ts";
import type { Cuts } from "./line.ts";
import { matchesOf } from "./matches.ts";
import { partitionPoint } from "./search.ts";
import type { Span } from "./span.ts";
import { createWriter, type Folded, type Writer } from "./writer.ts";

/** What is read at single positions, against the rule: the unit, or -1 where nothing is. */
type Overrides = { readonly units: ReadonlyMap<number, number> /** Sorted. */; readonly positions: readonly number[] };

const NOTHING = -1;
const NUMBER_BRACKETS = /(?<open>[[［【(（﹝])[\s]?(?:[12１２][\d０-９]{3})[\s]?(?<close>[\]］】)）﹞])(?=\s?第?\s?[\d０-９]{1,5}\s?号)/gu;
const DOUBLE_ANGLES = /<{1,2}(?=[^<>\n\r]{1,120}>)|(?<=<[^<>\n\r]{1,120})>{1,2}/gu;

/** Brackets of a number that are written otherwise (国办发[2021]12号), titles between << and >>. */
const overridesOf = (text: string): Overrides => {
  const units = overriddenIn(text);
  return { units, positions: [...units.keys()].sort((a, b) => a - b) };
};

const overriddenIn = (text: string): ReadonlyMap<number, number> => {
  const overrides = new Map<number, number>();
  for (const match of matchesOf(NUMBER_BRACKETS, text)) {
    const close = match.index + match[0].length - 1;
    overrides.set(match.index, "〔".charCodeAt(0));
    overrides.set(close, "〕".charCodeAt(0));
  }
  if (!text.includes("<")) return overrides;
  for (const match of matchesOf(DOUBLE_ANGLES, text)) {
    const isOpen = match[0].startsWith("<");
    const isDouble = match[0].length === 2;
    overrides.set(match.index, (isDouble ? (isOpen ? "《" : "》") : isOpen ? "〈" : "〉").charCodeAt(0));
    if (isDouble) overrides.set(match.index + 1, NOTHING);
  }
  return overrides;
};

/** Half-width marks that are read full-width behind Han. */
const FULL_WIDTH: ReadonlyMap<number, number> = new Map(
  [",，", ";；", ":：", "!！", "?？"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const),
);
const QUOTE = '"'.charCodeAt(0);
const OPEN_QUOTE = "“".charCodeAt(0);
const CLOSE_QUOTE = "”".charCodeAt(0);
const NOUGHT = "〇".charCodeAt(0);
const NOUGHTS: ReadonlySet<number> = new Set([..."零OoＯ0０"].map((character) => character.charCodeAt(0)));
const HAN_DIGITS: ReadonlySet<number> = new Set([..."一二三四五六七八九〇"].map((character) => character.charCodeAt(0)));
/** Marks behind this are full-width. */
const FIRST_WIDE = 0x2010;
const SPACE = 0x20;
const WIDE_BLANK = 0x3000;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isBreak = (unit: number): boolean => unit === LINE_FEED || unit === CARRIAGE_RETURN;

type Blanks = { readonly start: number; readonly width: number; readonly hasBreak: boolean };

/** What stands on both sides of blanks; `lone` means a word of one Han character. */
type Side = { readonly unit: number; readonly kind: number; readonly lone: boolean };

const DATE_WORDS: ReadonlySet<number> = new Set([..."年月日时第"].map((character) => character.charCodeAt(0)));

/** Whether blanks between two characters part words: 云川市人民政府　青岚区人民政府 keeps one, 黄　卫 and 2021 年 9 月 keep none. */
const partsWords = (before: Side, after: Side, blanks: Blanks): boolean => {
  if (before.kind === OTHER || after.kind === OTHER) return false;
  if (before.kind === HAN && after.kind === HAN) {
    if (DATE_WORDS.has(before.unit) && HAN_DIGITS.has(after.unit)) return false;
    return !blanks.hasBreak && !(before.lone && after.lone);
  }
  if (before.kind === HAN || after.kind === HAN) return blanks.width > 1 && !DATE_WORDS.has(before.unit) && !DATE_WORDS.has(after.unit);
  return !(blanks.hasBreak && before.kind === DIGIT && after.kind === DIGIT);
};

const kindOf = (unit: number): number => CLASS_BY_UNIT[unit] ?? OTHER;

/** Where the folding of a block stands: the last character that was read, how long the Han word is that ends there, the blanks since. */
type State = { unit: number; han: number; quoted: boolean; blanks: Blanks | null };

const YEAR = "年".charCodeAt(0);

/** 二零二一年 and 二O二一年 are read 二〇二一年. */
const isNought = (text: string, position: number, before: number): boolean => {
  if (!HAN_DIGITS.has(before)) return false;
  const next = text.charCodeAt(position + 1);
  return next === YEAR || HAN_DIGITS.has(next) || NOUGHTS.has(next) || FOLD_BY_UNIT[next] === NOUGHT;
};

/** What a character is read as behind the one before. */
const foldedAt = (text: string, position: number, state: State): number => {
  const unit = text.charCodeAt(position);
  const wide = FULL_WIDTH.get(unit);
  if (wide !== undefined) return state.unit >= FIRST_WIDE ? wide : unit;
  if (unit === QUOTE) {
    state.quoted = !state.quoted;
    return state.quoted ? OPEN_QUOTE : CLOSE_QUOTE;
  }
  if (NOUGHTS.has(unit) && isNought(text, position, state.unit)) return NOUGHT;
  return FOLD_BY_UNIT[unit] ?? unit;
};

type Scene = { readonly text: string; readonly writer: Writer; readonly cuts: Cuts; readonly overrides: Overrides };

const readUnit = (scene: Scene, position: number, state: State): void => {
  const { text, writer, overrides } = scene;
  const given = overrides.positions.length === 0 ? undefined : overrides.units.get(position);
  if (given === NOTHING) return;
  const folded = given ?? foldedAt(text, position, state);
  const kind = kindOf(folded);
  if (state.blanks !== null && state.unit !== 0) {
    const before = { unit: state.unit, kind: kindOf(state.unit), lone: state.han === 1 };
    const after = { unit: folded, kind, lone: kindOf(text.charCodeAt(position + 1)) !== HAN };
    if (partsWords(before, after, state.blanks)) writer.put(SPACE, state.blanks.start);
    state.han = 0;
  }
  writer.put(folded, position);
  state.han = kind === HAN ? state.han + 1 : 0;
  state.unit = folded;
  state.blanks = null;
};

const widen = (blanks: Blanks | null, position: number, width: number): Blanks => ({
  start: blanks?.start ?? position,
  width: (blanks?.width ?? 0) + width,
  hasBreak: (blanks?.hasBreak ?? false) || width === 0,
});

const foldLine = (scene: Scene, line: Span, state: State): void => {
  const { text, cuts, overrides } = scene;
  let cut = firstCut(cuts, line.start);
  let stop = Math.min(cuts[cut]?.start ?? line.end, line.end);
  const isPlain = !hasOverride(overrides, line);
  let position = line.start;
  while (position < line.end) {
    if (position >= stop) {
      position = Math.max(position, cuts[cut]?.end ?? line.end);
      cut += 1;
      stop = Math.min(cuts[cut]?.start ?? line.end, line.end);
      continue;
    }
    const end = isPlain && state.blanks === null ? plainEnd(text, position, stop) : position;
    if (end > position) {
      readStretch(scene, position, end, state);
      position = end;
    } else {
      readAny(scene, position, state);
      position += 1;
    }
  }
};

const readAny = (scene: Scene, position: number, state: State): void => {
  const unit = scene.text.charCodeAt(position);
  const kind = kindOf(unit);
  if (kind === BLANK) state.blanks = widen(state.blanks, position, unit === WIDE_BLANK ? 2 : 1);
  else if (kind !== VOID) readUnit(scene, position, state);
};

const hasOverride = ({ positions }: Overrides, line: Span): boolean => {
  const first = partitionPoint(positions.length, (index) => (positions[index] ?? 0) < line.start);
  return (positions[first] ?? line.end) < line.end;
};

const foldBlock = (scene: Scene, lines: readonly Span[]): void => {
  const state: State = { unit: 0, han: 0, quoted: false, blanks: null };
  for (const line of lines) {
    if (state.unit !== 0) state.blanks = widen(state.blanks, line.start - 1, 0);
    foldLine(scene, line, state);
  }
};

/** 1 for each unit that is read as it stands whatever is beside it. */
const PLAIN: Readonly<Uint8Array> = (() => {
  const plain = new Uint8Array(0x10000);
  for (let unit = 0; unit < plain.length; unit += 1) {
    const kind = kindOf(unit);
    const isFixed = FOLD_BY_UNIT[unit] === unit && !FULL_WIDTH.has(unit) && unit !== QUOTE && !NOUGHTS.has(unit);
    plain[unit] = isFixed && kind !== BLANK && kind !== VOID ? 1 : 0;
  }
  return plain;
})();

/** Where the stretch of plain units that starts at a position ends. */
const plainEnd = (text: string, start: number, limit: number): number => {
  let end = start;
  while (end < limit && PLAIN[text.charCodeAt(end)] === 1) end += 1;
  return end;
};

/** Reads a stretch of plain units; no blanks stand before it. */
const readStretch = (scene: Scene, start: number, end: number, state: State): void => {
  const { text, writer } = scene;
  writer.copy(start, end);
  let from = end;
  while (from > start && from > end - 2 && kindOf(text.charCodeAt(from - 1)) === HAN) from -= 1;
  state.han = from === start ? state.han + (end - from) : end - from;
  state.unit = text.charCodeAt(end - 1);
};

const firstCut = (cuts: Cuts, position: number): number => partitionPoint(cuts.length, (index) => (cuts[index]?.end ?? 0) <= position);

/** Where the end of a block stands in the text: the line break behind it, else what parts it from the next cell. */
const breakAfter = (text: string, end: number, nextStart: number): number => {
  for (let position = end; position < nextStart; position += 1) if (isBreak(text.charCodeAt(position))) return position;
  return end;
};

/**
 * The reading of the blocks of a text, each given by its lines, in the order of the text. Every character of it is one character of the text,
 * the same or folded; nothing is inserted. Blocks are parted by "\n", which stands for the line break (or the bar between cells) between them.
 */
export const fold = (text: string, blocks: readonly (readonly Span[])[], cuts: Cuts): Folded => {
  const scene = { text, writer: createWriter(text), cuts, overrides: overridesOf(text) };
  blocks.forEach((lines, index) => {
    foldBlock(scene, lines);
    const [last, next] = [lines[lines.length - 1], blocks[index + 1]?.[0]];
    if (last !== undefined && next !== undefined) scene.writer.put(LINE_FEED, breakAfter(text, last.end, next.start));
  });
  return scene.writer.finish();
};
