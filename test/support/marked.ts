import { expect } from "vitest";
import { analyze, type KindId, textOf } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";

const MARKED = /\[(?<name>[^\]]+)\]/gu;

/** The text without its marks, and what was marked, in order: `[云川市教育局]印发…`. */
export const unmark = (marked: string): { readonly text: string; readonly names: readonly string[] } => ({
  text: marked.replace(MARKED, "$<name>"),
  names: [...marked.matchAll(MARKED)].map((match) => match.groups?.["name"] ?? ""),
});

/** The names of a kind in a text, in order. */
export const namesIn = (text: string, kind: KindId): readonly string[] => {
  const { document, mentions } = analyze(readText(new TextEncoder().encode(text), "case.txt"));
  return mentions.filter((mention) => mention.kind === kind).map((mention) => textOf(document, mention.span));
};

/** Demands that the names of a kind are just the marked ones. */
export const expectNames = (kind: KindId, marked: string): void => {
  const { text, names } = unmark(marked);
  expect(namesIn(text, kind)).toEqual(names);
};
