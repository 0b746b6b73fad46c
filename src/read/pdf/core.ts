/**
 * pdf.js without its display layer, which wants a DOM, a canvas and a worker of its own: its core, asked in its own language of messages
 * in this very thread. Nothing is fetched, evaluated or drawn.
 */

/** What the core sends: a question of its own, an answer, or a part of a stream. */
type Message = {
  readonly action?: string;
  readonly callbackId?: number;
  readonly callback?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: unknown;
  readonly reason?: unknown;
  readonly data?: unknown;
};
/** src/shared/message_handler.js of pdf.js. */
const CALLBACK = { data: 1, error: 2 } as const;
const STREAM = { cancel: 1, close: 3, enqueue: 4, error: 5, startComplete: 8 } as const;

/** The release of pdf.js that is installed; the core refuses any other. */
const VERSION = "5.6.205";
const NAME = "reader";

/** No image is decoded, no font is made to be drawn, nothing is fetched. */
const OPTIONS = {
  maxImageSize: 0,
  disableFontFace: false,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
} as const;

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void };
type Stream = Waiting & { readonly take: (chunk: unknown) => boolean };

/** The open file. Every promise rejects with what pdf.js says: an object with `name` and `message`. */
export type Core = {
  readonly pages: number;
  readonly ask: (action: string, argument: unknown) => Promise<unknown>;
  /** Hands each chunk of a stream to `take` until that says false; resolves then, or when it is over. */
  readonly stream: (action: string, argument: unknown, take: (chunk: unknown) => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Scope = { window?: unknown };

/** pdf.js takes a worker that it is loaded in for its own and listens to its messages, unless there is a window. */
const loadCore = async () => {
  const scope = globalThis as Scope;
  const isWorker = "onmessage" in scope && !("window" in scope);
  if (isWorker) scope.window = {};
  try {
    return await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  } finally {
    if (isWorker) delete scope.window;
  }
};

declare const atob: (words: string) => string;

const CMAP = /^(?<name>.+)\.bcmap$/u;

/** The one kind of file that the core asks for: a CMap. Fonts and codecs are of no use for text. */
const fetchBinary = async (argument: unknown): Promise<Uint8Array> => {
  const { filename } = argument as { readonly filename: string };
  const { CMAPS } = await import("./cmaps.ts");
  const name = CMAP.exec(filename)?.groups?.["name"] ?? "";
  const packed = Object.hasOwn(CMAPS, name) ? CMAPS[name] : undefined;
  if (packed === undefined) throw new Error(`there is no ${filename}`);
  const unpacked = atob(packed);
  const bytes = new Uint8Array(unpacked.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = unpacked.charCodeAt(index);
  return bytes;
};

type Opening = { readonly opened: (pages: number) => void; readonly failed: (reason: unknown) => void };

/** What the core may say by itself while a file opens and later. */
const actionsOf = ({ opened, failed }: Opening): ReadonlyMap<string, (argument: unknown) => unknown> =>
  new Map<string, (argument: unknown) => unknown>([
    ["GetDoc", (argument) => opened((argument as { readonly pdfInfo: { readonly numPages: number } }).pdfInfo.numPages)],
    ["DocException", failed],
    // Without an answer the file stays closed.
    ["PasswordRequest", failed],
    ["FetchBinaryData", fetchBinary],
  ]);

type Line = { readonly send: (message: object) => void; readonly hear: (receive: (message: Message) => void) => void };

/**
 * A wire to the core of which both ends are in this thread. Messages arrive in their order and later, as a port would have it; but chunks of a
 * stream at once, since the core empties their arrays to use them again.
 */
const openLine = async (bytes: Uint8Array): Promise<Line> => {
  const { WorkerMessageHandler } = await loadCore();
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  let receive: (message: Message) => void = () => undefined;
  const port = {
    postMessage: (words: unknown) => {
      const message = words as Message;
      if (message.stream === STREAM.enqueue) receive(message);
      else void Promise.resolve().then(() => receive(message));
    },
    addEventListener: (_type: string, listener: (event: { readonly data: unknown }) => void) => void listeners.push(listener),
  };
  const actions = new Map<string, (argument: unknown) => unknown>();
  WorkerMessageHandler.setup({ on: (action, act) => void actions.set(action, act), send: () => undefined }, port);
  actions.get("configure")?.({ verbosity: 0 });
  const request = { docId: NAME, apiVersion: VERSION, data: bytes, password: null, disableAutoFetch: true, rangeChunkSize: 65536 };
  actions.get("GetDocRequest")?.({ ...request, docBaseUrl: null, enableXfa: false, evaluatorOptions: OPTIONS });
  const sendNow = (message: object): void => {
    for (const listener of listeners) listener({ data: { sourceName: NAME, targetName: `${NAME}_worker`, ...message } });
  };
  return {
    send: (message) => void Promise.resolve().then(() => sendNow(message)),
    hear: (listener) => {
      receive = listener;
    },
  };
};

/** Answers a question of the core. */
const answer = async (line: Line, callbackId: number, act: () => unknown): Promise<void> => {
  try {
    const found = await act();
    line.send({ callback: CALLBACK.data, callbackId, data: found });
  } catch (error) {
    line.send({ callback: CALLBACK.error, callbackId, reason: error });
  }
};

/** Opens a file. The bytes are the core's from now on: hand in a copy. */
export const openCore = async (bytes: Uint8Array): Promise<Core> => {
  const line = await openLine(bytes);
  const waiting = new Map<number, Waiting>();
  const streams = new Map<number, Stream>();
  let next = 1;
  const readStream = (message: Message, id: number): void => {
    const stream = streams.get(id);
    if (stream === undefined) return;
    if (message.stream === STREAM.enqueue && stream.take(message.chunk)) return;
    if (message.stream === STREAM.startComplete && message.reason === undefined) return;
    streams.delete(id);
    if (message.stream === STREAM.enqueue) line.send({ stream: STREAM.cancel, streamId: id, reason: new Error("enough") });
    if (message.stream === STREAM.error || message.reason !== undefined) stream.reject(message.reason);
    else stream.resolve(undefined);
  };
  const pages = await new Promise<number>((resolve, reject) => {
    const actions = actionsOf({ opened: resolve, failed: reject });
    line.hear((message) => {
      const { stream, streamId, callback, callbackId = 0, action = "" } = message;
      if (stream !== undefined && streamId !== undefined) return readStream(message, streamId);
      if (callback !== undefined) {
        const one = waiting.get(callbackId);
        waiting.delete(callbackId);
        return callback === CALLBACK.data ? one?.resolve(message.data) : one?.reject(message.reason);
      }
      const act = actions.get(action);
      if (callbackId > 0) void answer(line, callbackId, () => act?.(message.data) ?? null);
      else act?.(message.data);
    });
    line.send({ action: "Ready", data: null });
  });
  const ask = (action: string, argument: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const callbackId = next;
      next += 1;
      waiting.set(callbackId, { resolve, reject });
      line.send({ action, callbackId, data: argument });
    });
  const stream = (action: string, argument: unknown, take: (chunk: unknown) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const streamId = next;
      next += 1;
      streams.set(streamId, { resolve: () => resolve(), reject, take });
      line.send({ action, streamId, data: argument, desiredSize: Number.POSITIVE_INFINITY });
    });
  return { pages, ask, stream, close: async () => void (await ask("Terminate", null)) };
};
