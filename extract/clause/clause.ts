import type { Found } from "../rule/kind.ts";
import type { Hits } from "../rule/scan.ts";
import type { Reading, ReadingBlock } from "../text/reading.ts";
import type { Span } from "../text/span.ts";

/** Who acts or is meant: a mention, the body that speaks in the part, or this paper as an instrument. */
export type Actor = Found | "speaker" | "document";

/** A phrase that a preposition opens: marker 对, body 药品安全. Spans of the reading. */
export type Phrase = { readonly marker: string; readonly span: Span; readonly body: Span };

/**
 * What a verb is good for: a deed (action), a deed only where it has an object of its own (noun), a noun of action that is a deed behind its object or an adverb (event), letting, charging or arranging for another to act (permitting, charging, arranging),
 * a verb without content (light), one whose object stands before it (moving), an attitude, a result or a state.
 */
export type VerbSort = "action" | "noun" | "event" | "permitting" | "charging" | "arranging" | "light" | "moving" | "attitude" | "result";

/**
 * The smallest unit that says one deed: one verb chain with its object. Parsed once, read by relations and measures.
 * All spans are of the reading; null where the part is absent.
 */
export type Clause = {
  readonly span: Span;
  readonly block: ReadingBlock;
  /** Counts sentences over the document, from 0. */
  readonly sentence: number;
  /** Index in `Document.blocks` of the numbered item or heading that it stands in. */
  readonly item: number | null;
  readonly time: Span | null;
  /** The subject as written in this clause. */
  readonly subject: Span | null;
  /** Who acts: the stated subject, or the one that lives on from an earlier clause, and who does the same with it. "speaker" where it is left out. */
  readonly actors: readonly Actor[];
  /** Bodies that 会同, 配合 or 协助 names beside the actors. */
  readonly helpers: readonly Found[];
  /** The clause leaves its subject out. */
  readonly inherited: boolean;
  /** Who acts was said in an earlier sentence of the block. */
  readonly carried: boolean;
  readonly modal: Span | null;
  readonly phrases: readonly Phrase[];
  /** The verb chain (研究制定, 部署开展); null in a clause without an action verb. */
  readonly verb: Span | null;
  /** The sort of `verb`; null without one. */
  readonly sort: VerbSort | null;
  readonly object: Span | null;
  /** What stands behind the verb where the object stands before it: 将[专项资金]纳入[年度预算]. */
  readonly complement: Span | null;
  readonly passive: boolean;
  readonly negated: boolean;
};

/** What the parser of clauses may look at. `mentions` are refined: sorted by span, no overlap but titles in titles. */
export type Passage = {
  readonly reading: Reading;
  readonly mentions: readonly Found[];
  /** The hits of registered lexicons. */
  readonly hits: Hits;
};

/** What relations and measures may look at. */
export type Context = Passage & { readonly clauses: readonly Clause[] };
