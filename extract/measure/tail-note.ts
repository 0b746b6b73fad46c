import type { ReadingBlock } from "../text/reading.ts";
import {
  COLONS,
  labelledEnd,
  type Note,
  type Notebook,
  ownersIn,
  readLabelled,
  readTrailing,
  settleLead,
  type Word,
  wordsIn,
} from "./note.ts";

const SENTENCE_ENDS = "。；;";
const BLANKS = " \u3000";

/** Whether a position opens a sentence of a block, not its first: what stands before it is what the note is for. */
const opensSentence = ({ text }: Notebook, block: ReadingBlock, position: number): boolean => {
  let at = position;
  while (at > block.span.start && BLANKS.includes(text.charAt(at - 1))) at -= 1;
  return at > block.span.start && SENTENCE_ENDS.includes(text.charAt(at - 1));
};

/** Where the sentence behind a position starts. */
const nextSentence = ({ text }: Notebook, end: number): number => {
  let at = end;
  while (at < text.length && (SENTENCE_ENDS + BLANKS).includes(text.charAt(at))) at += 1;
  return at;
};

/** Whether from a label on a block holds labels and what they tell, and nothing else. */
const isAllLabels = (notebook: Notebook, labels: readonly Word[], end: number): boolean => {
  let at = labels[0]?.span.start ?? end;
  for (const [index, label] of labels.entries()) {
    if (label.span.start !== at) return false;
    at = nextSentence(notebook, labelledEnd(notebook, label.span.end + 1, labels[index + 1]?.span.start ?? end));
  }
  return at >= end;
};

/** …建立水质档案。[责任单位：市水务局、市林业局。完成时限：2021年底前。] */
const labelledTail = (notebook: Notebook, block: ReadingBlock, words: readonly Word[]): Note | null => {
  const all = words.filter((word) => COLONS.includes(notebook.text[word.span.end] ?? " "));
  const first = all.findIndex(({ span }) => opensSentence(notebook, block, span.start));
  const [label] = first < 0 ? [] : all.slice(first);
  if (label === undefined || !isAllLabels(notebook, all.slice(first), block.span.end)) return null;
  const span = { start: label.span.start, end: block.span.end };
  const { duties, time } = readLabelled(notebook, span, all.slice(first));
  return duties.length === 0 ? null : { span, duties: settleLead(notebook, span, "labelled", duties), time };
};

/** What a sentence of a note holds besides bodies and words of duty. */
const JOINTS = /^[由、，和及与等。；\s]*$/u;
/** What stands before the bodies; a name ahead of it is what they are charged with, and the sentence no note: [青岚闸]由市水利局负责. */
const BY = "由";
/** The longest of such sentences. */
const LONGEST = 160;

/** …实施湿地恢复工程。[由市林业局、市水利局负责，市财政局参与。] */
const spokenTail = (notebook: Notebook, block: ReadingBlock, words: readonly Word[]): Note | null => {
  const { text } = notebook;
  const last = words.at(-1);
  if (last === undefined || nextSentence(notebook, last.span.end) < block.span.end) return null;
  const start = Math.max(text.lastIndexOf("。", last.span.start), text.lastIndexOf("；", last.span.start)) + 1;
  if (start <= block.span.start || last.span.end - start > LONGEST) return null;
  const span = { start, end: block.span.end };
  const inside = words.filter((word) => word.span.start >= start);
  const owners = ownersIn(notebook, span).map((found) => found.span);
  if (owners.some((owner) => text.charAt(owner.end) === BY)) return null;
  const parts = [...owners, ...inside.map((word) => word.span)];
  let rest = text.slice(start, span.end);
  for (const part of parts.sort((a, b) => b.start - a.start)) rest = rest.slice(0, part.start - start) + rest.slice(part.end - start);
  if (!JOINTS.test(rest)) return null;
  const { duties } = readTrailing(notebook, span, inside);
  return duties.length === 0 ? null : { span, duties: settleLead(notebook, span, "trailing", duties), time: null };
};

/** The note that closes a block without a bracket; null where none does. */
export const tailNote = (notebook: Notebook, block: ReadingBlock): Note | null => {
  const words = wordsIn(notebook, block.span);
  return words.length === 0 ? null : (labelledTail(notebook, block, words) ?? spokenTail(notebook, block, words));
};
