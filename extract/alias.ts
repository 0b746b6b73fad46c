import type { Found } from "./rule/kind.ts";
import type { Issue } from "./text/issue.ts";
import { matchesOf } from "./text/matches.ts";
import type { Reading } from "./text/reading.ts";
import { firstPlacedAt, type Span } from "./text/span.ts";

/** （以下简称《条例》）, （以下简称区指挥部）, （以下统称“两区”）, （以下称X）, （简称X）; the short name in the group. */
const SHORT_NAME =
  /[（，；](?:(?:以下)?(?:统称|简称)|以下称|下称)(?:为|：)?[“《]?(?<short>[\p{sc=Han}A-Za-z0-9×x]{2,20})[”》]?(?:，[^（）]{0,20})?）/dgu;

/** How a rule ends that a declared short name fired. */
export const SHORT_NAME_RULE = "short-name";

/** What a document declares outweighs what a rule guesses; a full name that is read later is longer, so it outweighs one read before. */
export const DECLARED = { sharp: 10, soft: 11 } as const;

/** Marks that may stand between the full name and the bracket. */
const CLOSING = /[》”’〉]/u;

/** The most characters of a full name. */
const LONGEST_NAME = 200;

/** A number in the bracket before the short name: （云政发〔2021〕24号[，以下简称“24号文”]）. */
const NOTE_BEFORE = /（[^（），；]{1,40}$/u;
const LONGEST_NOTE = 48;

/** The outermost mention that ends before a bracket, closing marks between them allowed; `found` is sorted by span. */
const mentionEndingAt = (found: readonly Found[], text: string, position: number): Found | null => {
  if (text.charAt(position - 1) === "文" && text.charAt(position - 2) === "号") return mentionEndingAt(found, text, position - 1);
  const least = CLOSING.test(text.charAt(position - 1)) ? position - 1 : position;
  let at = firstPlacedAt(found, position - LONGEST_NAME);
  const note = text.charAt(position) === "（" ? null : NOTE_BEFORE.exec(text.slice(Math.max(0, position - LONGEST_NOTE), position));
  if (note !== null) return mentionEndingAt(found, text, position - note[0].length);
  for (let mention = found[at]; mention !== undefined && mention.span.start < position; mention = found[at]) {
    if (mention.span.end >= least && mention.span.end <= position) return mention;
    at += 1;
  }
  return null;
};

/** Short names that the document itself declares behind a full one; `name` holds the full one. Sorted by start. */
export const declaredAliases = (reading: Reading, found: readonly Found[], weight: number): readonly Found[] =>
  matchesOf(SHORT_NAME, reading.text).flatMap((match) => {
    const range = match.indices?.groups?.["short"];
    const full = mentionEndingAt(found, reading.text, match.index);
    if (range === undefined || full === null) return [];
    const span: Span = { start: range[0], end: range[1] };
    const name = full.fields["name"]?.value ?? reading.text.slice(full.span.start, full.span.end);
    return [
      {
        ...full,
        span,
        head: null,
        generic: false,
        fields: { name: { value: name, span: full.span } },
        rule: `${full.kind.id}/${SHORT_NAME_RULE}`,
        weight,
      },
    ];
  });

/** Short names that are declared behind nothing that was found: what they stand for is not known. Spans of the reading. */
export const unknownAliases = (reading: Reading, found: readonly Found[]): readonly Issue[] =>
  matchesOf(SHORT_NAME, reading.text).flatMap((match) => {
    const range = match.indices?.groups?.["short"];
    if (range === undefined || mentionEndingAt(found, reading.text, match.index) !== null) return [];
    const name = reading.text.slice(range[0], range[1]);
    return [
      {
        code: "alias/unknown",
        severity: "note",
        message: {
          zh: `简称“${name}”前面没有识别出全称，该简称不作归并；请核对全称。`,
          en: `The short name “${name}” stands behind no name that was found, so it is not joined to one; check the full name.`,
        },
        span: { start: range[0], end: range[1] },
      },
    ];
  });
