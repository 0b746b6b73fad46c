import { unzipSync, zipSync } from "fflate";
import { BYTE_MUTATIONS, type Mutation, TEXT_MUTATIONS } from "./mutate.ts";
import type { Chance } from "./random.ts";

type Entries = Record<string, Uint8Array>;

/** The entries of a packed file; null where it is none. */
const unpacked = (bytes: Uint8Array): Entries | null => {
  try {
    const entries = unzipSync(bytes);
    return Object.keys(entries).length > 0 ? entries : null;
  } catch {
    return null;
  }
};

const XML_MARK = "<?xml";
const isText = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 64)).includes(XML_MARK);

/** Changes one entry, or which entries there are. */
const changeEntries = (entries: Entries, others: Entries, chance: Chance): Entries => {
  const names = Object.keys(entries) as [string, ...string[]];
  const name = chance.oneOf(names);
  const bytes = entries[name] ?? new Uint8Array();
  const foreign = Object.values(others) as [Uint8Array, ...Uint8Array[]];
  const kind = chance.whole(10);
  if (kind === 0) return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== name));
  if (kind === 1) return { ...entries, [name]: entries[chance.oneOf(names)] ?? bytes };
  if (kind === 2) return { ...entries, [name]: chance.oneOf(foreign) };
  const mutation = chance.oneOf(isText(bytes) && kind < 8 ? TEXT_MUTATIONS : BYTE_MUTATIONS);
  return { ...entries, [name]: mutation(bytes, chance, chance.oneOf(foreign)) };
};

/** Unpacks a file, changes what is inside, and packs it again; other bytes stay as they are. */
export const repack: Mutation = (bytes, chance, other) => {
  let entries = unpacked(bytes);
  if (entries === null) return bytes;
  const others = unpacked(other) ?? entries;
  for (let count = 1 + chance.whole(3); count > 0 && Object.keys(entries).length > 0; count -= 1)
    entries = changeEntries(entries, others, chance);
  return zipSync(entries, { level: 1, mtime: new Date(2000, 0, 1) });
};
