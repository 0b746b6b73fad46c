import { endsNumber } from "../text/label.ts";
import { once } from "../text/once.ts";
import type { Reading, ReadingBlock } from "../text/reading.ts";
import { firstPlacedAt, type Placed, type Span } from "../text/span.ts";
import type { Found } from "./kind.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Scene } from "./rule.ts";
import type { Hits } from "./scan.ts";

const DOT = 46;

/** Marks at which no name goes on. */
const MARKS = new Set("，。；：！？、“”‘’《》〈〉（）【】〔〕…—,;:!?()[]{}<>\"'\n\r\t \u3000·•|/");

/** The marks by code unit. */
const MARK_UNITS = new Uint8Array(65536);
for (const mark of MARKS) MARK_UNITS[mark.charCodeAt(0)] = 1;

/** Whether a name ends at this character: a mark, a blank or a line break. */
export const isMark = (character: string): boolean => MARK_UNITS[character.charCodeAt(0)] === 1;

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A dash or a dot. */
const TIES = "—·";

/** What ties two places to one name: 中国—东盟 in [中国—东盟水产论坛], [中国·青岚渔具展]. */
const isTie = (text: string, position: number): boolean =>
  TIES.includes(text.charAt(position)) && !TIES.includes(text.charAt(position + 1)) && text.endsWith("中国", position);

/** Whether a name ends at the character at a position: a mark, or the dot or last figure of an item's number. */
export const isMarkAt = (text: string, position: number): boolean => {
  const unit = text.charCodeAt(position);
  return (MARK_UNITS[unit] === 1 && !isTie(text, position)) || ((unit === DOT || isFigure(unit)) && endsNumber(text, position));
};

/** What joins the members of a list. */
export const LIST_JOINTS: ReadonlySet<string> = new Set(["、", "和", "及", "与"]);

type Cache = { readonly pairs: Map<string, readonly Span[]>; afterMark: Int32Array | null };

const cacheOf = once((_hits: Hits): Cache => ({ pairs: new Map(), afterMark: null }));

/** What rules look at. `found` is sorted by span. */
export const createScene = (reading: Reading, hits: Hits, found: readonly Found[]): Scene => ({ reading, hits, found });

/** All hits of a lexicon that start at a position, the longest first. */
const hitsAt = (scene: Scene, lexicon: Lexicon, position: number): readonly Hit[] => scene.hits.starting(lexicon).at(position);

/** The longest hit of a lexicon that starts at a position; null where none does. */
export const hitAt = (scene: Scene, lexicon: Lexicon, position: number): Hit | null => hitsAt(scene, lexicon, position)[0] ?? null;

/** For each position: where what stands before it begins, behind the nearest mark to its left; 0 where there is none. */
const afterMarkOf = (text: string): Int32Array => {
  const afterMark = new Int32Array(text.length + 1);
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isMarkAt(text, at)) start = at + 1;
    afterMark[at + 1] = start;
  }
  return afterMark;
};

/** Where the stretch without a mark begins that ends at a position; the position itself right behind a mark. */
export const afterMarkBefore = (scene: Scene, position: number): number => {
  const cache = cacheOf(scene.hits);
  cache.afterMark ??= afterMarkOf(scene.reading.text);
  return cache.afterMark[position] ?? 0;
};

/** The index of the last hit that starts before `position`; -1 where none does. */
export const lastHitBefore = (hits: readonly Hit[], position: number): number => firstPlacedAt(hits, position) - 1;

const LINE_BREAK = 10;

/** The longest a bracket may hold. */
const LONGEST_BRACKET = 160;

/** The insides of matching marks, nested ones too, sorted by start. An opening mark without its closing one in the same block counts for nothing. */
export const pairsOf = (scene: Scene, open: string, close: string): readonly Span[] => {
  const { pairs } = cacheOf(scene.hits);
  const known = pairs.get(open + close);
  if (known !== undefined) return known;
  const found: Span[] = [];
  const text = scene.reading.text;
  const opening = open.charCodeAt(0);
  const closing = close.charCodeAt(0);
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_BREAK) stack.length = 0;
    else if (unit === opening) stack.push(at + 1);
    else if (unit === closing) {
      const start = stack.pop();
      if (start !== undefined && start < at && at - start <= LONGEST_BRACKET) found.push({ start, end: at });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  pairs.set(open + close, found);
  return found;
};

/** The block that holds a position; null between blocks. */
export const blockAt = (reading: Reading, position: number): ReadingBlock | null => {
  const block = reading.blocks[firstPlacedAt(reading.blocks, position + 1) - 1];
  return block !== undefined && position < block.span.end ? block : null;
};

/** The text of the heading above a block; empty at the top. */
export const headingOf = (reading: Reading, block: ReadingBlock): string => {
  const parent = reading.blocks.find((other) => other.index === block.parent);
  return parent === undefined ? "" : reading.text.slice(parent.span.start, parent.span.end);
};

/** The mentions found so far that start in `[from, to)`. */
export const foundStartingIn = (scene: Scene, from: number, to: number): readonly Found[] => {
  const { found } = scene;
  const first = firstPlacedAt(found, from);
  let end = first;
  while (end < found.length && (found[end]?.span.start ?? 0) < to) end += 1;
  return found.slice(first, end);
};

/** Of the names that end at each position the longest. */
export const longestByEnd = <Name extends Placed>(names: Iterable<Name>): ReadonlyMap<number, Name> => {
  const byEnd = new Map<number, Name>();
  for (const name of names) {
    const known = byEnd.get(name.span.end);
    if (known === undefined || name.span.start < known.span.start) byEnd.set(name.span.end, name);
  }
  return byEnd;
};
