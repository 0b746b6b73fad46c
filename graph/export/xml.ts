import type { ExportSource } from "./format.ts";
import type { NodeRecord } from "./record.ts";
import { quotedOf } from "./source.ts";

const SPECIAL = /[&<>"\p{Cc}\p{Cs}\u2028\ufffe\uffff]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);
const LAST_CONTROL = 0x1f;
const PICTURES = 0x2400;
const FIRST_HALF = 0xd800;

/** What XML can hold of a character: control characters become their pictures (␀…␟), halves of pairs and what is no character �. */
const held = (character: string): string => {
  const entity = ENTITIES.get(character);
  if (entity !== undefined) return entity;
  const code = character.charCodeAt(0);
  if (code <= LAST_CONTROL) return String.fromCharCode(PICTURES + code);
  // By number: some readers take U+0085 and U+2028 for ends of lines.
  return code < FIRST_HALF ? `&#${code};` : "\ufffd";
};

/** A text as XML can hold it, in an attribute or between tags. THE one place where texts of documents meet XML. */
export const escapeXml = (text: string): string => text.replace(SPECIAL, held);

/** ` name="value"`. */
export const attribute = (name: string, value: string | number | boolean): string => ` ${name}="${escapeXml(String(value))}"`;

/**
 * The whole proof of a row as JSON, piece by piece: a list of objects with document, start, end, quote, place, rule, mode, date, basis.
 * A unit that is named in every paper has a proof as long as the corpus.
 */
export function* proofPieces(source: ExportSource, proof: NodeRecord["proof"]): Generator<string> {
  yield "[";
  for (const [index, evidence] of proof.entries()) {
    const { document, start, end, quote, place, rule, mode, date, basis } = quotedOf(source, evidence);
    yield `${index === 0 ? "" : ","}${JSON.stringify({ document, start, end, quote, place, rule, mode, date, basis })}`;
  }
  yield "]";
}
