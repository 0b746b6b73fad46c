import { mkdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { table } from "../../src/cli/table.ts";
import { ROOT } from "../support/cli.ts";
import { fuzz, type Tally } from "./campaign.ts";
import { readingThread } from "./reading.ts";
import { samplesByFormat } from "./seeds.ts";

// `npm run fuzz [-- --count N --from N --format ID]`: reads mutated files of every format of which there are sound ones. The nth file of a
// format is always the same, so a run goes on with --from. What is neither read nor refused with an InputError is kept in .cache/fuzz; ends
// with 1 where there is any.

const FOLDER = join(ROOT, ".cache/fuzz");

const whole = (words: string): number => {
  if (!/^\d{1,9}$/u.test(words)) throw new InvalidArgumentError("a whole number is meant");
  return Number(words);
};

const keep = ({ failures }: Tally): void => {
  for (const { format, index, words, file } of failures) {
    mkdirSync(FOLDER, { recursive: true });
    const path = join(FOLDER, `${format}-${index}${extname(file.name)}`);
    writeFileSync(path, file.bytes);
    console.error(`${path}: ${words}`);
  }
};

const rowOf = ({ format, files, read, refused, ended, failures, slowest, memory }: Tally): readonly string[] => [
  format,
  `${files}`,
  `${read}`,
  [...refused]
    .toSorted((a, b) => b[1] - a[1])
    .map(([code, count]) => `${code} ${count}`)
    .join(", "),
  ended.length === 0 ? "0" : `${ended.length}: ${ended.join(" ")}`,
  failures.length === 0 ? "0" : `${failures.length}: ${failures.map(({ index }) => index).join(" ")}`,
  slowest.toFixed(0),
  (memory / 1024 ** 2).toFixed(0),
];

const { count, from, format } = new Command()
  .option("--count <n>", "files a format", whole, 10_000)
  .option("--from <n>", "the first of them", whole, 0)
  .option("--format <id...>", "these formats alone")
  .parse()
  .opts<{ count: number; from: number; format?: readonly string[] }>();

const everything = samplesByFormat();
const thread = await readingThread();
const tallies: Tally[] = [];
for (const samples of everything.filter((one) => format?.includes(one.format) !== false)) {
  const watch = (index: number): void => {
    if ((index + 1) % 1000 === 0) console.error(`${samples.format}: ${index + 1}`);
  };
  const tally = await fuzz(samples, { from, to: from + count }, { thread, everything, watch });
  keep(tally);
  tallies.push(tally);
}
await thread.close();
console.log(table(["format", "files", "read", "refused, by code", "ended", "failures", "slowest ms", "most MB"], tallies.map(rowOf), null));
process.exitCode = tallies.some(({ failures }) => failures.length > 0) ? 1 : 0;
