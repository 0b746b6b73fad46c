import { decode } from "./decode.ts";

/** An entry of a packed file, as its table of contents says (APPNOTE 4.3.12). */
export type ZipEntry = {
  /** In the encoding that the flag says, else the one that the names look like; parted by /. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its packed bytes. Throws `RangeError` where they are not there. */
  readonly locate: (bytes: Uint8Array) => Uint8Array;
};

const [END, END_SIZE, LONGEST_COMMENT] = [0x06054b50, 22, 0xffff] as const;
const [LOCATOR, LOCATOR_SIZE, BIG_END] = [0x07064b50, 20, 0x06064b50] as const;
const [ENTRY, ENTRY_SIZE] = [0x02014b50, 46] as const;
const [LOCAL, LOCAL_SIZE] = [0x04034b50, 30] as const;
const [ENCRYPTED, UTF_8] = [0x0001, 0x0800] as const;
const BIG = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const readBig = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Where the table is, and how many entries it has. */
type Table = { readonly start: number; readonly count: number };

const bigTable = (view: DataView, end: number): Table | null => {
  const at = end - LOCATOR_SIZE;
  if (at < 0 || view.getUint32(at, true) !== LOCATOR) return null;
  const start = readBig(view, at + 8);
  return view.getUint32(start, true) === BIG_END ? { count: readBig(view, start + 32), start: readBig(view, start + 48) } : null;
};

const tableOf = (view: DataView): Table | null => {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const table = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
    return table.count === 0xffff || table.start === BIG ? (bigTable(view, at) ?? table) : table;
  }
  return null;
};

/** Sizes and place of an entry that need more than four bytes stand in a field of their own, those that need it only. */
const bigNumbers = (
  view: DataView,
  extra: { readonly start: number; readonly end: number },
  written: readonly number[],
): readonly number[] => {
  if (!written.includes(BIG)) return written;
  for (let at = extra.start; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return written.map((number) => {
      if (number !== BIG) return number;
      next += 8;
      return readBig(view, next - 8);
    });
  }
  return written;
};

const locate =
  (start: number, size: number) =>
  (bytes: Uint8Array): Uint8Array => {
    const view = viewOf(bytes);
    if (view.getUint32(start, true) !== LOCAL) throw new RangeError("no entry starts there");
    const from = start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + size > bytes.length) throw new RangeError("the entry is cut off");
    return bytes.subarray(from, from + size);
  };

/** An entry whose name is still bytes. */
type Unnamed = Omit<ZipEntry, "name"> & { readonly raw: Uint8Array; readonly isUtf8: boolean };

/** The entry at a place of the table, and where the next one starts; null where there is none. */
const entryAt = (view: DataView, bytes: Uint8Array, at: number): { readonly entry: Unnamed; readonly next: number } | null => {
  if (view.getUint32(at, true) !== ENTRY) return null;
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const extra = { start: at + ENTRY_SIZE + (nameSize ?? 0), end: at + ENTRY_SIZE + (nameSize ?? 0) + (extraSize ?? 0) };
  const written = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size = 0, packedSize = 0, start = 0] = bigNumbers(view, extra, written);
  const flags = view.getUint16(at + 8, true);
  const entry: Unnamed = {
    raw: bytes.subarray(at + ENTRY_SIZE, extra.start),
    isUtf8: (flags & UTF_8) !== 0,
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    locate: locate(start, packedSize),
  };
  return { entry, next: extra.end + (commentSize ?? 0) };
};

const SLASHES = /\\/gu;
const LINE_END = 0x0a;

/** Enough to tell encodings apart. */
const SAMPLE_BYTES = 1 << 16;

/** The encoding of the names that say none: that of all of them together, since one alone is too short to tell. */
const encodingOf = (entries: readonly Unnamed[]): string => {
  const sample: number[] = [];
  for (const { raw, isUtf8 } of entries) if (!isUtf8 && sample.length < SAMPLE_BYTES) sample.push(...raw, LINE_END);
  return decode(new Uint8Array(sample)).encoding;
};

const namedOf = (entries: readonly Unnamed[]): readonly ZipEntry[] => {
  const encoding = encodingOf(entries);
  return entries.map(({ raw, isUtf8, ...entry }) => ({
    ...entry,
    name: decode(raw, isUtf8 ? "utf-8" : encoding).text.replace(SLASHES, "/"),
  }));
};

/** The table of contents of a packed file, at most so many entries of it; null where it is not there or not whole. */
export const directoryOf = (bytes: Uint8Array, most: number): readonly ZipEntry[] | null => {
  try {
    const view = viewOf(bytes);
    const table = tableOf(view);
    if (table === null) return null;
    const entries: Unnamed[] = [];
    for (let at = table.start; entries.length < Math.min(table.count, most); ) {
      const found = entryAt(view, bytes, at);
      if (found === null) return null;
      entries.push(found.entry);
      at = found.next;
    }
    return namedOf(entries);
  } catch {
    // A place that lies outside of the file.
    return null;
  }
};
