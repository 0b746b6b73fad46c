export type InputErrorCode =
  | "read/empty"
  | "read/binary"
  | "read/format"
  | "read/too-large"
  | "read/damaged"
  | "read/encrypted"
  | "read/picture"
  | "read/hostile"
  | "read/too-slow";

/** A file that cannot be read as a document: which, why, and what to do about it. The code is stable, the words are not. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: InputErrorCode;
  /** The name of the file as it was handed in. */
  readonly file: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(code: InputErrorCode, file: string, words: { readonly reason: string; readonly remedy: string }) {
    super(`${file}: ${words.reason}. ${words.remedy}`);
    this.code = code;
    this.file = file;
    this.reason = words.reason;
    this.remedy = words.remedy;
  }
}

/** What helps where several formats fail alike. */
export const REMEDIES = {
  saveAnew: "Open it in the program it comes from, save it anew and try again.",
  getAgain: "Get the file again, or open it in the program it comes from and save it anew.",
  part: "Part it into smaller files.",
} as const;
