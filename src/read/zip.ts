import { type UnzipFileInfo, unzipSync } from "fflate";
import { InputError } from "./input-error.ts";

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
  /** The bytes of the entries of these names; absent ones are left out. Throws `InputError`. */
  readonly unpack: (names: ReadonlySet<string>) => ReadonlyMap<string, Uint8Array>;
};

const hostile = (file: string, reason: string): InputError =>
  new InputError("read/hostile", file, { reason, remedy: "Open it in the program it comes from, save it anew and try again." });

const damaged = (file: string): InputError =>
  new InputError("read/damaged", file, {
    reason: "the packed file is damaged or cut off",
    remedy: "Get the file again, or open it in the program it comes from and save it anew.",
  });

const tooMuch = (file: string, info: UnzipFileInfo): InputError | null => {
  if (info.originalSize > MOST.entry) return hostile(file, `${info.name} inside it unpacks to more than ${MOST.entry / MEBIBYTE} MiB`);
  if (info.originalSize > MEBIBYTE && info.originalSize > info.size * MOST.ratio)
    return hostile(file, `${info.name} inside it unpacks to more than ${MOST.ratio} times its size`);
  return null;
};

/** Whether a name stays inside the folder that it is unpacked to. */
const staysInside = (name: string): boolean => !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);

/** Runs fflate over a file; what it throws is said as damage. */
const walk = (bytes: Uint8Array, file: string, filter: (info: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof InputError ? error : damaged(file);
  }
};

const infosOf = (bytes: Uint8Array, file: string): readonly UnzipFileInfo[] => {
  const infos: UnzipFileInfo[] = [];
  walk(bytes, file, (info) => {
    if (infos.length >= MOST.entries) throw hostile(file, `it holds more than ${MOST.entries} files`);
    if (!staysInside(info.name)) throw hostile(file, `the name ${JSON.stringify(info.name)} inside it leads out of it`);
    infos.push(info);
    return false;
  });
  return infos;
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
  const infos = infosOf(bytes, file);
  return {
    names: infos.map(({ name }) => name),
    unpack: (names) => {
      let total = 0;
      const found = walk(bytes, file, (info) => {
        if (!names.has(info.name)) return false;
        const fault = tooMuch(file, info);
        if (fault !== null) throw fault;
        total += info.originalSize;
        if (total > MOST.total) throw hostile(file, `it unpacks to more than ${MOST.total / MEBIBYTE} MiB`);
        return true;
      });
      return new Map(Object.entries(found));
    },
  };
};
