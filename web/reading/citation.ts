import type { Span } from "../../extract/index.ts";
import type { DocumentRecord, SourceText } from "../../graph/model.ts";
import { originAt, originParts } from "../../graph/origin.ts";
import type { Language } from "../text/language.ts";
import { phrase } from "../text/phrases.ts";
import { sentenceAt } from "./sentence.ts";
import { textPlaceOf } from "./text-place.ts";

/** Where something stands, in words: `第3页，一、抓好校园安全，第2段`; in a table its cell in place of its paragraph; empty where neither file nor text tell. */
export const placeText = (source: SourceText, offset: number, language: Language): string => {
  const origin = originAt(source, offset);
  const { headings, paragraph } = textPlaceOf(source, offset);
  const number = paragraph === null ? [] : [phrase(language, "paragraphPlace", { n: String(paragraph) })];
  const below = origin?.cell === null || origin === null ? number : [];
  return [...originParts(origin, language), ...headings, ...below].join(phrase(language, "placeComma"));
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
