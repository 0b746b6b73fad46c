import type { ReadReply, ReadRequest } from "./serve-reader.ts";
import { unpack } from "./unpack.ts";

/** Workers that read files, one a format, made when the first file of it comes. */
export type Readers = {
  /** Reads a file; its bytes go to the worker. Rejects where the worker cannot be made. */
  readonly read: (format: string, request: ReadRequest) => Promise<ReadReply>;
  /** Ends all workers; what is being read stays open for ever. */
  readonly end: () => void;
};

/** How long a file may take, in ms. */
export const LONGEST = 60_000;

const startWorker = async (packed: string): Promise<Worker> => {
  const address = URL.createObjectURL(await unpack(packed));
  const worker = new Worker(address);
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
};

/** What a worker says to a request; `read/too-slow` when its time is over, `fault` where it breaks. */
const replyOf = (worker: Worker, request: ReadRequest, longest: number): Promise<ReadReply> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ code: "read/too-slow" }), longest);
    const settle = (reply: ReadReply): void => {
      clearTimeout(timer);
      resolve(reply);
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => settle(data);
    worker.onerror = () => settle({ code: "fault" });
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });

/** Whether a worker may still be busy, or broken. */
const isSpent = (reply: ReadReply): boolean => "code" in reply && (reply.code === "read/too-slow" || reply.code === "fault");

/** Workers for files that were handed in. `packedReader`: the code of a format; null where the page does not hold it. */
export const createReaders = (packedReader: (format: string) => Promise<string | null>, longest = LONGEST): Readers => {
  const workers = new Map<string, Worker>();
  let isEnded = false;
  const workerFor = async (format: string): Promise<Worker | null> => {
    const running = workers.get(format);
    if (running !== undefined) return running;
    const packed = await packedReader(format);
    if (packed === null) return null;
    const worker = await startWorker(packed);
    if (isEnded) worker.terminate();
    workers.set(format, worker);
    return worker;
  };
  return {
    read: async (format, request) => {
      const worker = await workerFor(format);
      if (worker === null) return { code: "no-reader" };
      const reply = await replyOf(worker, request, longest);
      if (isSpent(reply)) {
        worker.terminate();
        workers.delete(format);
      }
      return reply;
    },
    end: () => {
      isEnded = true;
      for (const worker of workers.values()) worker.terminate();
    },
  };
};
