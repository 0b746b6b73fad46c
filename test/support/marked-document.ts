import type { Block, KindId, Span } from "../../extract/index.ts";
import { KINDS } from "../../extract/index.ts";

/** A name in a written document. */
export type MarkedName = { readonly kind: KindId; readonly name: string; readonly span: Span };

/** A document written with its names marked, the marks taken out. */
export type MarkedDocument = { readonly text: string; readonly blocks: readonly Block[]; readonly names: readonly MarkedName[] };

const MARK = /\{(?<kind>[a-z]+):(?<name>[^{}]+)\}/gu;

/** Reads `{organization:青岚区教育局}印发…`: one block a line, the first the title, `一、…` a heading of those that follow. */
export const markedDocument = (written: string): MarkedDocument => {
  const names: MarkedName[] = [];
  let text = "";
  let from = 0;
  for (const match of written.matchAll(MARK)) {
    const kind = KINDS.find((one) => one.id === match.groups?.["kind"])?.id;
    const name = match.groups?.["name"];
    if (kind === undefined || name === undefined) throw new Error(`${match[0]} names no kind`);
    text += written.slice(from, match.index);
    names.push({ kind, name, span: { start: text.length, end: text.length + name.length } });
    text += name;
    from = match.index + match[0].length;
  }
  text += written.slice(from);
  return { text, blocks: blocksOf(text), names };
};

const HEADING = /^[一二三四五]、/u;

const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  let above: number | null = null;
  for (const line of text.split("\n")) {
    const isHeading = HEADING.test(line);
    const role = blocks.length === 0 ? "title" : isHeading ? "heading" : "paragraph";
    const span = { start, end: start + line.length };
    if (line !== "") blocks.push({ span, role, level: isHeading ? 1 : 0, parent: isHeading ? null : above, origin: null });
    if (isHeading) above = blocks.length - 1;
    start += line.length + 1;
  }
  return blocks;
};

/** The only place of a quote in a text. */
export const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`${quote} does not stand there exactly once`);
  return { start, end: start + quote.length };
};
