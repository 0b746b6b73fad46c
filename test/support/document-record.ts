import type { DocumentId } from "../../extract/index.ts";
import type { DocumentRecord } from "../../graph/model.ts";
import { NO_HEADER } from "../../src/read/document.ts";

type Head = {
  readonly genre: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly speakers: DocumentRecord["speakers"];
};

const fact = (value: string | null) => (value === null ? null : { value, span: { start: 0, end: 4 } });

/** A document with a head, which is no regulation. */
export const documentRecord = (id: DocumentId, { genre, issuer, date, speakers }: Head): DocumentRecord => ({
  id,
  key: id,
  name: `${id}.txt`,
  byteLength: 0,
  encoding: "utf-8",
  bytesHash: id,
  textHash: id,
  header: { ...NO_HEADER, genre: fact(genre), issuer: fact(issuer), date: fact(date) },
  entity: null,
  speakers,
  papers: [],
  counts: { mentions: 0, claims: 0, measures: 0 },
});
