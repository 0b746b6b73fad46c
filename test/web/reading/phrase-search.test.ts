import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceText } from "../../../graph/model.ts";
import { createPhraseFinder } from "../../../web/reading/phrase-finder.ts";
import { sentencesWith } from "../../../web/reading/phrase-search.ts";

const source = (text: string): SourceText => ({ text, blocks: [] });
const found = (text: string, phrase: string): readonly string[] =>
  sentencesWith(source(text), phrase).map(({ sentence, spans }) => {
    const inside = spans.map(({ start, end }) => text.slice(start, end)).join("|");
    return `${text.slice(sentence.start, sentence.end)} <${inside}>`;
  });

describe("a phrase", () => {
  test("is found in its sentences, each once", () => {
    expect(found("抓好防汛。防汛备汛，严防死守防汛；其他工作。", "防汛")).toEqual([
      "抓好防汛。 <防汛>",
      "防汛备汛，严防死守防汛； <防汛|防汛>",
    ]);
    expect(found("抓好防汛。", "抗旱")).toEqual([]);
  });

  test("is found across a broken line, and whatever its width and case", () => {
    expect(found("抓好山洪\n  防御。", "山洪防御")).toEqual(["抓好山洪\n  防御。 <山洪\n  防御>"]);
    expect(found("执行ＧＢ（试行）标准。", "gb(试行)")).toEqual(["执行ＧＢ（试行）标准。 <ＧＢ（试行）>"]);
    expect(found("a(b)", "a（b）")).toEqual(["a(b) <a(b)>"]);
  });

  test("is taken as it is written, not as a pattern", () => {
    expect(found("甲.*乙。甲和乙。", ".*")).toEqual(["甲.*乙。 <.*>"]);
    for (const phrase of ["[", "\\", "^$", "(?<x>", "a{1}", "甲|乙", "-", "/"]) expect(found(`前${phrase}后。`, phrase).length).toBe(1);
  });

  test("of any characters is found where it stands, and never throws", () => {
    const phrases = fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((phrase) => phrase.trim() !== "");
    fc.assert(fc.property(phrases, (phrase) => sentencesWith(source(`前${phrase}后`), phrase).length >= 1));
  });

  test("of blanks finds nothing", () => {
    expect(found("甲 乙", "  ")).toEqual([]);
  });
});

describe("the finder", () => {
  const TEXTS = ["防汛。", null, "无关。", "一防汛。二防汛。", "防汛。", "防汛。"].map((text) => (text === null ? null : source(text)));

  const finished = async (finder: ReturnType<typeof createPhraseFinder>): Promise<void> => {
    while (finder.progress().searched < finder.progress().total) await new Promise((resolve) => setTimeout(resolve));
  };

  test("says hits in the order of the documents, how far it is, and what it cannot read", async () => {
    const finder = createPhraseFinder(async (place) => TEXTS[place] ?? null, TEXTS.length);
    const searched: number[] = [];
    finder.subscribe(() => searched.push(finder.progress().searched));
    finder.look("防汛");
    await finished(finder);
    expect(finder.progress().hits.map(({ document }) => document)).toEqual([0, 3, 3, 4, 5]);
    expect(finder.progress()).toMatchObject({ searched: 6, total: 6, unread: 1 });
    expect(searched).toEqual([0, 4, 6]);
  });

  test("forgets a phrase when another is looked for, and loads no text for the same one again", async () => {
    let loads = 0;
    const finder = createPhraseFinder(async (place) => {
      loads += 1;
      return TEXTS[place] ?? null;
    }, TEXTS.length);
    finder.look("防汛");
    finder.look("无关");
    await finished(finder);
    expect(finder.progress().hits.map(({ document }) => document)).toEqual([2]);
    const before = loads;
    finder.look("无关");
    expect(loads).toBe(before);
    finder.look("");
    expect(finder.progress()).toMatchObject({ phrase: "", hits: [] });
  });
});
