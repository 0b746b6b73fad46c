import { extensionOf } from "../../src/read/name.ts";
import { ALL_FORMATS, heldFormats } from "./packed-reader.ts";

/** A file that the reader handed in; `name` has / between the folders below the one that was dropped. */
export type HandedIn = { readonly name: string; readonly file: Blob };

/** What may be dropped, as far as it is looked at: a file, or a folder of such things; text is passed over. */
export type Dropped =
  | { readonly kind: "file"; readonly name: string; readonly getFile: () => Promise<Blob> }
  | { readonly kind: "directory"; readonly name: string; readonly getEntries: () => AsyncIterable<Dropped> }
  | { readonly kind: "text" };

const EXTENSIONS: ReadonlySet<string> = new Set(ALL_FORMATS.flatMap(({ extensions }) => extensions));

/** Endings that the picker offers: `.txt`, and so on. A saved graph ends with .jsonl. */
export const PICKED: readonly string[] = [...heldFormats().flatMap(({ extensions }) => extensions), "jsonl"].map(
  (extension) => `.${extension}`,
);

/** Of a folder, as the command takes it: no hidden files, only types that are read. */
const isWanted = (name: string): boolean => !name.startsWith(".") && EXTENSIONS.has(extensionOf(name));

const inFolder = async (folder: AsyncIterable<Dropped>, path: string): Promise<readonly HandedIn[]> => {
  const found: HandedIn[] = [];
  for await (const item of folder) {
    if (item.kind === "file" && isWanted(item.name)) found.push({ name: path + item.name, file: await item.getFile() });
    if (item.kind === "directory" && !item.name.startsWith(".")) found.push(...(await inFolder(item.getEntries(), `${path}${item.name}/`)));
  }
  return found;
};

const filesOf = async (item: Dropped): Promise<readonly HandedIn[]> => {
  if (item.kind === "file") return [{ name: item.name, file: await item.getFile() }];
  return item.kind === "directory" ? inFolder(item.getEntries(), "") : [];
};

const byName = (a: HandedIn, b: HandedIn): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The files of a drop: each file itself, of a folder all below it that can be read. Sorted by name. */
export const handedIn = async (items: Iterable<Dropped>): Promise<readonly HandedIn[]> => {
  const found: HandedIn[] = [];
  for (const item of items) found.push(...(await filesOf(item)));
  return found.sort(byName);
};
