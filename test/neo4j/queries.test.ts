import { readFileSync } from "node:fs";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../extract/index.ts";
import { buildNetwork, loadIntoNeo4j, shortestPath } from "../../graph/index.ts";
import { readText } from "../../src/read/index.ts";
import { ask, databaseAt, emptyDatabase, exampleAnalyses, graphOf, hasServer, OPTIONS, openServer } from "../support/neo4j.ts";
import { ANSWERS, askedOf, paperOf, quotesByEdge, type Row, unitOf } from "../support/neo4j-answers.ts";
import { NEO4J_DOC } from "../support/neo4j-doc.ts";

const FENCE = /```cypher\n/gu;
const BLOCK = /```cypher\n\/\/ (?<name>[a-z]+)\n(?<query>[\s\S]*?)```/gu;
const TEXT = readFileSync(NEO4J_DOC, "utf8");
const QUERIES = new Map([...TEXT.matchAll(BLOCK)].map(({ groups }) => [groups?.["name"] ?? "", groups?.["query"] ?? ""]));

/** What the examples lack: papers that rest on what was repealed, by themselves or others or as a list tells, a plan to issue, measures that nobody orders. */
const MORE = {
  "采砂合同.txt": `云川市水务局关于规范采砂合同管理的通知
云水发〔2022〕15号
各县（区）水务局：
为贯彻落实《云川市城区河道管理暂行规定》，根据《中华人民共和国合同法》、《云川市河道保护管理办法》和《云川市采砂船舶管理规定》，现就有关事项通知如下。
市水务局牵头制定采砂合同示范文本，2022年6月底前完成。
2022年12月底前，市水务局要制定《云川市采砂许可办法》。
要加强采砂现场监管。
本通知自印发之日起施行，《云川市采砂船舶管理规定》同时废止。
云川市水务局
2022年3月1日
`,
  "采砂收费.txt": `云川市财政局关于采砂收费的通知
云财发〔2022〕9号
根据《云川市采砂船舶管理规定》，现通知如下。
云川市财政局
2022年2月1日
`,
  "河道巡查.txt": `河道巡查工作要点
一、加强河道巡查
加强汛期河道巡查，2022年9月底前完成。
`,
};

const more = Object.entries(MORE).map(([name, text]) => analyze(readText(new TextEncoder().encode(text), name)));
const loaded = graphOf([...exampleAnalyses(), ...more]);
const asked = askedOf(loaded);

/** Rows as text, in one order, only the columns that are compared. */
const sorted = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

/** The first and the last node of ways, by their names. */
const WAYS = [
  ["云川市河道保护管理办法", "云川市青岚区人民政府"],
  ["云川市城区河道管理暂行规定", "云川市财政局"],
] as const;

/** By what the rows of a query come first; nothing comes last. */
const RISING = { owns: "document", overdue: "until", upstream: "steps", downstream: "steps", issued: "date" } as const;
const FALLING = { shared: "measures", partners: "measures" } as const;

type Way = { readonly nodes: readonly string[]; readonly hops: readonly string[]; readonly quotes: readonly string[] };

describe.skipIf(!hasServer)("the queries of docs/neo4j.md", () => {
  let driver: Driver;
  const run = (name: string, given: Row): Promise<readonly Row[]> =>
    ask(driver, QUERIES.get(name) ?? "", { graph: OPTIONS.name, ...given });

  beforeAll(async () => {
    driver = openServer();
    await emptyDatabase(driver);
    // A second graph beside it, and mentions: neither may come into an answer.
    const alone = graphOf(more);
    await loadIntoNeo4j(databaseAt(driver), alone.graph, alone.texts, { ...OPTIONS, name: "another" });
    await loadIntoNeo4j(databaseAt(driver), loaded.graph, loaded.texts, { ...OPTIONS, mentions: true });
    await ask(driver, "CALL db.awaitIndexes(60)");
  });
  afterAll(() => driver.close());

  test("are a dozen at least, each with a name and with answers to be held against", () => {
    expect(QUERIES.size).toBeGreaterThanOrEqual(12);
    expect(QUERIES.size).toBe([...TEXT.matchAll(FENCE)].length);
    expect([...QUERIES.keys()].sort()).toEqual([...Object.keys(ANSWERS), "path"].sort());
  });

  test.each(Object.entries(ANSWERS))("%s says what the graph says", async (name, answer) => {
    for (const { given, expected } of answer(asked)) {
      const rows = await run(name, given);
      expect(sorted(rows), JSON.stringify(given)).toEqual(sorted(expected));
      expect(rows.length, JSON.stringify(given)).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries({ ...RISING, ...FALLING }))("%s gives its rows by %s", async (name, column) => {
    const rank = (value: unknown): string | number => (typeof value === "number" ? value : String(value ?? "\uffff"));
    for (const { given } of ANSWERS[name]?.(asked) ?? []) {
      const ranks = (await run(name, given)).map((row) => rank(row[column]));
      const rising = ranks.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
      expect(ranks, JSON.stringify(given)).toEqual(name in FALLING ? rising.toReversed() : rising);
    }
  });

  test.each(WAYS)("path from %s to %s is a shortest one, with the words of each hop", async (paper, unit) => {
    const rows = await run("path", { paper, unit });
    expect(rows).toHaveLength(1);
    const { nodes, hops, quotes } = rows[0] as Way;
    const ends = [paperOf(asked, paper), unitOf(asked, unit)] as const;
    expect([nodes[0], nodes.at(-1)]).toEqual(ends);
    const network = buildNetwork(loaded.graph, { mentions: false });
    expect(hops.length).toBe(shortestPath(network, ...ends)?.length);
    expect(hops.map((hop) => new Set(network.extremities(hop)))).toEqual(hops.map((_, index) => new Set(nodes.slice(index, index + 2))));
    expect(quotes).toEqual(hops.map((hop) => quotesByEdge(asked).get(hop)));
  });

  test.each([...QUERIES])("%s asks for nothing that Neo4j deprecates or finds slow", async (_name, query) => {
    const given = { graph: "", unit: "", paper: "", name: "", words: "", today: "" };
    const { summary } = await driver.executeQuery(`EXPLAIN ${query}`, given);
    // What an empty part of the schema lacks is unrecognized, and no fault of the query.
    expect(summary.notifications.filter(({ category }) => category !== "UNRECOGNIZED")).toEqual([]);
  });
});
