import type { Found } from "../rule/kind.ts";
import type { Span } from "../text/span.ts";
import type { Phrase } from "./clause.ts";
import type { Grammar } from "./grammar.ts";

/** What was peeled off the left of a clause so far. Fragments without a verb hand it on to the next. */
export type Draft = {
  time: Span | null;
  subject: Span | null;
  names: readonly Found[] | null;
  /** The subject is people, a pronoun or a noun that names no body. */
  plain: boolean;
  helpers: readonly Found[];
  modal: Span | null;
  negated: boolean;
  passive: boolean;
  phrases: readonly Phrase[];
  topic: Span | null;
  /** The topic stands with 将 or 把. */
  moved: boolean;
  /** The topic stands with 对: what is given is given to it. */
  addressed: boolean;
  /** The topic is a noun that waited for its verb since an earlier fragment. */
  waiting: boolean;
  /** Names that are no bodies: a paper, a campaign. */
  things: readonly Found[] | null;
  /** A numbered part starts: the subject starts anew. */
  reset: boolean;
  /** 请, 建议, 同意: another body than the one that lives on acts. */
  requested: boolean;
};

/** A draft of nothing. */
export const emptyDraft = (): Draft => ({
  time: null,
  subject: null,
  names: null,
  plain: false,
  helpers: [],
  modal: null,
  negated: false,
  passive: false,
  phrases: [],
  topic: null,
  moved: false,
  addressed: false,
  waiting: false,
  things: null,
  reset: false,
  requested: false,
});

/** What one look at a position sees; `verb` is the length of the verb there. */
export type Look = {
  readonly grammar: Grammar;
  readonly draft: Draft;
  readonly at: number;
  readonly end: number;
  readonly verb: number;
};
