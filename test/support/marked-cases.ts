import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A stretch between ⟦ ⟧ in a written case: where it stands once the marks are out, and what is said of it behind →. */
export type Marked = { readonly start: number; readonly end: number; readonly label: string };

/** A case of a file of `test/cases`: the text without marks, what was marked, and the lines below it. */
export type MarkedCase = {
  readonly half: string;
  readonly text: string;
  readonly marks: readonly Marked[];
  readonly expected: readonly string[];
};

/** A case of such a file as it is written: of which half, the text with its marks, and the lines below it. */
export type WrittenCase = { readonly half: string; readonly written: string; readonly expected: readonly string[] };

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "cases");

/** `⟦name⟧`, `⟦1:name⟧` (label 1:) or `⟦name→1⟧` (label →1). */
const MARK = /⟦(?:(?<lead>\d:))?(?<name>[^⟦⟧→]+)(?<tail>→[^⟦⟧]+)?⟧/gu;

const unmarked = (written: string): Pick<MarkedCase, "text" | "marks"> => {
  const marks: Marked[] = [];
  let text = "";
  let from = 0;
  for (const match of written.matchAll(MARK)) {
    text += written.slice(from, match.index);
    const name = match.groups?.["name"] ?? "";
    marks.push({ start: text.length, end: text.length + name.length, label: match.groups?.["lead"] ?? match.groups?.["tail"] ?? "" });
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + written.slice(from), marks };
};

/** The cases of a file of `test/cases` as they are written, in its order: a line that opens with `= `, ⏎ for a line break, and the lines below it up to the next. */
export const writtenCases = (file: string): readonly WrittenCase[] => {
  const cases: { half: string; written: string; expected: string[] }[] = [];
  let half = "";
  for (const line of readFileSync(join(FOLDER, file), "utf8").split("\n")) {
    if (line.startsWith("## ")) half = line.slice(3);
    else if (line.startsWith("= ")) cases.push({ half, written: line.slice(2).replaceAll("⏎", "\n"), expected: [] });
    else if (line !== "" && !line.startsWith("#")) cases.at(-1)?.expected.push(line);
  }
  return cases;
};

/** The same with the marks read. */
export const markedCases = (file: string): readonly MarkedCase[] =>
  writtenCases(file).map(({ half, written, expected }) => ({ half, ...unmarked(written), expected }));
