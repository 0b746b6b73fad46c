import type { BuildProgress, Built } from "./build-files.ts";
import type { Said, Task } from "./worker.ts";
import { packed } from "./worker.ts?packed";

/** Work that can be given up. `built` stays open for ever after `cancel`, and is rejected where the worker fails. */
export type Work = { readonly built: Promise<Built>; readonly cancel: () => void };

/** The code of the worker. Not by fetch of a data: address, which the policy of the page forbids. */
const unpacked = async (): Promise<Blob> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(stream).blob()], { type: "text/javascript" });
};

/** Analyses files in a thread of its own, which ends with the work. */
export const startWorker = async (task: Task, tell: (progress: BuildProgress) => void): Promise<Work> => {
  const address = URL.createObjectURL(await unpacked());
  const worker = new Worker(address);
  const built = new Promise<Built>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ("progress" in data) return tell(data.progress);
      if ("built" in data) resolve(data.built);
      else reject(new Error(data.fault));
    };
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
  worker.postMessage(task);
  return { built, cancel: () => worker.terminate() };
};
