import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, analyze, type Document, readingOf, type Span } from "../../extract/index.ts";
import { read } from "../../src/read/index.ts";
import { ROOT } from "./cli.ts";

/** The bytes of a paper of the fixtures: `plan.txt`. */
export const paperBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, "test/fixtures/papers", name)));

/** What is read of a paper, whatever its format: role, level and words of each block. */
export const blocksOf = (document: Document): readonly string[] =>
  document.blocks.filter(({ role }) => role !== "noise").map(({ role, level, span }) => `${role} ${level} ${readingOf(document, span)}`);

const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null && "start" in value && "end" in value;

/** What an analysis says: mentions, claims and measures, with words instead of places and of ids that hold places. */
export const saidBy = ({ document, mentions, claims, measures }: Analysis): readonly string[] => {
  const nameById = new Map<string, string>(mentions.map(({ id, kind, span }) => [id, `${kind} ${readingOf(document, span)}`]));
  const inWords = (key: string, value: unknown): unknown => {
    if (isSpan(value)) return readingOf(document, value);
    if (key === "item") return typeof value === "number" ? readingOf(document, document.blocks[value]?.span ?? { start: 0, end: 0 }) : null;
    return typeof value === "string" ? (nameById.get(value) ?? value) : value;
  };
  return [...mentions, ...claims, ...measures].map((one) => JSON.stringify(one, inWords));
};

/** A paper read and analysed. */
export const analysisOfPaper = async (bytes: Uint8Array, name: string): Promise<Analysis> => analyze(await read(bytes, name));
