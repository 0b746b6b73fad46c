type Piece = string | Uint8Array;

/** Code units or bytes that are kept apart before they go to the browser. */
const BATCH = 1 << 18;
/** How long the page may stand still, in ms. */
const PATIENCE = 16;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Lets the page breathe from time to time. */
const breather = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PATIENCE) return;
    await pause();
    since = performance.now();
  };
};

/** Gathers what a writer gives, chunk by chunk, while the page stays alive. Texts as UTF-8. */
export const blobOf = async (chunks: Iterable<Piece>, type: string): Promise<Blob> => {
  const breathe = breather();
  const blobs: Blob[] = [];
  let pending: BlobPart[] = [];
  let size = 0;
  for (const chunk of chunks) {
    // The writers' bytes are never shared between threads, which their type leaves open.
    pending.push(typeof chunk === "string" ? chunk : (chunk as Uint8Array<ArrayBuffer>));
    size += chunk.length;
    if (size >= BATCH) {
      blobs.push(new Blob(pending));
      pending = [];
      size = 0;
    }
    await breathe();
  }
  return new Blob([...blobs, ...pending], { type });
};
