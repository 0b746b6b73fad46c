import type { Document, Header } from "../../extract/index.ts";
import { genreOfTitle, layOut } from "../../extract/index.ts";
import { decode } from "./decode.ts";
import { hashBytes, hashText } from "./hash.ts";
import { InputError } from "./input-error.ts";

const EMPTY: Header = { title: null, number: null, issuer: null, date: null, genre: null, secrecy: null, urgency: null, addressees: [] };

/** Reads a file as a document. Throws `InputError` only. */
export const read = (bytes: Uint8Array, name: string): Document => {
  if (bytes.length === 0) throw new InputError("read/empty", name, { reason: "the file is empty", remedy: "Hand in a file with text." });
  const { text, encoding } = decode(bytes);
  const { blocks, reading, map } = layOut(text, { endsTitle: (bare) => genreOfTitle(bare) !== null });
  const key = hashText(reading);
  return {
    id: `doc:${key}`,
    key,
    name,
    byteLength: bytes.length,
    encoding,
    bytesHash: hashBytes(bytes),
    textHash: hashText(text),
    text,
    reading,
    map,
    blocks,
    header: EMPTY,
    parts: [{ span: { start: 0, end: text.length }, header: EMPTY, speaker: [] }],
  };
};
