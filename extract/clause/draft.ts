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
  /** Bodies that do the same as the one who acts: 联合[市公安局]. */
  partners: readonly Found[];
  modal: Span | null;
  negated: boolean;
  passive: boolean;
  phrases: Phrase[];
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

const NO_NAMES: readonly Found[] = [];

/** A draft of nothing. */
export const emptyDraft = (): Draft => ({
  time: null,
  subject: null,
  names: null,
  plain: false,
  helpers: NO_NAMES,
  partners: NO_NAMES,
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

/** Forgets what was said once: in the next clause of the same fragment it does not count again; the topic does. */
export const renewDraft = (draft: Draft): void => {
  draft.time = null;
  draft.subject = null;
  draft.names = null;
  draft.helpers = NO_NAMES;
  draft.partners = NO_NAMES;
  draft.modal = null;
  draft.negated = false;
  draft.passive = false;
  if (draft.phrases.length > 0) draft.phrases = [];
  draft.addressed = false;
  draft.waiting = false;
  draft.things = null;
  draft.reset = false;
  draft.requested = false;
};

/** Forgets all. */
export const clearDraft = (draft: Draft): void => {
  renewDraft(draft);
  draft.plain = false;
  draft.topic = null;
  draft.moved = false;
};

/** How many phrases a clause keeps, the last ones. */
const MOST_PHRASES = 8;

/** Keeps a phrase: marker and body. */
export const addPhrase = (draft: Draft, phrase: Phrase): void => {
  if (draft.phrases.length === MOST_PHRASES) draft.phrases.shift();
  draft.phrases.push(phrase);
};

/** What one look at a position sees; `verb` is the length of the verb there. */
export type Look = {
  readonly grammar: Grammar;
  readonly draft: Draft;
  readonly at: number;
  readonly end: number;
  readonly verb: number;
};
