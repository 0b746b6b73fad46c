import type { Value } from "./value.ts";

/** What a statement is given; never part of its text. */
export type Parameters = { readonly [name: string]: Value | readonly ParameterRow[] };
export type ParameterRow = readonly Value[];

/** What the server counted: things made, taken away, and properties and labels set. */
export type Counts = { readonly created: number; readonly deleted: number; readonly set: number };

/** A database, as a load needs it. Made around a driver by who opens the connection; every method rejects with a `LoadError`. */
export type Database = {
  /** The version of the server: 5.26.0. */
  readonly version: () => Promise<string>;
  /** Runs a statement that changes the schema, outside of any transaction. */
  readonly schema: (statement: string) => Promise<void>;
  /** Reads rows one after the other. */
  readonly read: (statement: string, parameters: Parameters, take: (row: readonly unknown[]) => void) => Promise<void>;
  /** Runs a statement with one set of parameters after the other, all in a transaction of their own, which is tried again where the server asks for it. */
  readonly write: (statement: string, parts: readonly Parameters[]) => Promise<Counts>;
  /** Lets what was sent go out, while the next rows are made ready. */
  readonly pause: () => Promise<void>;
};

/** Why a load stops. */
export const LOAD_ERRORS = [
  "unreachable",
  "unauthorized",
  "no-database",
  "forbidden",
  "too-old",
  "disk-full",
  "would-delete",
  "failed",
] as const;

export type LoadErrorCode = (typeof LOAD_ERRORS)[number];

/** A load that stopped; what was written before stays, and the next load goes on from there. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;
  /** What the code does not say. Never holds a password. */
  readonly detail: string;
  constructor(code: LoadErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "LoadError";
    this.code = code;
    this.detail = detail;
  }
}
