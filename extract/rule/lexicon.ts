/** A word and what it stands for. */
export type Entry = {
  /** The preferred name. */
  readonly name: string;
  /** All surfaces, the preferred one first. */
  readonly surfaces: readonly string[];
  /** Longer words inside which no surface of the lexicon counts. */
  readonly except: readonly string[];
};

/** A list of words that rules share. The object itself is its identity. */
export type Lexicon = { readonly id: string; readonly entries: readonly Entry[] };

const BLANK = /\s/u;

/**
 * Reads a lexicon: one entry a line, `preferred | variant | variant !word-in-which-it-does-not-count  # why`.
 * Blank lines are passed over; `#` opens a comment. Several entries without variants may share a line, parted by blanks.
 * Throws a RangeError where a line has both variants and several entries.
 */
export const defineLexicon = (id: string, source: string): Lexicon => ({
  id,
  entries: source.split("\n").flatMap((raw) => {
    const line = raw.split("#", 1)[0]?.trim() ?? "";
    if (line === "") return [];
    const words = line.split(/\s+/u);
    const except = words.filter((word) => word.startsWith("!")).map((word) => word.slice(1));
    const rest = words.filter((word) => !word.startsWith("!")).join(" ");
    if (rest.includes("|")) {
      const surfaces = rest.split("|").map((surface) => surface.trim());
      if (surfaces.some((surface) => BLANK.test(surface)))
        throw new RangeError(`lexicon ${id}: “${line}” has variants and more than one entry; give each entry a line of its own`);
      return [{ name: surfaces[0] ?? "", surfaces, except }];
    }
    return rest.split(" ").map((name) => ({ name, surfaces: [name], except }));
  }),
});

/** A lexicon of the entries of several. */
export const joinLexicons = (id: string, lexicons: readonly Lexicon[]): Lexicon => ({
  id,
  entries: lexicons.flatMap((lexicon) => lexicon.entries),
});
