/** The readings of a character, without tones; empty for one that has none. */
export type Readings = (character: string) => readonly string[];

const NONE: readonly string[] = [];

/** Readings from a table of one line a syllable: the syllable, a blank, its characters. */
export const readingsOf = (table: string): Readings => {
  const byCharacter = new Map<string, string[]>();
  for (const line of table.split("\n")) {
    const [syllable = "", characters = ""] = line.split(" ");
    for (const character of characters) {
      const before = byCharacter.get(character);
      if (before === undefined) byCharacter.set(character, [syllable]);
      else before.push(syllable);
    }
  }
  return (character) => byCharacter.get(character) ?? NONE;
};

let loaded: Readings | null = null;
let loading: Promise<void> | null = null;

/** The readings, once they are loaded; null before. */
export const loadedReadings = (): Readings | null => loaded;

/** Loads the table of readings; it is not part of the first view, since most queries are characters. */
export const loadReadings = (): Promise<void> => {
  loading ??= import("./lexicon.ts").then(({ PINYIN_TABLE }) => {
    loaded = readingsOf(PINYIN_TABLE);
  });
  return loading;
};

const LETTERS = /^[a-z]{2,24}$/u;

/** Whether a folded query may be pinyin. */
export const isPinyin = (folded: string): boolean => LETTERS.test(folded);

const HISSING = /^[zcs]h/u;

/** What of a query one reading may stand for: its first letter, zh, ch, sh, the whole of it, or its beginning at the end of the query. */
const stepsOf = (reading: string, query: string, from: number): readonly number[] => {
  if (query[from] !== reading[0]) return [];
  const rest = query.length - from;
  const steps = [1];
  if (HISSING.test(reading) && query[from + 1] === "h") steps.push(2);
  if (query.startsWith(reading, from)) steps.push(reading.length);
  else if (rest < reading.length && reading.startsWith(query.slice(from))) steps.push(rest);
  return steps;
};

/** Where a run of characters that begins at `at` and reads as the query from `from` on ends; null where none does. */
export const readAs = (text: string, at: number, query: string, from: number, readings: Readings): number | null => {
  if (from === query.length) return at;
  if (at === text.length) return null;
  for (const reading of readings(text[at] ?? "")) {
    for (const step of stepsOf(reading, query, from)) {
      const end = readAs(text, at + 1, query, from + step, readings);
      if (end !== null) return end;
    }
  }
  return null;
};

const CODE_OF_A = 97;

/** The letters of a text from a to z, a bit each. */
export const bitsOf = (letters: string): number => {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) - CODE_OF_A);
  return bits;
};

/** The first letters of a character's readings, as bits. */
export const initialsOf = (character: string, readings: Readings): number =>
  bitsOf(
    readings(character)
      .map((reading) => reading.slice(0, 1))
      .join(""),
  );
