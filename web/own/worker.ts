import type { FileSource } from "../../src/read/document.ts";
import { type Base, type BuildProgress, type Built, buildFiles } from "./build-files.ts";

/** A file to analyse: text, or what the reader of its format gave. */
export type TaskFile = { readonly name: string } & ({ readonly file: Blob } | FileSource);

/** What the page hands to the worker: once, then it waits. */
export type Task = { readonly files: readonly TaskFile[]; readonly base: Base | null };

/** What the worker says: how far it is, and at last what it built, or what went wrong in the program itself. */
export type Said = { readonly progress: BuildProgress } | { readonly built: Built } | { readonly fault: string };

// The types of the DOM know the window only; of the worker's own scope two members are needed.
const scope = self as unknown as { onmessage: (event: MessageEvent<Task>) => void; readonly postMessage: (said: Said) => void };

scope.onmessage = ({ data: { files, base } }) => {
  const named = files.map((one) => ({
    name: one.name,
    content: async () => ("file" in one ? new Uint8Array(await one.file.arrayBuffer()) : one),
  }));
  buildFiles(named, (progress) => scope.postMessage({ progress }), base).then(
    (built) => scope.postMessage({ built }),
    (error: unknown) => scope.postMessage({ fault: String(error) }),
  );
};
