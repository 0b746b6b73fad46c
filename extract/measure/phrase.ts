import type { Context } from "../clause/clause.ts";
import { numberingEnd } from "../clause/numbering.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import type { GridCell } from "../table/grid.ts";
import { partitionPoint } from "../text/search.ts";
import { firstPlacedAt, lengthOf, type Span, sliceOf } from "../text/span.ts";

/** A task in words of its own: what is done, and to what; together all of its words where they are few. */
export type Phrase = { readonly trigger: Span; readonly object: Span; readonly span: Span };

/** A part of a cell; `numbered`: it has a number of its own, which is no part of it. */
type Piece = { readonly span: Span; readonly numbered: boolean };

const STOPS = new Set("。；;");
const EDGES = /[。；;，、\s]/u;

const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && EDGES.test(text.charAt(from))) from += 1;
  while (to > from && EDGES.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** The numbered pieces of a paragraph (1.通信保障；2.电力保障), else all of it. */
const piecesOf = (text: string, block: Span): readonly Piece[] => {
  const starts: { readonly mark: number; readonly from: number }[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    if (at > block.start && !STOPS.has(text.charAt(at - 1))) continue;
    const from = numberingEnd(text, { start: at, end: block.end });
    if (from > at) starts.push({ mark: at, from });
  }
  const pieces = starts.map(({ from }, index) => ({
    span: trimmed(text, { start: from, end: starts[index + 1]?.mark ?? block.end }),
    numbered: true,
  }));
  return pieces.length > 0 ? pieces : [{ span: trimmed(text, block), numbered: false }];
};

const WORD = 2;
const SAYS = /\p{sc=Han}{2}/u;
/** What may stand behind the verb of a noun: 污水处理厂[建设]项目; a figure is told by itself: 职业技能[培训]5000人次. */
const TAIL = /^\p{sc=Han}{0,4}$/u;
const FIGURE = /^[0-9xX×一二三四五六七八九十百千万两]/u;

/** The verb that opens a phrase, else the last one that closes it, else its last word; and the rest. Null where it is too short. */
const phraseOf = ({ reading: { text }, hits }: Context, span: Span): Phrase | null => {
  if (!SAYS.test(sliceOf(text, span))) return null;
  const words = hits.places(ALL_VERBS);
  for (let at = firstPlacedAt(hits(ALL_VERBS), span.end) - 1; at >= 0; at -= 1) {
    const verb = { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 };
    if (verb.start < span.start) break;
    if (verb.end > span.end) continue;
    if (verb.start === span.start && verb.end < span.end) return { trigger: verb, object: { start: verb.end, end: span.end }, span };
    const tail = text.slice(verb.end, span.end);
    const object = { start: span.start, end: verb.start };
    if (lengthOf(object) < WORD || !(TAIL.test(tail) || FIGURE.test(tail))) continue;
    return { trigger: TAIL.test(tail) ? { start: verb.start, end: span.end } : verb, object, span };
  }
  const cut = span.end - Math.min(WORD, lengthOf(span) - 1);
  return { trigger: { start: cut, end: span.end }, object: { start: span.start, end: cut }, span };
};

/**
 * Reads the tasks of a cell in which no clause tells one: the whole cell, or each numbered piece. `told`: where the triggers of clauses start,
 * sorted. Beside a clause, only what is numbered is a task of its own.
 */
export const createPhraseReader = (context: Context, told: readonly number[]): ((blocks: GridCell["blocks"]) => readonly Phrase[]) => {
  const { text } = context.reading;
  const isTold = ({ start, end }: Span): boolean => (told[partitionPoint(told.length, (at) => (told[at] ?? 0) < start)] ?? end) < end;
  return (blocks) => {
    const pieces = blocks.flatMap(({ span }) => piecesOf(text, span));
    const isSilent = !pieces.some(({ span }) => isTold(span));
    const numbered = pieces.filter((piece) => piece.numbered);
    const whole = trimmed(text, { start: blocks[0].span.start, end: blocks.at(-1)?.span.end ?? blocks[0].span.end });
    const tasks = numbered.length > 0 ? numbered.map(({ span }) => span).filter((span) => !isTold(span)) : isSilent ? [whole] : [];
    return tasks.flatMap((span) => phraseOf(context, span) ?? []);
  };
};
