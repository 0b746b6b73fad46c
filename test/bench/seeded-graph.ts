import { KINDS } from "../../extract/index.ts";
import type { DocumentRecord, Entity, Evidence, KnowledgeGraph, Link, Proof, SourceText } from "../../graph/index.ts";
import { compareIds } from "../../graph/order.ts";
import { randomFrom } from "../../graph/random.ts";
import { NO_HEADER } from "../../src/read/document.ts";
import { layOutResolution } from "./product.ts";

const SYLLABLES = "云川青岚黛湖松岭江南北溪明远安和平新城区教育财政园林水务发展改革规划建设工作方案办法意见行动计划";
const PARAGRAPH = "云川市有关单位按照职责分工抓好落实。".repeat(12);
const PARAGRAPHS = 80;
const TEXT = `${PARAGRAPH}\n`.repeat(PARAGRAPHS);
const DOCUMENTS = 40;
/** Of a hundred nodes so many have no edge. */
const ALONE = 20;

/** Shares of the kinds as in a real report: many bodies, campaigns and papers, few people. */
const SHARES: readonly number[] = [20, 18, 9, 14, 7, 2, 4, 4, 14, 8];

type Random = () => number;

const documentOf = (index: number): `doc:${string}` => `doc:${String(index).padStart(3, "0")}`;

const evidence = (random: Random): Evidence => {
  const paragraph = Math.floor(random() * PARAGRAPHS) * (PARAGRAPH.length + 1);
  const start = paragraph + Math.floor(random() * (PARAGRAPH.length - 30));
  return {
    document: documentOf(Math.floor(random() * DOCUMENTS)),
    span: { start, end: start + 6 + Math.floor(random() * 20) },
    rule: "bench/seeded",
    mode: "stated",
    date: null,
    basis: "stated",
  };
};

const kindOf = (random: Random) => {
  let left = random() * SHARES.reduce((sum, share) => sum + share, 0);
  for (const [index, kind] of KINDS.entries()) {
    left -= SHARES[index] ?? 1;
    if (left < 0) return kind;
  }
  return KINDS[0];
};

const entityOf = (random: Random, index: number): Entity => {
  const length = 4 + Math.floor(random() * 23);
  const name = Array.from({ length }, () => SYLLABLES.charAt(Math.floor(random() * SYLLABLES.length))).join("");
  const kind = kindOf(random).id;
  const id = `${kind}:${String(index).padStart(6, "0")}`;
  const proof: Proof = [evidence(random)];
  return { id, keys: [id], kind, name, aliases: [], scope: { type: "national" }, generic: false, fields: {}, listed: [], proof };
};

const recordOf = (_: unknown, index: number): DocumentRecord => ({
  id: documentOf(index),
  key: documentOf(index),
  name: `第${index + 1}号.txt`,
  byteLength: TEXT.length,
  encoding: "utf-8",
  bytesHash: String(index),
  textHash: "0",
  header: NO_HEADER,
  entity: null,
  speakers: [],
  papers: [],
  counts: { mentions: 0, claims: 0, measures: 0 },
});

const RELATIONS = ["issues", "carries_out", "implements", "part_of", "cites"] as const;

/** Ties the later nodes to earlier ones, hubs by preference, so that degrees fall off as in a real report. */
const linksOf = (random: Random, entities: readonly Entity[], wanted: number): readonly Link[] => {
  const connected = Math.floor((entities.length * (100 - ALONE)) / 100);
  const links = new Map<string, Link>();
  const add = (from: number, to: number): void => {
    const [source, target] = [entities[from]?.id ?? "", entities[to]?.id ?? ""];
    const relation = RELATIONS[Math.floor(random() * RELATIONS.length)] ?? "issues";
    const id = `${relation}|${source}|${target}`;
    links.set(id, { id, relation, source, target, proof: [evidence(random)] });
  };
  for (let node = 1; node < connected; node += 1) add(Math.floor(node * random() ** 3), node);
  while (links.size < wanted) {
    const node = 1 + Math.floor(random() * (connected - 1));
    add(Math.floor(node * random() ** 3), node);
  }
  return [...links.values()].sort(compareIds);
};

/** A graph made from a seed, with kinds, degrees and lengths of names as in a real report, laid out as the command does. */
export const seededGraph = (nodes: number, edges: number, seed: number): KnowledgeGraph => {
  const random = randomFrom(seed);
  const entities = Array.from({ length: nodes }, (_, index) => entityOf(random, index));
  const links = linksOf(random, entities, edges);
  const documents = Array.from({ length: DOCUMENTS }, recordOf);
  const resolution = { documents, entities: entities.sort(compareIds), links, tasks: [], judgements: [], issues: [] };
  return { ...resolution, positions: layOutResolution(resolution) };
};

/** The text of each document of a seeded graph. */
export const seededText = (): SourceText => ({
  text: TEXT,
  blocks: Array.from({ length: PARAGRAPHS }, (_, index) => {
    const start = index * (PARAGRAPH.length + 1);
    return { span: { start, end: start + PARAGRAPH.length }, role: "paragraph", level: 0, parent: null, origin: null };
  }),
});
