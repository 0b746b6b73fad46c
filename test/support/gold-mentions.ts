import type { Document } from "../../extract/index.ts";
import { KINDS, toReading } from "../../extract/index.ts";
import type { Found, Kind } from "../../extract/rule/kind.ts";
import { NO_FIELDS } from "../../extract/rule/rule.ts";
import { compareSpans, trimSpan } from "../../extract/text/span.ts";
import { GOLD_TYPES, type Gold } from "../gold/gold.ts";

const kindByType = new Map<string, Kind>(KINDS.map((kind) => [GOLD_TYPES[kind.id] ?? "", kind]));

/** Annotated mentions as the extractor would have found them: spans of the reading, sorted; the id of each beside it. */
export const goldMentions = (gold: Gold, document: Document): readonly { readonly id: string; readonly found: Found }[] =>
  gold.mentions
    .flatMap((mention) => {
      const kind = kindByType.get(mention.type);
      const reading = toReading(document.map, mention);
      const span = reading === null ? null : trimSpan(document.reading, reading);
      if (kind === undefined || span === null) return [];
      const found: Found = { kind, span, head: null, generic: false, fields: NO_FIELDS, rule: "gold", weight: 0 };
      return [{ id: mention.id, found }];
    })
    .sort((a, b) => compareSpans(a.found.span, b.found.span));
