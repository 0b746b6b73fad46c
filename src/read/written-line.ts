import type { Origin, Place, Span } from "../../extract/index.ts";
import type { Source } from "./source.ts";

/** A line that a reader has put together, and what it knows of it. */
export type WrittenLine = {
  /** What parts it from the line before: a line break, tabs behind a cell of the same row. */
  readonly before: string;
  readonly words: string;
  readonly origin: Origin;
  /** Rank that the format gives it as a heading, from 1; 0: it is none. */
  readonly heading: number;
  /** How many of its characters, from the start, are kept but not read. */
  readonly cut: number;
};

/** A heading is no sentence and no paragraph. */
const LONGEST_HEADING = 60;
const SENTENCE_END = /[。；;]$/u;

const isHeading = ({ heading, words, origin, cut }: WrittenLine): boolean =>
  heading > 0 && cut === 0 && origin.cell === null && words.length <= LONGEST_HEADING && !SENTENCE_END.test(words);

/** Levels of headings from 1 by rank, whatever ranks a file takes for them. The first alone of its rank is the title and has no level. */
const levelsOf = (lines: readonly WrittenLine[]): ReadonlyMap<number, number> => {
  const ranks = lines.filter(isHeading).map(({ heading }) => heading);
  const [title = 0] = ranks;
  const counted = ranks.filter((rank) => rank === title).length === 1 ? ranks.slice(1) : ranks;
  return new Map([...new Set(counted)].sort((a, b) => a - b).map((rank, index) => [rank, index + 1]));
};

/** The text of lines, with all that is known of each at its place. */
export const textOfLines = (lines: readonly WrittenLine[]): Pick<Source, "text" | "cuts" | "headings" | "places"> => {
  const levels = levelsOf(lines);
  const pieces: string[] = [];
  const places: Place[] = [];
  const cuts: Span[] = [];
  const headings = new Map<number, number>();
  let end = 0;
  let isCutAbove = false;
  for (const [index, line] of lines.entries()) {
    const before = index === 0 ? "" : line.before;
    const start = end + before.length;
    pieces.push(before, line.words);
    end = start + line.words.length;
    const last = cuts[cuts.length - 1];
    if (line.cut > 0 && last !== undefined && isCutAbove) cuts[cuts.length - 1] = { start: last.start, end: start + line.cut };
    else if (line.cut > 0) cuts.push({ start, end: start + line.cut });
    isCutAbove = line.cut === line.words.length;
    places.push({ span: { start, end }, origin: line.origin });
    const level = isHeading(line) ? levels.get(line.heading) : undefined;
    if (level !== undefined) headings.set(start, level);
  }
  return { text: pieces.join(""), cuts, headings, places };
};
