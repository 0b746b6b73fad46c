import { InputError } from "../input-error.ts";
import { compose } from "../layout/compose.ts";
import type { Source } from "../source.ts";
import { openZip } from "../zip.ts";
import { issuesOf } from "./issue.ts";
import { type Package, packageOf } from "./package.ts";
import { type Drawn, pagesOf } from "./pages.ts";

const isEncrypted = ({ names }: Package): boolean => names.some((name) => /(?:^|\/)encryptions\.xml$/iu.test(name));

const encrypted = (file: string): InputError =>
  new InputError("read/encrypted", file, {
    reason: "the file is encrypted",
    remedy: "Take the password off in the program it comes from, save it and try again.",
  });

const picture = (file: string): InputError =>
  new InputError("read/picture", file, {
    reason: "the file holds pictures and no text (a scan)",
    remedy: "Have its words recognised (OCR), and save them as .txt or .docx.",
  });

/** The pages; that parts of an encrypted file are no XML is said as what it is. */
const drawnIn = (pack: Package): Drawn => {
  try {
    return pagesOf(pack);
  } catch (error) {
    throw isEncrypted(pack) && error instanceof InputError && error.code === "read/damaged" ? encrypted(pack.file) : error;
  }
};

/** Reads an OFD file (GB/T 33190-2016): text by its place on the pages. Pictures, fonts and other resources are not opened. Throws `InputError`. */
export const readOfd = (bytes: Uint8Array, file: string): Source => {
  const pack = packageOf(openZip(bytes, file), file);
  const drawn = drawnIn(pack);
  if (drawn.pictures.length > 0 && drawn.pictures.length === drawn.pages.length) throw picture(file);
  return { ...compose(drawn.pages), encoding: "ofd", headings: new Map(), issues: issuesOf(drawn) };
};
