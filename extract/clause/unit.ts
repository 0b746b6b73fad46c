import { ATTRIBUTE_MARKS, BLANK_MARKS, CONJUNCTIONS, LIST_MARKS } from "./lexicon.ts";

/** What single characters are good for; bits. */
export const UNIT = { conjunction: 1, attribute: 2, list: 4, blank: 8, clauseEnd: 16, sentenceEnd: 32, edge: 64, trim: 128 } as const;

const MEMBERS: Readonly<Record<keyof typeof UNIT, string>> = {
  conjunction: CONJUNCTIONS,
  attribute: ATTRIBUTE_MARKS,
  list: LIST_MARKS,
  blank: BLANK_MARKS,
  clauseEnd: "；;，,：:。！？",
  sentenceEnd: "。！？",
  edge: " \u3000\t\r\n",
  trim: " 、\u3000",
};

const BITS_BY_CODE: Uint8Array = new Uint8Array(65536);
for (const name of Object.keys(UNIT) as (keyof typeof UNIT)[]) {
  for (const character of MEMBERS[name]) {
    const code = character.charCodeAt(0);
    BITS_BY_CODE[code] = (BITS_BY_CODE[code] ?? 0) | UNIT[name];
  }
}

/** Whether the character at a position is of a sort; none outside the text is. */
export const isUnit = (text: string, position: number, bit: number): boolean =>
  ((BITS_BY_CODE[text.charCodeAt(position)] ?? 0) & bit) !== 0;
