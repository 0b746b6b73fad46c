import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileAnnotations } from "../support/annotation.ts";
import type { Gold } from "./gold.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folder of material that lies beside a checkout for those who have it. */
export const SHARED = join(ROOT, "..", "shared");

/** Sets of annotated documents. `own` is part of the project; of `blind` only totals are shown, and only when asked for. */
export type SetName = "own" | "shared" | "blind";

/** An annotated document: its gold, and where its bytes are. */
export type Annotated = { readonly gold: Gold; readonly path: string };

const FOLDERS: Readonly<Record<SetName, string>> = {
  own: join(ROOT, "test", "gold", "examples"),
  shared: join(SHARED, "gold"),
  blind: join(SHARED, "gold", "blind"),
};

/** The folder of a set. */
export const folderOf = (set: SetName): string => FOLDERS[set];

/** Whether a set is there to be scored. */
export const isThere = (set: SetName): boolean => existsSync(FOLDERS[set]);

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

const namesIn = (set: SetName, ending: string): readonly string[] =>
  readdirSync(FOLDERS[set])
    .filter((name) => name.endsWith(ending))
    .sort(byName);

/** Compiled beforehand, beside the text. */
const readCompiled = (set: SetName): readonly Annotated[] =>
  namesIn(set, ".gold.json").map((name) => {
    const gold = JSON.parse(readFileSync(join(FOLDERS[set], name), "utf8")) as Gold;
    return { gold, path: join(FOLDERS[set], gold.doc) };
  });

/** The documents of `examples/`, or a text beside the annotations. */
const readOwn = (): readonly Annotated[] =>
  namesIn("own", ".ann").map((name) => {
    const doc = name.replace(".ann", ".txt");
    const beside = join(FOLDERS.own, doc);
    const path = existsSync(beside) ? beside : join(ROOT, "examples", doc);
    const { gold, problems } = compileAnnotations(
      doc,
      readFileSync(path, "utf8").replace("\uFEFF", ""),
      readFileSync(join(FOLDERS.own, name), "utf8"),
    );
    if (problems.length > 0) throw new Error(`test/gold/examples/${name}:\n${problems.join("\n")}`);
    return { gold, path };
  });

/** The annotated documents of a set, by name. */
export const annotatedOf = (set: SetName): readonly Annotated[] => (set === "own" ? readOwn() : readCompiled(set));
