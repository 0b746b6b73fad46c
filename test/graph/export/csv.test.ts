import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { CSV_TABLES } from "../../../graph/export/csv.ts";
import type { Evidence, ExportSource } from "../../../graph/index.ts";
import { buildNetwork, originWords } from "../../../graph/index.ts";
import { exampleSource, exportSource, filesOfExport, formatOf } from "../../support/export-source.ts";
import { HOSTILE, hostileGraph, hostileTexts } from "../../support/hostile-graph.ts";

type Row = Readonly<Record<string, string>>;

/** What a spreadsheet would run; ＝ and its like in Chinese and Japanese ones. */
const RUNS = /^[=+\-@＝＋－＠\t\r\n]/u;
const GUARDED = /^'('*[=+\-@＝＋－＠\t\r\n])/u;

const rawTables = (source: ExportSource): Readonly<Record<string, readonly Row[]>> =>
  Object.fromEntries(
    [...filesOfExport(formatOf("csv"), source)].map(([name, bytes]) => [
      name.replace(".csv", ""),
      parse(bytes, { bom: true, columns: true, record_delimiter: "\r\n" }),
    ]),
  );

/** The tables as the documentation says they are read: one ' is taken away before a mark that a spreadsheet would run. */
const tablesOf = (source: ExportSource): Readonly<Record<string, readonly Row[]>> =>
  Object.fromEntries(
    Object.entries(rawTables(source)).map(([name, rows]) => [
      name,
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([id, cell]) => [id, cell.replace(GUARDED, "$1")]))),
    ]),
  );

const HALF = /\p{Cs}/gu;
/** UTF-8 has no halves of pairs. */
const written = (text: string): string => text.replace(HALF, "\ufffd");
const joined = (values: readonly string[]): string => written(values.map((value) => value.replace(/[\\；]/gu, "\\$&")).join("；"));

const evidenceRows = (source: ExportSource, of: string, proof: readonly Evidence[]): readonly Row[] =>
  proof.map(({ document, span: { start, end }, mode, date, basis, rule }) => {
    const { text, blocks } = source.texts(source.graph.documents.findIndex(({ id }) => id === document));
    const quote = written(text.slice(start, end));
    const place = originWords(blocks.findLast(({ span }) => span.start <= start)?.origin ?? null, source.language);
    return { of: written(of), document, start: String(start), end: String(end), quote, place, mode, date: date ?? "", basis, rule };
  });

const key = ({ of = "", document = "", start = "", end = "", rule = "" }: Row): string => JSON.stringify([of, document, start, end, rule]);
const sorted = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

describe.each([
  ["the examples", exampleSource],
  ["a hostile graph", () => exportSource(hostileGraph(), hostileTexts())],
])("csv of %s, read by another reader", (_, sourceOf) => {
  const source = sourceOf();
  const { graph } = source;
  const tables = tablesOf(source);

  test("entities with all their values", () => {
    expect(tables["entities"]).toHaveLength(graph.entities.length);
    for (const [index, { id, kind, name, aliases, generic, fields, proof }] of graph.entities.entries()) {
      const row = tables["entities"]?.[index] ?? {};
      expect(row).toMatchObject({ id: written(id), kind, name: written(name), aliases: joined(aliases), generic: String(generic) });
      for (const [field, values] of Object.entries(fields)) expect(row[`field_${field}`]).toBe(joined(values));
      expect(row["proofs"]).toBe(String(proof.length));
    }
  });

  test("links: every edge between two nodes", () => {
    const network = buildNetwork(graph, { mentions: false });
    const rows = new Map((tables["links"] ?? []).map((row) => [row["id"], row]));
    expect(rows.size).toBe(network.size);
    network.forEachEdge((id, { relation, role, mode }, from, to) => {
      const found = rows.get(written(id));
      expect(found).toMatchObject({ relation, role: role ?? "", mode, source: written(from), target: written(to) });
      expect(found?.["source_name"]).toBe(written(network.getNodeAttribute(from, "label")));
    });
  });

  test("measures with owners by role and dates", () => {
    const nameOf = new Map(graph.entities.map(({ id, name }) => [id, name]));
    expect(tables["measures"]).toHaveLength(graph.tasks.length);
    for (const [index, { id, name, document, owners, orderedBy, mode, deadline }] of graph.tasks.entries()) {
      const names = (role: string) => joined(owners.filter((owner) => owner.role === role).map(({ entity }) => nameOf.get(entity) ?? ""));
      expect(tables["measures"]?.[index]).toMatchObject({
        id,
        name: written(name),
        document,
        lead: names("lead"),
        responsible: names("responsible"),
        cooperate: names("cooperate"),
        supervise: names("supervise"),
        ordered_by: joined(orderedBy.map((entity) => nameOf.get(entity) ?? "")),
        state: mode,
        deadline_to: deadline?.to ?? "",
      });
    }
  });

  test("evidence: every place of every entity, measure, link and owner, with its exact characters", () => {
    const proven = [...graph.entities, ...graph.tasks, ...graph.links].flatMap(({ id, proof }) => evidenceRows(source, id, proof));
    const owners = graph.tasks.flatMap((task) =>
      task.owners.flatMap(({ entity, role, proof }) => evidenceRows(source, `owns|${entity}|${task.id}|${role}`, proof)),
    );
    const structural = /^(?:orders|concerns|stated_in)\|/u;
    const found = (tables["evidence"] ?? []).filter(({ of = "" }) => !structural.test(of)).map(({ context, ...row }) => row);
    expect(sorted(found)).toEqual(sorted([...proven, ...owners]));
  });

  test("documents: what the tables were made from, and by what", () => {
    const rows = tables["documents"] ?? [];
    expect(rows.map(({ id }) => id)).toEqual(graph.documents.map(({ id }) => id));
    expect(rows.map(({ secrecy }) => secrecy)).toEqual(graph.documents.map(({ header }) => header.secrecy?.value ?? ""));
    expect(rows[0]).toMatchObject({ file: graph.documents[0]?.name, made_by: "wenmai test" });
  });

  test("nothing in it is run by a spreadsheet", () => {
    const cells = Object.values(rawTables(source)).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => RUNS.test(cell))).toEqual([]);
  });
});

test("hostile names are among the cells, so that they were tried", () => {
  const names = (tablesOf(exportSource(hostileGraph(), hostileTexts()))["entities"] ?? []).map(({ name }) => name);
  for (const name of HOSTILE) expect(names).toContain(written(name));
});

test("each table begins with a byte order mark and its columns, as they are described", () => {
  const files = filesOfExport(formatOf("csv"), exampleSource());
  expect([...files.keys()]).toEqual(CSV_TABLES.map(({ name }) => `${name}.csv`));
  for (const { name, columns } of CSV_TABLES) {
    const [head] = files.get(`${name}.csv`)?.toString("utf8").split("\r\n") ?? [];
    expect(head).toBe(`\ufeff${columns.map(({ id }) => id).join(",")}`);
  }
});
