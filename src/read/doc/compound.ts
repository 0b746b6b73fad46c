import { InputError, REMEDIES } from "../input-error.ts";

/** A compound file ([MS-CFB]): streams in storages, in the sectors of a small file system. */
export type Compound = {
  /** Names of the streams and storages at its top. */
  readonly names: ReadonlySet<string>;
  /** Class of its top storage as hexadecimal digits in the order of the bytes. */
  readonly classId: string;
  /** The bytes of a stream at its top; null where there is none. Throws `InputError` where it is damaged. */
  readonly stream: (name: string) => Uint8Array | null;
};

const SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const IN_HEADER = 109;
/** Sector numbers from here on are marks: free, end of chain, table. */
const FIRST_MARK = 0xfffffffa;
const NONE = 0xffffffff;
const ENTRY = 128;

/** Whether bytes open as a compound file. */
export const isCompound = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The error for a file whose structure does not hold. */
export const damaged = (file: string): InputError =>
  new InputError("read/damaged", file, {
    reason: "the file is damaged or cut off",
    remedy: REMEDIES.getAgain,
  });

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

type Entry = { readonly name: string; readonly type: number; readonly child: number; readonly start: number; readonly size: number };

/** A file of sectors and the table that chains them. */
type Sectors = { readonly at: (sector: number) => Uint8Array; readonly next: readonly number[] };

/** The sectors of a chain in order. A chain longer than its table runs in a circle. */
const chainOf = ({ next }: Sectors, start: number, file: string): readonly number[] => {
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = next[sector] ?? NONE) {
    chain.push(sector);
    if (chain.length > next.length) throw damaged(file);
  }
  return chain;
};

const joined = (parts: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(
    Math.min(
      size,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    const taken = part.subarray(0, whole.length - at);
    whole.set(taken, at);
    at += taken.length;
  }
  return whole;
};

const contentOf = (sectors: Sectors, entry: { readonly start: number; readonly size: number }, file: string): Uint8Array =>
  joined(chainOf(sectors, entry.start, file).map(sectors.at), entry.size);

const numbersOf = (bytes: Uint8Array): readonly number[] => {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
};

/** The sectors that hold the table itself: the first in the header, others in a chain of their own. */
const tableSectors = (header: DataView, at: (sector: number) => Uint8Array, most: number, file: string): readonly number[] => {
  const found = Array.from({ length: IN_HEADER }, (_, index) => header.getUint32(76 + index * 4, true));
  for (let sector = header.getUint32(68, true); sector < FIRST_MARK; ) {
    const numbers = numbersOf(at(sector));
    found.push(...numbers.slice(0, -1));
    if (found.length > most + IN_HEADER + numbers.length) throw damaged(file);
    sector = numbers[numbers.length - 1] ?? NONE;
  }
  return found.filter((sector) => sector < FIRST_MARK);
};

const entriesOf = (directory: Uint8Array): readonly Entry[] => {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    const name = String.fromCharCode(...Array.from({ length }, (__, place) => view.getUint16(at + place * 2, true)));
    const number = (offset: number): number => view.getUint32(at + offset, true);
    return { name, type: view.getUint8(at + 66), child: number(76), start: number(116), size: number(120) };
  });
};

/** The entries right below the top: a tree of siblings, each of which is visited once. */
const topEntries = (directory: Uint8Array, entries: readonly Entry[]): readonly Entry[] => {
  const view = viewOf(directory);
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [entries[0]?.child ?? NONE];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    open.push(view.getUint32(index * ENTRY + 68, true), view.getUint32(index * ENTRY + 72, true));
  }
  return found;
};

const STREAM = 2;

const open = (bytes: Uint8Array, file: string): Compound => {
  const header = viewOf(bytes);
  const [shift, miniShift] = [header.getUint16(30, true), header.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged(file);
  const size = 1 << shift;
  const at = (sector: number): Uint8Array => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  const most = Math.ceil(bytes.length / size);
  const table = tableSectors(header, at, most, file).slice(0, most);
  const sectors: Sectors = { at, next: table.flatMap((sector) => numbersOf(at(sector))) };
  const directory = contentOf(sectors, { start: header.getUint32(48, true), size: bytes.length }, file);
  const entries = entriesOf(directory);
  const [root] = entries;
  if (root === undefined) throw damaged(file);
  const mini = contentOf(sectors, root, file);
  const miniTable = contentOf(sectors, { start: header.getUint32(60, true), size: bytes.length }, file);
  const miniSectors: Sectors = {
    at: (sector) => mini.subarray(sector << miniShift, (sector + 1) << miniShift),
    next: numbersOf(miniTable),
  };
  const top = topEntries(directory, entries);
  const cutoff = header.getUint32(56, true);
  return {
    names: new Set(top.map(({ name }) => name)),
    classId: Array.from(directory.subarray(80, 96), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    stream: (name) => {
      const entry = top.find((one) => one.name === name && one.type === STREAM);
      return entry === undefined ? null : contentOf(entry.size < cutoff ? miniSectors : sectors, entry, file);
    },
  };
};

/** Opens a compound file. Throws `InputError` where it is damaged. */
export const openCompound = (bytes: Uint8Array, file: string): Compound => {
  if (bytes.length < HEADER) throw damaged(file);
  return open(bytes, file);
};
