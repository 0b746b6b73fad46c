import { CLASS_BY_UNIT, DIGIT, HAN, LETTER } from "./character.ts";
import { type Label, labelOf } from "./label.ts";
import type { Line } from "./line.ts";
import type { Span } from "./span.ts";

/** A line with the lines that go on with its sentence. */
export type Unit = {
  /** From the first to the last line. */
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly words: string;
  readonly bare: string;
  readonly label: Label | null;
  readonly isNoise: boolean;
  readonly isCell: boolean;
  readonly afterGap: boolean;
};

const SENTENCE_END = /[。！？；：…!?;:】]$/u;
const STOP_INSIDE = /[。！？；]/u;
/** Not the last of a word that closes a heading: 编制目[的], 鼓励公众参[与], 科学普[及], 碳中[和]. */
const OPEN_END = /[，、,或]$|(?<!目)的$|(?<!参)与$|(?<![中总饱谐])和$|(?<!普)及$/u;
const COMMA_END = /[，、,]$/u;
/** Brackets are looked at this near to the break. */
const NEAR = 48;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["《", "》"],
  ["〈", "〉"],
  ["（", "）"],
  ["“", "”"],
];

/** Whether a bracket that opens near the end of one line closes near the start of the next: 《云川市河道⏎管理办法》. */
const isBracketBroken = (before: string, after: string): boolean => {
  const tail = before.slice(-NEAR);
  const head = after.slice(0, NEAR);
  return PAIRS.some(([open, close]) => {
    const opened = tail.lastIndexOf(open);
    if (opened < 0 || tail.indexOf(close, opened) >= 0) return false;
    const closed = head.indexOf(close);
    const reopened = head.indexOf(open);
    return closed >= 0 && (reopened < 0 || closed < reopened);
  });
};

/** The mark of a numbered line that stands alone, its words on the next line: （三）⏎合理布局. */
const LONE_LABEL = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,5}[条章节])$/u;

const isWordUnit = (character: string): boolean => {
  const kind = CLASS_BY_UNIT[character.charCodeAt(0)];
  return kind === HAN || kind === DIGIT || kind === LETTER;
};

const DIGIT_START = /^\d/u;
const DECIMAL_END = /\d[.．]$/u;
const SENTENCE_MARKS = /[，。；]/u;

/** A paragraph cut in mid-word by a page or a program: 年度重点项⏎目实施。 */
const isProseBroken = (before: string, after: string): boolean => {
  if (DECIMAL_END.test(before) && DIGIT_START.test(after)) return true;
  if (!STOP_INSIDE.test(before) || !isWordUnit(before.charAt(before.length - 1))) return false;
  return SENTENCE_MARKS.test(after) || DIGIT_START.test(after);
};

/** Width at which a text was wrapped by hand; 0 where it was not. */
type Wrap = { readonly width: number };

const widthOf = (line: Line): number => {
  let width = line.indent;
  for (let index = 0; index < line.words.length; index += 1) width += line.words.charCodeAt(index) > 0xff ? 2 : 1;
  return width;
};

/** Lines of a text wrapped by hand are never wider than this. */
const WIDEST_WRAP = 110;
const LEAST_LINES = 12;

/** A text is wrapped where most lines come within four columns of the widest, and many of them end inside a sentence. */
const wrapOf = (lines: readonly Line[]): Wrap => {
  const widths = lines.filter((line) => !line.isNoise && !line.isCell).map(widthOf);
  const sorted = widths.toSorted((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (sorted.length < LEAST_LINES || widest > WIDEST_WRAP || widest < 40) return { width: 0 };
  const full = lines.filter((line) => !line.isNoise && widthOf(line) >= widest - 4);
  const open = full.filter((line) => !SENTENCE_END.test(line.bare));
  return full.length >= lines.length * 0.4 && open.length >= full.length * 0.6 ? { width: widest - 4 } : { width: 0 };
};

/** ——2021年1月20日在云川市第六届⏎人民代表大会第一次会议上. */
const OCCASION_START = /^[—―–]{1,2}.{0,40}在/u;
const OCCASION_END = /上$/u;

type Join = { readonly before: Line; readonly line: Line; readonly wrap: Wrap };

/** Whether a line goes on with the sentence of the line before it. */
const goesOn = ({ before, line, wrap }: Join): boolean => {
  if (before.isCell || line.isCell) return false;
  const [left, right] = [before.bare, line.bare];
  if (labelOf(line.words) !== null) return COMMA_END.test(left) && isBracketBroken(left, right);
  if (LONE_LABEL.test(left)) return !line.afterGap;
  if (SENTENCE_END.test(left)) return false;
  if (wrap.width > 0 && !line.afterGap && widthOf(before) >= wrap.width && line.indent <= before.indent) return true;
  if (OCCASION_START.test(left) && OCCASION_END.test(right) && !OCCASION_END.test(left)) return true;
  if (isBracketBroken(left, right) || isProseBroken(left, right)) return true;
  return OPEN_END.test(left) && (COMMA_END.test(left) || left.length >= 6) && !line.afterGap && right.length > 1;
};

const unitOf = (lines: readonly Line[], isNoise: boolean): Unit => {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError("a unit has at least one line");
  const words = lines.length === 1 ? first.words : lines.map((line) => line.words).join("");
  const bare = lines.length === 1 ? first.bare : lines.map((line) => line.bare).join("");
  const { isCell, afterGap } = first;
  const span = { start: first.span.start, end: last.span.end };
  return { span, lines, words, bare, label: isNoise || isCell ? null : labelOf(words), isNoise, isCell, afterGap };
};

/** The lines of a text put together to what was one line before it was broken. Noise between two such lines (the number of a page) is passed over. */
export const unitsOf = (lines: readonly Line[], noise: readonly boolean[]): readonly Unit[] => {
  const wrap = wrapOf(lines);
  const units: Unit[] = [];
  let open: Line[] = [];
  let skipped: Line[] = [];
  const close = (): void => {
    if (open.length > 0) units.push(unitOf(open, false));
    for (const line of skipped) units.push(unitOf([line], true));
    open = [];
    skipped = [];
  };
  lines.forEach((line, index) => {
    const before = open[open.length - 1];
    if (noise[index] === true) {
      skipped.push(line);
      return;
    }
    if (before === undefined || !goesOn({ before, line, wrap })) close();
    open.push(line);
    skipped = [];
  });
  close();
  return units;
};
