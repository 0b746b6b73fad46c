import { matchesOf } from "../../../extract/text/matches.ts";
import { numbersOf } from "./matrix.ts";

const WORD = /[^\s,]+/gu;

/**
 * The offsets of `DeltaX` and `DeltaY`: `2 3 g 4 5.6` is 2 3 5.6 5.6 5.6 5.6. At most `most` are given, however many the words claim;
 * null where the attribute is absent.
 */
export const offsetsOf = (words: string | undefined, most: number): readonly number[] | null => {
  if (words === undefined) return null;
  const offsets: number[] = [];
  const open: string[] = [];
  for (const [word] of matchesOf(WORD, words)) {
    if (offsets.length >= most) break;
    open.push(word);
    const isRun = open[0]?.toLowerCase() === "g";
    if (isRun && open.length < 3) continue;
    const count = isRun ? Number(open[1]) : 1;
    const [value] = numbersOf(word);
    open.length = 0;
    if (value === undefined || !Number.isInteger(count)) continue;
    const end = Math.min(most, offsets.length + count);
    while (offsets.length < end) offsets.push(value);
  }
  return offsets;
};
