import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ARCHIVE, type Archive, READERS } from "../read/index.ts";
import { extensionOf } from "../read/name.ts";
import type { ComplaintCode } from "./complaint.ts";
import { archiveOf } from "./document-bytes.ts";

/**
 * A document to read. `path`: as the user would write it; `file`: on the disk; `name`: what the document is called, without the folders above those
 * that were given; `inside`: what the packed file is called that it lies in, null where it is a file itself.
 */
export type Input = { readonly path: string; readonly file: string; readonly name: string; readonly inside: string | null };

/** Something that was named and cannot be read. A `skipped` file of a folder is no failure. */
export type BadInput = { readonly path: string; readonly code: ComplaintCode; readonly skipped: boolean };

export type Inputs = { readonly inputs: readonly Input[]; readonly bad: readonly BadInput[] };

/** By code point: the same order on every machine. UTF-16 order differs only beyond U+FFFF, which file names of the trade do not use. */
const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ARCHIVES: ReadonlySet<string> = new Set(ARCHIVE.extensions);

/** Files below a folder, as paths with / inside it; hidden ones are left out. */
const filesUnder = (folder: string, inside: string): readonly string[] =>
  readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => byCodePoint(a.name, b.name))
    .flatMap((entry) => {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true ? filesUnder(folder, path) : [path];
    });

/** A file as a packed file of documents; null where it is none, or must not be opened, which is said when it is read. */
const openedOf = (file: string, name: string): Archive | null => {
  try {
    return archiveOf(file, name);
  } catch {
    return null;
  }
};

const NO_DOCUMENTS = "no-documents";

/** What a file means: itself, or the documents that are packed in it. */
const expandFile = (path: string, file: string, name: string): Inputs => {
  const archive = ARCHIVES.has(extensionOf(name)) ? openedOf(file, name) : null;
  if (archive === null) return { inputs: [{ path, file, name, inside: null }], bad: [] };
  const pathOf = (member: string): string => path + member.slice(name.length);
  const inputs = archive.members.map((member) => ({ path: pathOf(member.name), file, name: member.name, inside: name }));
  const bad = archive.others.map((other): BadInput => ({ path: pathOf(other), code: "other-type", skipped: true }));
  return { inputs, bad: inputs.length > 0 ? bad : [...bad, { path, code: NO_DOCUMENTS, skipped: false }] };
};

const expandFolder = (given: string, folder: string, extensions: ReadonlySet<string>): Inputs => {
  const paths = filesUnder(folder, "");
  const readable = paths.filter((path) => extensions.has(extensionOf(path)));
  const others = paths.filter((path) => !extensions.has(extensionOf(path)));
  const found = readable.map((path) => expandFile(join(given, path), join(folder, path), path));
  const inputs = found.flatMap((one) => one.inputs);
  const bad = [
    ...others.map((path): BadInput => ({ path: join(given, path), code: "other-type", skipped: true })),
    ...found.flatMap((one) => one.bad),
  ];
  const isEmpty = inputs.length === 0 && !bad.some((one) => one.code === NO_DOCUMENTS);
  return { inputs, bad: isEmpty ? [...bad, { path: given, code: NO_DOCUMENTS, skipped: false }] : bad };
};

const expand = (given: string, cwd: string, extensions: ReadonlySet<string>): Inputs => {
  const file = resolve(cwd, given);
  if (!existsSync(file)) return { inputs: [], bad: [{ path: given, code: "missing", skipped: false }] };
  try {
    if (statSync(file).isDirectory()) return expandFolder(given, file, extensions);
  } catch {
    return { inputs: [], bad: [{ path: given, code: "unreadable", skipped: false }] };
  }
  return expandFile(given, file, basename(file));
};

/**
 * The files that the given paths mean: a file is itself, a folder all files below it of a readable type, in code-point order.
 * A packed file means the documents in it. In the order given; a file that is named twice is read once.
 */
export const inputsOf = (paths: readonly string[], cwd: string): Inputs => {
  const extensions = new Set([...READERS, ARCHIVE].flatMap((reader) => reader.extensions));
  const all = paths.map((path) => expand(path, cwd, extensions));
  const seen = new Set<string>();
  const inputs = all
    .flatMap((part) => part.inputs)
    .filter(({ file, name, inside }) => {
      const real = `${realpathSync(file)}${inside === null ? "" : name.slice(inside.length)}`;
      return !seen.has(real) && seen.add(real);
    });
  return { inputs, bad: all.flatMap((part) => part.bad) };
};
