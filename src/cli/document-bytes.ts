import { readFileSync, statSync } from "node:fs";
import { type Archive, checkSize, isArchive, openArchive } from "../read/index.ts";
import { complaint } from "./complaint.ts";
import type { Input } from "./inputs.ts";

/** The bytes of a file. Throws `InputError` where there are too many, before it is read. */
const bytesOf = (file: string, name: string): Uint8Array => {
  checkSize(statSync(file).size, name);
  return readFileSync(file);
};

/** The packed file that was opened last: its documents are read one after the other. */
let last: { readonly file: string; readonly archive: Archive } | null = null;

/** A file as a packed file of documents; null where it is none. Throws `InputError` where it must not be opened. */
export const archiveOf = (file: string, name: string): Archive | null => {
  if (last?.file === file) return last.archive;
  const bytes = bytesOf(file, name);
  if (!isArchive(bytes, name)) return null;
  const archive = openArchive(bytes, name);
  last = { file, archive };
  return archive;
};

/** The bytes of an input, out of the packed file where it lies in one. Throws `InputError` or `CommandError`. */
export const documentBytes = ({ file, path, name, inside }: Input): Uint8Array => {
  if (inside === null) {
    const bytes = orUnreadable(path, () => bytesOf(file, name));
    if (isArchive(bytes, name) && openArchive(bytes, name).members.length === 0) throw complaint("no-documents", path);
    return bytes;
  }
  const archive = orUnreadable(path, () => archiveOf(file, inside));
  const member = archive?.members.find((one) => one.name === name);
  if (member === undefined) throw complaint("unreadable", path);
  return member.bytes();
};

const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;

const orUnreadable = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw isOfSystem(error) ? complaint("unreadable", path) : error;
  }
};
