import type { Fact } from "../text/document.ts";
import type { Span } from "../text/span.ts";

export type RuleId = string;

/** What a rule found. Inside `extract` all spans are of the reading; `analyze` turns them into spans of the text. */
export type Match = {
  readonly span: Span;
  /** The class noun or head that decided the kind; null where the whole is one word. */
  readonly head: Span | null;
  /** A kind of body (有关部门): may own work, is never merged across documents. */
  readonly generic: boolean;
  readonly fields: Readonly<Record<string, Fact>>;
  readonly rule: RuleId;
};
