import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ROOT } from "../support/cli.ts";

/** How reading a file went; `ended`: it took too long, and its thread was ended, as the command and the page do. Memory in bytes: of the whole process at its height, less what it had before. */
export type Outcome = (
  | { readonly is: "read"; readonly blocks: number }
  | { readonly is: "refused"; readonly code: string; readonly reason: string }
  | { readonly is: "ended" }
  | { readonly is: "fault"; readonly words: string }
) & { readonly milliseconds: number; readonly memory: number };

/** Reads files one after the other in a thread, which is ended and begun anew where a file takes too long or too much. */
export type ReadingThread = {
  readonly read: (bytes: Uint8Array, name: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

export const LIMITS = { milliseconds: 10_000, memory: 1024 ** 3 } as const;
const DOOR = join(ROOT, "dist/src/read/index.js");
const THREAD = new URL("./reading-thread.mjs", import.meta.url);
const WATCH = 25;

type Message = { readonly is: string; readonly [key: string]: unknown };

const start = async (): Promise<Worker> => {
  if (!existsSync(DOOR)) throw new Error("the readers are not built: run npm run build command");
  const worker = new Worker(THREAD, {
    workerData: pathToFileURL(DOOR).href,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory / 1024 / 1024 },
    execArgv: [],
    stderr: true,
  });
  await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return worker;
};

/** Waits for what a thread says of a file, or for what ends it. */
const answerOf = (worker: Worker, before: number): Promise<{ message: Message; memory: number }> =>
  new Promise((resolve) => {
    let memory = 0;
    const settle = (message: Message): void => {
      clearTimeout(late);
      clearInterval(watch);
      // By name: a bare call would also take the listeners that the thread keeps for itself.
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      resolve({ message, memory });
    };
    const fault = (words: string): void => settle({ is: "fault", words });
    const late = setTimeout(() => settle({ is: "ended" }), LIMITS.milliseconds);
    const watch = setInterval(() => {
      memory = Math.max(memory, process.memoryUsage.rss() - before);
      if (memory > LIMITS.memory) fault("it takes more than 1 GB");
    }, WATCH);
    worker.once("message", settle);
    worker.once("error", (error) => fault(String(error)));
    worker.once("exit", (code) => fault(`the thread ended with ${code}`));
  });

/** Begins a thread that reads with the built readers. */
export const readingThread = async (): Promise<ReadingThread> => {
  let worker = await start();
  return {
    read: async (bytes, name) => {
      const before = process.memoryUsage.rss();
      const began = performance.now();
      worker.postMessage({ bytes, name });
      const { message, memory } = await answerOf(worker, before);
      const milliseconds = performance.now() - began;
      if (message.is === "fault" || message.is === "ended") {
        await worker.terminate();
        worker = await start();
      }
      return { ...message, milliseconds, memory } as Outcome;
    },
    close: async () => void (await worker.terminate()),
  };
};
