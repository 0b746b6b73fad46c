import { readFileSync } from "node:fs";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildNetwork,
  createLookup,
  type KnowledgeGraph,
  loadIntoNeo4j,
  nodeOfDocument,
  owns,
  shortestPath,
  type TraceLine,
  trace,
} from "../../graph/index.ts";
import { ask, databaseAt, emptyDatabase, exampleAnalyses, graphOf, hasServer, OPTIONS, openServer } from "../support/neo4j.ts";
import { NEO4J_DOC } from "../support/neo4j-doc.ts";

const BLOCK = /```cypher\n\/\/ (?<name>[a-z]+)\n(?<query>[\s\S]*?)```/gu;
const QUERIES = new Map(
  [...readFileSync(NEO4J_DOC, "utf8").matchAll(BLOCK)].map(({ groups }) => [groups?.["name"] ?? "", groups?.["query"] ?? ""]),
);

const UNIT = "云川市水务局";
const UNIT_ID = "organization:云川市/市水务局";
const TODAY = "2024-07-01";

type Row = Readonly<Record<string, unknown>>;

const { graph, texts } = graphOf(exampleAnalyses());
const lookup = createLookup(graph);
const owned = owns(lookup, UNIT_ID, texts);
const PAPER = graph.entities.find(({ name, kind }) => kind === "regulation" && name.includes("三年行动方案"))?.id ?? "";

const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
const cell = (rows: readonly Row[], ...names: readonly string[]): readonly unknown[] => rows.map((row) => names.map((name) => row[name]));

const RESTS = new Set(["cites", "implements"]);

/** The papers of a tree, each once. */
const papersIn = (lines: readonly TraceLine[], relations: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    lines.filter(({ relation }) => relations.has(relation)).flatMap(({ node, lines: below }) => [node.id, ...papersIn(below, relations)]),
  ),
];

const ownersOf = (task: KnowledgeGraph["tasks"][number]): readonly string[] => [...new Set(task.owners.map(({ entity }) => entity))];

/** Of every query: its parameters, and what the graph itself says. */
const ANSWERS: Readonly<Record<string, { readonly given: Row; readonly check: (rows: readonly Row[]) => void }>> = {
  owns: {
    given: { unit: UNIT },
    check: (rows) => {
      expect(owned.owned.length).toBeGreaterThan(10);
      expect(sorted(cell(rows, "measure", "role", "name"))).toEqual(
        sorted(owned.owned.map(({ task, role, measure }) => [task, role, measure])),
      );
      expect(rows.filter(({ deadline }) => deadline !== null).length).toBe(owned.owned.filter(({ deadline }) => deadline !== null).length);
    },
  },
  ordered: {
    given: { unit: "云川市人民政府" },
    check: (rows) => {
      const { ordered } = owns(lookup, "organization:云川市/市政府", texts);
      expect(ordered.length).toBeGreaterThan(0);
      expect(sorted(cell(rows, "measure"))).toEqual(sorted(ordered.map(({ task }) => [task])));
    },
  },
  overdue: {
    given: { today: TODAY },
    check: (rows) => {
      const late = graph.tasks.filter(
        ({ mode, deadline }) =>
          mode === "due" && deadline?.kind === "date" && deadline.to !== null && deadline.to < TODAY.slice(0, deadline.to.length),
      );
      expect(late.length).toBeGreaterThan(0);
      expect(sorted(cell(rows, "measure", "unit", "role"))).toEqual(
        sorted(late.flatMap(({ id, owners }) => owners.map(({ entity, role }) => [id, entity, role]))),
      );
    },
  },
  unowned: {
    given: {},
    check: (rows) =>
      expect(sorted(cell(rows, "measure"))).toEqual(sorted(graph.tasks.filter(({ owners }) => owners.length === 0).map(({ id }) => [id]))),
  },
  shared: {
    given: {},
    check: (rows) => {
      const pairs = new Map<string, number>();
      for (const task of graph.tasks)
        for (const one of ownersOf(task))
          for (const other of ownersOf(task)) if (one < other) pairs.set(`${one}|${other}`, (pairs.get(`${one}|${other}`) ?? 0) + 1);
      expect(pairs.size).toBeGreaterThan(5);
      expect(sorted(rows.map(({ one, other, measures }) => [`${one}|${other}`, measures]))).toEqual(sorted([...pairs]));
    },
  },
  partners: {
    given: { unit: UNIT },
    check: (rows) => {
      const found = new Map<string, Set<string>>();
      for (const { id, owners } of lookup.ownedBy.get(UNIT_ID) ?? [])
        for (const { entity, role } of owners)
          if (entity !== UNIT_ID) found.set(`${entity}|${role}`, (found.get(`${entity}|${role}`) ?? new Set()).add(id));
      expect(found.size).toBeGreaterThan(3);
      expect(sorted(rows.map(({ unit, role, measures }) => [`${unit}|${role}`, measures]))).toEqual(
        sorted([...found].map(([key, ids]) => [key, ids.size])),
      );
    },
  },
  upstream: {
    given: { paper: PAPER },
    check: (rows) => {
      const up = new Set(["cites", "implements", "supersedes", "amends", "forwards"]);
      const wanted = papersIn(trace(lookup, PAPER, 4, texts).upstream, up).filter((id) => id.startsWith("regulation:"));
      expect(wanted.length).toBeGreaterThan(1);
      expect(sorted(cell(rows, "paper"))).toEqual(sorted(wanted.map((id) => [id])));
    },
  },
  downstream: {
    given: { paper: PAPER },
    check: (rows) => {
      const wanted = trace(lookup, PAPER, 1, texts)
        .downstream.filter(({ relation }) => RESTS.has(relation))
        .map(({ node }) => [node.id]);
      expect(sorted(cell(rows, "paper"))).toEqual(sorted([...new Set(sorted(wanted))].map((one) => JSON.parse(one))));
    },
  },
  repealed: {
    given: {},
    check: (rows) => {
      const dead = new Set(graph.links.filter(({ relation }) => relation === "supersedes").map(({ target }) => target));
      for (const { id, listed } of graph.entities)
        if (listed.some(({ field, from }) => field === "succeeded_by" && from !== null)) dead.add(id);
      const wanted = graph.links.filter(
        ({ relation, target }) => RESTS.has(relation) && dead.has(target) && target.startsWith("regulation:"),
      );
      expect(sorted(cell(rows, "paper", "rule"))).toEqual(
        sorted([...new Set(wanted.map(({ source, target }) => JSON.stringify([source, target])))].map((one) => JSON.parse(one))),
      );
    },
  },
  path: {
    given: { paper: PAPER, to: UNIT_ID },
    check: (rows) => {
      expect(rows).toHaveLength(1);
      const { ids, quotes } = rows[0] as { readonly ids: readonly string[]; readonly quotes: readonly string[] };
      const links = shortestPath(
        buildNetwork(graph, { mentions: false }),
        PAPER,
        UNIT_ID,
        ({ relation }) => !["owns", "orders", "concerns", "stated_in"].includes(relation),
      );
      expect(ids.length).toBe((links?.length ?? 0) + 1);
      expect(quotes.every((quote) => quote.length > 0)).toBe(true);
    },
  },
  campaigns: {
    given: {},
    check: (rows) => {
      const wanted = graph.links.filter(({ relation }) => relation === "carries_out").filter(({ source }) => lookup.entityById.has(source));
      expect(wanted.length).toBeGreaterThan(5);
      expect(sorted(cell(rows, "campaign", "unit"))).toEqual(sorted(wanted.map(({ source, target }) => [target, source])));
    },
  },
  issued: {
    given: { unit: "云川市人民政府" },
    check: (rows) => {
      const wanted = (lookup.linksFrom.get("organization:云川市/市政府") ?? []).filter(({ relation }) => relation === "issues");
      expect(wanted.length).toBeGreaterThan(1);
      expect(sorted(cell(rows, "paper"))).toEqual(sorted(wanted.map(({ target }) => [target])));
      const dates = new Map(graph.documents.map((document) => [nodeOfDocument(document), document.header.date?.value ?? null]));
      for (const { paper, date } of rows) if (date !== null) expect(date).toBe(dates.get(String(paper)));
    },
  },
  named: {
    given: { unit: UNIT },
    check: (rows) => {
      const proof = lookup.entityById.get(UNIT_ID)?.proof ?? [];
      expect(sorted(cell(rows, "document", "start"))).toEqual(sorted(proof.map(({ document, span }) => [document, span.start])));
    },
  },
  search: {
    given: { words: "水务局" },
    check: (rows) => expect(cell(rows, "id").flat()).toContain(UNIT_ID),
  },
};

describe.skipIf(!hasServer)("the queries of docs/neo4j.md", () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = openServer();
    await emptyDatabase(driver);
    await loadIntoNeo4j(databaseAt(driver), graph, texts, OPTIONS);
    await ask(driver, "CALL db.awaitIndexes(60)");
  });
  afterAll(() => driver.close());

  test("are a dozen at least, and each has an answer to be held against", () => {
    expect(QUERIES.size).toBeGreaterThanOrEqual(12);
    expect([...QUERIES.keys()].sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  test.each([...QUERIES])("%s says what the graph says", async (name, query) => {
    const answer = ANSWERS[name];
    const rows = await ask(driver, query, { graph: OPTIONS.name, ...answer?.given });
    answer?.check(rows);
    expect(answer).toBeDefined();
  });
});
