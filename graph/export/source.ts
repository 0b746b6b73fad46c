import type { ListedFact } from "../../extract/index.ts";
import type { DocumentRecord, Evidence, SourceText } from "../model.ts";
import { placeAt } from "../origin.ts";
import { sentenceOf } from "../query.ts";
import type { ExportSource } from "./format.ts";

/** A piece of evidence with the words that it points to. */
export type Quoted = Omit<Evidence, "span"> & {
  readonly start: number;
  readonly end: number;
  /** Exactly the characters from start to end. */
  readonly quote: string;
  /** The sentence around them, on one line. */
  readonly context: string;
  /** Where in the file: 第3页，表2第5行第1列; null where the format does not tell. */
  readonly place: string | null;
};

/** The document of an id. Throws where the graph does not hold it. */
export const documentOf = ({ lookup }: ExportSource, id: string): DocumentRecord => {
  const document = lookup.documentById.get(id);
  if (document === undefined) throw new RangeError(`graph/export: a fact names ${id}, which the graph does not hold`);
  return document;
};

/** What to call a document where it stands as a source: its secrecy mark, title and number. */
export const sourceName = ({ header, name }: DocumentRecord): string => {
  const secrecy = header.secrecy === null ? "" : `【${header.secrecy.value}】`;
  const number = header.number === null ? "" : `（${header.number.value}）`;
  return `${secrecy}${header.title?.value ?? name}${number}`;
};

/** What a list of facts says, on one line: succeeded_by 民法典 (2021-01-01) [民法典第一千二百六十条]. */
export const listedLine = ({ field, value, from, source }: ListedFact): string =>
  `${field} ${value}${from === null ? "" : ` (${from})`} [${source}]`;

const sourceText = (source: ExportSource, id: string): SourceText => source.texts(source.lookup.indexOf(documentOf(source, id).id));

/** The text of a document. */
export const textOfDocument = (source: ExportSource, id: string): string => sourceText(source, id).text;

/** Where a piece of evidence stands in its file, in words; null where the format does not tell. */
export const placeOfEvidence = (source: ExportSource, { document, span }: Pick<Evidence, "document" | "span">): string | null =>
  placeAt(sourceText(source, document), span.start, source.language) || null;

/** Opens the characters of a piece of evidence. */
export const quotedOf = (source: ExportSource, { span, ...rest }: Evidence): Quoted => {
  const text = textOfDocument(source, rest.document);
  const quote = text.slice(span.start, span.end);
  const place = placeOfEvidence(source, { document: rest.document, span });
  return { ...rest, start: span.start, end: span.end, quote, context: sentenceOf(text, span), place };
};

/** What made an export, line by line: the program, then each document with its secrecy mark, number and the hash of its bytes. No clock. */
export function* headLines({ graph, program }: ExportSource): Generator<string> {
  const { documents, entities, links, tasks } = graph;
  yield `${program}: ${documents.length} documents, ${entities.length} entities, ${links.length} links, ${tasks.length} measures`;
  for (const document of documents) yield `${sourceName(document)} | ${document.name} | ${document.bytesHash}`;
}
