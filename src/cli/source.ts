import type { Document } from "../../extract/index.ts";
import { lineOf, type Wording, wordingOf } from "./complaint.ts";
import { documentBytes } from "./document-bytes.ts";
import type { Input } from "./inputs.ts";
import { inputsOf } from "./inputs.ts";
import { readBounded } from "./reading.ts";
import { say, type Terminal } from "./terminal.ts";

/** Reads a document. Rejects with `InputError` or `CommandError` only. */
export const readInput = async (input: Input): Promise<Document> => readBounded(documentBytes(input), input.name);

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
