import { type FileSource, factsOf } from "../../src/read/document.ts";
import { InputError } from "../../src/read/input-error.ts";
import type { Source } from "../../src/read/source.ts";
import type { BadFile, BadFileCode } from "./build-files.ts";

/** A file that the page hands to the worker of its format. */
export type ReadRequest = { readonly name: string; readonly bytes: Uint8Array };

/** What became of it: what its text is made of, the files in it, or why neither. */
export type ReadReply = FileSource | { readonly files: readonly (ReadRequest | BadFile)[] } | { readonly code: BadFileCode };

// The types of the DOM know the window only; of the worker's own scope two members are needed.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ReadRequest>) => void;
  readonly postMessage: (reply: ReadReply) => void;
};

/** Makes of this worker one that answers for files, one after the other. */
export const serve = (answer: (request: ReadRequest) => ReadReply | Promise<ReadReply>): void => {
  scope.onmessage = async ({ data }) => {
    try {
      scope.postMessage(await answer(data));
    } catch (error) {
      scope.postMessage({ code: error instanceof InputError ? error.code : "fault" });
    }
  };
};

/** Makes of this worker one that reads the files of a format. */
export const serveReader = (decode: (bytes: Uint8Array, name: string) => Source | Promise<Source>): void =>
  serve(async ({ bytes, name }) => {
    // Before the reader has the bytes, which may give them away.
    const facts = factsOf(bytes);
    return { source: await decode(bytes, name), facts };
  });
