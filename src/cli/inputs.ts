import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { READERS } from "../read/index.ts";
import type { ComplaintCode } from "./complaint.ts";

/** A file to read. `path`: as the user would write it; `name`: what the document is called, without the folders above those that were given. */
export type Input = { readonly path: string; readonly file: string; readonly name: string };

/** Something that was named and cannot be read. A `skipped` file of a folder is no failure. */
export type BadInput = { readonly path: string; readonly code: ComplaintCode; readonly skipped: boolean };

export type Inputs = { readonly inputs: readonly Input[]; readonly bad: readonly BadInput[] };

/** By code point: the same order on every machine. UTF-16 order differs only beyond U+FFFF, which file names of the trade do not use. */
const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lower case, without the point: an entry of `Reader.extensions`. */
const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** Files below a folder, as paths with / inside it; hidden ones are left out. */
const filesUnder = (folder: string, inside: string): readonly string[] =>
  readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => byCodePoint(a.name, b.name))
    .flatMap((entry) => {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true ? filesUnder(folder, path) : [path];
    });

const expandFolder = (given: string, folder: string, extensions: ReadonlySet<string>): Inputs => {
  const paths = filesUnder(folder, "");
  const readable = paths.filter((path) => extensions.has(extensionOf(path)));
  const others = paths.filter((path) => !extensions.has(extensionOf(path)));
  const inputs = readable.map((path) => ({ path: join(given, path), file: join(folder, path), name: path }));
  const bad = others.map((path): BadInput => ({ path: join(given, path), code: "other-type", skipped: true }));
  return { inputs, bad: inputs.length > 0 ? bad : [...bad, { path: given, code: "no-documents", skipped: false }] };
};

const expand = (given: string, cwd: string, extensions: ReadonlySet<string>): Inputs => {
  const file = resolve(cwd, given);
  if (!existsSync(file)) return { inputs: [], bad: [{ path: given, code: "missing", skipped: false }] };
  try {
    if (statSync(file).isDirectory()) return expandFolder(given, file, extensions);
  } catch {
    return { inputs: [], bad: [{ path: given, code: "unreadable", skipped: false }] };
  }
  return { inputs: [{ path: given, file, name: basename(file) }], bad: [] };
};

/**
 * The files that the given paths mean: a file is itself, a folder all files below it of a readable type, in code-point order.
 * In the order given; a file that is named twice is read once.
 */
export const inputsOf = (paths: readonly string[], cwd: string): Inputs => {
  const extensions = new Set(READERS.flatMap((reader) => reader.extensions));
  const all = paths.map((path) => expand(path, cwd, extensions));
  const seen = new Set<string>();
  const inputs = all
    .flatMap((part) => part.inputs)
    .filter(({ file }) => {
      const real = realpathSync(file);
      return !seen.has(real) && seen.add(real);
    });
  return { inputs, bad: all.flatMap((part) => part.bad) };
};
