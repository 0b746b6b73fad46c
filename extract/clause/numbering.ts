import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";

/** The number of a heading or an item: 一、 （二） 3. （4） 第五条 ① —— and the like. */
const NUMBERING =
  /(?:第?[一二三四五六七八九十百零〇]{1,5}(?:[、.．]|[条章节部分]{1,2}[　 ]?)|[（(][一二三四五六七八九十0-9]{1,3}[)）][、.．]?|[0-9]{1,3}(?:[.．、)）])(?![0-9](?![0-9]{3}年))|[①-⑳]|[—-]{1,2}|[●■◆·•])[ 　]*/uy;

/** Where a block goes on behind its number. */
export const numberingEnd = (text: string, { start, end }: Span): number => Math.min(endOf(NUMBERING, text, start), end);
