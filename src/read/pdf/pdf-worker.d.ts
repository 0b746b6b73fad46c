// pdf.js types its display layer only; this is the part of its core that core.ts talks to.
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs" {
  type Handler = {
    readonly on: (action: string, act: (argument: unknown) => unknown) => void;
    readonly send: (action: string, argument: unknown) => void;
  };
  type Port = {
    readonly postMessage: (message: unknown) => void;
    readonly addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => void;
  };
  export const WorkerMessageHandler: {
    /** Tells the handler what the core can do: "configure" and "GetDocRequest" among it. */
    readonly setup: (handler: Handler, port: Port) => void;
  };
}
