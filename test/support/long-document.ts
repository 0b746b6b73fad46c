import type { Block, DocumentId } from "../../extract/index.ts";
import type { DocumentRecord, Entity, Evidence, KnowledgeGraph, Link, SourceText, Task } from "../../graph/model.ts";
import { compareIds } from "../../graph/order.ts";
import { NO_HEADER } from "../../src/read/document.ts";

const DOCUMENT: DocumentId = "doc:长文";
/** Blocks of the document; each has a hundred characters, one mention, and one measure or one relation. */
const BLOCKS = 2_000;
const NAMES = 200;

const nameOf = (index: number): string => `云川市第${String(index % NAMES).padStart(3, "0")}工作站`;
const lineOf = (index: number): string =>
  `${nameOf(index)}${"负责做好辖区内的各项日常工作并按时报送情况，".repeat(5)}`.slice(0, 98).padEnd(99, "。");

const text = Array.from({ length: BLOCKS }, (_, index) => lineOf(index)).join("\n");
const startOf = (index: number): number => index * 100;

const evidenceAt = (start: number, length: number): Evidence => ({
  document: DOCUMENT,
  span: { start, end: start + length },
  rule: "test/long",
  mode: "stated",
  date: null,
  basis: "stated",
});

const blocks: readonly Block[] = Array.from({ length: BLOCKS }, (_, index) => ({
  span: { start: startOf(index), end: startOf(index) + 99 },
  role: "paragraph",
  level: 0,
  parent: null,
  origin: null,
}));

const entityOf = (index: number): Entity => {
  const places = Array.from({ length: BLOCKS / NAMES }, (_, turn) => evidenceAt(startOf(index + turn * NAMES), nameOf(index).length));
  const [first, ...rest] = places;
  if (first === undefined) throw new Error("no place");
  const id = `organization:${nameOf(index)}`;
  return {
    id,
    keys: [id],
    kind: "organization",
    name: nameOf(index),
    aliases: [],
    scope: { type: "national" },
    generic: false,
    fields: {},
    listed: [],
    proof: [first, ...rest],
  };
};

const taskOf = (index: number): Task => {
  const start = startOf(index) + nameOf(index).length;
  const proof = [evidenceAt(start, 12)] as const;
  return {
    id: `${DOCUMENT}#${start}`,
    document: DOCUMENT,
    name: "做好辖区内的各项日常工作",
    trigger: { start, end: start + 4 },
    object: { start: start + 4, end: start + 12 },
    item: null,
    owners: [{ entity: `organization:${nameOf(index)}`, role: "lead", inherited: false, proof }],
    orderedBy: [],
    mode: "due",
    concerns: [],
    deadline: null,
    quantities: [],
    proof,
  };
};

const linkOf = (index: number): Link => {
  const [source, target] = [`organization:${nameOf(index)}`, `organization:${nameOf(index + 1 + Math.floor(index / NAMES))}`];
  return { id: `part_of|${source}|${target}`, relation: "part_of", source, target, proof: [evidenceAt(startOf(index), 20)] };
};

const everyOther = (parity: number): readonly number[] =>
  Array.from({ length: BLOCKS }, (_, index) => index).filter((index) => index % 2 === parity);

const record: DocumentRecord = {
  id: DOCUMENT,
  key: "长文",
  name: "长文.txt",
  byteLength: text.length,
  encoding: "utf-8",
  bytesHash: "0",
  textHash: "0",
  header: NO_HEADER,
  entity: null,
  speakers: [],
  papers: [],
  counts: { mentions: BLOCKS, claims: BLOCKS / 2, measures: BLOCKS / 2 },
};

/** A graph of one document with 200,000 characters, 2,000 mentions, 1,000 measures and 1,000 relations. */
export const longGraph = (): KnowledgeGraph => {
  const entities = Array.from({ length: NAMES }, (_, index) => entityOf(index)).sort(compareIds);
  const tasks = everyOther(0).map(taskOf).sort(compareIds);
  const nodes = [record, ...entities, ...tasks];
  return {
    documents: [record],
    entities,
    links: everyOther(1).map(linkOf).sort(compareIds),
    tasks,
    judgements: [],
    issues: [],
    positions: Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index % 60, y: Math.floor(index / 60) }])),
  };
};

/** Its text. */
export const longTexts = (): readonly SourceText[] => [{ text, blocks }];
