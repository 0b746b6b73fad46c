import type { DocumentId } from "../../extract/index.ts";
import type { DocumentRecord, Entity, Evidence, KnowledgeGraph, Link, Proof, SourceText, Task } from "../../graph/index.ts";
import { compareIds } from "../../graph/order.ts";
import { NO_HEADER } from "../../src/read/document.ts";

const UNITS_A_DOCUMENT = 5;
const MEASURES_A_UNIT = 4;
const SENTENCE = "由云川市第几工作局牵头，会同有关单位限期完成河道清淤疏浚和岸线整治任务，并按月报送进展情况。";

const numbered = (number: number): string => String(number).padStart(6, "0");
const documentIdOf = (number: number): DocumentId => `doc:${numbered(number)}`;
const unitIdOf = (number: number): string => `organization:${numbered(number)}`;

const evidenceAt = (document: number, start: number, length: number): Evidence => ({
  document: documentIdOf(document),
  span: { start, end: start + length },
  rule: "test/large",
  mode: "stated",
  date: null,
  basis: "stated",
});

const recordOf = (number: number): DocumentRecord => ({
  id: documentIdOf(number),
  key: numbered(number),
  name: `${number}.txt`,
  byteLength: 0,
  encoding: "utf-8",
  bytesHash: numbered(number),
  textHash: numbered(number),
  header: NO_HEADER,
  entity: null,
  speakers: [],
  papers: [],
  counts: { mentions: 0, claims: 0, measures: 0 },
});

/** A graph of so many documents: five units each, named in their own paper and the next; each unit has four measures. */
export const largeGraph = (documents: number): KnowledgeGraph => {
  const units = Array.from({ length: documents * UNITS_A_DOCUMENT }, (_, index) => index);
  const paperOf = (unit: number): number => Math.floor(unit / UNITS_A_DOCUMENT);
  const proofOf = (unit: number): Proof => [evidenceAt(paperOf(unit), 1, 9), evidenceAt((paperOf(unit) + 1) % documents, 1, 9)];
  const entities = units.map(
    (unit): Entity => ({
      id: unitIdOf(unit),
      keys: [unitIdOf(unit)],
      kind: "organization",
      name: `云川市第${unit}工作局`,
      aliases: [],
      scope: { type: "national" },
      generic: false,
      fields: {},
      listed: [],
      proof: proofOf(unit),
    }),
  );
  const links = units.map(
    (unit): Link => ({
      id: `part_of|${unitIdOf(unit)}|${unitIdOf((unit + 1) % units.length)}`,
      relation: "part_of",
      source: unitIdOf(unit),
      target: unitIdOf((unit + 1) % units.length),
      proof: proofOf(unit),
    }),
  );
  const tasks = units.flatMap((unit) => Array.from({ length: MEASURES_A_UNIT }, (_, index) => taskOf(unit, paperOf(unit), index)));
  return {
    documents: Array.from({ length: documents }, (_, index) => recordOf(index)),
    entities,
    links: links.sort(compareIds),
    tasks: tasks.sort(compareIds),
    judgements: [],
    issues: [],
    positions: Object.fromEntries(units.map((unit) => [unitIdOf(unit), { x: unit, y: 0 }])),
  };
};

const taskOf = (unit: number, paper: number, index: number): Task => {
  const start = ((unit % UNITS_A_DOCUMENT) * MEASURES_A_UNIT + index) * SENTENCE.length;
  const proof: Proof = [evidenceAt(paper, start, SENTENCE.length - 1)];
  return {
    id: `${documentIdOf(paper)}#${start}`,
    document: documentIdOf(paper),
    name: "完成河道清淤疏浚和岸线整治任务",
    trigger: { start, end: start + 1 },
    object: { start: start + 1, end: start + 9 },
    item: null,
    owners: [{ entity: unitIdOf(unit), role: "lead", inherited: false, proof }],
    orderedBy: [],
    mode: "due",
    concerns: [],
    deadline: null,
    quantities: [],
    proof,
  };
};

/** The text of every document of a large graph. */
export const largeText = (): SourceText => ({ text: SENTENCE.repeat(UNITS_A_DOCUMENT * MEASURES_A_UNIT), blocks: [] });
