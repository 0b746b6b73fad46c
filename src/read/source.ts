import type { Issue, Place, Span } from "../../extract/index.ts";

/** What a format gives: the text, where its stretches stand in the file, which of them are marks of the format, and which lines it says are headings. */
export type Source = {
  /** Paragraphs on lines of their own; the cells of a row side by side, tabs between them. Labels that the format makes by itself (一、) are written out. */
  readonly text: string;
  /** Of plain text, else that of the format. */
  readonly encoding: string;
  /** What is not read but kept: marks, page numbers, the chrome around an article. Sorted, not overlapping. */
  readonly cuts: readonly Span[];
  /** Level by the position at which the words of the line start. */
  readonly headings: ReadonlyMap<number, number>;
  /** Sorted, not overlapping; empty where the format has no places beside the text itself. */
  readonly places: readonly Place[];
  /** What the format could not give. */
  readonly issues: readonly Issue[];
};
