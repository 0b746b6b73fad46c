import type { Context } from "../clause/clause.ts";
import { numberingEnd } from "../clause/numbering.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import type { GridCell } from "../table/grid.ts";
import type { ReadingBlock } from "../text/reading.ts";
import { partitionPoint } from "../text/search.ts";
import { firstPlacedAt, lengthOf, type Span, sliceOf } from "../text/span.ts";

/** A task in words of its own: what is done, and to what. */
type Phrase = { readonly trigger: Span; readonly object: Span; readonly span: Span };

/** A phrase, and the index in `Document.blocks` of the paragraph that it starts in. */
export type PlacedPhrase = Phrase & { readonly block: number };

/** A part of a cell; `numbered`: it has a number of its own, which is no part of it. */
type Piece = { readonly span: Span; readonly block: number; readonly numbered: boolean };

const STOPS = new Set("。；;");
const EDGES = /[。；;，、\s]/u;

const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && EDGES.test(text.charAt(from))) from += 1;
  while (to > from && EDGES.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** The numbered pieces of a paragraph (1.通信保障；2.电力保障), else all of it. */
const piecesOf = (text: string, { span: block, index }: ReadingBlock): readonly Piece[] => {
  const starts: { readonly mark: number; readonly from: number }[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    if (at > block.start && !STOPS.has(text.charAt(at - 1))) continue;
    const from = numberingEnd(text, { start: at, end: block.end });
    if (from > at) starts.push({ mark: at, from });
  }
  const pieces = starts.map(({ from }, at) => ({
    span: trimmed(text, { start: from, end: starts[at + 1]?.mark ?? block.end }),
    block: index,
    numbered: true,
  }));
  return pieces.length > 0 ? pieces : [{ span: trimmed(text, block), block: index, numbered: false }];
};

const WORD = 2;
const SAYS = /\p{sc=Han}{2}/u;
/** What may stand behind the verb of a noun and belongs to it: 污水处理厂[建设]项目. */
const TAIL = /^\p{sc=Han}{0,4}$/u;
/** How much is done stands behind the verb, and is told by itself: 生活污水[治理]行政村22个. */
const AMOUNT = /^\p{sc=Han}{0,6}\d[^。；，]{0,12}$/u;
/** What closes a noun and is no word of it: 城北水厂[（二期）], 口袋公园[6处]. */
const APPENDED = /(?:（[^（）]{1,20}）|\d[\d.]{0,8}\p{sc=Han}{0,4})$/u;

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
    if (lengthOf(object) < WORD) continue;
    if (TAIL.test(tail)) return { trigger: { start: verb.start, end: span.end }, object, span };
    if (AMOUNT.test(tail)) return { trigger: verb, object, span };
  }
  return { ...lastWord(text, span), span };
};

const lastWord = (text: string, span: Span): Pick<Phrase, "trigger" | "object"> => {
  const noun = span.end - (APPENDED.exec(sliceOf(text, span))?.[0].length ?? 0);
  const end = noun - span.start > WORD ? noun : span.end;
  const cut = end - Math.min(WORD, end - span.start - 1);
  return { trigger: { start: cut, end }, object: trimmed(text, { start: span.start, end: cut }) };
};

/**
 * Reads the tasks of a cell in which no clause tells one: the whole cell, or each numbered piece. `told`: where the triggers of clauses start,
 * sorted. Beside a clause, only what is numbered is a task of its own.
 */
export const createPhraseReader = (
  context: Context,
  told: readonly number[],
): ((blocks: GridCell["blocks"]) => readonly PlacedPhrase[]) => {
  const { text } = context.reading;
  const isTold = ({ start, end }: Span): boolean => (told[partitionPoint(told.length, (at) => (told[at] ?? 0) < start)] ?? end) < end;
  return (blocks) => {
    const pieces = blocks.flatMap((block) => piecesOf(text, block));
    const numbered = pieces.filter((piece) => piece.numbered);
    const span = trimmed(text, { start: blocks[0].span.start, end: blocks.at(-1)?.span.end ?? blocks[0].span.end });
    const whole: Piece = { span, block: blocks[0].index, numbered: false };
    const tasks = numbered.length > 0 ? numbered.filter((piece) => !isTold(piece.span)) : isTold(span) ? [] : [whole];
    return tasks.flatMap((task) => {
      const phrase = phraseOf(context, task.span);
      return phrase === null ? [] : [{ ...phrase, block: task.block }];
    });
  };
};
