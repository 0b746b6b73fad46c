import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Document } from "../../extract/index.ts";
import { read } from "../read/index.ts";
import { complaint, lineOf, type Wording, wordingOf } from "./complaint.ts";
import type { Input } from "./inputs.ts";
import { inputsOf } from "./inputs.ts";
import { say, type Terminal } from "./terminal.ts";

/** One byte more than may be read: enough for the reader to refuse, without a giant file in memory. */
const ENOUGH = 64 * 1024 * 1024 + 1;

/** The bytes of a file, at most `ENOUGH`. */
const bytesOf = (file: string): Uint8Array => {
  if (statSync(file).size <= ENOUGH) return readFileSync(file);
  const bytes = new Uint8Array(ENOUGH);
  const opened = openSync(file, "r");
  try {
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
};

/** Reads a file. Rejects with `InputError` or `CommandError` only. */
export const readInput = async (input: Pick<Input, "file" | "name" | "path">): Promise<Document> => {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(input.file);
  } catch {
    throw complaint("unreadable", input.path);
  }
  return read(bytes, input.name);
};

/** Names bad input on stderr and remembers the failure. */
export const reportWords = (terminal: Terminal, where: string, words: Wording): void => {
  terminal.note(lineOf(where, words, terminal.language));
  terminal.fail(1);
};

/** How many skipped files are named one by one. */
const NAMED = 5;

/** The files that the given paths mean. Bad ones are named on stderr; the others go on. */
export const collect = (terminal: Terminal, paths: readonly string[]): readonly Input[] => {
  const { inputs, bad } = inputsOf(paths, terminal.cwd);
  const skipped = bad.filter((one) => one.skipped);
  for (const { path, code } of bad.filter((one) => !one.skipped)) reportWords(terminal, path, wordingOf(code));
  for (const { path, code } of skipped.slice(0, NAMED)) terminal.note(lineOf(path, wordingOf(code), terminal.language));
  const more = skipped.length - NAMED;
  if (more > 0)
    terminal.note(say(terminal, { zh: `另有 ${more} 个文件因类型不同而跳过`, en: `${more} more files of other types skipped` }));
  return inputs;
};
