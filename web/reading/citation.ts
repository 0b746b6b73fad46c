import type { Span } from "../../extract/index.ts";
import type { DocumentRecord, SourceText } from "../../graph/model.ts";
import type { Language } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
import { sentenceAt } from "./sentence.ts";
import { textPlaceOf } from "./text-place.ts";

/** Where something stands, in words: `一、抓好校园安全，第2段`; empty where the text does not tell. */
export const placeText = (source: SourceText, offset: number, language: Language): string => {
  const { headings, paragraph } = textPlaceOf(source, offset);
  const number = paragraph === null ? [] : [phrase(language, "paragraphPlace", { n: String(paragraph) })];
  return [...headings, ...number].join(phrase(language, "placeComma"));
};

const BLANKS = /\s+/gu;

/** The sentence around a span as a citation: the quote, the title of its document, its number, and the place. */
export const citationOf = (source: SourceText, record: DocumentRecord, span: Span, language: Language): string => {
  const sentence = sentenceAt(source, span);
  const quote = source.text.slice(sentence.start, sentence.end).replace(BLANKS, " ").trim();
  const { title, number } = record.header;
  const name = phrase(language, "citedTitle", { title: title?.value ?? record.name });
  const parts = [name, number?.value ?? "", placeText(source, span.start, language)].filter((part) => part !== "");
  return phrase(language, "citation", { quote, source: parts.join(phrase(language, "placeComma")) });
};
