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

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "cases");

/** `⟦name⟧`, `⟦1:name⟧` (label 1:) or `⟦name→1⟧` (label →1). */
const MARK = /⟦(?:(?<lead>\d:))?(?<name>[^⟦⟧→]+)(?<tail>→[^⟦⟧]+)?⟧/gu;

const caseOf = (half: string, written: string): Omit<MarkedCase, "expected"> => {
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
  return { half, text: text + written.slice(from), marks };
};

/** The cases of a file, in its order: a line that opens with `= `, ⏎ for a line break, and the lines below it up to the next. */
export const markedCases = (file: string): readonly MarkedCase[] => {
  const cases: (Omit<MarkedCase, "expected"> & { expected: string[] })[] = [];
  let half = "";
  for (const line of readFileSync(join(FOLDER, file), "utf8").split("\n")) {
    if (line.startsWith("## ")) half = line.slice(3);
    else if (line.startsWith("= ")) cases.push({ ...caseOf(half, line.slice(2).replaceAll("⏎", "\n")), expected: [] });
    else if (line !== "" && !line.startsWith("#")) cases.at(-1)?.expected.push(line);
  }
  return cases;
};
