import type { Line } from "./line.ts";

/** The lines of a page that stand in no table, from top to bottom, and its height in points. */
export type Leaf = { readonly lines: readonly Line[]; readonly height: number };

/** Heads and feet stand this near to the edge, as a part of the height, and in so many lines. */
const ZONE = 0.14;
const MOST_LINES = 3;
/** On how many of the pages a line must come back, at least two. */
const SHARE = 0.25;
/** Points between the places of a line that comes back. */
const NEAR = 4;

const PAGE_NUMBER =
  /^[-—–－·~\s]*(?:第\s?)?[-—–－·~\s]*\d{1,4}[-—–－·~\s]*(?:页)?(?:\s?[/／，,]?\s?(?:共\s?)?\d{1,4}\s?页?)?[-—–－·~\s]*$/u;
/** A number of a page beside other words: 第3页, —3—, 3 云川市人民政府公报. */
const COUNTED = /第\s?\d{1,4}\s?页|共\s?\d{1,4}\s?页|[-—–－·]\s?\d{1,4}\s?[-—–－·]|^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/gu;
/** 附件 2 opens a page as a head would. */
const ANNEX = /^附[件录表]/u;

type Candidate = { readonly line: Line; readonly key: string; readonly isOutermost: boolean };

/** The lines near to the upper and the lower edge of a page. */
const candidatesOf = ({ lines, height }: Leaf): readonly Candidate[] => {
  const head = lines.slice(0, MOST_LINES).filter(({ box }) => box[3] < height * ZONE);
  const foot = lines.slice(-MOST_LINES).filter(({ box }) => box[1] > height * (1 - ZONE));
  const candidate = (zone: string, line: Line, isOutermost: boolean): Candidate => ({
    line,
    key: `${zone} ${line.words.replace(COUNTED, "#")}`,
    isOutermost,
  });
  const candidates = [
    ...head.map((line, index) => candidate("head", line, index === 0)),
    ...foot.map((line, index) => candidate("foot", line, index === foot.length - 1)),
  ];
  return candidates.filter(({ line }) => !ANNEX.test(line.words));
};

/** What was found from the edges of a page inwards, up to the first line that is none. */
const outside = ({ lines }: Leaf, found: ReadonlySet<Line>): readonly Line[] => {
  let start = 0;
  let end = lines.length;
  const isFound = (line: Line | undefined): boolean => line !== undefined && found.has(line);
  while (start < end && isFound(lines[start])) start += 1;
  while (end > start && isFound(lines[end - 1])) end -= 1;
  return [...lines.slice(0, start), ...lines.slice(end)];
};

/** The heads, feet and page numbers among the lines of all pages: what comes back at the same place, and figures at the edge. */
export const runningLines = (leaves: readonly Leaf[]): ReadonlySet<Line> => {
  const found = new Set<Line>();
  const byKey = new Map<string, Line[]>();
  for (const { line, key, isOutermost } of leaves.flatMap(candidatesOf)) {
    if (isOutermost && PAGE_NUMBER.test(line.words)) found.add(line);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [line]);
    else same.push(line);
  }
  const least = Math.max(2, Math.ceil(leaves.length * SHARE));
  for (const lines of byKey.values()) {
    const first = lines[0]?.box[1] ?? 0;
    const near = lines.filter(({ box }) => Math.abs(box[1] - first) < NEAR);
    const pages = new Set(near.map(({ page }) => page));
    if (pages.size >= least) for (const line of near) found.add(line);
  }
  return new Set(leaves.flatMap((leaf) => outside(leaf, found)));
};
