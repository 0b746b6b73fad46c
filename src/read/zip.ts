import { Inflate } from "fflate";
import { InputError, REMEDIES } from "./input-error.ts";
import { directoryOf, type ZipEntry } from "./zip-directory.ts";

/** The limits within which a packed file is opened: no document comes near them. */
export const MOST = {
  entries: 4096,
  /** Bytes of all entries that are wanted, unpacked. */
  total: 192 * 1024 * 1024,
  entry: 96 * 1024 * 1024,
  /** How many times its packed size an entry may have, where it is larger than a mebibyte. */
  ratio: 250,
} as const;

const MEBIBYTE = 1024 * 1024;

/** A packed file whose table of contents was read and found harmless. Names are as they stand in it, with /. */
export type Zip = {
  readonly names: readonly string[];
  readonly entries: readonly ZipEntry[];
  /** The bytes of the entries of these names; absent ones are left out. Throws `InputError`. */
  readonly unpack: (names: ReadonlySet<string>) => ReadonlyMap<string, Uint8Array>;
  /** The bytes of one entry, whatever the others are. Throws `InputError`. */
  readonly unpackEntry: (entry: ZipEntry) => Uint8Array;
};

/** The error for a packed file that is built to do harm. */
export const hostile = (file: string, reason: string): InputError =>
  new InputError("read/hostile", file, { reason, remedy: REMEDIES.saveAnew });

const damaged = (file: string): InputError =>
  new InputError("read/damaged", file, {
    reason: "the packed file is damaged or cut off",
    remedy: REMEDIES.getAgain,
  });

const encrypted = (file: string): InputError =>
  new InputError("read/encrypted", file, {
    reason: "it is packed with a password",
    remedy: "Unpack it with the password, and hand in what was in it.",
  });

const unknownMethod = (file: string): InputError =>
  new InputError("read/format", file, {
    reason: "it is packed in a way that is not known",
    remedy: "Unpack it, and hand in what was in it.",
  });

/** Whether a name stays inside the folder that it is unpacked to. */
const staysInside = (name: string): boolean => !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);

const [STORED, DEFLATED] = [0, 8] as const;

/** What is wrong with an entry, before it is unpacked; null: nothing. */
const faultOf = (entry: ZipEntry, file: string): InputError | null => {
  if (entry.isEncrypted) return encrypted(file);
  if (entry.method !== STORED && entry.method !== DEFLATED) return unknownMethod(file);
  if (entry.size > MOST.entry) return hostile(file, `${entry.name} inside it unpacks to more than ${MOST.entry / MEBIBYTE} MiB`);
  if (entry.size > MEBIBYTE && entry.size > entry.packedSize * MOST.ratio)
    return hostile(file, `${entry.name} inside it unpacks to more than ${MOST.ratio} times its size`);
  return null;
};

/** So many packed bytes unpack to few enough that more than was announced is seen in time. */
const STEP = 1 << 14;

/** Unpacks to as many bytes as were announced, and not one more. */
const inflate = (packed: Uint8Array, size: number, tooLong: InputError): Uint8Array => {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw tooLong;
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return whole.subarray(0, length);
};

const unpackOf =
  (bytes: Uint8Array, file: string) =>
  (entry: ZipEntry): Uint8Array => {
    const fault = faultOf(entry, file);
    if (fault !== null) throw fault;
    try {
      const packed = entry.locate(bytes);
      const tooLong = hostile(file, `${entry.name} inside it unpacks to more than it says`);
      const whole = entry.method === STORED ? packed : inflate(packed, entry.size, tooLong);
      if (whole.length !== entry.size) throw damaged(file);
      return whole;
    } catch (error) {
      throw error instanceof InputError ? error : damaged(file);
    }
  };

const entriesOf = (bytes: Uint8Array, file: string): readonly ZipEntry[] => {
  const entries = directoryOf(bytes, MOST.entries + 1);
  if (entries === null) throw damaged(file);
  if (entries.length > MOST.entries) throw hostile(file, `it holds more than ${MOST.entries} files`);
  const outside = entries.find(({ name }) => !staysInside(name));
  if (outside !== undefined) throw hostile(file, `the name ${JSON.stringify(outside.name)} inside it leads out of it`);
  return entries;
};

/** Makes sure that what is wanted of packed files does not fill the memory. `sizes`: of all that is wanted. Throws `InputError`. */
export const checkTotal = (sizes: readonly number[], file: string): void => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > MOST.total) throw hostile(file, `it unpacks to more than ${MOST.total / MEBIBYTE} MiB`);
};

/** Bytes of a packed file that holds something. */
const MARK = [0x50, 0x4b, 0x03, 0x04];

/** The names in a packed file, empty where it is damaged; null where it is none. Never throws. */
export const namesIn = (bytes: Uint8Array): readonly string[] | null => {
  if (!MARK.every((byte, index) => bytes[index] === byte)) return null;
  try {
    return openZip(bytes, "").names;
  } catch {
    return [];
  }
};

/** Opens a packed file; nothing is unpacked yet. Throws `InputError`. */
export const openZip = (bytes: Uint8Array, file: string): Zip => {
  const entries = entriesOf(bytes, file);
  const unpackEntry = unpackOf(bytes, file);
  return {
    names: entries.map(({ name }) => name),
    entries,
    unpackEntry,
    unpack: (names) => {
      const wanted = entries.filter(({ name }) => names.has(name));
      for (const entry of wanted) {
        const fault = faultOf(entry, file);
        if (fault !== null) throw fault;
      }
      checkTotal(
        wanted.map(({ size }) => size),
        file,
      );
      return new Map(wanted.map((entry) => [entry.name, unpackEntry(entry)]));
    },
  };
};
