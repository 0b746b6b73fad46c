import { type FileSource, factsOf } from "../../src/read/document.ts";
import { InputError } from "../../src/read/input-error.ts";
import type { Source } from "../../src/read/source.ts";
import type { BadFileCode } from "./build-files.ts";

/** A file that the page hands to the worker of its format. */
export type ReadRequest = { readonly name: string; readonly bytes: Uint8Array };

/** What became of it. */
export type ReadReply = FileSource | { readonly code: BadFileCode };

// The types of the DOM know the window only; of the worker's own scope two members are needed.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ReadRequest>) => void;
  readonly postMessage: (reply: ReadReply) => void;
};

/** Makes of this worker one that reads the files of a format, one after the other. */
export const serveReader = (decode: (bytes: Uint8Array, name: string) => Source | Promise<Source>): void => {
  scope.onmessage = async ({ data: { name, bytes } }) => {
    try {
      const facts = factsOf(bytes);
      scope.postMessage({ source: await decode(bytes, name), facts });
    } catch (error) {
      scope.postMessage({ code: error instanceof InputError ? error.code : "fault" });
    }
  };
};
