import { Worker } from "node:worker_threads";
import type { Document } from "../../extract/index.ts";
import { InputError, type InputErrorCode, isText, REMEDIES, readText } from "../read/index.ts";

/** A file for the thread that reads. */
export type ReadingRequest = { readonly bytes: Uint8Array; readonly name: string };

/** What the thread says: the document, why there is none, or a fault of the program. */
export type ReadingReply =
  | { readonly document: Document }
  | { readonly code: InputErrorCode; readonly reason: string; readonly remedy: string }
  | { readonly fault: string };

/** How long a file may take: in all, and for each mebibyte that it has; milliseconds. */
const LONGEST = 10_000;
const LONGEST_A_MEBIBYTE = 10_000;
/** More memory than this no sound document takes, in MiB. */
const MOST_MEMORY = 1024;

let thread: Worker | null = null;

const startThread = (): Worker => {
  const started = new Worker(new URL("./reading-thread.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  // A file that is read holds the process; the thread alone does not.
  started.unref();
  return started;
};

/** What the thread says to a request; `isSpent`: it may be busy for ever, or has ended. */
type Answer = { readonly reply: ReadingReply; readonly isSpent: boolean };

const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const ask = (worker: Worker, request: ReadingRequest): Promise<Answer> =>
  new Promise((resolve) => {
    const settle = (reply: ReadingReply, isSpent: boolean): void => {
      clearTimeout(timer);
      worker.off("message", answered);
      worker.off("error", broken);
      resolve({ reply, isSpent });
    };
    const answered = (reply: ReadingReply): void => settle(reply, false);
    const broken = (error: Error): void => {
      const reason = `reading it takes more than ${MOST_MEMORY} MiB of memory`;
      settle(
        isOutOfMemory(error) ? { code: "read/hostile", reason, remedy: REMEDIES.saveAnew } : { fault: error.stack ?? error.message },
        true,
      );
    };
    const longest = LONGEST + LONGEST_A_MEBIBYTE * (request.bytes.length / 1024 / 1024);
    const tooSlow = {
      code: "read/too-slow",
      reason: `reading it takes more than ${Math.round(longest / 1000)} s`,
      remedy: REMEDIES.saveAnew,
    } as const;
    const timer = setTimeout(() => settle(tooSlow, true), longest);
    worker.on("message", answered);
    worker.on("error", broken);
    worker.postMessage(request);
  });

/**
 * Reads a file of any format. What is no text is read in a thread of its own, which is ended where a file takes too long or too much memory:
 * the code of others that decodes it cannot be stopped otherwise. Rejects with `InputError` only, but for faults of the program.
 */
export const readBounded = async (bytes: Uint8Array, name: string): Promise<Document> => {
  if (isText(bytes, name)) return readText(bytes, name);
  thread ??= startThread();
  const { reply, isSpent } = await ask(thread, { bytes, name });
  if (isSpent) {
    await thread.terminate();
    thread = null;
  }
  if ("document" in reply) return reply.document;
  if ("fault" in reply) throw new Error(reply.fault);
  throw new InputError(reply.code, name, reply);
};
