/** What can be wrong with a file of a graph; stable. */
export type FormatErrorCode =
  | "graph/no-json"
  | "graph/fields"
  | "graph/version"
  | "graph/order"
  | "graph/proof"
  | "graph/counts"
  | "graph/reference"
  | "graph/empty"
  | "graph/texts"
  | "graph/other-text";

/** A file that is no graph of this version: what is wrong, in which line, and what to do. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly code: FormatErrorCode;
  /** Counts from 1; null where it concerns the whole file. */
  readonly line: number | null;

  constructor(code: FormatErrorCode, message: string, line: number | null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.code = code;
    this.line = line;
  }
}
