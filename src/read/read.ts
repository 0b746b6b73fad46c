import type { Document, DocumentId, Header } from "../../extract/index.ts";
import { genreOfTitle, layOut } from "../../extract/index.ts";
import { check } from "./check.ts";
import { hashBytes, hashText } from "./hash.ts";
import { mainHeader, partsOf } from "./part.ts";
import { READERS, TEXT_READERS } from "./reader.ts";
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

/** Lower case, without the point. */
const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** Lays what a reader gave out as a document; throws `InputError` where it has no text. */
export const documentOf = (source: Source, bytes: Uint8Array, name: string): Document => {
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
    byteLength: bytes.length,
    encoding: source.encoding,
    bytesHash: hashBytes(bytes),
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

/** Reads a file of any format of READERS, by its content, as a document. Rejects with `InputError` only. */
export const read = async (bytes: Uint8Array, name: string): Promise<Document> => {
  check.size(bytes, name);
  const extension = extensionOf(name);
  const reader = READERS.find(({ claims }) => claims(bytes, extension));
  if (reader === undefined || TEXT_READERS.some(({ id }) => id === reader.id)) return readText(bytes, name);
  return documentOf(await reader.decode(bytes, name), bytes, name);
};

/** Reads plain text or Markdown at once. Throws `InputError` only. */
export const readText = (bytes: Uint8Array, name: string): Document => {
  check.size(bytes, name);
  check.signature(bytes, name);
  const extension = extensionOf(name);
  const reader = TEXT_READERS.find(({ claims }) => claims(bytes, extension)) ?? TEXT_READERS[1];
  return documentOf(reader.decodeText(bytes), bytes, name);
};
