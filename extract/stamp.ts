import type { Actor } from "./clause/clause.ts";
import type { Dropped, Mention, MentionId, Party } from "./mention.ts";
import type { KindId } from "./ontology.ts";
import type { Loser } from "./refine.ts";
import type { Found } from "./rule/kind.ts";
import type { Document, Fact } from "./text/document.ts";
import { toText } from "./text/reading-map.ts";
import type { Span } from "./text/span.ts";

/** Turns what was found in the reading into what leaves the extractor: spans of the text, ids. */
export type Stamp = {
  readonly span: (span: Span) => Span;
  readonly mention: (found: Found) => Mention;
  readonly id: (found: Found) => MentionId;
  readonly party: (actor: Actor) => Party;
  readonly dropped: (loser: Loser) => Dropped;
};

export const createStamp = (document: Document): Stamp => {
  const span = (reading: Span) => toText(document.map, reading);
  const id = (found: Found): MentionId => {
    const { start, end } = span(found.span);
    return `${found.kind.id}@${start}-${end}`;
  };
  const fact = (value: Fact): Fact => ({ value: value.value, span: span(value.span) });
  const mention = (found: Found): Mention => ({
    id: id(found),
    kind: found.kind.id as KindId,
    span: span(found.span),
    head: found.head === null ? null : span(found.head),
    generic: found.generic,
    fields: Object.fromEntries(Object.entries(found.fields).map(([name, value]) => [name, fact(value)])),
    rule: found.rule,
  });
  const party = (actor: Actor): Party => (typeof actor === "string" ? actor : id(actor));
  const dropped = ({ mention: loser, lostTo, reason }: Loser): Dropped => ({
    ...mention(loser),
    lostTo: lostTo === null ? null : id(lostTo),
    reason,
  });
  return { span, mention, id, party, dropped };
};
