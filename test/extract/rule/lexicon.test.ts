import { expect, it } from "vitest";
import { defineLexicon, joinLexicons } from "../../../extract/rule/lexicon.ts";
import { createScanner } from "../../../extract/rule/scan.ts";

const text = "云川市经济委员会经市政府办公室同意";
const found = (source: string): readonly string[] => {
  const lexicon = defineLexicon("case", source);
  return createScanner([lexicon])(text)(lexicon).map(({ span, name }) => `${text.slice(span.start, span.end)}=${name}`);
};

it("reads entries, variants, exceptions and comments", () => {
  expect(found("政府办公室 | 市政府办公室  # the office")).toEqual(["市政府办公室=政府办公室"]);
  expect(found("经 !经济")).toEqual(["经=经"]);
  expect(found("委员会 办公室")).toEqual(["委员会=委员会", "办公室=办公室"]);
});

it("takes the leftmost, then the longest", () => expect(found("政府 政府办公室 办公室")).toEqual(["政府办公室=政府办公室"]));

it("refuses a line with variants and several entries", () => expect(() => defineLexicon("case", "甲 乙 | 丙")).toThrow(RangeError));

it("joins lexicons, and refuses one that is not registered", () => {
  const joined = joinLexicons("both", [defineLexicon("a", "委员会"), defineLexicon("b", "同意")]);
  const hits = createScanner([joined])(text);
  expect(hits(joined)).toHaveLength(2);
  expect([...hits.places(joined).starts]).toEqual(hits(joined).map(({ span }) => span.start));
  expect(hits.starting(joined).has(text.indexOf("同意"))).toBe(true);
  expect(() => hits(defineLexicon("c", "市"))).toThrow(RangeError);
});
