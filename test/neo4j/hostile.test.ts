import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Entity, KnowledgeGraph, Texts } from "../../graph/index.ts";
import { createLookup, loadIntoNeo4j } from "../../graph/index.ts";
import { cypherStatements } from "../../graph/neo4j/script.ts";
import { ask, databaseAt, emptyDatabase, everything, hasServer, OPTIONS, openServer } from "../support/neo4j.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const NAMES: readonly string[] = [
  `'"\`;--`,
  "`}) DETACH DELETE n //",
  "{$rows} $x $" + "{y}",
  "一行\n两行\r\n\t三行",
  "👩‍👩‍👧 家\u202e反\u0000零",
  "长".repeat(50_000),
  "\\u0041 \\' \\\\",
];

/** What would end a string, a list or a statement of a script early. */
const FOR_SCRIPTS: readonly string[] = [
  "\\u0027}}] AS row MATCH (n) DETACH DELETE n //",
  "\\\\u0027 x",
  "\\uuu0027",
  "\\",
  "x\\'",
  "a;\n// b",
  "/* c",
  ...NAMES.filter((name) => name.length < 100),
];

const renamed = (graph: KnowledgeGraph, names: readonly string[]): KnowledgeGraph => ({
  ...graph,
  entities: graph.entities.map(
    (entity, index): Entity => (index < names.length ? { ...entity, name: names[index] ?? "", aliases: names } : entity),
  ),
});

describe.skipIf(!hasServer)("hostile names", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openServer();
  });
  afterAll(() => driver.close());
  beforeEach(() => emptyDatabase(driver));

  const all = smallTexts();
  const texts: Texts = (index) => all[index] ?? { text: "", blocks: [] };
  const load = (graph: KnowledgeGraph) => loadIntoNeo4j(databaseAt(driver), graph, texts, OPTIONS);

  test("are kept as they are, and do nothing", async () => {
    await ask(driver, "CREATE (:Bystander)");
    const graph = renamed(smallGraph(), NAMES);
    await load(graph);
    for (const entity of graph.entities) {
      const [row] = await ask(driver, "MATCH (n:Entity {id: $id}) RETURN n.name AS name, n.aliases AS aliases", { id: entity.id });
      expect(row).toEqual({ name: entity.name, aliases: entity.aliases });
    }
    expect(await ask(driver, "MATCH (n:Bystander) RETURN count(n) AS left")).toEqual([{ left: 1 }]);
  });

  test("in a script are kept too", async () => {
    await ask(driver, "CREATE (:Bystander)");
    const graph = renamed(smallGraph(), FOR_SCRIPTS);
    await load(graph);
    const loaded = await everything(driver, OPTIONS.name);
    await emptyDatabase(driver);
    for (const statement of cypherStatements(graph, { lookup: createLookup(graph), texts }, OPTIONS.name)) {
      await ask(driver, statement.replace(/;\n$/u, ""));
    }
    expect(await everything(driver, OPTIONS.name)).toEqual(loaded);
    expect((await load(graph)).writes).toBe(0);
  });

  test("that are too long for an index are told apart all the same", async () => {
    const graph = smallGraph();
    const long = "长".repeat(100_000);
    const stretched = graph.entities.slice(0, 2).map((entity, index): Entity => ({ ...entity, id: `${entity.kind}:${long}${index}` }));
    await load({ ...graph, entities: stretched, links: [], tasks: [] });
    const rows = await ask(driver, "MATCH (n:Entity) RETURN n.id AS id");
    expect(rows.map(({ id }) => id).sort()).toEqual(stretched.map(({ id }) => id).sort());
  });

  test("of a graph and of ids are data too", async () => {
    await loadIntoNeo4j(databaseAt(driver), smallGraph(), texts, { ...OPTIONS, name: "`'\"}) DETACH DELETE" });
    expect((await ask(driver, "MATCH (n:Wenmai) RETURN count(n) AS left"))[0]?.["left"]).toBeGreaterThan(5);
  });

  test("a kind or relation off the lists is refused before anything is written", async () => {
    const graph = smallGraph();
    const [first, ...rest] = graph.entities;
    const kind = "Thing) DETACH DELETE (n" as Entity["kind"];
    const oddKind: KnowledgeGraph = { ...graph, entities: first === undefined ? [] : [{ ...first, kind }, ...rest] };
    await expect(load(oddKind)).rejects.toThrow(RangeError);
    const [link, ...links] = graph.links;
    const relation = "X]->() DELETE r //" as KnowledgeGraph["links"][number]["relation"];
    const oddLink: KnowledgeGraph = { ...graph, links: link === undefined ? [] : [{ ...link, relation }, ...links] };
    await expect(load(oddLink)).rejects.toThrow(RangeError);
    expect(await ask(driver, "MATCH (n) RETURN count(n) AS left")).toEqual([{ left: 0 }]);
  });
});
