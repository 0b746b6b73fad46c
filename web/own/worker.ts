import { type BuildProgress, type Built, buildFiles } from "./build-files.ts";

/** What the page hands to the worker: once, then it waits. */
export type Task = readonly { readonly name: string; readonly file: Blob }[];

/** What the worker says: how far it is, and at last what it built, or what went wrong in the program itself. */
export type Said = { readonly progress: BuildProgress } | { readonly built: Built } | { readonly fault: string };

// The types of the DOM know the window only; of the worker's own scope two members are needed.
const scope = self as unknown as { onmessage: (event: MessageEvent<Task>) => void; readonly postMessage: (said: Said) => void };

scope.onmessage = ({ data }) => {
  const files = data.map(({ name, file }) => ({ name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
  buildFiles(files, (progress) => scope.postMessage({ progress })).then(
    (built) => scope.postMessage({ built }),
    (error: unknown) => scope.postMessage({ fault: String(error) }),
  );
};
