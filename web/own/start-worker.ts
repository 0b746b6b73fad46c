import type { BadFile, BuildProgress, Built } from "./build-files.ts";
import { LONGEST } from "./readers.ts";
import { unpack } from "./unpack.ts";
import type { Said, Task } from "./worker.ts";
import { packed } from "./worker.ts?packed";

/** Work that can be given up. `built` stays open for ever after `cancel`, and is rejected where the worker fails. */
export type Work = { readonly built: Promise<Built>; readonly cancel: () => void };

type Tell = (progress: BuildProgress) => void;

/** What came of a task: what was built, or which file took too long. */
type Outcome = { readonly built: Built } | { readonly slow: number };

/** Lets a worker do a task; each file has its time. */
const outcomeOf = (worker: Worker, task: Task, tell: Tell): Promise<Outcome> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Outcome>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      clearTimeout(timer);
      if ("built" in data) return resolve(data);
      if ("fault" in data) return reject(new Error(data.fault));
      const { progress } = data;
      if (progress.stage === "analyze") timer = setTimeout(() => resolve({ slow: progress.done }), LONGEST);
      tell(progress);
    };
    worker.postMessage(task);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
};

/** Analyses files in a thread of its own, which ends with the work. A file that takes too long is named as bad, and the rest begins anew. */
export const startWorker = async (task: Task, tell: Tell): Promise<Work> => {
  const address = URL.createObjectURL(await unpack(packed));
  let worker: Worker | null = null;
  const build = async (files: Task["files"], slow: readonly BadFile[]): Promise<Built> => {
    worker = new Worker(address);
    const outcome = await outcomeOf(worker, { ...task, files }, tell);
    if ("built" in outcome) return { ...outcome.built, bad: [...slow, ...outcome.built.bad] };
    const name = files[outcome.slow]?.name ?? "";
    return build(
      files.filter((_, index) => index !== outcome.slow),
      [...slow, { name, code: "read/too-slow" }],
    );
  };
  const built = build(task.files, []).finally(() => URL.revokeObjectURL(address));
  return { built, cancel: () => worker?.terminate() };
};
