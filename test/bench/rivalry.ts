/** A format, and a reader that is not ours on the same file. */
export type Rivalry = {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly ours: () => unknown;
  readonly rival: string;
  readonly theirs: () => unknown;
  /** How many times as fast as the rival it must be. */
  readonly least: number;
};
