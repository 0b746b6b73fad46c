import { createHash } from "node:crypto";
import type { Context } from "../../extract/clause/clause.ts";
import { CLAUSE_LEXICONS } from "../../extract/clause/lexicon.ts";
import { parseClauses } from "../../extract/clause/parse.ts";
import type { Document } from "../../extract/index.ts";
import { KINDS, RELATIONS, toReading } from "../../extract/index.ts";
import type { Relation } from "../../extract/relation/relation.ts";
import type { Found, Kind } from "../../extract/rule/kind.ts";
import { NO_FIELDS } from "../../extract/rule/rule.ts";
import { createScanner } from "../../extract/rule/scan.ts";
import { readingView } from "../../extract/text/reading.ts";
import { compareSpans } from "../../extract/text/span.ts";
import { readText } from "../../src/read/index.ts";

const relations: readonly Relation[] = RELATIONS;
const kinds: readonly Kind[] = KINDS;

const scan = createScanner([...CLAUSE_LEXICONS, ...relations.flatMap((relation) => relation.lexicons ?? [])]);

const OPEN = /^\{(?<kind>[a-z]{1,20}):/u;

type Mark = { readonly kind: Kind; readonly start: number; readonly end: number };

/** A text whose names were marked, the marks taken out. */
export type Unmarked = { readonly text: string; readonly marks: readonly Mark[] };

const kindOf = (id: string): Kind => {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`${id} is no kind`);
  return kind;
};

/** Takes the marks out: `{place:青岚镇}`; `[…]` is a regulation and `{…}` without a kind an organization. Marks may nest. */
export const unmark = (written: string): Unmarked => {
  const marks: Mark[] = [];
  const open: { kind: Kind; start: number }[] = [];
  let text = "";
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === "{" || character === "[") {
      const named = OPEN.exec(written.slice(at, at + 24));
      open.push({ kind: kindOf(named?.groups?.["kind"] ?? (character === "[" ? "regulation" : "organization")), start: text.length });
      at += (named?.[0].length ?? 1) - 1;
    } else if (character === "}" || character === "]") {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a mark closes that was never opened: ${written}`);
      marks.push({ ...mark, end: text.length });
    } else text += character;
  }
  return { text, marks };
};

const documentOf = (text: string): Document =>
  readText(new TextEncoder().encode(text), `${createHash("sha1").update(text).digest("hex")}.txt`);

/** What relations look at, with the marked names as mentions. */
export const markedPassage = (written: string): Context => {
  const { text, marks } = unmark(written);
  const document = documentOf(text);
  const reading = readingView(document);
  const mentions: readonly Found[] = marks
    .flatMap(({ kind, start, end }) => {
      const span = toReading(document.map, { start, end });
      return span === null ? [] : [{ kind, span, head: null, generic: false, fields: NO_FIELDS, rule: "marked", weight: 0 }];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
  const hits = scan(reading.text);
  return { reading, mentions, hits, clauses: parseClauses({ reading, mentions, hits }) };
};

/** What a relation states of a marked text, each as `source relation target`, with its mode behind unless it is stated. In the order of the text. */
export const statementsOf = (relation: Relation, written: string): readonly string[] => {
  const context = markedPassage(written);
  const nameOf = (party: Found | "speaker" | "document"): string =>
    typeof party === "string" ? party : context.reading.text.slice(party.span.start, party.span.end);
  return relation.find(context).map(({ source, target, mode }) => {
    const line = `${nameOf(source)} ${relation.id} ${nameOf(target)}`;
    return mode === "stated" ? line : `${line} (${mode})`;
  });
};
