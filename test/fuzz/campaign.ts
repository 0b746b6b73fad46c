import type { ReadingThread } from "./reading.ts";
import { mutated, type Sample, type Samples } from "./seeds.ts";

/** A file that did worse than being refused. */
export type Failure = { readonly format: string; readonly index: number; readonly words: string; readonly file: Sample };

/** How the mutated files of one format fared. */
export type Tally = {
  readonly format: string;
  files: number;
  read: number;
  /** How many were refused, by the code of the `InputError`. */
  readonly refused: Map<string, number>;
  /** The numbers of those that took longer than the limit. */
  readonly ended: number[];
  readonly failures: Failure[];
  slowest: number;
  /** Bytes. */
  memory: number;
};

type Range = { readonly from: number; readonly to: number };

/** Reads the mutated files of a format from one number up to another. `watch` is called after each file. */
export const fuzz = async (
  samples: Samples,
  { from, to }: Range,
  {
    thread,
    everything,
    watch,
  }: { readonly thread: ReadingThread; readonly everything: readonly Samples[]; readonly watch: (index: number) => void },
): Promise<Tally> => {
  const tally: Tally = { format: samples.format, files: 0, read: 0, refused: new Map(), ended: [], failures: [], slowest: 0, memory: 0 };
  for (let index = from; index < to; index += 1) {
    const file = mutated(samples, index, everything);
    const outcome = await thread.read(file.bytes, file.name);
    tally.files += 1;
    tally.slowest = Math.max(tally.slowest, outcome.milliseconds);
    tally.memory = Math.max(tally.memory, outcome.memory);
    if (outcome.is === "read") tally.read += 1;
    else if (outcome.is === "refused") tally.refused.set(outcome.code, (tally.refused.get(outcome.code) ?? 0) + 1);
    else if (outcome.is === "ended") tally.ended.push(index);
    else tally.failures.push({ format: samples.format, index, words: outcome.words, file });
    watch(index);
  }
  return tally;
};
