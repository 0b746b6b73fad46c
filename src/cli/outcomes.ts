import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Input } from "./inputs.ts";
import type { Reply } from "./worker.ts";

/** Below this many bytes for each worker starting it costs more than it saves. */
const WORTH_A_WORKER = 1 << 21;
/** Files in hand for each worker: enough to keep it busy, few enough to fit in memory. */
const AHEAD = 4;

/** What became of one file: its value, or what is wrong with it. */
export type Outcome<T> = { readonly input: Input; readonly reply: Reply<T> };

/** An export of `worker.ts`; its name finds it on the other side. */
type Run<T> = (input: Input) => Promise<Reply<T>>;

const sizeOf = (input: Input): number => statSync(input.file, { throwIfNoEntry: false })?.size ?? 0;

/** As many workers as there are cores, files and work for. */
const workersFor = (inputs: readonly Input[]): number => {
  const bytes = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  return Math.min(availableParallelism(), inputs.length, Math.floor(bytes / WORTH_A_WORKER));
};

async function* byPool<T>(inputs: readonly Input[], run: Run<T>, workers: number): AsyncGenerator<Outcome<T>> {
  const pool = new Tinypool({ filename: new URL("./worker.js", import.meta.url).href, minThreads: workers, maxThreads: workers });
  try {
    const running: Promise<Reply<T>>[] = [];
    for (const [index, input] of inputs.entries()) {
      while (running.length < Math.min(inputs.length, index + workers * AHEAD)) {
        running.push(pool.run(inputs[running.length], { name: run.name }));
      }
      const reply = await running[index];
      if (reply === undefined) throw new RangeError(`no reply for ${input.path}`);
      yield { input, reply };
    }
  } finally {
    await pool.destroy();
  }
}

/** Runs a function of `worker.ts` on files; outcomes in the order of the files. `jobs`: how many at a time; null: as many as pay. */
export async function* outcomesOf<T>(inputs: readonly Input[], run: Run<T>, jobs: number | null): AsyncGenerator<Outcome<T>> {
  const workers = jobs ?? workersFor(inputs);
  if (workers > 1) yield* byPool(inputs, run, workers);
  else for (const input of inputs) yield { input, reply: await run(input) };
}
