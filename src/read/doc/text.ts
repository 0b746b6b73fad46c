import { InputError } from "../input-error.ts";
import { decodeBytes } from "../text-decoder.ts";
import { damaged, viewOf } from "./compound.ts";

/** A stretch of text as it stands in the stream WordDocument: its first character, and where its bytes are. */
export type Piece = { readonly start: number; readonly end: number; readonly offset: number; readonly width: 1 | 2 };

/** The stories of a document, one behind the other in its text. Ends are those of characters. */
export type Story = "main" | "footnotes" | "headers" | "macros" | "comments" | "endnotes" | "textBoxes";

export type WordText = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly storyAt: Readonly<Record<Story, { readonly start: number; readonly end: number }>>;
  /** The bytes of a table of the file by its place in the list of them ([MS-DOC] FibRgFcLcb97); empty where it is absent. */
  readonly table: (index: number) => Uint8Array;
};

/** Places in the list of tables. */
export const TABLE = { styles: 1, footnotes: 3, characters: 12, paragraphs: 13, pieces: 33, endnotes: 47, textBoxes: 56 } as const;

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LENGTHS = 0x4c;
const TABLES = 0x9a;
const STORIES: readonly Story[] = ["main", "footnotes", "headers", "macros", "comments", "endnotes", "textBoxes"];

/** Windows-1252 from 0x80 on; the others are as in Latin 1. */
const QUOTES = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const LATIN = 1 << 13;

const narrowText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += LATIN) parts.push(String.fromCharCode(...bytes.subarray(at, at + LATIN)));
  return parts.join("").replace(/[\u0080-\u009f]/gu, (character) => QUOTES.charAt(character.charCodeAt(0) - 0x80));
};

const wideText = (bytes: Uint8Array): string => decodeBytes(bytes, "utf-16le", { ignoreBOM: true });

/** The part of the table of pieces behind the modifiers that stand before it. */
const pieceTable = (clx: Uint8Array, file: string): Uint8Array => {
  const view = viewOf(clx);
  let at = 0;
  while (clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2) throw damaged(file);
  return clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true));
};

const piecesOf = (table: Uint8Array, document: Uint8Array, file: string): readonly Piece[] => {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [view.getUint32(index * 4, true), view.getUint32(index * 4 + 4, true)];
    const written = view.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (written & 0x40000000) !== 0;
    const offset = isNarrow ? (written & 0x3fffffff) >> 1 : written & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    read += (end - start) * width;
    // Pieces that go back, reach out of the file or share their bytes are no work of a program that writes documents.
    if (end < start || offset + (end - start) * width > document.length || read > document.length) throw damaged(file);
    pieces.push({ start, end, offset, width });
  }
  return pieces;
};

const textOfPieces = (pieces: readonly Piece[], document: Uint8Array): string =>
  pieces
    .map(({ start, end, offset, width }) => {
      const bytes = document.subarray(offset, offset + (end - start) * width);
      return width === 1 ? narrowText(bytes) : wideText(bytes);
    })
    .join("");

const checkHead = (view: DataView, file: string): void => {
  if ((view.getUint16(10, true) & ENCRYPTED) !== 0)
    throw new InputError("read/encrypted", file, {
      reason: "the document is protected by a password",
      remedy: "Open it with the password, take the password off, save it and try again.",
    });
  if (view.getUint16(0, true) !== WORD_97)
    throw new InputError("read/format", file, {
      reason: "this document was written by Word 95 or older",
      remedy: "Open it in Word or WPS, save it as .docx and try again.",
    });
};

/** Reads the text of the stream WordDocument. `stream`: gives the stream of tables by its name. Throws `InputError`. */
export const readWordText = (document: Uint8Array, stream: (name: string) => Uint8Array | null, file: string): WordText => {
  const view = viewOf(document);
  checkHead(view, file);
  const tables = stream((view.getUint16(10, true) & SECOND_TABLE) === 0 ? "0Table" : "1Table");
  if (tables === null) throw damaged(file);
  const table = (index: number): Uint8Array => {
    const [start, size] = [view.getUint32(TABLES + index * 8, true), view.getUint32(TABLES + index * 8 + 4, true)];
    return tables.subarray(start, start + size);
  };
  const pieces = piecesOf(pieceTable(table(TABLE.pieces), file), document, file);
  const text = textOfPieces(pieces, document);
  let end = 0;
  const stories = STORIES.map((story, index) => {
    const start = end;
    end = Math.min(text.length, start + view.getUint32(LENGTHS + index * 4, true));
    return [story, { start, end }] as const;
  });
  return { text, pieces, storyAt: Object.fromEntries(stories) as WordText["storyAt"], table };
};
