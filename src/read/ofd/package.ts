import { InputError, REMEDIES } from "../input-error.ts";
import type { Zip } from "../zip.ts";

/** The entries of a file by the paths that its parts name each other with. */
export type Package = {
  readonly file: string;
  /** The name of the entry that a path leads to, seen from the entry that holds it; null where there is none. */
  readonly resolve: (path: string, from: string) => string | null;
  /** The bytes of these entries. Throws `InputError`. */
  readonly unpack: (names: readonly string[]) => ReadonlyMap<string, Uint8Array>;
  readonly names: readonly string[];
};

/** `Doc_0/Pages/../Res.xml` as `doc_0/res.xml`: lower case, without what leads up and back. */
const plain = (path: string): string => {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
};

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** Paths are relative to the entry that holds them, or start at the root with `/`; programs that write them are careless about case. */
export const packageOf = (zip: Zip, file: string): Package => {
  const nameByPath = new Map(zip.names.map((name) => [plain(name), name]));
  return {
    file,
    names: zip.names,
    resolve: (path, from) => {
      const words = path.trim();
      const near = /^[/\\]/u.test(words) ? null : nameByPath.get(plain(folderOf(from) + words));
      return near ?? nameByPath.get(plain(words)) ?? null;
    },
    unpack: (names) => zip.unpack(new Set(names)),
  };
};

/** A part without which nothing can be read. */
export const missing = (file: string, part: string): InputError =>
  new InputError("read/damaged", file, {
    reason: `${part} inside it is missing`,
    remedy: REMEDIES.getAgain,
  });
