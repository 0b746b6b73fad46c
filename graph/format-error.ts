/** A file that is no graph of this version: what is wrong, in which line, and what to do. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  /** Counts from 1; null where it concerns the whole file. */
  readonly line: number | null;

  constructor(message: string, line: number | null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.line = line;
  }
}
