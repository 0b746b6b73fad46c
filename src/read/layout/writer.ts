import type { Cell, Origin, Place, Span } from "../../../extract/index.ts";

/** A paper as it is put together, line by line. */
export type Writer = {
  /** A paragraph on a line of its own. */
  readonly paragraph: (words: string, origin: Origin) => void;
  /** Kept, and not read. */
  readonly cut: (words: string, origin: Origin) => void;
  /** Rows follow each other; the cells of a row stand side by side, the paragraphs of a cell below each other. */
  readonly row: (cells: readonly Written[], isCut: boolean) => void;
  readonly result: () => { readonly text: string; readonly places: readonly Place[]; readonly cuts: readonly Span[] };
};

/** A cell with the words and places of its paragraphs. */
export type Written = { readonly paragraphs: readonly { readonly words: string; readonly origin: Origin }[]; readonly cell: Cell };

/** An empty paper. */
export const writer = (): Writer => {
  const parts: string[] = [];
  const places: Place[] = [];
  const cuts: Span[] = [];
  let length = 0;
  const add = (words: string): Span => {
    const start = length;
    parts.push(words);
    length += words.length;
    return { start, end: length };
  };
  const put = (words: string, origin: Origin): Span => {
    const span = add(words);
    if (words !== "") places.push({ span, origin });
    return span;
  };
  return {
    paragraph: (words, origin) => {
      put(words, origin);
      add("\n");
    },
    cut: (words, origin) => {
      cuts.push(put(words, origin));
      add("\n");
    },
    row: (cells, isCut) => {
      const start = length;
      cells.forEach(({ paragraphs, cell }, index) => {
        if (index > 0) add("\t");
        paragraphs.forEach(({ words, origin }, below) => {
          if (below > 0) add("\n");
          put(words, { ...origin, cell });
        });
      });
      if (isCut && length > start) cuts.push({ start, end: length });
      add("\n");
    },
    result: () => ({ text: parts.join(""), places, cuts }),
  };
};
