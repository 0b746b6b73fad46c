import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { table } from "../../src/cli/table.ts";
import { documentOfLength, HOSTILE, type Material, materials } from "./material.ts";
import { fastest, fastestInTurn } from "./measure.ts";
import { analyze, read } from "./product.ts";
import { stagesOf } from "./stages.ts";

// `npm run bench`: characters a second of each stage against jieba's part-of-speech tagging of the same text in the same run,
// time over length, and lines that are made to be slow. Processor time, one process. Ends with 1 where a limit is broken.

const ROUNDS = 5;
const UNIT = 100_000;
const LENGTHS = [1, 2, 4, 8];
/** Time may grow this much faster than length. */
const LINEAR = 1.5;
const HOSTILE_MILLISECONDS = 1000;

const problems: string[] = [];
const millions = (characters: number, milliseconds: number): string => (characters / milliseconds / 1000).toFixed(2);

const benchStages = (jieba: Jieba, material: Material): void => {
  const { documents, characters } = material;
  const stages = [
    { name: "jieba tag (baseline)", run: () => documents.map((document) => jieba.tag(document.text)) },
    ...stagesOf(material),
  ];
  const times = fastestInTurn(
    ROUNDS,
    stages.map((stage) => stage.run),
  );
  const baseline = times[0] ?? Number.NaN;
  const rows = stages.map(({ name }, index) => {
    const time = times[index] ?? Number.NaN;
    return [name, time.toFixed(1), millions(characters, time), (baseline / time).toFixed(2)];
  });
  console.log(`${material.name}: ${documents.length} documents, ${characters} characters`);
  console.log(table(["stage", "CPU ms", "M characters/s", "times baseline"], rows, null));
};

const benchLength = ({ name, documents }: Material): void => {
  const lengths = LENGTHS.map((factor) => documentOfLength(documents, factor * UNIT));
  const times = lengths.map((document) => {
    const bytes = new TextEncoder().encode(document.text);
    return fastest(ROUNDS, () => analyze(read(bytes, document.name)));
  });
  const rows = LENGTHS.map((factor, index) => {
    const growth = (times[index] ?? Number.NaN) / (times[0] ?? Number.NaN) / factor;
    if (!(growth <= LINEAR)) problems.push(`${name}: ${factor} times the length takes ${growth.toFixed(2)} times its share`);
    return [String(factor), String(factor * UNIT), (times[index] ?? Number.NaN).toFixed(1), growth.toFixed(2)];
  });
  console.log(`read and extract over length (${name}); the last column may be ${LINEAR} at most`);
  console.log(table(["length", "characters", "CPU ms", "time by length"], rows, null));
};

const benchHostile = (): void => {
  const rows = HOSTILE.map(({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    const time = fastest(1, () => analyze(read(bytes, "hostile.txt")));
    if (!(time < HOSTILE_MILLISECONDS)) problems.push(`${name} takes ${time.toFixed(0)} ms`);
    return [name, time.toFixed(1)];
  });
  console.log(`read and extract a hostile line; each may take ${HOSTILE_MILLISECONDS} ms at most`);
  console.log(table(["line", "CPU ms"], rows, null));
};

const jieba = Jieba.withDict(dict);
const all = materials();
for (const material of all) benchStages(jieba, material);
const largest = all.at(-1);
if (largest !== undefined) benchLength(largest);
benchHostile();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
