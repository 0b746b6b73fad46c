import type { Issue } from "./issue.ts";
import type { ReadingMap } from "./reading-map.ts";
import { toReading } from "./reading-map.ts";
import type { Span } from "./span.ts";

export type DocumentId = `doc:${string}`;

/** A date as precise as the text: 2021, 2021-09, 2021-09-30. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** A value in its normal form, and the characters of `Document.text` that say it. */
export type Fact = { readonly value: string; readonly span: Span };

/** A cell of a table. All are counted from 1; `rows` and `columns` say how many it covers, 1 where it is not merged. */
export type Cell = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Left, top, right, bottom: points (1/72 inch) from the upper left corner of the page. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Place in the file that a block came from; null: the format does not tell. */
export type Origin = {
  /** From 1. */
  readonly page: number | null;
  /** On that page. */
  readonly box: Box | null;
  /** From 1, over the whole file, those in cells included. */
  readonly paragraph: number | null;
  readonly cell: Cell | null;
  /** Where else in the format: the path of an element (`main > p:nth-of-type(3)`), `footnote 2`, `text box 1`. */
  readonly element: string | null;
};

/** A stretch of the text of a document that stands at one place of its file: a paragraph, or a paragraph of a cell. */
export type Place = { readonly span: Span; readonly origin: Origin };

/** The place of a cell of which nothing else is known. */
export const cellOrigin = (cell: Cell): Origin => ({ page: null, box: null, paragraph: null, cell, element: null });

export type BlockRole = "title" | "number" | "addressee" | "heading" | "paragraph" | "item" | "cell" | "signature" | "noise";

/** One line or paragraph of a document, in the order of the text; blocks do not overlap. */
export type Block = {
  /** In `Document.text`, without white space at its ends. */
  readonly span: Span;
  readonly role: BlockRole;
  /** Depth of a heading or numbered item: 1 一、 2 （一） 3 1. 4 （1）, 一是; else 0. */
  readonly level: number;
  /** Index in `Document.blocks` of the heading above; null at the top. */
  readonly parent: number | null;
  readonly origin: Origin | null;
};

/** What the head of a paper says of itself. Null: looked for and absent. */
export type Header = {
  readonly title: Fact | null;
  /** Normal form: 国办发〔2021〕12号, 国务院令第722号. */
  readonly number: Fact | null;
  readonly issuer: Fact | null;
  /** ISO, as precise as the text. */
  readonly date: Fact | null;
  /** Value: an id of GENRES. */
  readonly genre: Fact | null;
  /** 秘密, 机密 or 绝密. */
  readonly secrecy: Fact | null;
  readonly urgency: Fact | null;
  readonly addressees: readonly Fact[];
  /** 抄送: to whom it is copied. */
  readonly copies: readonly Fact[];
  /** 主题词. */
  readonly keywords: readonly Fact[];
  /** 附件: their titles. */
  readonly annexes: readonly Fact[];
};

/** A paper, or the paper inside a paper that forwards (转发) or issues (印发) it. Parts follow each other and cover the blocks. */
export type Part = {
  readonly span: Span;
  readonly header: Header;
  /** The bodies that speak in this part: issuers of the header, or the body that a report's title names. Spans in `Document.text`. */
  readonly speaker: readonly Fact[];
};

/** A paper as it was read. Plain JSON. */
export type Document = {
  readonly id: DocumentId;
  /** The number, else title, issuer and date, else the hash of `reading`, its title in front. */
  readonly key: string;
  readonly name: string;
  readonly byteLength: number;
  readonly encoding: string;
  readonly bytesHash: string;
  readonly textHash: string;
  /** What was decoded, never rewritten. All offsets that leave the extractor point into it. */
  readonly text: string;
  /** What rules match on: noise cut out, broken lines joined, look-alikes folded. */
  readonly reading: string;
  readonly map: ReadingMap;
  readonly blocks: readonly Block[];
  readonly header: Header;
  readonly parts: readonly Part[];
  /** What reading the file lost or left open. */
  readonly issues: readonly Issue[];
};

/** The characters of a span of `Document.text`. */
export const textOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end);

/** What is read at a span of `Document.text`: broken lines joined, blanks between Han dropped; empty where all of it is noise. */
export const readingOf = (document: Document, span: Span): string => {
  const reading = toReading(document.map, span);
  return reading === null ? "" : document.reading.slice(reading.start, reading.end);
};
