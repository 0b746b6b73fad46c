import { expand, openArchive } from "../../src/read/archive.ts";
import type { BadFile } from "./build-files.ts";
import type { ReadRequest } from "./serve-reader.ts";

/**
 * What a packed file holds, as the command takes it: its documents, those that cannot be unpacked, and the files of a type that is not read;
 * itself where there is no document in it. Throws `InputError` where it must not be opened.
 */
export const packedFiles = (bytes: Uint8Array, name: string): readonly (ReadRequest | BadFile)[] => {
  const others = openArchive(bytes, name).others.map((other): BadFile => ({ name: other, code: "other-type" }));
  const documents = expand(bytes, name).map((file) => ("error" in file ? { name: file.name, code: file.error.code } : file));
  return documents.length > 0 ? [...documents, ...others] : [...others, { name, code: "no-documents" }];
};
