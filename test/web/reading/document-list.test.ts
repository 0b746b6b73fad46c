import { describe, expect, test } from "vitest";
import { DOCUMENT_COLUMN_IDS, documentRows, sortDocuments } from "../../../web/reading/document-list.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { smallGraph } from "../../support/small-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const rows = documentRows(smallCatalog);
const sorted = (column: string, descending: boolean): readonly string[] => sortDocuments(rows, { column, descending }).map(({ id }) => id);

describe("the list of documents", () => {
  test("counts entities, measures and issues", () => {
    const graph = smallGraph();
    const issue = { code: "x/y", severity: "note", message: { zh: "", en: "" }, span: null, document: "doc:report", entities: [] } as const;
    const [notice, report, villages] = documentRows(catalogOf({ ...graph, issues: [issue, issue, { ...issue, document: null }] }));
    expect(notice).toMatchObject({ number: "云政发〔2023〕7号", measures: 1, entities: 4, issues: 0 });
    expect(report).toMatchObject({ number: null, measures: 3, entities: 6, issues: 2 });
    expect(villages).toMatchObject({ measures: 0, entities: 145 });
  });

  test("leads to the regulation that a paper is", () => {
    expect(rows[0]?.node).toBe("regulation:《云川市山洪防御实施方案》");
    expect(rows[1]?.node).toBe("doc:report");
  });

  test("sorts both ways, and what has no value stands last", () => {
    expect(sorted("entities", false)).toEqual(["doc:notice", "doc:report", "doc:villages"]);
    expect(sorted("entities", true)).toEqual(["doc:villages", "doc:report", "doc:notice"]);
    for (const descending of [false, true]) expect(sorted("number", descending)[0]).toBe("doc:notice");
  });

  test("can be sorted by each column, and stays as it is by an unknown one", () => {
    for (const column of DOCUMENT_COLUMN_IDS) expect(sorted(column, true).length).toBe(3);
    expect(sorted("colour", true)).toEqual(rows.map(({ id }) => id));
  });
});
