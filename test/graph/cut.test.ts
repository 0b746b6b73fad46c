import { describe, expect, test } from "vitest";
import type { Cut, ExportSource, KnowledgeGraph } from "../../graph/index.ts";
import { createLookup, cutGraph, cutTexts, decodeGraph, encodeGraph, FORMATS, namesThatStay } from "../../graph/index.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { exampleSource, exportSource, textsOfExport } from "../support/export-source.ts";
import { analysisOf } from "../support/measured.ts";

const source = exampleSource();
const { graph } = source;
const PLAN = "doc:云政办发〔2023〕18号";
const FINANCE = "organization:云川市/市财政局";

const partOf = (cut: Cut, from: ExportSource = source): ExportSource => {
  const part = cutGraph(from.graph, cut);
  return { ...from, graph: part, lookup: createLookup(part), texts: cutTexts(from.graph, part, cut, from.texts) };
};

/** Every id that a fact of a graph names and that the graph does not hold. */
const danglingIn = ({ documents, entities, links, tasks }: KnowledgeGraph): readonly string[] => {
  const papers = new Set<string>(documents.map(({ id }) => id));
  const nodes = new Set<string>([...papers, ...entities.map(({ id }) => id)]);
  const proofs = [...entities, ...links, ...tasks, ...tasks.flatMap(({ owners }) => owners)].flatMap(({ proof }) => proof);
  const named = [
    ...links.flatMap((link) => [link.source, link.target]),
    ...tasks.flatMap(({ owners, orderedBy, concerns }) => [...owners.map(({ entity }) => entity), ...orderedBy, ...concerns]),
    ...documents.flatMap(({ speakers, papers: inner }) => [
      ...speakers,
      ...inner.flatMap((paper) => [...paper.speakers, ...paper.addressees]),
    ]),
    ...documents.flatMap(({ entity }) => entity ?? []),
  ];
  return [
    ...named.filter((id) => !nodes.has(id)),
    ...[...proofs.map(({ document }) => document), ...tasks.map(({ document }) => document)].filter((id) => !papers.has(id)),
  ];
};

const CUTS: readonly (readonly [string, Cut])[] = [
  ["kinds", { kinds: ["organization", "measure"] }],
  ["one kind", { kinds: ["regulation"] }],
  ["a document", { documents: [PLAN] }],
  ["surroundings", { around: { id: FINANCE, depth: 2 } }],
  ["nothing of a kind", { without: ["person", "place"] }],
  [
    "all at once",
    { kinds: ["organization", "campaign", "measure"], documents: [PLAN], around: { id: FINANCE, depth: 3 }, without: ["person"] },
  ],
];

describe.each(CUTS)("a part by %s", (_, cut) => {
  const part = cutGraph(graph, cut);

  test("is a graph: it names nothing that it does not hold, in the order of the whole, and is written and read", () => {
    expect(part.entities.length).toBeGreaterThan(0);
    expect(danglingIn(part)).toEqual([]);
    for (const list of ["documents", "entities", "links", "tasks"] as const) {
      const whole = graph[list].map(({ id }) => id);
      const kept = part[list].map(({ id }) => id as string);
      expect(kept).toEqual(whole.filter((id) => kept.includes(id)));
      expect(kept.length).toBeLessThanOrEqual(whole.length);
    }
    expect(decodeGraph([...encodeGraph(part)])).toEqual(part);
  });

  test("opens the right text of each document", () => {
    const { texts } = partOf(cut);
    for (const [index, { id }] of part.documents.entries()) {
      expect(texts(index).text).toHaveLength(source.texts(graph.documents.findIndex((document) => document.id === id)).text.length);
    }
  });
});

test("nothing asked for is the graph itself", () => {
  expect(cutGraph(graph, {})).toBe(graph);
});

test("kinds: only those, and measures as they were with all who own them", () => {
  const part = cutGraph(graph, { kinds: ["measure"] });
  expect(part.tasks.map(({ id, owners, orderedBy }) => ({ id, owners, orderedBy }))).toEqual(
    graph.tasks.map(({ id, owners, orderedBy }) => ({ id, owners, orderedBy })),
  );
  const acting = new Set(graph.tasks.flatMap(({ owners, orderedBy }) => [...owners.map(({ entity }) => entity), ...orderedBy]));
  expect(new Set(part.entities.map(({ id }) => id))).toEqual(acting);
  const papers = cutGraph(graph, { kinds: ["regulation"] });
  expect(new Set(papers.entities.map(({ kind }) => kind))).toEqual(new Set(["regulation"]));
  expect(papers.tasks).toEqual([]);
});

test("documents: what they say and nothing else", () => {
  const part = cutGraph(graph, { documents: [PLAN] });
  const says = ({ proof }: { readonly proof: KnowledgeGraph["links"][number]["proof"] }) => proof.some(({ document }) => document === PLAN);
  expect(part.documents.map(({ id }) => id)).toEqual([PLAN]);
  expect(part.entities.map(({ id }) => id)).toEqual(graph.entities.filter(says).map(({ id }) => id));
  expect(part.tasks.map(({ id }) => id)).toEqual(graph.tasks.filter(({ document }) => document === PLAN).map(({ id }) => id));
  expect(part.entities.flatMap(({ proof }) => proof).every(({ document }) => document === PLAN)).toBe(true);
});

test("surroundings: what a unit owns, with the others who own it", () => {
  const part = cutGraph(graph, { around: { id: FINANCE, depth: 1 } });
  const owned = graph.tasks.filter(({ owners }) => owners.some(({ entity }) => entity === FINANCE));
  expect(owned.length).toBeGreaterThan(5);
  expect(part.tasks.filter(({ owners }) => owners.some(({ entity }) => entity === FINANCE)).map(({ owners }) => owners)).toEqual(
    owned.map(({ owners }) => owners),
  );
  expect(part.entities.length).toBeLessThan(graph.entities.length / 2);
  const wider = cutGraph(graph, { around: { id: FINANCE, depth: 3 } });
  expect(wider.entities.length).toBeGreaterThan(part.entities.length);
});

/** All that the exports of a graph hold, in every format, unpacked. */
const bytesOf = (from: ExportSource): string => FORMATS.flatMap((format) => [...textsOfExport(format, from).values()]).join("\n");

describe("without people", () => {
  const people = graph.entities.filter(({ kind }) => kind === "person");
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases]);

  test("no export names one, whichever format", () => {
    expect(names.length).toBeGreaterThan(5);
    const whole = bytesOf(source);
    for (const name of names) expect(whole).toContain(name);
    const part = bytesOf(partOf({ without: ["person"] }));
    for (const name of names) expect(part).not.toContain(name);
  });

  test("all else stays, at the same places", () => {
    const part = cutGraph(graph, { without: ["person"] });
    expect(part.entities).toEqual(graph.entities.filter(({ kind }) => kind !== "person"));
    expect(part.documents).toHaveLength(graph.documents.length);
    const ids = new Set(people.map(({ id }) => id));
    expect(part.links.map(({ id }) => id)).toEqual(
      graph.links.filter(({ source: from, target }) => !ids.has(from) && !ids.has(target)).map(({ id }) => id),
    );
  });
});

const written = (lines: readonly string[]): ExportSource => {
  const analysis = analysisOf(lines.join("\n"));
  return exportSource(buildGraph([analysis]), [{ text: analysis.document.text, blocks: analysis.document.blocks }]);
};
const LINES = [
  "云川市人民政府关于整治云川河岸线的通知",
  "云政发〔2023〕5号",
  "各县（区）人民政府：",
  "经研究决定，任命李明辉为云川市水务局局长。",
  "组长：李明辉　云川市水务局局长",
  "一、推进岸线整治",
  "由云川市水务局牵头，李明辉负责整治云川河岸线。",
  "云川市人民政府",
  "2023年3月6日",
];

test("people are gone from names of measures and from owners too, and every place stays where it was", () => {
  const whole = written(LINES);
  expect(whole.graph.entities.filter(({ kind }) => kind === "person").map(({ name }) => name)).toEqual(["李明辉"]);
  expect(whole.graph.tasks.some(({ name }) => name.includes("李明辉"))).toBe(true);
  const part = partOf({ without: ["person"] }, whole);
  expect(bytesOf(whole)).toContain("李明辉");
  expect(bytesOf(part)).not.toContain("李明辉");
  expect(part.texts(0).text).toBe(LINES.join("\n").replaceAll("李明辉", "某某某"));
  expect(namesThatStay(whole.graph, part.graph, { without: ["person"] })).toEqual([]);
});

test("what is named after somebody keeps its name, which is told", () => {
  const title = "云川市人民政府关于李明辉同志任职的通知";
  const whole = written([title, ...LINES.slice(1)]);
  const part = partOf({ without: ["person"] }, whole);
  expect(part.texts(0).text.split("\n").slice(1).join("\n")).not.toContain("李明辉");
  expect(part.graph.documents[0]?.header.title?.value).toBe(title);
  expect(namesThatStay(whole.graph, part.graph, { without: ["person"] })).toEqual([title]);
});
