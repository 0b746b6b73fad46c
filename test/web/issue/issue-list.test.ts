import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../../graph/model.ts";
import { ALL_KINDS, ISSUE_KINDS, issueKindOf } from "../../../web/issue/issue-kinds.ts";
import { concernOf, issueCount, issueGroups, issuesByDocument } from "../../../web/issue/issue-list.ts";
import { LOSS_KINDS } from "../../../web/issue/loss-kinds.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { ROOT } from "../../support/cli.ts";
import { smallGraph } from "../../support/small-graph.ts";

const issue = (code: string, severity: Issue["severity"], document: Issue["document"], start: number): Issue => ({
  code,
  severity,
  message: { zh: code, en: code },
  span: { start, end: start + 1 },
  document,
  entities: [],
});

const graph = smallGraph();
const task = graph.tasks.find(({ owners }) => owners.length === 0);
if (task === undefined) throw new Error("no measure without an owner");
const catalog = catalogOf({
  ...graph,
  entities: graph.entities.map((entity) => (entity.name === "青岚区" ? { ...entity, keys: [...entity.keys, "place:old-key"] } : entity)),
  issues: [
    issue("reference/external", "note", "doc:report", 3),
    { ...issue("measure/without-owner", "note", "doc:notice", 0), span: task.trigger, entities: ["place:old-key", "organization:nobody"] },
    issue("basis/repealed", "note", "doc:report", 9),
    issue("basis/repealed", "warning", "doc:villages", 1),
    issue("basis/repealed", "warning", "doc:report", 1),
    issue("new/kind", "note", null, 0),
  ],
});

describe("issues", () => {
  test("stand by kind, the most pressing first; in a kind the gravest, then in the order of the papers", () => {
    const groups = issueGroups(catalog, { issue: [], document: [] });
    expect(groups.map(({ kind }) => kind.code)).toEqual(["basis/repealed", "measure/without-owner", "new/kind", "reference/external"]);
    expect(groups[0]?.issues.map(({ severity, document }) => `${severity} ${document}`)).toEqual([
      "warning doc:report",
      "warning doc:villages",
      "note doc:report",
    ]);
  });

  test("are filtered by kind and document", () => {
    const filter = { issue: ["basis/repealed"], document: ["doc:report"] };
    expect(issueCount(catalog, filter)).toBe(2);
    expect(issueGroups(catalog, filter).flatMap(({ issues }) => issues)).toHaveLength(2);
  });

  test("of a kind are parted by document, and none is lost", () => {
    const [repealed] = issueGroups(catalog, { issue: ["basis/repealed"], document: [] });
    const parts = issuesByDocument(repealed?.issues ?? []);
    expect(parts.map(({ document, issues }) => [document, issues.length])).toEqual([
      ["doc:report", 2],
      ["doc:villages", 1],
    ]);
    expect(issuesByDocument(catalog.graph.issues).find(({ document }) => document === null)?.issues).toHaveLength(1);
    expect(issuesByDocument([])).toEqual([]);
  });

  test("lead to the measure that they point at and to the entities that they name, by whatever key", () => {
    const found = catalog.graph.issues.find(({ code }) => code === "measure/without-owner");
    expect(found === undefined ? [] : concernOf(catalog, found)).toEqual([task.id, "place:青岚区"]);
  });

  test("of an unknown kind go by their code", () => {
    expect(issueKindOf("new/kind").label.zh).toBe("new/kind");
  });
});

describe("the list of kinds of issue", () => {
  const CODE = /\bcode: "(?<code>[a-z]+\/[a-z-]+)"/gu;

  const codesIn = (folder: string): readonly string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) =>
        Array.from(readFileSync(join(ROOT, folder, path), "utf8").matchAll(CODE), (match) => match.groups?.["code"] ?? ""),
      );

  test("holds exactly the codes that the extractor and the resolution give, with words in both languages", () => {
    expect(ISSUE_KINDS.map(({ code }) => code).sort()).toEqual([...new Set(["extract", "graph"].flatMap(codesIn))].sort());
    for (const { label, meaning, remedy } of ALL_KINDS)
      for (const words of [label, meaning, remedy]) expect([words.zh, words.en].every((text) => text !== "")).toBe(true);
  });

  test("holds every loss that a reader names by its code, so that none goes by its code alone", () => {
    const losses = ["doc", "docx", "html", "ofd", "pdf"].flatMap((format) => codesIn(join("src/read", format)));
    expect(losses.length).toBeGreaterThan(3);
    expect(losses.filter((code) => !LOSS_KINDS.some((kind) => kind.code === code))).toEqual([]);
    expect(issueKindOf("read/pictures").label.zh).toBe("图片未读");
  });
});
