import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Analysis, Party } from "../../../extract/index.ts";
import { analyze } from "../../../extract/index.ts";
import { buildGraph } from "../../../src/pipeline.ts";
import { READERS, read } from "../../../src/read/index.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/papers");
const PAPERS = ["plan", "report"] as const;
const FORMATS = READERS.flatMap(({ extensions }) => extensions.slice(0, 1)).filter((format) => existsSync(join(FOLDER, `plan.${format}`)));

/** What a format loses: Word 97 files name the lists, but not the numbers that Word writes in front. */
const LOST: Readonly<Record<string, RegExp>> = {
  doc: /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}\.)/u,
};

const analysisOf = async (paper: string, format: string): Promise<Analysis> => {
  const name = `${paper}.${format}`;
  return analyze(await read(new Uint8Array(readFileSync(join(FOLDER, name))), name));
};

const BLANK = /\s/gu;

/** What stands at a place, as it is read: the same in each format. */
const wordsOf = ({ document }: Analysis, span: { readonly start: number; readonly end: number }): string =>
  document.text.slice(span.start, span.end).replace(BLANK, "");

/** The blocks that are read, without what the format loses. */
const outlineOf = (analysis: Analysis, format: string): readonly string[] =>
  analysis.document.blocks
    .filter(({ role }) => role !== "noise")
    .map(({ role, span }) => {
      const words = wordsOf(analysis, span);
      const lost = LOST[format];
      return lost === undefined ? `${role}: ${words}` : words.replace(lost, "");
    });

/** Mentions, claims and measures in words. */
const sayingsOf = (analysis: Analysis): readonly string[] => {
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id as string, mention]));
  const party = (id: Party): string => {
    const mention = mentions.get(id);
    return mention === undefined ? id : wordsOf(analysis, mention.span);
  };
  return [
    ...analysis.mentions.map(({ kind, span }) => `${kind} ${wordsOf(analysis, span)}`),
    ...analysis.claims.map(({ relation, source, target }) => `${party(source)} ${relation} ${party(target)}`),
    ...analysis.measures.map(({ owners, trigger, object, deadline }) => {
      const who = owners.map((owner) => `${party(owner.party)} ${owner.role}`).join(", ");
      return `${who}: ${wordsOf(analysis, trigger)} ${wordsOf(analysis, object)} ${deadline === null ? "" : wordsOf(analysis, deadline.span)}`;
    }),
  ].sort();
};

/** Entities, links and tasks in words. */
const graphOf = (analysis: Analysis): readonly string[] => {
  const { entities, links, tasks } = buildGraph([analysis]);
  const names = new Map<string, string>(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  const nameOf = (id: string): string => names.get(id) ?? "paper";
  return [
    ...names.values(),
    ...links.map(({ relation, source, target }) => `${nameOf(source)} ${relation} ${nameOf(target)}`),
    ...tasks.map(({ name, owners }) => `${name}: ${owners.map(({ entity, role }) => `${nameOf(entity)} ${role}`).join(", ")}`),
  ].sort();
};

describe.each(PAPERS)("the %s", (paper) => {
  test.each(FORMATS)("says the same as .%s as in plain text", async (format) => {
    const [plain, other] = [await analysisOf(paper, "txt"), await analysisOf(paper, format)];
    expect(outlineOf(other, format)).toEqual(outlineOf(plain, format));
    expect(sayingsOf(other)).toEqual(sayingsOf(plain));
    expect(graphOf(other)).toEqual(graphOf(plain));
    expect(sayingsOf(other).length).toBeGreaterThan(20);
  });
});

test.each(FORMATS.filter((format) => ["pdf", "ofd"].includes(format)))(
  "a title over several lines of .%s has the box of all of them",
  async (format) => {
    const { blocks } = (await analysisOf("plan", format)).document;
    const [, top = 0, , bottom = 0] = blocks.find(({ role }) => role === "title")?.origin?.box ?? [];
    const [, numberTop = 0, , numberBottom = 0] = blocks.find(({ role }) => role === "number")?.origin?.box ?? [];
    expect(bottom - top).toBeGreaterThan(2 * (numberBottom - numberTop));
    expect(bottom).toBeLessThan(numberTop);
  },
);
