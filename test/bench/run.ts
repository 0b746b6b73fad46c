import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { table } from "../../src/cli/table.ts";
import { documentOfLength, HOSTILE, type Material, materials } from "./material.ts";
import { fastest, fastestInTurn } from "./measure.ts";
import { analyze, readText } from "./product.ts";
import type { Bench, GrowthRow, HostileRow, StageRow } from "./report.ts";
import { corpusStagesOf, documentStagesOf, type Stage } from "./stages.ts";

// `npm run bench [-- --json]`: characters a second of each stage against jieba's part-of-speech tagging of the same text in the same
// run, time over length, and lines that are made to be slow. Processor time, one process. Ends with 1 where a limit is broken.

/** So many that the engine has compiled what runs often: the fastest of them is of code that is warm. */
const ROUNDS = 12;
/** A small material is run so often that all its rounds together are about this long: the compiler needs as much to settle. */
const WARM_CHARACTERS = 500_000;
const MOST_ROUNDS = 50;
const UNIT = 100_000;
const LENGTHS = [1, 2, 4, 8];
const LENGTH_ROUNDS = 6;
/** Time may grow this much faster than length. */
const LINEAR = 1.5;
const HOSTILE_MILLISECONDS = 1000;

const asJson = process.argv.includes("--json");
const say = (text: string): void => {
  if (!asJson) console.log(text);
};

const tagAll = (jieba: Jieba, { documents }: Material): void => {
  for (const document of documents) jieba.tag(document.text);
};

const benchStages = (jieba: Jieba, material: Material): readonly StageRow[] => {
  const { characters } = material;
  const rounds = Math.min(MOST_ROUNDS, Math.max(ROUNDS, Math.ceil(WARM_CHARACTERS / characters)));
  const timed = (stages: readonly Stage[]) => {
    const times = fastestInTurn(
      rounds,
      stages.map((stage) => stage.run),
    );
    return stages.map(({ name }, index) => ({ name, milliseconds: times[index] ?? Number.NaN }));
  };
  const ofDocuments = timed([{ name: "jieba tag", run: () => tagAll(jieba, material) }, ...documentStagesOf(material)]);
  const jiebaTime = ofDocuments[0]?.milliseconds ?? Number.NaN;
  const rows = [...ofDocuments, ...timed(corpusStagesOf(material))].map(({ name, milliseconds }) => ({
    name,
    milliseconds,
    millions: characters / milliseconds / 1000,
    ratio: jiebaTime / milliseconds,
  }));
  const cells = rows.map(({ name, milliseconds, millions, ratio }) => [
    name,
    milliseconds.toFixed(1),
    millions.toFixed(2),
    ratio.toFixed(2),
  ]);
  say(`${material.name}: ${material.documents.length} documents, ${characters} characters`);
  say(table(["stage", "CPU ms", "M characters/s", "times jieba"], cells, null));
  return rows;
};

/** Every run reads as many characters, in few long documents or many short ones: a short run alone may fall between two collections of garbage. */
const benchLength = ({ name, documents }: Material): readonly GrowthRow[] => {
  const longest = Math.max(...LENGTHS);
  const times = fastestInTurn(
    LENGTH_ROUNDS,
    LENGTHS.map((factor) => {
      const document = documentOfLength(documents, factor * UNIT);
      const bytes = new TextEncoder().encode(document.text);
      const readAgain = Array.from({ length: longest / factor });
      return () => readAgain.map(() => analyze(readText(bytes, document.name)));
    }),
  );
  const rows = LENGTHS.map((factor, index) => {
    const milliseconds = ((times[index] ?? Number.NaN) * factor) / longest;
    return { characters: factor * UNIT, milliseconds, growth: (times[index] ?? Number.NaN) / (times[0] ?? Number.NaN) };
  });
  const cells = rows.map(({ characters, milliseconds, growth }) => [String(characters), milliseconds.toFixed(1), growth.toFixed(2)]);
  say(`read and extract over length (${name}); the last column may be ${LINEAR} at most`);
  say(table(["characters", "CPU ms", "time by length"], cells, null));
  return rows;
};

const benchHostile = (): readonly HostileRow[] => {
  const rows = HOSTILE.map(({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { name, milliseconds: fastest(1, () => analyze(readText(bytes, "hostile.txt"))) };
  });
  const cells = rows.map(({ name, milliseconds }) => [name, milliseconds.toFixed(1)]);
  say(`read and extract a hostile line; each may take ${HOSTILE_MILLISECONDS} ms at most`);
  say(table(["line", "CPU ms"], cells, null));
  return rows;
};

const problemsOf = ({ growth, hostile }: Bench): readonly string[] => [
  ...growth
    .filter((row) => !(row.growth <= LINEAR))
    .map((row) => `${row.characters} characters take ${row.growth.toFixed(2)} times their share`),
  ...hostile
    .filter((row) => !(row.milliseconds < HOSTILE_MILLISECONDS))
    .map((row) => `${row.name} takes ${row.milliseconds.toFixed(0)} ms`),
];

const jieba = Jieba.withDict(dict);
const all = materials();
const stages = all.map((material) => ({
  name: material.name,
  documents: material.documents.length,
  characters: material.characters,
  rows: benchStages(jieba, material),
}));
const largest = all.at(-1);
const bench: Bench = { stages, growth: largest === undefined ? [] : benchLength(largest), hostile: benchHostile() };
if (asJson) console.log(JSON.stringify(bench));
const problems = problemsOf(bench);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
