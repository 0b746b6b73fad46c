import { MOST_BYTES } from "../../src/read/check.ts";
import { formatOf, TEXT_FORMATS } from "../../src/read/input-format.ts";
import type { BadFile, BuildProgress } from "./build-files.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Readers } from "./readers.ts";
import type { TaskFile } from "./worker.ts";

/** Files that can be analysed, and those that were left out; both in the order in which they were handed in. */
export type ReadFiles = { readonly files: readonly TaskFile[]; readonly bad: readonly BadFile[] };

const isText = (format: string): boolean => TEXT_FORMATS.some(({ id }) => id === format);

const readOne = async ({ name, file }: HandedIn, readers: Readers): Promise<TaskFile | BadFile> => {
  if (file.size > MOST_BYTES) return { name, code: "read/too-large" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { name, code: "unreadable" };
  }
  const format = formatOf(bytes, name).id;
  // The text of a file is decoded where it is analysed.
  return isText(format) ? { name, file } : { name, ...(await readers.read(format, { name, bytes })) };
};

/** Reads the files that are no text, each in a worker of its format. One bad file is named, the rest go on. */
export const readFiles = async (
  handedIn: readonly HandedIn[],
  readers: Readers,
  tell: (progress: BuildProgress) => void,
): Promise<ReadFiles> => {
  const files: TaskFile[] = [];
  const bad: BadFile[] = [];
  for (const [done, file] of handedIn.entries()) {
    tell({ stage: "read", done, total: handedIn.length, name: file.name });
    const outcome = await readOne(file, readers);
    if ("code" in outcome) bad.push(outcome);
    else files.push(outcome);
  }
  return { files, bad };
};
