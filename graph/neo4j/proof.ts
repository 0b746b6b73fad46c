import type { Lookup } from "../lookup.ts";
import type { Evidence, Texts } from "../model.ts";
import { placeAt } from "../origin.ts";
import type { Properties } from "./value.ts";

/** A graph's texts, and the way from a document to its own. */
export type Source = { readonly lookup: Lookup; readonly texts: Texts };

/** The characters of a span. */
export const textAt = ({ lookup, texts }: Source, document: Evidence["document"], span: Evidence["span"]): string =>
  texts(lookup.indexOf(document)).text.slice(span.start, span.end);

/** Places in the file are in Chinese, as the quotes are: what is in a database hangs on no user's language. */
const LANGUAGE = "zh";

const placeOf = ({ lookup, texts }: Source, { document, span }: Evidence): string =>
  placeAt(texts(lookup.indexOf(document)), span.start, LANGUAGE);

/** A proof as lists of one length: the n-th of each belong together. An empty date or place is none. */
export const proofProperties = (source: Source, proof: readonly Evidence[]): Properties => ({
  quotes: proof.map(({ document, span }) => textAt(source, document, span)),
  documents: proof.map(({ document }) => document),
  starts: proof.map(({ span }) => span.start),
  ends: proof.map(({ span }) => span.end),
  places: proof.map((evidence) => placeOf(source, evidence)),
  rules: proof.map(({ rule }) => rule),
  modes: proof.map(({ mode }) => mode),
  bases: proof.map(({ basis }) => basis),
  dates: proof.map(({ date }) => date ?? ""),
});
