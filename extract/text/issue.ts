import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "note";

/** An oddity of a document. `code` is stable (`area/name`) and is what tests check. */
export type Issue = {
  readonly code: string;
  readonly severity: Severity;
  /** What, where and what to do; in Chinese and English. */
  readonly message: { readonly zh: string; readonly en: string };
  /** In `Document.text`; null where it concerns the whole document. */
  readonly span: Span | null;
};
