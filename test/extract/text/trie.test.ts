import { AhoCorasick } from "@monyone/aho-corasick";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrie, walkTrie } from "../../../extract/text/trie.ts";

const hitsOf = (words: readonly string[], text: string): readonly string[] => {
  const hits: string[] = [];
  walkTrie(buildTrie(words), text, (start, end, word) => hits.push(`${start}-${end} ${words[word] ?? ""}`));
  return hits;
};

const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("国", "务", "院", "办", "公", "x") });

describe("the trie", () => {
  it("finds what another automaton finds, in order of start and then length", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
        fc.string({ maxLength: 60, unit: fc.constantFrom("国", "务", "院", "办", "公", "x", "。") }),
        (words, text) => {
          const expected = new AhoCorasick([...words])
            .matchInText(text)
            .map(({ begin, end, keyword }) => ({ begin, end, line: `${begin}-${end} ${keyword}` }))
            .sort((a, b) => a.begin - b.begin || a.end - b.end)
            .map(({ line }) => line);
          expect(hitsOf(words, text)).toEqual(expected);
        },
      ),
      { seed: 20260101 },
    );
  });

  it("finds nothing where no word stands", () => expect(hitsOf(["国务院"], "国务，院")).toEqual([]));
});
