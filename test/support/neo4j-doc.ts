import { KIND_SCHEMAS, type KindId, RELATION_SCHEMAS, type RelationSchema, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import { LOAD_ERRORS } from "../../graph/index.ts";
import { fieldProperty } from "../../graph/neo4j/node.ts";
import { labelFor, typeFor } from "../../graph/neo4j/schema.ts";
import { addTo } from "../../graph/order.ts";
import { wordingOf } from "../../src/cli/complaint.ts";
import { exitCodeOf } from "../../src/cli/neo4j.ts";
import { bothOf, code, renewed, tableOf } from "./marked-doc.ts";

/** Where the description of the model in Neo4j is committed. */
export const NEO4J_DOC = new URL("../../docs/neo4j.md", import.meta.url);

const errors = (): string =>
  tableOf(
    ["code", "means", "do"],
    LOAD_ERRORS.map((error) => {
      const { reason, remedy } = wordingOf(`neo4j-${error}`);
      return [String(exitCodeOf(error)), bothOf(reason), remedy.en];
    }),
  );

const labels = (): string =>
  tableOf(
    ["labels", "are"],
    [
      ...KIND_SCHEMAS.map(({ id, label }) => [code(`:Wenmai:Entity:${labelFor(id)}`), bothOf(label)]),
      ...STRUCTURES.map(({ id, label }) => [code(`:Wenmai:${labelFor(id)}`), bothOf(label)]),
    ],
  );

const ENDS: Readonly<Record<(typeof STRUCTURAL_RELATIONS)[number]["id"], readonly [string, string]>> = {
  owns: ["Entity", "Measure"],
  orders: ["Entity", "Measure"],
  concerns: ["Measure", "Entity"],
  stated_in: ["Measure, Entity", "Document"],
};

const types = (): string =>
  tableOf(
    ["type", "from", "to", "says"],
    [
      ...RELATION_SCHEMAS.map((relation) => [
        code(typeFor(relation.id)),
        relation.source.map(labelFor).join(", "),
        relation.target.map(labelFor).join(", "),
        bothOf(relation.label),
      ]),
      ...STRUCTURAL_RELATIONS.map(({ id, label }) => [code(typeFor(id)), ...ENDS[id], bothOf(label)]),
    ],
  );

/** Two kinds that a relation may join: the first ones, and not twice the same where there is a choice, since loops are hard to read. */
const pairOf = ({ source, target }: RelationSchema): readonly KindId[] => {
  const [from, to] = [source[0], target[0]];
  return [from, from === to ? (target.find((kind) => !source.includes(kind)) ?? to) : to].filter((kind) => kind !== undefined);
};

/** Each type with what it joins in the picture. */
const ends = (): readonly (readonly [string, string])[] => [
  ...RELATION_SCHEMAS.map((relation) => [typeFor(relation.id), pairOf(relation).map(labelFor).join(" ")] as const),
  ...STRUCTURAL_RELATIONS.flatMap(({ id }) => ENDS[id][0].split(", ").map((from) => [typeFor(id), `${from} ${ENDS[id][1]}`] as const)),
];

/**
 * The kinds stand in a box of their own: what joins a measure or a paper may join any of them. Types with the same ends share an arrow,
 * else loops at one node would be drawn on top of each other.
 */
const picture = (): string => {
  const kinds = KIND_SCHEMAS.map(({ id }) => `    ${labelFor(id)}\n`).join("");
  const types = new Map<string, string[]>();
  for (const [type, pair] of ends()) addTo(types, pair, type);
  const arrows = [...types].map(([pair, names]) => `  ${pair.replace(" ", ` -->|"${names.join(", ")}"| `)}\n`).join("");
  return `\`\`\`mermaid\ngraph TB\n  subgraph Entity\n    direction LR\n${kinds}  end\n${arrows}\`\`\`\n`;
};

/** The fields of the kinds, each with the property that holds it. */
const fields = (): string =>
  tableOf(
    ["on", "property", "holds"],
    KIND_SCHEMAS.flatMap((kind) =>
      kind.fields.map(({ id, label }) => [code(`:${labelFor(kind.id)}`), code(fieldProperty(id)), bothOf(label)]),
    ),
  );

/** The description with what derives from the lists put anew between its marks. */
export const neo4jDoc = (text: string): string => renewed(text, { errors, picture, labels, types, fields });
