/** pdf.js asks for the pages beside the first in advance and waits for none of them: in a damaged file such a promise fails and nobody hears of it. */
const NAMES: ReadonlySet<unknown> = new Set([
  "XRefEntryException",
  "XRefParseException",
  "FormatError",
  "MissingDataException",
  "ParserEOFException",
]);

const isOfCore = (reason: unknown): boolean => typeof reason === "object" && reason !== null && "name" in reason && NAMES.has(reason.name);

/** What Node and browsers offer to hear of promises that fail unheard; each has one of the two. */
type Host = {
  readonly on: (event: "unhandledRejection", hear: (reason: unknown) => void) => void;
  readonly listenerCount: (event: "unhandledRejection") => number;
};
type Scope = {
  readonly process?: Partial<Host>;
  readonly addEventListener?: (
    event: "unhandledrejection",
    hear: (event: { readonly reason: unknown; readonly preventDefault: () => void }) => void,
  ) => void;
};

let isInstalled = false;

/** Passes over the failures of pdf.js that nobody waits for; all others stay what they are: in Node the end of the program, where nothing else listens. */
export const passOverStrayPromises = (): void => {
  if (isInstalled) return;
  isInstalled = true;
  const { process: host, addEventListener } = globalThis as Scope;
  if (host?.on !== undefined)
    host.on("unhandledRejection", (reason) => {
      if (!isOfCore(reason) && host.listenerCount?.("unhandledRejection") === 1) throw reason;
    });
  else
    addEventListener?.("unhandledrejection", (event) => {
      if (isOfCore(event.reason)) event.preventDefault();
    });
};
