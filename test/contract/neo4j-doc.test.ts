import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KIND_SCHEMAS, RELATION_SCHEMAS, type RelationSchema } from "../../extract/index.ts";
import { createLookup } from "../../graph/index.ts";
import { OWN_PROPERTIES, prepareNode, prepareRelationship } from "../../graph/neo4j/batch.ts";
import { mentionNodes, mentionRelationships } from "../../graph/neo4j/mention.ts";
import { nodeRows } from "../../graph/neo4j/node.ts";
import { relationshipRows } from "../../graph/neo4j/relationship.ts";
import { ENTITY_LABEL, labelFor, MENTION_LABEL, MENTION_TYPES, typeFor } from "../../graph/neo4j/schema.ts";
import { exampleAnalyses, graphOf } from "../support/neo4j.ts";
import { NEO4J_DOC, neo4jDoc } from "../support/neo4j-doc.ts";

const TEXT = readFileSync(NEO4J_DOC, "utf8");
const ROW = /^\| (?<first>[^|]+) \| (?<second>[^|]+) \|/gmu;
const TYPE_ROW = /^\| `(?<type>[A-Z_]+)` \| (?<from>[^|]+) \| (?<to>[^|]+) \|/gmu;
const WALKED = /(?:IMPLEMENTS|CITES)[A-Z_|]*(?=\*1\.\.4)/gu;
const CODE = /`(?<word>[^`]+)`/gu;

const wordsIn = (cell: string): readonly string[] => [...cell.matchAll(CODE)].map(({ groups }) => groups?.["word"] ?? "");

const ROWS = [...TEXT.matchAll(ROW)].map(
  ({ groups }) => [(groups?.["first"] ?? "").replaceAll("`", ""), groups?.["second"] ?? ""] as const,
);

/** The properties that the tables give to any of these. */
const documented = (...on: readonly string[]): readonly string[] => [
  ...new Set(ROWS.flatMap(([first, second]) => (on.includes(first) ? wordsIn(second) : []))),
];

const { graph, texts } = graphOf(exampleAnalyses());
const source = { lookup: createLookup(graph), texts };
const nodes = [...nodeRows(graph, source), ...mentionNodes(graph, source)];
const relationships = [...relationshipRows(graph, source), ...mentionRelationships(graph, source)];
const PAPER = labelFor("document");
const labelsById = new Map(nodes.map(({ id, labels }) => [id, labels]));

/** The rows of the table that a thing's properties stand in, by its last label or its type. */
const rowsOf = (label: string): readonly string[] => {
  const own: Readonly<Record<string, readonly string[]>> = {
    [PAPER]: ["documents", "documents that are no regulation"],
    [labelFor("measure")]: ["measures"],
    [MENTION_LABEL]: ["mentions"],
  };
  // An entity has what a paper has and the fields of every kind, empty where it is none: so whatever it was before is taken away.
  return ["all", "nodes", ...(own[label] ?? ["entities", "documents", ...KIND_SCHEMAS.map(({ id }) => `:${labelFor(id)}`)])];
};

const mentionTypes: ReadonlySet<string> = new Set(Object.values(MENTION_TYPES));
const rowsOfType = (type: string): readonly string[] => [
  "all",
  ...(mentionTypes.has(type) ? [] : ["relationships but those of mentions", `:${type}`]),
];

test("docs/neo4j.md is in step with the lists; `npm run docs` writes it", () => {
  expect(TEXT).toBe(neo4jDoc(TEXT));
});

describe("its tables have just the properties that a load writes", () => {
  const keyLabel = (labels: readonly string[]): string => labels.filter((label) => label !== "Entity")[0] ?? "";
  const propertiesOf = ({ names }: { readonly names: readonly string[] }): readonly string[] => ["key", ...names, ...OWN_PROPERTIES];
  const written = new Map(nodes.map((row) => [keyLabel(row.labels), propertiesOf(prepareNode("", row))]));
  const tied = new Map(relationships.map((row) => [row.type, propertiesOf(prepareRelationship("", row))]));

  test("of many labels and types", () => {
    expect(written.size).toBeGreaterThan(8);
    expect(tied.size).toBeGreaterThan(15);
  });

  test.each([...written])("%s", (label, names) => {
    expect([...names].sort()).toEqual([...documented(...rowsOf(label))].sort());
  });

  test("of entities, which hold fields of their own kind alone", () => {
    const foreign = nodes
      .filter(({ labels }) => labels.includes(ENTITY_LABEL))
      .flatMap(({ id, labels, properties }) => {
        const own = documented("all", "nodes", "entities", "documents", `:${keyLabel(labels)}`);
        return Object.entries(properties()).flatMap(([name, value]) => (value === null || own.includes(name) ? [] : [`${id} ${name}`]));
      });
    expect(foreign).toEqual([]);
  });

  test.each([...tied])("%s", (type, names) => {
    expect([...names].sort()).toEqual([...documented(...rowsOfType(type))].sort());
  });
});

test("its table of types has the ends of every relationship that a load writes", () => {
  const ends = new Map(
    [...TEXT.matchAll(TYPE_ROW)].map(({ groups }) => [groups?.["type"], [groups?.["from"] ?? "", groups?.["to"] ?? ""] as const]),
  );
  const fits = (id: string, listed: string): boolean => {
    const allowed = listed.split(", ");
    const labels = labelsById.get(id) ?? [];
    return labels.some((label) => allowed.includes(label)) || (labels.includes(PAPER) && allowed.includes(labelFor("regulation")));
  };
  const wrong = relationships
    .filter(({ type }) => !mentionTypes.has(type))
    .filter(({ type, source: from, target: to }) => !fits(from, ends.get(type)?.[0] ?? "") || !fits(to, ends.get(type)?.[1] ?? ""));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("its ways from paper to paper walk the relations that `wenmai trace` walks", () => {
  const leadsOn = ({ source: from, target: to }: RelationSchema): boolean => from.some((kind) => to.includes(kind));
  const traced = RELATION_SCHEMAS.filter((relation: RelationSchema) => relation.traced && leadsOn(relation)).map(({ id }) => typeFor(id));
  const walked = [...TEXT.matchAll(WALKED)].map(([types]) => types.split("|").sort());
  expect(walked).toEqual([traced.sort(), traced.sort()]);
});
