import { strToU8, Zip, ZipDeflate } from "fflate";

/** A text inside an archive. */
export type ZipEntry = { readonly name: string; readonly chunks: Iterable<string> };

const BATCH = 1 << 16;
const LEVEL = 6;

/** The first day that an archive can name. Its fields are written as they are read here and now: the same bytes at any time and in any zone. */
const noTime = (): Date => new Date(1980, 0, 1);

/** Packs texts as they come; holds no more than what waits to be compressed. */
export function* zipped(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  for (const { name, chunks } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = noTime();
    zip.add(file);
    let pending = "";
    for (const chunk of chunks) {
      pending += chunk;
      if (pending.length < BATCH) continue;
      file.push(strToU8(pending));
      pending = "";
      yield* ready.splice(0);
    }
    file.push(strToU8(pending), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
