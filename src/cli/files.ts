import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { complaint } from "./complaint.ts";

/** What a file is written from, piece by piece. */
export type Chunks = Iterable<string | Uint8Array>;

/** A file of a folder: its path inside, with /. */
export type FolderFile = { readonly path: string; readonly chunks: Chunks };

const BATCH = 1 << 20;

/** What is half written; taken away if the process ends before it is whole. */
const unfinished = new Set<string>();
let watching = false;

const begin = (path: string): void => {
  unfinished.add(path);
  if (watching) return;
  watching = true;
  process.once("exit", () => {
    for (const left of unfinished) rmSync(left, { recursive: true, force: true });
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
};

/** Writes all of a buffer: one call may take only a part. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

const writeSynced = (path: string, chunks: Chunks): void => {
  const file = openSync(path, "w");
  try {
    let pending = "";
    const flush = (): void => {
      writeAll(file, Buffer.from(pending));
      pending = "";
    };
    for (const chunk of chunks) {
      if (typeof chunk === "string") pending += chunk;
      else {
        flush();
        writeAll(file, chunk);
      }
      if (pending.length > BATCH) flush();
    }
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** A name beside `path` that nothing else uses: in the same file system, so that a rename is one step. */
const beside = (path: string, word: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.${word}`);

/** Writes a file whole or not at all: a temporary file beside it, to the disk, then renamed over it. */
export const writeFileAtomic = (path: string, chunks: Chunks): void => {
  if (existsSync(path) && statSync(path).isDirectory()) throw complaint("folder-for-file", path);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = beside(path, "tmp");
  begin(temporary);
  try {
    writeSynced(temporary, chunks);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  }
};

/** Puts a finished folder in the place of another. */
const swap = (finished: string, folder: string): void => {
  if (!existsSync(folder)) return renameSync(finished, folder);
  const old = beside(folder, "old");
  renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

/** Refuses to write over what is not ours: a file, or a folder with something in it but without `marker`. */
export const assertReplaceable = (folder: string, marker: string): void => {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw complaint("file-for-folder", folder);
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, marker))) throw complaint("foreign-folder", folder);
};

/** Writes a folder whole or not at all: into a temporary folder beside it, then swapped. What stood there is gone, so `marker` must be in it. */
export const writeFolderAtomic = (folder: string, marker: string, files: Iterable<FolderFile>): void => {
  assertReplaceable(folder, marker);
  const temporary = beside(folder, "tmp");
  begin(temporary);
  try {
    mkdirSync(temporary, { recursive: true });
    for (const { path, chunks } of files) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeSynced(join(temporary, path), chunks);
    }
    swap(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    unfinished.delete(temporary);
  }
};
