import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { analyze } from "../../extract/index.ts";
import type { Evidence, KnowledgeGraph } from "../../graph/index.ts";
import { loadIntoNeo4j, nodeOfDocument } from "../../graph/index.ts";
import { readText } from "../../src/read/index.ts";
import {
  ask,
  databaseAt,
  emptyDatabase,
  everything,
  exampleAnalyses,
  graphOf,
  hasServer,
  type Loaded,
  OPTIONS,
  openServer,
} from "../support/neo4j.ts";

const analyses = exampleAnalyses();

type Row = Readonly<Record<string, unknown>>;

/** The proof of a row, as it was before it became lists. */
const proofIn = (row: Row): readonly unknown[] => {
  const list = (name: string) => row[name] as readonly unknown[];
  return list("documents").map((document, index) => ({
    document,
    span: { start: list("starts")[index], end: list("ends")[index] },
    rule: list("rules")[index],
    mode: list("modes")[index],
    basis: list("bases")[index],
    date: list("dates")[index] === "" ? null : list("dates")[index],
  }));
};

const fieldNames = (entity: KnowledgeGraph["entities"][number]): Row =>
  Object.fromEntries(Object.entries(entity.fields).map(([id, values]) => [id === "name" ? "names" : id, values]));

describe.skipIf(!hasServer)("loading into Neo4j", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openServer();
  });
  afterAll(() => driver.close());
  beforeEach(() => emptyDatabase(driver));

  const load = ({ graph, texts }: Loaded, options = {}) => loadIntoNeo4j(databaseAt(driver), graph, texts, { ...OPTIONS, ...options });

  test("what is read back is the graph: ids, kinds, names, fields, relations, owners, proofs", async () => {
    const loaded = graphOf(analyses);
    const { graph, texts } = loaded;
    const report = await load(loaded);
    const entities = new Map(
      (await ask(driver, "MATCH (n:Entity) RETURN n, labels(n) AS labels")).map((row) => [(row["n"] as Row)["id"], row]),
    );
    expect(entities.size).toBe(graph.entities.length);
    for (const entity of graph.entities) {
      const { n, labels } = entities.get(entity.id) as { readonly n: Row; readonly labels: readonly string[] };
      expect(n).toMatchObject({
        name: entity.name,
        aliases: entity.aliases,
        kind: entity.kind,
        generic: entity.generic,
        keys: entity.keys,
      });
      expect(n).toMatchObject(fieldNames(entity));
      expect(labels.map((label) => label.toLowerCase())).toContain(entity.kind);
      expect(proofIn(n)).toEqual(entity.proof);
      const quotes = entity.proof.map(({ document, span }) => quoteOf(graph, texts, document, span));
      expect(n["quotes"]).toEqual(quotes);
    }
    const links = await ask(
      driver,
      "MATCH (a:Entity)-[r]->(b) WHERE NOT type(r) IN ['OWNS', 'ORDERS', 'CONCERNS', 'STATED_IN'] RETURN r, type(r) AS type, a.id AS source, b.id AS target",
    );
    const fromPapers = await ask(
      driver,
      "MATCH (a:Document)-[r]->(b) WHERE NOT a:Entity RETURN r, type(r) AS type, a.id AS source, b.id AS target",
    );
    expect([...links, ...fromPapers].map(asLink).sort(byId)).toEqual([...graph.links].sort(byId));
    const tasks = new Map((await ask(driver, "MATCH (n:Measure) RETURN n")).map((row) => [(row["n"] as Row)["id"], row["n"] as Row]));
    expect(tasks.size).toBe(graph.tasks.length);
    for (const task of graph.tasks) {
      expect(tasks.get(task.id)).toMatchObject({ name: task.name, mode: task.mode, documentId: task.document });
      expect(proofIn(tasks.get(task.id) ?? {})).toEqual(task.proof);
    }
    const owners = await ask(
      driver,
      "MATCH (a)-[r:OWNS]->(t) RETURN a.id AS entity, t.id AS task, r.role AS role, r.inherited AS inherited, r",
    );
    const wanted = graph.tasks.flatMap((task) => task.owners.map((owner) => ({ ...owner, task: task.id })));
    expect(owners.map((row) => ({ ...row, r: undefined, proof: proofIn(row["r"] as Row) })).sort(byText)).toEqual(
      wanted.map((owner) => ({ ...owner, r: undefined })).sort(byText),
    );
    expect(report.nodes.created).toBe(
      graph.entities.length + graph.tasks.length + graph.documents.filter(({ entity }) => entity === null).length,
    );
    const papers = await ask(driver, "MATCH (n:Document) RETURN n.id AS id, n.documentId AS documentId, toString(n.date) AS date");
    expect(papers).toHaveLength(new Set(graph.documents.map(nodeOfDocument)).size);
    expect(papers.filter(({ date }) => date !== null).length).toBeGreaterThan(3);
  });

  test("a second load writes nothing", async () => {
    const loaded = graphOf(analyses);
    await load(loaded);
    const again = await load(loaded);
    expect(again.writes).toBe(0);
    expect(again.nodes).toMatchObject({ created: 0, changed: 0, deleted: 0 });
    expect(again.relationships).toMatchObject({ created: 0, changed: 0, deleted: 0 });
  });

  test("after one document went and one was changed, the database is as if loaded afresh; what others put there stays", async () => {
    const before = graphOf(analyses);
    await load(before);
    await ask(
      driver,
      "CREATE (p:Project {name: '湿地档案'}) WITH p MATCH (n:Wenmai {id: 'organization:云川市/市水务局'}) SET n.mark = '关注' CREATE (p)-[:ABOUT {since: 2024}]->(n)",
    );
    await load(before, { name: "another" });
    const [gone, changed, ...rest] = analyses;
    const text = `${changed?.document.text ?? ""}\n市水务局要编制河道名录。\n`;
    const after = graphOf([...rest, analyze(readText(new TextEncoder().encode(text), changed?.document.name ?? ""))]);
    expect(gone).toBeDefined();
    const dry = await load(after, { replace: true, dryRun: true });
    const report = await load(after, { replace: true });
    expect({ ...dry, writes: 0 }).toEqual({ ...report, writes: 0 });
    expect(report.nodes.deleted + report.relationships.deleted).toBeGreaterThan(0);
    expect(report.nodes.unchanged).toBeGreaterThan(report.nodes.changed);
    const incremental = await everything(driver, "examples");
    const [project] = await ask(driver, "MATCH (p:Project)-[r:ABOUT]->(n) RETURN p.name AS name, r.since AS since, n.mark AS mark");
    expect(project).toEqual({ name: "湿地档案", since: 2024, mark: "关注" });
    const other = await everything(driver, "another");
    await emptyDatabase(driver);
    await load(after);
    expect(incremental).toEqual(await everything(driver, "examples"));
    await load(before, { name: "another" });
    expect(other).toEqual(await everything(driver, "another"));
  });

  test("what a user calls another kind keeps no label and no field of the old one, and what others gave it", async () => {
    const loaded = graphOf(analyses);
    const { graph } = loaded;
    const unit = graph.entities.find(({ kind, fields }) => kind === "organization" && Object.keys(fields).length > 0);
    const entities = graph.entities.map((entity) => (entity === unit ? { ...entity, kind: "meeting" as const, fields: {} } : entity));
    expect(unit).toBeDefined();
    await load(loaded);
    await ask(driver, "MATCH (n:Wenmai {id: $id}) SET n:Reviewed", { id: unit?.id });
    const report = await load({ ...loaded, graph: { ...graph, entities } });
    expect(report.nodes).toMatchObject({ created: 0, changed: 1, deleted: 0 });
    expect(await ask(driver, "MATCH (n:Reviewed) RETURN labels(n) AS labels")).toEqual([
      { labels: expect.arrayContaining(["Wenmai", "Entity", "Meeting", "Reviewed"]) },
    ]);
    await ask(driver, "MATCH (n:Reviewed) REMOVE n:Reviewed");
    const changed = await everything(driver, "examples");
    await emptyDatabase(driver);
    await load({ ...loaded, graph: { ...graph, entities } });
    expect(changed).toEqual(await everything(driver, "examples"));
  });

  test("a day that no calendar has stays as it was written, and makes no other", async () => {
    const loaded = graphOf(analyses);
    const [first, ...rest] = loaded.graph.links;
    const odd = first === undefined ? [] : [{ ...first, proof: [{ ...first.proof[0], date: "2023-02-30" as const }] as const }];
    await load({ ...loaded, graph: { ...loaded.graph, links: [...odd, ...rest] } });
    expect(await ask(driver, "MATCH ()-[r {id: $id}]->() RETURN r.date AS date, r.dateText AS text", { id: first?.id })).toEqual([
      { date: null, text: "2023-02-30" },
    ]);
  });

  test("a load that would take away more than a fifth stops before it writes", async () => {
    await load(graphOf(analyses));
    const before = await everything(driver, "examples");
    await expect(load(graphOf(analyses.slice(0, 2)))).rejects.toMatchObject({ code: "would-delete" });
    expect(await everything(driver, "examples")).toEqual(before);
  });

  test("a node that somebody else's relationship holds is kept", async () => {
    await load(graphOf(analyses));
    await ask(driver, "MATCH (n:Measure) WITH n LIMIT 1 CREATE (:Project)-[:ABOUT]->(n)");
    const report = await load(graphOf([]), { replace: true });
    expect(report.nodes.kept).toBe(1);
    expect(await ask(driver, "MATCH (n:Wenmai) RETURN count(n) AS left")).toEqual([{ left: 1 }]);
  });

  test("with mentions, each place that names an entity is a node between it and its document", async () => {
    const loaded = graphOf(analyses);
    await load(loaded, { mentions: true });
    const places = loaded.graph.entities.reduce((sum, { proof }) => sum + proof.length, 0);
    const [row] = await ask(driver, "MATCH (:Entity)-[:MENTIONED_AS]->(m:Mention)-[:IN]->(:Document) RETURN count(DISTINCT m) AS found");
    expect(row).toEqual({ found: places });
  });

  test("names are found through the full-text index", async () => {
    await load(graphOf(analyses));
    await ask(driver, "CALL db.awaitIndexes(60)");
    const rows = await ask(
      driver,
      "CALL db.index.fulltext.queryNodes('wenmai_names', '水务局') YIELD node RETURN node.name AS name LIMIT 5",
    );
    expect(rows.map(({ name }) => name)).toContain("云川市水务局");
  });
});

const quoteOf = (graph: KnowledgeGraph, texts: Loaded["texts"], document: Evidence["document"], span: Evidence["span"]): string =>
  texts(graph.documents.findIndex(({ id }) => id === document)).text.slice(span.start, span.end);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const byText = (a: object, b: object): number =>
  JSON.stringify(a, Object.keys(a).sort()) < JSON.stringify(b, Object.keys(b).sort()) ? -1 : 1;

const asLink = ({ r, type, source, target }: Row) => {
  const row = r as Row;
  return { id: String(row["id"]), relation: String(type).toLowerCase(), source, target, proof: proofIn(row) };
};
