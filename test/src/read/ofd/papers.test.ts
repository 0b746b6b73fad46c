import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze, type Document, readingOf } from "../../../../extract/index.ts";
import { read } from "../../../../src/read/index.ts";
import { ROOT } from "../../../support/cli.ts";

const documentOf = (name: string): Promise<Document> => read(readFileSync(join(ROOT, "test/fixtures/papers", name)), name);
const blocksOf = (document: Document): readonly unknown[] =>
  document.blocks
    .filter(({ role }) => role !== "noise")
    .map(({ role, level, parent, span }) => [role, level, parent !== null, readingOf(document, span)]);

/** What a paper says, by its words. */
const sayings = (document: Document): unknown => {
  const { mentions, claims, measures } = analyze(document);
  const nameById = new Map(mentions.map(({ id, span }) => [id as string, readingOf(document, span)]));
  return {
    mentions: mentions.map(({ kind, span }) => [kind, readingOf(document, span)]),
    claims: claims.map(({ relation, source, target }) => [relation, nameById.get(source) ?? source, nameById.get(target)]),
    measures: measures.map(({ object, owners, deadline }) => [
      readingOf(document, object),
      owners.map(({ party, role }) => [nameById.get(party) ?? party, role]),
      deadline?.to,
    ]),
  };
};

describe.each(["plan", "report"])("the paper %s", (name) => {
  test("has the blocks of its plain text", async () => {
    expect(blocksOf(await documentOf(`${name}.ofd`))).toEqual(blocksOf(await documentOf(`${name}.txt`)));
  });

  test("says what its plain text says", async () => {
    expect(sayings(await documentOf(`${name}.ofd`))).toEqual(sayings(await documentOf(`${name}.txt`)));
  });

  test("has each block on its page", async () => {
    const { blocks } = await documentOf(`${name}.ofd`);
    const pages = blocks.filter(({ role }) => role !== "noise").map(({ origin }) => origin?.page ?? 0);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(Math.min(...pages)).toBe(1);
    for (const { origin } of blocks) {
      const [left, top, right, bottom] = origin?.box ?? [0, 0, 0, 0];
      expect(left >= 0 && top >= 0 && left < right && top < bottom && right < 596 && bottom < 842).toBe(true);
    }
  });
});
