import { KINDS, type Kind, type KindId, RELATIONS, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import { LOAD_ERRORS } from "../../graph/index.ts";
import { fieldProperty } from "../../graph/neo4j/node.ts";
import { labelFor, typeFor } from "../../graph/neo4j/schema.ts";
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

const labelOf = ({ id }: Kind): string => labelFor(id as KindId);

const labels = (): string =>
  tableOf(
    ["labels", "are"],
    [
      ...KINDS.map(({ id, label }) => [code(`:Wenmai:Entity:${labelFor(id)}`), bothOf(label)]),
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
      ...RELATIONS.map((relation) => [
        code(typeFor(relation.id)),
        relation.source.map(labelOf).join(", "),
        relation.target.map(labelOf).join(", "),
        bothOf(relation.label),
      ]),
      ...STRUCTURAL_RELATIONS.map(({ id, label }) => [code(typeFor(id)), ...ENDS[id], bothOf(label)]),
    ],
  );

/** The kinds stand in a box of their own: what joins a measure or a paper may join any of them. */
const picture = (): string => {
  const kinds = KINDS.map(({ id }) => `    ${labelFor(id)}\n`);
  const arrows = RELATIONS.map(({ id, source, target }) => {
    const [from, to] = [source[0], target[0]];
    return from === undefined || to === undefined ? "" : `  ${labelOf(from)} -->|${typeFor(id)}| ${labelOf(to)}\n`;
  });
  const structural = STRUCTURAL_RELATIONS.flatMap(({ id }) => {
    const [from, to] = ENDS[id];
    return from.split(", ").map((one) => `  ${one} -->|${typeFor(id)}| ${to}\n`);
  });
  return `\`\`\`mermaid\ngraph LR\n  subgraph Entity\n${kinds.join("")}  end\n${[...arrows, ...structural].join("")}\`\`\`\n`;
};

/** The fields of the kinds, each with the property that holds it. */
const fields = (): string =>
  tableOf(
    ["on", "property", "holds"],
    KINDS.flatMap((kind: Kind) => kind.fields.map(({ id, label }) => [code(`:${labelOf(kind)}`), code(fieldProperty(id)), bothOf(label)])),
  );

/** The description with what derives from the lists put anew between its marks. */
export const neo4jDoc = (text: string): string => renewed(text, { errors, picture, labels, types, fields });
