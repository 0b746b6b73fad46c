import type { Actor } from "./clause/clause.ts";
import type { Dropped, Mention, MentionId, Party } from "./mention.ts";
import type { Loser } from "./refine.ts";
import type { Found } from "./rule/kind.ts";
import { NO_FIELDS } from "./rule/rule.ts";
import type { KindId } from "./schema/kind.ts";
import type { Document, Fact } from "./text/document.ts";
import { createToText } from "./text/reading-map.ts";
import type { Span } from "./text/span.ts";

/** Turns what was found in the reading into what leaves the extractor: spans of the text, ids. */
export type Stamp = {
  readonly span: (span: Span) => Span;
  readonly mention: (found: Found) => Mention;
  readonly id: (found: Found) => MentionId;
  readonly party: (actor: Actor) => Party;
  readonly dropped: (loser: Loser) => Dropped;
};

type Fields = Found["fields"];

const idOf = (found: Found, { start, end }: Span): MentionId => `${found.kind.id}@${start}-${end}`;

export const createStamp = (document: Document): Stamp => {
  const span = createToText(document.map);
  const id = (found: Found): MentionId => idOf(found, span(found.span));
  const fieldsOf = (fields: Fields): Fields => {
    if (fields === NO_FIELDS) return NO_FIELDS;
    const stamped: Record<string, Fact> = {};
    for (const [name, { value, span: place }] of Object.entries(fields)) stamped[name] = { value, span: span(place) };
    return stamped;
  };
  const mention = (found: Found): Mention => {
    const place = span(found.span);
    return {
      id: idOf(found, place),
      kind: found.kind.id as KindId,
      span: place,
      head: found.head === null ? null : span(found.head),
      generic: found.generic,
      fields: fieldsOf(found.fields),
      rule: found.rule,
    };
  };
  const party = (actor: Actor): Party => (typeof actor === "string" ? actor : id(actor));
  const dropped = ({ mention: loser, lostTo, reason }: Loser): Dropped => {
    const { id: own, kind, span: place, head, generic, fields, rule } = mention(loser);
    return { id: own, kind, span: place, head, generic, fields, rule, lostTo: lostTo === null ? null : id(lostTo), reason };
  };
  return { span, mention, id, party, dropped };
};
