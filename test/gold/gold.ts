import type { Span } from "../../extract/index.ts";

/** A stretch of the document, UTF-16 code units of the text after a BOM. */
export type GoldSpan = Span & { readonly text: string };

/** Id of a gold mention, "DOC" for the body that speaks; a list where careful readers could differ and either counts. */
export type GoldParty = string | readonly string[];

export type GoldMention = GoldSpan & { readonly id: string; readonly type: string; readonly p: number };
export type GoldRelation = { readonly type: string; readonly head: GoldParty; readonly tail: GoldParty; readonly p: number };
export type GoldOwner = { readonly mention: GoldParty; readonly role: string };
export type GoldMeasure = {
  readonly owners: readonly GoldOwner[];
  readonly p: number;
  readonly trigger: GoldSpan;
  readonly object: GoldSpan;
  readonly deadline: GoldSpan | null;
};

/** An annotated document; paragraphs are its lines, counted from 0, and only the listed ones were annotated. */
export type Gold = {
  readonly doc: string;
  readonly length: number;
  readonly speakers: readonly { readonly from: number; readonly names: readonly string[] }[];
  readonly paragraphs: readonly number[];
  readonly mentions: readonly GoldMention[];
  readonly relations: readonly GoldRelation[];
  readonly measures: readonly GoldMeasure[];
};

/** The kinds of the product and their names in the annotations. */
export const GOLD_TYPES: Readonly<Record<string, string>> = {
  organization: "ORG",
  regulation: "REG",
  publication: "PUB",
  campaign: "CAMPAIGN",
  place: "PLACE",
  person: "PERSON",
  position: "POSITION",
  meeting: "MEETING",
  concept: "CONCEPT",
  mechanism: "MECHANISM",
};

/** The relations that are annotated. */
export const GOLD_RELATIONS: ReadonlySet<string> = new Set([
  "issues",
  "approves",
  "implements",
  "cites",
  "supersedes",
  "carries_out",
  "establishes",
  "holds",
  "part_of",
  "located_in",
  "holds_post",
  "chairs",
  "recognises",
]);
