import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileAnnotations } from "../support/annotation.ts";
import type { Gold } from "./gold.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folder of material that lies beside a checkout for those who have it. */
export const SHARED = join(ROOT, "..", "shared");

/** An annotated document: its gold, and where its bytes are. */
export type Annotated = { readonly gold: Gold; readonly path: string };

/**
 * Where the annotations of a set are, and where its texts may be; compiled: offsets are in `NAME.gold.json` already.
 * half: only the documents that the folder's `halves.json` gives to it.
 */
type Place = {
  readonly annotations: string;
  readonly texts: readonly string[];
  readonly compiled: boolean;
  readonly half: "dev" | "test" | null;
};

const OWN = join(ROOT, "test", "gold", "examples");
const GOLD = join(SHARED, "gold");
const CORPUS = { annotations: join(ROOT, "test", "gold", "corpus"), texts: [join(SHARED, "corpus")], compiled: false };
const SECOND = { ...CORPUS, annotations: join(ROOT, "test", "gold", "corpus-second") };

/**
 * own: the project's examples, always there. corpus-dev, second-dev: annotated here, the texts lie beside the checkout. shared: all of
 * it lies there. corpus-test, second-test, blind: exams, of which only totals are shown, and only when asked for: nobody tunes for them.
 */
const SETS = {
  own: { annotations: OWN, texts: [OWN, join(ROOT, "examples")], compiled: false, half: null },
  "corpus-dev": { ...CORPUS, half: "dev" },
  "second-dev": { ...SECOND, half: "dev" },
  shared: { annotations: GOLD, texts: [GOLD], compiled: true, half: null },
  "corpus-test": { ...CORPUS, half: "test" },
  "second-test": { ...SECOND, half: "test" },
  blind: { annotations: join(GOLD, "blind"), texts: [join(GOLD, "blind")], compiled: true, half: null },
} satisfies Readonly<Record<string, Place>>;

/** Sets of annotated documents; see `SETS`. */
export type SetName = keyof typeof SETS;

/** All sets, the ones that anyone may look at first. */
export const SET_NAMES = Object.keys(SETS) as readonly SetName[];

/** Whether a set is an exam: only its totals are looked at. */
export const isExam = (set: SetName): boolean => set === "blind" || SETS[set].half === "test";

/** The folder of the annotations of a set. */
export const folderOf = (set: SetName): string => SETS[set].annotations;

/** Whether a set is there to be scored. */
export const isThere = (set: SetName): boolean => existsSync(SETS[set].annotations) && SETS[set].texts.some((folder) => existsSync(folder));

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** The documents of a half; null: all that are there. */
const halfOf = (set: SetName): readonly string[] | null => {
  const { annotations, half } = SETS[set];
  if (half === null) return null;
  const halves = JSON.parse(readFileSync(join(annotations, "halves.json"), "utf8")) as Readonly<Record<string, readonly string[]>>;
  return halves[half] ?? [];
};

const namesIn = (set: SetName, ending: string): readonly string[] => {
  const half = halfOf(set);
  return readdirSync(folderOf(set))
    .filter((name) => name.endsWith(ending) && (half?.includes(name.slice(0, -ending.length)) ?? true))
    .sort(byName);
};

const textPathOf = (set: SetName, doc: string): string => {
  const path = SETS[set].texts.map((folder) => join(folder, doc)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`no text of ${doc} in ${SETS[set].texts.join(", ")}`);
  return path;
};

const readCompiled = (set: SetName): readonly Annotated[] =>
  namesIn(set, ".gold.json").map((name) => {
    const gold = JSON.parse(readFileSync(join(folderOf(set), name), "utf8")) as Gold;
    return { gold, path: textPathOf(set, gold.doc) };
  });

const compile = (set: SetName): readonly Annotated[] =>
  namesIn(set, ".ann").map((name) => {
    const doc = name.replace(".ann", ".txt");
    const path = textPathOf(set, doc);
    const annotations = join(folderOf(set), name);
    const { gold, problems } = compileAnnotations(doc, readFileSync(path, "utf8").replace("\uFEFF", ""), readFileSync(annotations, "utf8"));
    if (problems.length > 0) throw new Error(`${annotations}:\n${problems.join("\n")}`);
    return { gold, path };
  });

/** The annotated documents of a set, by name. */
export const annotatedOf = (set: SetName): readonly Annotated[] => (SETS[set].compiled ? readCompiled(set) : compile(set));
