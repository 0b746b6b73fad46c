import type { Source } from "../source.ts";
import { textOfLines } from "../written-line.ts";
import { articleOf } from "./article.ts";
import { decodeHtml } from "./charset.ts";
import { withHead } from "./head.ts";
import { linesOf } from "./line.ts";
import { pathOf } from "./path.ts";
import { tableJudge } from "./table.ts";
import { readTree } from "./tree.ts";

/**
 * Reads a page: the article is read; navigation, cards and all else around it stand in the text and are cut. What a browser does not show is left out.
 * Throws `InputError`.
 */
export const readHtml = (bytes: Uint8Array, name: string): Source => {
  const { text, encoding } = decodeHtml(bytes);
  const page = readTree(text, name);
  const isTable = tableJudge();
  const article = articleOf(page, isTable);
  const lines = withHead(linesOf(page.root, { article, isTable }), page.title).map(({ element, cell, ...line }) => {
    const path = line.cut === line.words.length ? null : pathOf(element);
    return { ...line, origin: { page: null, box: null, paragraph: null, cell, element: path } };
  });
  return { ...textOfLines(lines), encoding, issues: [] };
};
