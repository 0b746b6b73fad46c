import { joinPieces, type TextLine } from "./line.ts";

/** The lines of a page and its height in points. */
export type PageLines = { readonly lines: readonly TextLine[]; readonly height: number };

/** Heads and feet stand in this share of a page at its upper and its lower end. */
const ZONE = 0.13;
const PAGE_NUMBER =
  /^(?:[-—–－·~]{1,2}\s{0,3}\d{1,4}\s{0,3}[-—–－·~]{1,2}|第?\s{0,2}\d{1,4}\s{0,2}页(?:\s{0,2}[/，,]?\s{0,2}共\s{0,2}\d{1,4}\s{0,2}页)?|\d{1,4}(?:\s{0,2}\/\s{0,2}\d{1,4})?|[ivxlc]{1,6}|Page\s\d{1,4}(?:\sof\s\d{1,4})?)$/iu;
const ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\s?\/\s?\d{1,4})?$/u;
/** A number of a page beside other words: 第3页, —3—, 3 云川市人民政府公报. Others count what the page is about: 第3批清单. */
const COUNTED = /第\s?\d{1,4}\s?页|共\s?\d{1,4}\s?页|[-—–－·]\s?\d{1,4}\s?[-—–－·]|^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/gu;
/** 附件 2 opens a page as a head would. */
const ANNEX = /^附[件录表]/u;
const BLANKS = /\s+/gu;
const SAME_HEIGHT = 4;

type Candidate = { readonly row: TextLine; readonly key: string; readonly isEdge: boolean };

/** The rows of a page in its zones; the outermost are its edges. */
const candidatesOf = ({ lines, height }: PageLines): readonly Candidate[] => {
  const rows = joinPieces(lines);
  return rows.flatMap((row, index) => {
    const isTop = row.baseline < ZONE * height;
    if ((!isTop && row.baseline < (1 - ZONE) * height) || ANNEX.test(row.words)) return [];
    const isEdge = index === (isTop ? 0 : rows.length - 1);
    return [{ row, key: row.words.replace(COUNTED, "#").replace(BLANKS, ""), isEdge }];
  });
};

const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;

/** Whether words stand at the same height of so many pages that they belong to none of them. */
const isRepeated = ({ row }: Candidate, alike: readonly Candidate[], pages: number): boolean => {
  const found = new Set(alike.filter((one) => Math.abs(one.row.baseline - row.baseline) <= SAME_HEIGHT).map((one) => one.row.page)).size;
  return found >= 2 && (found >= LEAST_PAGES || found >= LEAST_SHARE * pages);
};

/** The baselines of what is printed on each page as its head or foot: page numbers, running titles. By page, in their order. */
export const furnitureOf = (pages: readonly PageLines[]): readonly ReadonlySet<number>[] => {
  const candidates = pages.map(candidatesOf);
  const byKey = new Map<string, Candidate[]>();
  for (const one of candidates.flat()) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return candidates.map(
    (ones) =>
      new Set(
        ones
          .filter((one) => {
            const isNumber = one.isEdge && (PAGE_NUMBER.test(one.row.words) || ADDRESS.test(one.row.words));
            return isNumber || isRepeated(one, byKey.get(one.key) ?? [], pages.length);
          })
          .map(({ row }) => row.baseline),
      ),
  );
};
