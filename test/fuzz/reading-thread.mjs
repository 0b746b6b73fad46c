// A thread that reads what it is sent with the built readers and says how that went. workerData: the address of their door.
import { parentPort, workerData } from "node:worker_threads";

const { InputError, read } = await import(workerData);

const outcomeOf = async ({ bytes, name }) => {
  try {
    const { blocks } = await read(bytes, name);
    return { is: "read", blocks: blocks.length };
  } catch (error) {
    if (error instanceof InputError) return { is: "refused", code: error.code, reason: error.reason };
    return { is: "fault", words: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort.on("message", async (file) => parentPort.postMessage(await outcomeOf(file)));
parentPort.postMessage({ is: "ready" });
