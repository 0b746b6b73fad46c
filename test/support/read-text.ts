import type { Document } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";

/** A text as a document, as if it had been a file in UTF-8. */
export const documentOf = (text: string, name = "文件.txt"): Document => readText(new TextEncoder().encode(text), name);

/** Each block as `role level: words`, noise included; what is read of it, or the text where nothing is. */
export const outline = (document: Document): readonly string[] =>
  document.blocks.map(({ role, level, span }) => {
    const words = document.text.slice(span.start, span.end).replace(/\r?\n/gu, "⏎");
    return `${role}${level > 0 ? ` ${level}` : ""}: ${words}`;
  });
