import type { Document, DocumentId, Header } from "../../extract/index.ts";
import { genreOfTitle, layOut } from "../../extract/index.ts";
import { check, checkSize } from "./check.ts";
import { decode } from "./decode.ts";
import { hashBytes, hashText } from "./hash.ts";
import { textFormatOf } from "./input-format.ts";
import { mainHeader, partsOf } from "./part.ts";
import type { Source } from "./source.ts";

/** The head of a paper that says nothing of itself. */
export const NO_HEADER: Header = {
  title: null,
  number: null,
  issuer: null,
  date: null,
  genre: null,
  secrecy: null,
  urgency: null,
  addressees: [],
  copies: [],
  keywords: [],
  annexes: [],
};
/** A body that is named by its level alone (区委), or masked, tells no paper apart. */
const VAGUE = /^[省市区县州盟旗镇乡]|[xX×]{2}|某/u;
const endsTitle = (bare: string): boolean => genreOfTitle(bare) !== null;

/** The name of a paper that does not hang on its file: its number; title, issuer and day; else the hash of what is read, its title in front. */
const keyOf = (header: Header, reading: string): string => {
  const { number, title, issuer, date } = header;
  if (number !== null) return number.value;
  if (title !== null && issuer !== null && date !== null && !VAGUE.test(issuer.value))
    return [title.value, issuer.value, date.value].join("|");
  const hash = hashText(reading);
  return title === null ? hash : `${title.value}|${hash.slice(0, 12)}`;
};

/** What tells the bytes of a file from others. */
export type FileFacts = Pick<Document, "byteLength" | "bytesHash">;

/** A file whose format was read. Plain data, so that it may go from thread to thread. */
export type FileSource = { readonly source: Source; readonly facts: FileFacts };

/** The facts of a file, by its bytes. */
export const factsOf = (bytes: Uint8Array): FileFacts => ({ byteLength: bytes.length, bytesHash: hashBytes(bytes) });

/** The document that a file is. Throws `InputError` where it holds no text. */
export const documentOf = ({ source, facts }: FileSource, name: string): Document => {
  check.text(source.text, name);
  const { cuts, places, headings } = source;
  const layout = layOut(source.text, { endsTitle, cuts, places, hints: { headings } });
  const parts = partsOf(layout);
  const header = mainHeader(layout, parts) ?? NO_HEADER;
  const key = keyOf(header, layout.reading);
  const id: DocumentId = `doc:${key}`;
  return {
    id,
    key,
    name,
    byteLength: facts.byteLength,
    encoding: source.encoding,
    bytesHash: facts.bytesHash,
    textHash: hashText(source.text),
    text: source.text,
    reading: layout.reading,
    map: layout.map,
    blocks: layout.blocks,
    header,
    parts,
    issues: source.issues,
  };
};

/** Reads plain text or Markdown at once. Throws `InputError` only. */
export const readText = (bytes: Uint8Array, name: string): Document => {
  checkSize(bytes.length, name);
  check.signature(bytes, name);
  const source = textFormatOf(bytes, name).sourceOf(decode(bytes));
  return documentOf({ source, facts: factsOf(bytes) }, name);
};
