import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A sentence, its names marked, and the relations between papers that it states. */
export type ReferenceCase = { readonly half: string; readonly written: string; readonly expected: readonly string[] };

const PATH = join(dirname(fileURLToPath(import.meta.url)), "..", "cases", "references.txt");

/** The cases of `test/cases/references.txt`, in its order. */
export const referenceCases = (): readonly ReferenceCase[] => {
  const cases: { half: string; written: string; expected: string[] }[] = [];
  let half = "";
  for (const line of readFileSync(PATH, "utf8").split("\n")) {
    if (line.startsWith("## ")) half = line.slice(3);
    else if (line.startsWith("= ")) cases.push({ half, written: line.slice(2).replaceAll("⏎", "\n"), expected: [] });
    else if (line !== "" && !line.startsWith("#")) cases.at(-1)?.expected.push(line);
  }
  return cases;
};
