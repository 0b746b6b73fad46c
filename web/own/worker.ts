import { type Base, type BuildProgress, type Built, buildFiles, type KnownBytes } from "./build-files.ts";

/** What the page hands to the worker: once, then it waits. */
export type Task = {
  readonly files: readonly { readonly name: string; readonly file: Blob; readonly known?: KnownBytes }[];
  readonly base: Base | null;
};

/** What the worker says: how far it is, and at last what it built, or what went wrong in the program itself. */
export type Said = { readonly progress: BuildProgress } | { readonly built: Built } | { readonly fault: string };

// The types of the DOM know the window only; of the worker's own scope two members are needed.
const scope = self as unknown as { onmessage: (event: MessageEvent<Task>) => void; readonly postMessage: (said: Said) => void };

scope.onmessage = ({ data: { files, base } }) => {
  const named = files.map(({ file, ...rest }) => ({ ...rest, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
  buildFiles(named, (progress) => scope.postMessage({ progress }), base).then(
    (built) => scope.postMessage({ built }),
    (error: unknown) => scope.postMessage({ fault: String(error) }),
  );
};
