import { checkSize } from "./check.ts";
import { InputError } from "./input-error.ts";
import { ARCHIVE, INPUT_FORMATS, isText } from "./input-format.ts";
import { extensionOf } from "./name.ts";
import { checkTotal, hostile, MOST, openZip, type Zip } from "./zip.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** A document inside a packed file. */
export type Member = {
  /** The path to it: 包.zip/附件/通知.docx. */
  readonly name: string;
  /** Throws `InputError` where it cannot be unpacked. */
  readonly bytes: () => Uint8Array;
};

/** What is in a packed file: the documents, those that cannot be unpacked among them, and the names of what is of no type that is read. */
export type Archive = { readonly members: readonly Member[]; readonly others: readonly string[] };

/** How deep packed files may lie in packed files, the outermost not counted. */
const DEEPEST = 2;

const SIGNATURES: readonly string[] = ["PK\u0003\u0004", "PK\u0005\u0006"];
const TYPES: ReadonlySet<string> = new Set([...INPUT_FORMATS, ARCHIVE].flatMap(({ extensions }) => extensions));

/** Hidden files, the second halves of files of a Mac, the locks of Office. */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|~\$)/u;

/** Whether bytes are a packed file that is no document itself, as a .docx is. */
export const isArchive = (bytes: Uint8Array, name: string): boolean =>
  SIGNATURES.includes(String.fromCharCode(...bytes.subarray(0, 4))) && isText(bytes, name);

/** A walk over packed files in packed files: what was found, and what of the limits it has used up. */
type Walk = { readonly file: string; readonly members: Member[]; readonly others: string[]; readonly sizes: number[]; entries: number };

const refused = (name: string, fault: InputError): Member => ({
  name,
  bytes: () => {
    throw fault;
  },
});

const faultAs = (error: unknown, name: string): InputError => {
  if (!(error instanceof InputError)) throw error;
  return new InputError(error.code, name, { reason: error.reason, remedy: error.remedy });
};

const memberOf = (zip: Zip, entry: ZipEntry, name: string): Member => ({
  name,
  bytes: () => {
    try {
      return zip.unpackEntry(entry);
    } catch (error) {
      throw faultAs(error, name);
    }
  },
});

const isSound = ({ isEncrypted, size, packedSize }: ZipEntry): boolean =>
  !isEncrypted && size <= MOST.entry && (size <= packedSize * MOST.ratio || size < 1 << 20);

/** Adds an entry that is named as a packed file: what is in it, or itself where it is a document. */
const addNested = (walk: Walk, member: Member, depth: number): void => {
  try {
    const bytes = member.bytes();
    if (!isArchive(bytes, member.name)) walk.members.push({ name: member.name, bytes: () => bytes });
    else if (depth >= DEEPEST) throw hostile(member.name, `packed files lie in it more than ${DEEPEST} deep`);
    else addAll(walk, openZip(bytes, member.name), member.name, depth + 1);
  } catch (error) {
    if (!(error instanceof InputError) || error.file === walk.file) throw error;
    walk.members.push(refused(member.name, error));
  }
};

const addAll = (walk: Walk, zip: Zip, path: string, depth: number): void => {
  walk.entries += zip.entries.length;
  if (walk.entries > MOST.entries) throw hostile(walk.file, `it holds more than ${MOST.entries} files`);
  const wanted = zip.entries.filter(({ name }) => !name.endsWith("/") && !HIDDEN.test(name));
  const readable = wanted.filter(({ name }) => TYPES.has(extensionOf(name)));
  for (const { name } of wanted) if (!TYPES.has(extensionOf(name))) walk.others.push(`${path}/${name}`);
  walk.sizes.push(...readable.filter(isSound).map(({ size }) => size));
  checkTotal(walk.sizes, walk.file);
  for (const entry of readable) {
    const name = `${path}/${entry.name}`;
    const member = memberOf(zip, entry, name);
    if (extensionOf(name) === ARCHIVE.id) addNested(walk, member, depth);
    else walk.members.push(member);
  }
};

/**
 * Opens a packed file, and those inside it; documents are unpacked when they are asked for. Hidden files are passed over.
 * Throws `InputError` where the whole of it must not be opened: too many entries, too much in all, names that lead out of it.
 */
export const openArchive = (bytes: Uint8Array, name: string): Archive => {
  checkSize(bytes.length, name);
  const walk: Walk = { file: name, members: [], others: [], sizes: [], entries: 0 };
  addAll(walk, openZip(bytes, name), name, 0);
  return { members: walk.members, others: walk.others };
};

/** A document out of a packed file, to be read, or why it cannot be. */
export type Expanded = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly error: InputError };

/** All documents in a packed file, unpacked. Those that cannot be are named, and the others go on. Throws `InputError` as `openArchive` does. */
export const expand = (bytes: Uint8Array, name: string): readonly Expanded[] =>
  openArchive(bytes, name).members.map((member) => {
    try {
      return { name: member.name, bytes: member.bytes() };
    } catch (error) {
      return { name: member.name, error: faultAs(error, member.name) };
    }
  });
