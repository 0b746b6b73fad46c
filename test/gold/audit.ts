import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysis, Span } from "../../extract/index.ts";
import { analyze, KINDS, RELATIONS } from "../../extract/index.ts";
import { table } from "../../src/cli/table.ts";
import { readText } from "../../src/read/index.ts";
import { SHARED } from "./sets.ts";

// `npm run audit -- KIND [KIND…]`: draws fifty hits of a kind or relation from the whole corpus, seeded by its name, with the passage of each.
// `npm run audit -- KIND --open`: writes those that nobody judged yet to test/gold/audit/KIND.tsv, verdict `?`, for a reader to turn into yes or no.
// `npm run audit`: how many of the judged hits were right, by kind and relation. Only places are written down, no text.

const CORPUS = join(SHARED, "corpus");
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "audit");
const SIZE = 50;

/** One hit: the columns of its place, and what a reader is shown. */
type Hit = { readonly place: string; readonly passage: string };

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: string): (() => number) => {
  let state = [...seed].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

const drawn = (hits: readonly Hit[], seed: string): readonly Hit[] => {
  const random = randomFrom(seed);
  const order = hits.map((hit) => ({ hit, at: random() })).sort((a, b) => a.at - b.at);
  return order.slice(0, SIZE).map(({ hit }) => hit);
};

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 40), start)}【${text.slice(start, end)}】${text.slice(end, end + 40)}`.replaceAll("\n", "⏎");

const mentionHits = ({ document: { name, text }, mentions }: Analysis, kind: string): readonly Hit[] =>
  mentions
    .filter((mention) => mention.kind === kind)
    .map(({ span }) => ({ place: `${name}\t${span.start}-${span.end}`, passage: around(text, span) }));

const claimHits = ({ document: { name, text }, mentions, claims }: Analysis, relation: string): readonly Hit[] => {
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  const nameOf = (party: string): string => {
    const span = spans.get(party);
    return span === undefined ? party : text.slice(span.start, span.end);
  };
  return claims
    .filter((claim) => claim.relation === relation && claim.mode !== "denied")
    .map(({ source, target, span }) => ({
      place: `${name}\t${source} ${target}`,
      passage: `${nameOf(source)} —${relation}→ ${nameOf(target)} :: ${around(text, span)}`,
    }));
};

const analyses = (): readonly Analysis[] =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => analyze(readText(readFileSync(join(CORPUS, name)), name)));

const isKind = (what: string): boolean => KINDS.some(({ id }) => id === what);

const hitsOf = (all: readonly Analysis[], what: string): readonly Hit[] =>
  all.flatMap((analysis) => (isKind(what) ? mentionHits(analysis, what) : claimHits(analysis, what)));

const pathOf = (what: string): string => join(FOLDER, `${what}.tsv`);

/** What readers said of each place. */
const verdictsOf = (what: string): ReadonlyMap<string, string> => {
  const lines = existsSync(pathOf(what)) ? readFileSync(pathOf(what), "utf8").split("\n") : [];
  return new Map(
    lines.filter((line) => line !== "").map((line) => [line.slice(0, line.lastIndexOf("\t")), line.slice(line.lastIndexOf("\t") + 1)]),
  );
};

const ALL: readonly string[] = [...KINDS.map(({ id }) => id), ...RELATIONS.map(({ id }) => id)];

/** Of what was judged: how many still are found, how many of those are right; what is found no more was mended or lost. */
const report = (): void => {
  const all = analyses();
  const rows = ALL.flatMap((what) => {
    const verdicts = verdictsOf(what);
    const judged = [...verdicts.values()].filter((verdict) => verdict !== "?");
    if (judged.length === 0) return [];
    const hits = hitsOf(all, what);
    const places = new Set(hits.map(({ place }) => place));
    const still = [...verdicts].filter(([place, verdict]) => verdict !== "?" && places.has(place));
    const right = still.filter(([, verdict]) => verdict === "yes").length;
    const first = judged.filter((verdict) => verdict === "yes").length;
    return [
      [
        what,
        String(hits.length),
        String(judged.length),
        (first / judged.length).toFixed(2),
        String(still.length),
        (right / still.length).toFixed(2),
      ],
    ];
  });
  console.log(table(["what", "hits", "judged", "right when drawn", "still found", "right of those"], rows, null));
};

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = words.find((word) => !ALL.includes(word));
if (!existsSync(CORPUS)) console.error(`no corpus at ${CORPUS}; the audit reads the documents there`);
else if (unknown !== undefined) console.error(`${unknown} is neither a kind nor a relation; there are: ${ALL.join(" ")}`);
else if (words.length === 0) report();
else {
  const all = analyses();
  for (const what of words) {
    const sample = drawn(hitsOf(all, what), what);
    const verdicts = verdictsOf(what);
    for (const { place, passage } of sample) console.log(`${verdicts.get(place) ?? "?"}\t${place}\t${passage}`);
    if (!process.argv.includes("--open")) continue;
    mkdirSync(FOLDER, { recursive: true });
    const open = sample.filter(({ place }) => !verdicts.has(place)).map(({ place }) => [place, "?"] as const);
    writeFileSync(pathOf(what), [...verdicts, ...open].map(([place, verdict]) => `${place}\t${verdict}\n`).join(""));
  }
}
