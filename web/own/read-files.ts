import { isArchive } from "../../src/read/archive.ts";
import { checkSize } from "../../src/read/check.ts";
import { InputError } from "../../src/read/input-error.ts";
import { ARCHIVE, formatOf, isTextFormat } from "../../src/read/input-format.ts";
import type { BadFile, BuildProgress } from "./build-files.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Readers } from "./readers.ts";
import type { ReadRequest } from "./serve-reader.ts";
import type { TaskFile } from "./worker.ts";

/**
 * Files that can be analysed, and those that were left out; both in the order in which they were handed in. `order`: the names of all, also
 * of those in packed files, in that order.
 */
export type ReadFiles = { readonly files: readonly TaskFile[]; readonly bad: readonly BadFile[]; readonly order: readonly string[] };

/** Bad files in the order in which they were handed in, whatever found them bad. */
export const inOrder = (bad: readonly BadFile[], order: readonly string[]): readonly BadFile[] => {
  const places = new Map(order.map((name, place) => [name, place]));
  const placeOf = ({ name }: BadFile): number => places.get(name) ?? -1;
  return bad.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** A file that waits: handed in, out of a packed file, or found bad there. */
type Waiting = HandedIn | ReadRequest | BadFile;

const bytesOf = async (file: HandedIn | ReadRequest): Promise<ReadRequest | BadFile> => {
  if ("bytes" in file) return file;
  const { name } = file;
  try {
    checkSize(file.file.size, name);
    return { name, bytes: new Uint8Array(await file.file.arrayBuffer()) };
  } catch (error) {
    return { name, code: error instanceof InputError ? error.code : "unreadable" };
  }
};

/** What became of a file: it can be analysed, is bad, or holds other files. */
const outcomeOf = async (waiting: Waiting, readers: Readers): Promise<TaskFile | BadFile | readonly Waiting[]> => {
  const given = "code" in waiting ? waiting : await bytesOf(waiting);
  if ("code" in given) return given;
  const { name, bytes } = given;
  const format = isArchive(bytes, name) ? ARCHIVE : formatOf(bytes, name);
  // The text of a file is decoded where it is analysed.
  if (isTextFormat(format)) return { name, file: "file" in waiting ? waiting.file : new Blob([bytes as Uint8Array<ArrayBuffer>]) };
  const reply = await readers.read(format.id, given);
  return "files" in reply ? reply.files : { name, ...reply };
};

/** Reads the files that are no text, each in a worker of its format, those in packed files, too. One bad file is named, the rest go on. */
export const readFiles = async (
  handedIn: readonly HandedIn[],
  readers: Readers,
  tell: (progress: BuildProgress) => void,
): Promise<ReadFiles> => {
  const files: TaskFile[] = [];
  const bad: BadFile[] = [];
  const order: string[] = [];
  const waiting: Waiting[] = handedIn.toReversed();
  let done = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    tell({ stage: "read", done, total: done + 1 + waiting.length, name: next.name });
    order.push(next.name);
    const outcome = await outcomeOf(next, readers);
    if ("code" in outcome) bad.push(outcome);
    else if ("name" in outcome) files.push(outcome);
    else waiting.push(...outcome.toReversed());
    done += 1;
  }
  return { files, bad, order };
};
