import { parentPort } from "node:worker_threads";
import { InputError, read } from "../read/index.ts";
import type { ReadingReply, ReadingRequest } from "./reading.ts";

/** Reads what it is sent. Errors lose their class on the way between threads, so their words go. */
const replyTo = async ({ bytes, name }: ReadingRequest): Promise<ReadingReply> => {
  try {
    return { document: await read(bytes, name) };
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, reason: error.reason, remedy: error.remedy };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on("message", async (request: ReadingRequest) => parentPort?.postMessage(await replyTo(request)));
