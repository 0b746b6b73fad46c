export type { Archive, Expanded, Member } from "./archive.ts";
export { expand, isArchive, openArchive } from "./archive.ts";
export { checkSize } from "./check.ts";
export { readText } from "./document.ts";
export type { InputErrorCode } from "./input-error.ts";
export { InputError, REMEDIES } from "./input-error.ts";
export { ARCHIVE, isText } from "./input-format.ts";
export { read } from "./read.ts";
export { READERS } from "./reader.ts";
