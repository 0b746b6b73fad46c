import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, analyze, type Document, type Party, type Span, textOf } from "../../extract/index.ts";
import { read } from "../../src/read/index.ts";
import { ROOT } from "./cli.ts";
import { outline } from "./read-text.ts";

/** A file of test/fixtures as a document. */
export const fixture = async (path: string): Promise<Document> => read(readFileSync(join(ROOT, "test/fixtures", path)), path);

/** What a paper says, by its words and not by their places, so that the same paper in other formats says the same. */
export type Said = {
  readonly blocks: readonly string[];
  readonly mentions: readonly string[];
  readonly claims: readonly string[];
  readonly measures: readonly string[];
};

const partyOf = ({ document, mentions }: Analysis, party: Party): string => {
  const mention = mentions.find(({ id }) => id === party);
  return mention === undefined ? party : textOf(document, mention.span);
};

/** Blocks with their roles, mentions with their kinds, claims and measures with all that belongs to them, in the order of the text. */
export const saidOf = (document: Document): Said => {
  const analysis = analyze(document);
  const words = (span: Span | null | undefined): string => (span === null || span === undefined ? "-" : textOf(document, span));
  return {
    blocks: outline(document),
    mentions: analysis.mentions.map(({ kind, span }) => `${kind}: ${words(span)}`),
    claims: analysis.claims.map(
      ({ relation, source, target, trigger, mode, date }) =>
        `${partyOf(analysis, source)} ${relation} ${partyOf(analysis, target)} (${words(trigger)}, ${mode}, ${date ?? "-"})`,
    ),
    measures: analysis.measures.map(({ owners, trigger, object, item, mode, deadline, quantities }) => {
      const units = owners.map(({ party, role, inherited }) => `${partyOf(analysis, party)}(${role}${inherited ? ", inherited" : ""})`);
      const above = item === null ? undefined : document.blocks[item]?.span;
      const amounts = quantities.map(({ span }) => words(span)).join(" ");
      return [units.join(" "), words(trigger), words(object), mode, words(deadline?.span), deadline?.to ?? "-", amounts, words(above)].join(
        " | ",
      );
    }),
  };
};
